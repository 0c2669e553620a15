### iEchor Setup em português do Brasil (pt-BR). Glossário: usar sempre estes termos. Tratamento: você, como no macOS; onde possível, impessoal.
### Botões e comandos de menu com iniciais maiúsculas, como no macOS (“Tentar Novamente”); títulos, opções e textos em caixa de frase.
###
### administrator = administrador
### administrator password = senha de administrador
### administrator rights = permissões de administrador
### password = senha
### account = conta
### helper = programa auxiliar (quando já mencionado: auxiliar)
### startup task = tarefa de inicialização
### link (noun / verb) = link / criar link, vincular; "leads to" = aponta para
### default socket = socket padrão
### socket = socket
### context = contexto
### context in use = contexto em uso
### command-line tools = ferramentas de linha de comando
### privileged ports = portas privilegiadas
### ports below 1024 = portas abaixo de 1024
### bind (a port) = abrir (uma porta)
### host names = nomes de host
### path for terminals = PATH dos terminais
### changes = alterações
### undo = desfazer
### take back (what others have now) = recuperar
### take over = transferir para a minha conta / transferir para a sua conta
### give up = retirar
### repair = reparar, reparo
### replace = substituir
### back up, backup = fazer backup, backup
### comment out = comentar
### set aside = guardar à parte
### receipt = comprovante
### setup (the process) = configuração; set up = configurar
### uninstall = desinstalar
### settings = ajustes
### System Settings > General > Login Items = Ajustes do Sistema > Geral > Itens de Início
### System Settings > Privacy & Security > Files & Folders = Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas
### Go > Go to Folder… = Ir > Ir para a Pasta…
### Get Info = Obter Informações
### Applications folder = pasta Aplicativos
### Show in Finder = Mostrar no Finder
### Run Setup Again… = Configurar Novamente…
### organisation = organização
### managed by = gerenciado por
### managed setting = ajuste gerenciado
### engine = mecanismo
### folder = pasta
### home folder = pasta pessoal
### permissions = permissões
### owner = proprietário
### contents = conteúdo
### interrupted run = execução interrompida
### apply = aplicar
### not now = agora não
### don’t warn = não avisar
### done = OK (button), feito (state)
### quit = encerrar
### terminal = terminal
### shell profile = perfil do shell
### virtual machine = máquina virtual
### container = contêiner
### image = imagem
### (image) registry = registro de imagens
### registry access policy = política de acesso a registros de imagens
### Enhanced Container Isolation = Isolamento aprimorado de contêineres
### log = log
### record (of what was done) = anotação
### report = relatório
### recommended / advanced settings = ajustes recomendados / avançados

app-title = iEchor Setup
simulated = Mac simulado

welcome-title = Conclua a configuração do iEchor Desktop
welcome-lead = O iEchor funciona sem permissões de administrador, mas algumas facilidades precisam delas uma vez. Nada é alterado sem a sua aprovação.
news-recovered = Uma execução anterior foi interrompida. Ela acaba de ser colocada em ordem; nada ficou pela metade.
news-waiting = Uma execução anterior foi interrompida enquanto trabalhava como administrador. As próximas alterações que você aprovar a colocarão em ordem primeiro.
welcome-recommended = Usar ajustes recomendados
welcome-recommended-text = Ferramentas em todos os terminais, o socket padrão, o contexto e as portas abaixo de 1024. Funciona para a maioria dos desenvolvedores.
welcome-recommended-managed = { $what }. { $organisation } definiu parte disso.
welcome-recommended-none = Nada
welcome-advanced = Usar ajustes avançados
welcome-advanced-text = Escolha item por item. As ferramentas podem ser configuradas sem senha de administrador.
welcome-advanced-managed = Escolha item por item, no que sua organização deixa por sua conta.
welcome-summary = { $count ->
    [one] Uma alteração ({ $what }). Você pode vê-la antes.
   *[other] { $count } alterações ({ $what }). Você pode ver cada uma antes.
}
welcome-summary-bare = { $count ->
    [one] Uma alteração. Você pode vê-la antes.
   *[other] { $count } alterações. Você pode ver cada uma antes.
}
welcome-no_password = Não é preciso senha neste Mac
welcome-nothing = Tudo já está no lugar neste Mac.
nothing-left = Não resta nada a fazer. O que outros apps usam continua sendo deles, como você escolheu.
nothing-open = Não há nada a alterar, mas nem tudo está como você escolheu: { $what }.
nothing-open-item = { $item } ({ $state })
nothing-unread = Não há nada a alterar, mas o iEchor Setup não conseguiu ler tudo.
welcome-looking = Examinando este Mac…
welcome-conflicts = { $count ->
    [one] Um item é usado por outro app e permanece como está.
   *[other] { $count } itens são usados por outros apps e permanecem como estão.
}
not_now-text = Você pode configurar isso mais tarde, em Ajustes. Até lá, nada será perguntado.

again-title = Tudo já está como você escolheu
again-title-left = Não há nada a fazer
again-lead = Não há nada a fazer e não é preciso senha.
again-checked = Verificado neste Mac

notices-title = Algo mudou
notices-title-update = Há algo novo para configurar
notices-lead = O que o iEchor configurou neste Mac não está mais como estava. “Reparar” mostra o que será alterado antes de fazer qualquer coisa.
notices-lead-update = O que está configurado continua funcionando igual. “Configurar” mostra o que será alterado antes de fazer qualquer coisa.
notices-never = Não perguntar novamente
notices-never_name = Não perguntar novamente: { $item }
notices-none = Nada é alterado e nada disso será perguntado novamente. Você pode vê-lo em Ajustes.
notices-drift = Algo foi alterado ou removido.
notices-drift-owner = { $path } agora pertence a { $owner }.
notices-drift-removed = { $path } foi removido.
notices-drift-changed = { $path } foi alterado.
notices-drift-accounts = As contas que usam { $path } mudaram.
notices-drift-update = Há uma versão mais recente de { $path }.
notices-drift-never_made = { $path } nunca foi configurado.
notices-update = O iEchor inclui algo que ainda não está configurado.
notices-taken_over = { $user } agora o usa no próprio iEchor. Se você o recuperar, { $user } o perderá e receberá um aviso na próxima vez que abrir o iEchor.

advanced-title = Ajustes avançados
advanced-lead = Você pode alterar tudo isso mais tarde em Ajustes.
advanced-lead-managed = O que está bloqueado é decidido pela sua organização. O restante você pode alterar mais tarde em Ajustes.
advanced-standard-managed = Esta conta não é de administrador. O que sua organização decidiu pode exigir um; o restante foi escolhido de modo a não exigir.
advanced-standard = Esta conta não é de administrador, então foi escolhido o que não exige um. Um administrador ainda pode permitir o restante digitando nome e senha.
advanced-copy-chosen = Você também pode copiar o texto para um administrador: ele explica como configurar o que foi escolhido aqui.
advanced-copy-recommended = Você também pode copiar o texto para um administrador: ele explica como configurar o que é recomendado.

ask-title = Quando perguntar
ask-text = Quando o iEchor pede uma senha de administrador.
ask-first-launch = Uma vez, nesta janela
ask-first-launch-text = Você escolhe aqui e permite tudo de uma vez.
ask-when-needed = Quando for necessário
ask-when-needed-text = Uma coisa de cada vez. O que você recusar não será perguntado novamente.
ask-helper-first = Uma vez, para o programa auxiliar
ask-helper-first-text = Depois, o auxiliar faz estas alterações sem senha. Qualquer programa desta conta também pode solicitá-las a ele, e nada além disso.
ask-needs_ports = O programa auxiliar faz parte de “Portas privilegiadas”. Enquanto esse item não for ativado, uma senha é pedida.
ask-not_yet = O programa auxiliar ainda não está pronto para isso, então uma senha é pedida. Consulte “Portas privilegiadas”.
ask-through_helper = As alterações são feitas pelo programa auxiliar, sem senha.
managed-by = Gerenciado por { $organisation }
managed-by-unsaid = Gerenciado pela sua organização
managed-organisation = Sua organização
managed-more = Saiba Mais…
managed-more_name = Saiba Mais… em { $site }, no navegador
managed-overruled = { $organisation } agora gerencia o seguinte: { $what }. O que havia sido escolhido aqui não vale mais.
managed-overruled-list = Esta é a lista atual.
managed-unused = { $count ->
    [one] Um ajuste gerenciado não é usado.
   *[other] { $count } ajustes gerenciados não são usados.
}
managed-unused-of_device = Só vale se for definido para todas as contas deste Mac.
managed-unused-unknown = Esta versão do iEchor não o conhece.

earlier = O iEchor { $version } ou anterior esteve neste Mac.
earlier-text = Seus componentes são aproveitados ou removidos.
earlier-text-next = As próximas alterações aproveitam ou removem seus componentes.

cli-title = Ferramentas de linha de comando
cli-system = Sistema
cli-system-text = Links em /usr/local/bin. Funcionam imediatamente em todos os terminais.
cli-user = Usuário
cli-user-text = Links em ~/.iechor/bin, só para você.
cli-off = Nenhum
cli-off-text = Sem links. As ferramentas são executadas pelo caminho completo dentro do app.
names-choose = Escolher ferramentas uma a uma
names-text = O que não está marcado fica de fora: nenhum link é criado com esse nome, e você não recebe avisos sobre isso.

socket-title = Socket padrão
socket-text = Vincula /var/run/iechor.sock ao mecanismo, também após cada reinicialização.
socket-refuse = Sem isso, defina IECHOR_HOST para as ferramentas que o esperam ali.

ports-title = Portas privilegiadas
ports-text = Permite portas abaixo de 1024 em um endereço específico, como 127.0.0.1:80, com um programa auxiliar.
ports-refuse = Sem isso, essas portas só funcionam em todos os endereços de uma vez.
hosts-title = Nomes de host
hosts-text = Os nomes de que o iEchor precisa apontam para este Mac, por uma linha em /etc/hosts quando ainda não o fazem.
also-kubernetes = Eu uso Kubernetes
also-kubernetes-text = Assim, o nome de que ele precisa também é verificado.
hosts-refuse = Sem isso, fica por sua conta.
hosts-localhost = localhost
hosts-localhost-text = O iEchor não inicia se esse nome apontar para outro lugar.
hosts-kubernetes = kubernetes.iechor.internal
hosts-kubernetes-text = Compartilha contextos do Kubernetes com os contêineres.
hosts-both = Ambos
hosts-both-text = Uma linha para cada um.
hosts-off = Nenhum
hosts-off-text = /etc/hosts permanece como está. O que falta é mostrado para você adicionar.
context-title = Contexto
context-text = Permite que o comando iechor encontre seu mecanismo pelo contexto desktop-linux.
context-refuse = Sem isso, escolha um contexto por conta própria ou defina IECHOR_HOST.
path-title = Como os terminais encontram as ferramentas
path-depends-locked = Vale para ferramentas em ~/.iechor/bin. Sua organização decide onde ficam as ferramentas.
path-depends = Vale para ferramentas em ~/.iechor/bin: escolha antes “Usuário” em “Ferramentas de linha de comando”.
path-text = Como os terminais encontram as ferramentas vinculadas em ~/.iechor/bin.
path-refuse = Sem isso, você precisa adicionar uma linha ao perfil do shell.
path-tell = Apenas informar
path-tell-text = Você recebe a linha para o seu shell e a adiciona por conta própria.
path-profile = Meu perfil
path-profile-text = Adiciona uma linha ao perfil do seu shell, entre duas marcas. Você a vê antes.
path-everybody = Para todos
path-everybody-text = Adiciona a pasta do próprio app para todas as contas, em /etc/paths.d.
login_items-text = Desativado em Ajustes do Sistema > Geral > Itens de Início, então o macOS não o inicia.
not_started-text = Registrado, mas o macOS não o inicia. Reinicie este Mac; se não adiantar, veja o que o macOS diz a respeito:
not_started-window = Registrado, mas o macOS não o inicia: { $why }. Reinicie este Mac; se não adiantar, reinstale o iEchor.
login_items-open = Abrir Itens de Início…
ports-test = Testar a Porta 80
ports-test-text = Abre 127.0.0.1:80 por um momento, como faria um contêiner.
ports-test-trying = Testando 127.0.0.1:80…
ports-test-by_helper = 127.0.0.1:80 funciona: o programa auxiliar abriu a porta.
ports-test-directly = 127.0.0.1:80 funciona: o programa auxiliar não foi necessário.
ports-test-failed = Não foi possível usar 127.0.0.1:80.
ports-test-help = Configure novamente com as portas privilegiadas ativadas: o que falta será encontrado e reparado.

needs_password = senha
needs_password-name = requer uma senha de administrador
needs_password-key = Pede uma senha de administrador.

conflicts-title = Usados por outros apps
conflicts-text = Permanecem como estão, a menos que você escolha outra coisa. Os substituídos são guardados e restaurados quando você desinstala.
conflicts-text-passing = Permanece como está, a menos que você escolha outra coisa. O macOS esvazia esta pasta a cada reinicialização, então o que for substituído só é guardado até lá; o app a que pertence pode criá-lo de novo.
conflicts-text-account = Permanece como está, a menos que você escolha outra coisa.
conflicts-dead = Não aponta para nada, então não funciona para ninguém
conflicts-name_of = { $name } de { $owner }
conflicts-fixed-directory = Uma pasta nunca é substituída. Se não for necessária, mova-a para outro lugar no Finder (Ir > Ir para a Pasta…) e verifique novamente.
conflicts-fixed-backup_in_the_way = Ao lado há um backup de uma substituição anterior, então não é possível fazer outro. Examine os dois no Finder (Ir > Ir para a Pasta…) e mova para outro lugar o que não for necessário.
conflicts-fixed-spelling = Tem o mesmo nome com outra grafia e não poderia ser devolvido. Se não for necessário, mova-o para outro lugar no Finder (Ir > Ir para a Pasta…) e verifique novamente.
conflicts-fixed-other_account = Pertence à configuração de { $user }. Só { $user } ou um administrador pode retirá-lo.
conflicts-leave = Deixar e não avisar
conflicts-leave_name = Deixar e não avisar: { $path }
conflicts-keep = Manter o deles
conflicts-replace = Fazer backup e substituir
conflicts-keep-line = Manter
conflicts-replace-line = Comentar e substituir
conflicts-keep-account = Deixar
conflicts-replace-account = Transferir para a minha conta
conflicts-account = O iEchor de { $user } o usa. Se você o transferir para a sua conta, { $user } o perderá e receberá um aviso na próxima vez que abrir o iEchor.
conflicts-kept = Pertence a { $owner } e permanece como está
conflicts-replaced = Pertence a { $owner }; guardado como backup e substituído
conflicts-taken_over = Transferido para a sua conta: o iEchor de { $user } o perde, e { $user } receberá um aviso na próxima vez que abrir o iEchor
left_to_others-title = Deixados para outros
left_to_others-text = Você não recebe avisos sobre estes itens.
drift-plain-removed = Removido.
drift-plain-changed = Alterado.
drift-plain-accounts = As contas que o usam mudaram.
drift-plain-update = Esta versão do iEchor inclui outro.
drift-owner = Agora pertence a { $owner }. O iEchor o configurou em { $since }.
drift-owner-plain = Agora pertence a { $owner }.
drift-expected = Esperado: { $what }
drift-found = Atual: { $what }
shared_with = Compartilhado com { $names }
refusal-not_now = Você escolheu “Agora Não”. Nada será perguntado até que algo precise disso.
refusal-never = Você escolheu não ver esta pergunta novamente.
refusal-all-not_now = Você escolheu “Agora Não”: { $names }. Nada será perguntado até que algo precise disso.
refusal-all-never = Você escolheu não ver novamente perguntas sobre: { $names }.
muted = Você não recebe avisos sobre isso.
said-leave = Deixado para outros.
said-mute = Você não receberá avisos sobre isso.
said-warn = Você voltará a receber avisos sobre isso.
said-ask = Você voltará a ver a pergunta sobre isso.
mute-text = “Não Avisar” interrompe o aviso. O iEchor ainda precisa disso, e “Reparar” ainda o traz de volta.

changes-title = O que será alterado
changes-lead = { $count ->
    [one] Uma alteração. Se falhar, ela é desfeita.
   *[other] { $count } alterações, tudo ou nada. Se uma falhar, todas são desfeitas.
}
changes-password = Sua senha de administrador é pedida uma só vez.
changes-through_helper = O programa auxiliar faz o que requer um administrador, então nenhuma senha é pedida.
changes-no_password = Não é preciso senha.
changes-no_more_password = Não é pedida uma segunda senha.
changes-nothing-title = Nada a alterar
changes-nothing = Este Mac já está como você escolheu.
changes-nothing-plain = Não há nada a alterar para isso.
changes-changed-machine = Este Mac mudou desde a sua aprovação. Esta é a nova lista; nada foi alterado até agora.
changes-changed-undone = A execução interrompida foi desfeita. Esta é a lista atual.
changes-changed-recovered = A execução interrompida foi colocada em ordem. Esta é a lista atual.
changes-looking = Verificando o que seria alterado…
changes-show_more = Mostrar Mais { $count }
changes-records = Um comprovante do que foi feito e do que havia antes é guardado para que tudo possa ser desfeito.
changes-command = Comando equivalente
changes-command_name = Comando equivalente: { $path }
changes-backed_up = { $what } (guardado como backup)
changes-restored = o que havia antes
changes-unmet = Não pode ser feito

uninstall-title = O que será removido
uninstall-nothing-title = Nada a remover
uninstall-nothing = Não há neste Mac nada criado pelo iEchor Setup.
uninstall-keep = Manter minhas escolhas
uninstall-keep-text = A próxima configuração parte então do que você escolheu.
uninstall-back = Será restaurado
uninstall-stays = Permanece
uninstall-stays-choices = Suas escolhas, para a próxima configuração.
uninstall-app = O próprio app, seus contêineres e suas imagens permanecem.
removed-title = Tudo foi removido
removed-title-kept = Tudo foi removido, menos suas escolhas
removed-title-open = Removido, mas resta algo
removed-lead-none = Não havia nada a remover.
removed-stays = O que permanece
removed-kept = Suas escolhas foram mantidas. Para configurar novamente a partir delas, abra iEchor > Ajustes > Avançado > Configurar Novamente…
removed-again = Para configurar novamente, abra iEchor > Ajustes > Avançado > Configurar Novamente…

caution-programs_of = O app pertence a { $user }: programas de { $user } podem mudar o que estes links executam, para todas as contas deste Mac.
caution-not_carried = '{ $path }' não foi escrito pelo iEchor Setup e permanece como está, então o que sua organização definiu para o isolamento aprimorado de contêineres não é levado para lá.

policy-in_force = Política de acesso a registros de imagens de '{ $organisation }', versão { $version }; validade: { $when } ({ $time })
policy-expired = Política de acesso a registros de imagens de '{ $organisation }', versão { $version }; vencida: { $when } ({ $time }); nenhum registro pode ser usado até que haja outra mais recente

policy-title = Acesso a registros de imagens
policy-window = Definido por { $organisation }, até { $until }.
policy-window-expired = Definido por { $organisation }; venceu em { $until }. Nenhum registro pode ser usado até que haja uma política mais recente.
policy-window-unread = A política deste Mac não pode ser lida, então nenhum registro pode ser usado.

root-title = O que root significa aqui
root-lead = O que é executado com permissões de administrador, quando e por quê.
root-looking = Examinando este Mac…
root-1-title = O iEchor é executado com a sua conta
root-1-text = O iEchor Desktop e suas ferramentas são executados com a sua conta, sem permissões de administrador. Nenhuma parte do iEchor é executada como root o tempo todo.
root-2-title = A configuração, com senha
root-2-text = Na maioria dos Macs, só o root pode criar links em /usr/local/bin, vincular o socket padrão, instalar o programa auxiliar para portas abaixo de 1024 ou escrever em /etc/hosts e /etc/paths.d. Você vê cada alteração antes e escolhe quais quer. Depois, o macOS pede uma vez o nome e a senha de um administrador. Se você cancelar, nada muda, e o que já está no lugar não é pedido novamente.
root-3-title = Após cada reinicialização, por um momento
root-3-text = O macOS esvazia /var/run ao reiniciar. Com o socket padrão ativado, uma tarefa de inicialização cria novamente o link /var/run/iechor.sock como root e termina.
root-4-title = O programa auxiliar, sob demanda
root-4-text = Com as portas privilegiadas ativadas, o macOS inicia o programa auxiliar com.iechor.vmnetd como root quando o iEchor precisa dele, e ele termina após um minuto sem trabalho. Ele faz três coisas: abre portas abaixo de 1024, guarda a política de registros de imagens da sua organização onde você pode lê-la, mas não alterá-la, e remove a si mesmo. Se você escolheu uma única pergunta, para o auxiliar, ele também inicia a cópia do iEchor Setup que o root guarda ao lado dele: qualquer programa seu pode então fazer estas alterações, e somente estas, sem senha.
root-5-title = Sem root
root-5-text = Com as ferramentas em ~/.iechor/bin, sem socket padrão e sem portas privilegiadas, não é preciso um administrador. O iEchor funciona sem o restante.
root-6-title = O root de um contêiner não é o root deste Mac
root-6-text = Por padrão, os contêineres são executados como root, mas em uma pequena máquina virtual Linux gerenciada pelo iEchor. Isso não dá a eles acesso de root a este Mac: a máquina virtual é uma barreira de segurança e limita o que eles podem alcançar.
root-7-title = Pastas que os contêineres compartilham com este Mac
root-7-text = As pastas deste Mac montadas em contêineres (bind mount) mantêm suas permissões.
root-8-title = Isolamento aprimorado de contêineres
root-8-text = É apenas para clientes Business. Com ele, cada contêiner é executado em um namespace de usuário do Linux: o root no contêiner é um usuário sem privilégios na máquina virtual. Os contêineres também ficam mais isolados do daemon do iEchor e de outros serviços da máquina virtual. A forma de trabalhar dos desenvolvedores continua a mesma.
root-9-title = O que foi feito e como desfazer
root-9-text = Cada alteração que o root faz durante a configuração é uma linha no log do root. A desinstalação desfaz todas e devolve o que foi guardado de outros apps.
root-here-title = Isolamento aprimorado de contêineres neste Mac
root-here-on = Sua organização o ativou neste Mac e o bloqueou.
root-here-off = Sua organização o desativou neste Mac e o bloqueou.
root-here-unsaid = Nenhuma organização diz nada a respeito nos ajustes gerenciados deste Mac.
root-here-unread = Não foi possível ler o que sua organização diz a respeito: { $why }
root-here-waits = Isso chega ao mecanismo com as próximas alterações que um administrador permitir.
root-item-cli = Em /usr/local/bin, o root cria os links uma vez, a menos que você possa escrever ali. Em ~/.iechor/bin, o root não faz nada.
root-item-socket = O root cria o link e instala uma tarefa de inicialização que é executada por um momento como root a cada reinicialização para criá-lo de novo.
root-item-ports = O root instala um programa auxiliar. O macOS o inicia como root quando o iEchor precisa de uma porta abaixo de 1024, e ele termina após um minuto sem trabalho.
root-item-hosts = O root adiciona as linhas a /etc/hosts, uma vez, se os nomes apontarem para outro lugar. Nada continua em execução.
root-item-context = Nada. O contexto fica em arquivos seus.
root-item-path = Nada, a menos que as ferramentas sejam para todos: nesse caso, o root escreve um arquivo em /etc/paths.d. Seu perfil você pode alterar por conta própria.
explain-what = O que é
explain-root = O que o root faz
explain-refuse = Sem isso
explain-undo = Como desfazer
away-no_home = Sua pasta pessoal não foi encontrada, então só é mostrado o que é executado com permissões de administrador.
away-unreadable = O macOS não deixa o iEchor Setup ler o que é seu, então só é mostrado o que é executado com permissões de administrador. Permita isso em Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas.
drift-states = esperado: { $expected }; encontrado: { $found }
drift-states-of = esperado: { $expected }; encontrado: { $found }, de { $owner }
drift-other_contents = { $file }, outro conteúdo
drift-removed = Foi configurado em { $since } e removido depois.
drift-changed = Foi configurado em { $since } e alterado depois.
drift-update = Está como foi configurado em { $since }, mas esta versão do iEchor inclui outro.
drift-accounts = Está como foi configurado em { $since }, mas as contas que o usam mudaram.
drift-never_made = Não está configurado agora.
owner-app = { $name } (app)
owner-package = { $id } (pacote)
owner-account = { $name } (conta)
owner-unknown = um proprietário desconhecido
report-intro = Um relatório do iEchor Setup. Nomes de contas, pastas pessoais e deste Mac foram retirados. Nada é enviado a lugar nenhum: examine o relatório antes de entregá-lo a alguém.
moved-account = A configuração foi feita para a conta { $user } (uid { $uid }). Este Mac foi restaurado ou migrado, ou a conta foi alterada.
moved-home = A configuração foi feita quando a pasta pessoal era { $home }.
moved-root = O que requer permissões de administrador foi configurado antes, e nada disso está anotado neste Mac: ele foi restaurado, migrado ou instalado de novo, ou outra conta que compartilhava os itens os removeu.
moved-mend = Um único reparo deixa tudo como foi escolhido.
only_choices = O iEchor Setup foi desinstalado aqui, e suas escolhas foram mantidas.
held_for = O que é executado com permissões de administrador foi configurado para { $user } (uid { $uid }), uma conta que não está mais neste Mac. A sua configuração o transfere para a sua conta ou o retira.

reason-tools = Para que as ferramentas do iEchor funcionem no seu terminal
reason-tools-why = cada ferramenta do app ganha um link em uma pasta em que os terminais procuram
reason-tools-refuse = Sem isso, você executa as ferramentas pelo caminho completo.
reason-tools-undo = Escolha “Nenhum” ou desinstale: os links são removidos, e o que eles substituíram é restaurado.
reason-tools-prompt = criar links para suas ferramentas de linha de comando em /usr/local/bin
reason-tools_removed = Links de ferramentas que você não usa mais
reason-tools_removed-why = as ferramentas não devem mais ficar vinculadas ali
reason-tools_removed-refuse = Sem isso, eles permanecem como estão.
reason-tools_removed-undo = Escolha o local novamente.
reason-tools_removed-prompt = retirar seus links de /usr/local/bin
reason-socket = Para ferramentas que esperam /var/run/iechor.sock, como IDEs e Testcontainers
reason-socket-why = um link aponta de /var/run/iechor.sock para o seu mecanismo, e uma tarefa de inicialização o cria de novo após cada reinicialização
reason-socket-refuse = Sem isso, defina IECHOR_HOST para as ferramentas que o esperam ali.
reason-socket-undo = Desative o socket padrão: o link e a tarefa de inicialização são removidos.
reason-socket-prompt = vincular o socket padrão a cada inicialização
reason-socket_removed = O socket padrão deixa de ser vinculado
reason-socket_removed-why = o link e sua tarefa de inicialização não são mais necessários
reason-socket_removed-refuse = Sem isso, o link volta após cada reinicialização.
reason-socket_removed-undo = Ative o socket padrão novamente.
reason-socket_removed-prompt = remover o link do socket padrão
reason-ports = Para que portas abaixo de 1024 funcionem em um endereço específico
reason-ports-why = o macOS só deixa o root abrir portas abaixo de 1024 em um endereço específico; um pequeno programa auxiliar faz isso sob demanda
reason-ports-refuse = Sem isso, essas portas só funcionam em todos os endereços de uma vez.
reason-ports-undo = Desative as portas privilegiadas: o programa auxiliar é removido.
reason-ports-prompt = instalar seu programa auxiliar para portas abaixo de 1024
reason-ports_removed = O acesso às portas abaixo de 1024 é retirado
reason-ports_removed-why = portas abaixo de 1024 não são mais necessárias
reason-ports_removed-refuse = Sem isso, o programa auxiliar permanece como está.
reason-ports_removed-undo = Ative as portas privilegiadas novamente.
reason-ports_removed-prompt = retirar seu programa auxiliar para portas abaixo de 1024
reason-localhost = Para que nomes de host apontem para este Mac
reason-localhost-why = o iEchor precisa deles; linhas são adicionadas ao fim de /etc/hosts, e todas as outras permanecem, exceto as indicadas aqui
reason-localhost-refuse = Sem isso, fica por sua conta.
reason-localhost-undo = Escolha “Nenhum” em “Nomes de host”: as linhas são removidas.
reason-localhost-prompt = fazer nomes de host apontarem para este Mac
reason-localhost_removed = Os nomes de host são retirados
reason-localhost_removed-why = o que a configuração adicionou a /etc/hosts não é mais necessário
reason-localhost_removed-refuse = Sem isso, as linhas permanecem.
reason-localhost_removed-undo = Escolha os nomes de host novamente.
reason-localhost_removed-prompt = retirar suas linhas de /etc/hosts
reason-context = Para que o comando iechor encontre seu mecanismo
reason-context-why = o contexto desktop-linux aponta para o socket do seu mecanismo e é o que está em uso; nada mais muda nos ajustes do cliente
reason-context-refuse = Sem isso, escolha um contexto por conta própria ou defina IECHOR_HOST.
reason-context-undo = Desative o contexto ou desinstale: o anterior volta a ser usado.
reason-context-prompt = definir o contexto em uso
reason-context_removed = O contexto desktop-linux é removido
reason-context_removed-why = não é mais necessário, e o anterior volta a ser usado
reason-context_removed-refuse = Sem isso, o contexto permanece.
reason-context_removed-undo = Ative o contexto novamente.
reason-context_removed-prompt = remover seu contexto
reason-path = Para que os terminais encontrem as ferramentas
reason-path-why = a pasta das ferramentas é adicionada ao PATH, em um trecho marcado que depois é retirado
reason-path-refuse = Sem isso, você precisa adicionar uma linha ao perfil do shell.
reason-path-undo = Escolha “Apenas informar” ou desinstale: o que foi adicionado é removido.
reason-path-prompt = adicionar suas ferramentas ao PATH de todas as contas
reason-path_removed = O que foi adicionado ao PATH é removido
reason-path_removed-why = não é mais necessário
reason-path_removed-refuse = Sem isso, as linhas permanecem.
reason-path_removed-undo = Escolha novamente.
reason-path_removed-prompt = retirar o que adicionou ao PATH de todas as contas
reason-choices = Para que suas escolhas sejam lembradas
reason-choices-why = “Ajustes” as mostra e as compara com a situação real; o que uma organização definiu para o mecanismo é levado até ele
reason-choices-undo = O arquivo é removido com todo o resto quando o iEchor Setup é desinstalado.
reason-choices-prompt = levar os ajustes da sua organização ao mecanismo
reason-choices_removed = Suas escolhas são esquecidas
reason-choices_removed-why = nada do iEchor Setup permanece; com --keep-data, o arquivo permanece
reason-choices_removed-refuse = Se você as mantiver, a próxima configuração parte delas.
reason-choices_removed-undo = A próxima configuração escreve um novo.
reason-choices_removed-prompt = esquecer suas escolhas

found-missing = nada
found-link = link para { $target }
found-file = arquivo
found-directory = pasta
found-other = outra coisa
found-context = o contexto { $name }
found-context-none = o contexto padrão
found-owner = Proprietário
found-owner-root = root
found-owner-uid = uid { $uid }
found-mode = Permissões
found-contents = Conteúdo
found-contents-other = diferente do que o iEchor Setup escreve
found-contents-backed_up = de outra pessoa (guardado como backup)
found-contents-ours = o que o iEchor Setup escreve
found-more_lines = … e mais { $count }
administrator-title = iEchor Desktop para { $user }: para que precisa de um administrador
administrator-command = Um só comando faz tudo (alterações: { $count }; como root: { $root }), anota o que foi feito e não pede mais nada a { $user } depois. Faz tudo ou nada:
administrator-what = O que faz e por quê:
administrator-kept = {" "}(o que existe ali é guardado ao lado)
administrator-removed = removido
administrator-edited = um bloco de linhas marcado; todas as outras permanecem
administrator-check = Para verificar:
administrator-undo = Para desfazer tudo:
administrator-by_hand = O mesmo manualmente. Não deixa nenhuma anotação, então nada disso pode ser verificado ou desfeito pelo iEchor Setup:
effect-edit_block = Estas linhas são adicionadas ao fim; todas as outras permanecem como estão:
effect-edit_block-over = Linhas são comentadas, e outras são adicionadas ao fim; todas as outras permanecem como estão:
effect-edit_block-out = As linhas do iEchor Setup são retiradas; todas as outras permanecem como estão
effect-edit_block-instead = Linhas de uma versão anterior são retiradas; todas as outras permanecem como estão:
effect-set_context = Contexto em uso
effect-forget = Já não existe; retirado do comprovante
effect-adopt = Permanece como está; fica anotado que o iEchor o criou
effect-hold = Permanece como está; fica anotado que você também o usa
effect-release = Permanece para outras contas; fica anotado que você não o usa mais
effect-load_job = { $job ->
    [helper] O macOS carrega o programa auxiliar
   *[task] O macOS carrega a tarefa de inicialização
}
effect-enable_job = { $job ->
    [helper] O macOS não mantém mais o programa auxiliar desativado
   *[task] O macOS não mantém mais a tarefa de inicialização desativada
}
effect-unload_job = { $job ->
    [helper] O macOS descarrega o programa auxiliar
   *[task] O macOS descarrega a tarefa de inicialização
}

product-other_i_echor = iEchor de outra conta
product-docker_desktop = Docker Desktop
product-orb_stack = OrbStack
product-rancher_desktop = Rancher Desktop
product-podman = Podman
product-colima = Colima ou Lima
product-homebrew = Homebrew
product-nix = Nix
product-unknown = um app desconhecido
product-somebody = outra pessoa
product-other_account = iEchor de { $user }

flag-cli = Onde as ferramentas de linha de comando são vinculadas
flag-cli-system = Em /usr/local/bin
flag-cli-user = Em ~/.iechor/bin
flag-cli-off = Em nenhum lugar
flag-socket = Vincular /var/run/iechor.sock, agora e a cada inicialização
flag-socket-off = Sem /var/run/iechor.sock
flag-ports = Instalar o programa auxiliar para portas abaixo de 1024
flag-ports-off = Sem programa auxiliar para portas
flag-hosts = Fazer estes nomes de host apontarem para este Mac quando ainda não apontam: localhost, kubernetes ou localhost,kubernetes
flag-hosts-off = Deixar os nomes de host como estão e retirar o que foi adicionado para eles
flag-hosts-localhost = localhost (o que “install” faz)
flag-hosts-kubernetes = kubernetes.iechor.internal
flag-hosts-both = Ambos; também se escreve localhost,kubernetes
flag-context = Fazer o contexto desktop-linux apontar para o mecanismo e passar a usá-lo, a menos que outro tenha sido escolhido depois
flag-context-off = Sem contexto do iEchor; o anterior volta a ser usado
flag-ask-first-launch = Uma vez, em uma janela na primeira inicialização do iEchor (4.18 e posteriores)
flag-ask-when-needed = Uma coisa de cada vez, quando for necessário (4.15 a 4.17)
flag-ask-helper-first = Uma vez, para o programa auxiliar, que depois faz o restante sem senha (antes da 4.15)
instead-cli = Em vez disso, as ferramentas foram vinculadas em ~/.iechor/bin, e o perfil do shell aponta para lá: abra um novo terminal ou recarregue seus shells.
instead-socket = As ferramentas encontram o mecanismo pelo contexto ou por IECHOR_HOST.
instead-ports = Não é possível abrir portas abaixo de 1024.
instead-hosts = iechor-setup status mostra a linha para /etc/hosts.
asks = Quando perguntar
asks-managed = como sua organização definiu
first-title = Conclua a configuração do iEchor Desktop
first-title-instead = O iEchor continua sem um administrador
first-title-failed = A configuração não funcionou
first-lead = Um administrador é consultado para uma coisa de cada vez. O que você cancelar é feito sem ele, quando possível.
first-lead-together = Um administrador é consultado uma só vez. Se você cancelar, o iEchor continua sem ele, quando possível.
first-lead-instead = O que não foi permitido é feito sem um administrador, quando possível.
first-lead-unasked = Esta conta não é de administrador, então ninguém foi consultado.
first-lead-waits = Não foi possível consultar ninguém. A próxima inicialização pede o que falta.
first-again = Isso não será perguntado novamente. Para mudar, abra Ajustes.
first-wait = Para que a pergunta seja feita na próxima inicialização, feche a janela.
first-making = Configurando…
first-answer-unasked = Feito
first-answer-allowed = Feito
first-answer-cancelled = Cancelado
first-answer-denied = Não permitido por um administrador
first-answer-not_admin = Requer um administrador
first-answer-no_screen = Ainda não feito
first-instead-cli = Em vez disso, vinculadas em ~/.iechor/bin; um bloco em { $file } aponta para lá. Abra uma nova janela de terminal para usá-las.
first-instead-cli-tell = Em vez disso, vinculadas em ~/.iechor/bin. Novos terminais as encontram quando a linha abaixo estiver no perfil do shell.
first-instead-cli-none = Não vinculadas em nenhum lugar.
first-profile = o bloco que aponta para as ferramentas está em { $file }; a desinstalação o retira
first-instead-path = Novos terminais não encontram as ferramentas sozinhos.
first-instead-socket = A maioria das ferramentas encontra o mecanismo pelo contexto. Para as que não encontram, há uma linha abaixo.
first-instead-context = As ferramentas não encontram o mecanismo sozinhas.
first-instead-ports = Os contêineres não podem usar portas abaixo de 1024.
first-instead-hosts = Os nomes que não apontam para este Mac permanecem como estão.
answer-unasked = feito, não foi preciso consultar ninguém
answer-allowed = feito
answer-cancelled = cancelado; não será perguntado novamente
answer-denied = nenhuma senha de administrador foi aceita; não será perguntado novamente
answer-not_admin = requer um administrador, e esta conta não é de administrador; ninguém foi consultado
answer-no_screen = não há tela para exibir a pergunta; nada foi feito
required = presente
start-first_launch = A configuração ainda não foi concluída, e sua janela pergunta o que você quer.
flag-path = Como os terminais encontram as ferramentas em ~/.iechor/bin
flag-path-tell = Informar de que linha o perfil do shell precisa
flag-path-profile = Adicionar um bloco marcado ao perfil do shell de início de sessão
flag-path-everybody = Adicionar as ferramentas do app ao PATH de todas as contas, em /etc/paths.d

item-cli = Ferramentas de linha de comando
item-socket = Socket padrão
item-ports = Portas privilegiadas
item-hosts = Nomes de host
item-context = Contexto
item-path = PATH dos terminais
item-in_text-cli = ferramentas de linha de comando
item-in_text-socket = socket padrão
item-in_text-ports = portas privilegiadas
item-in_text-hosts = nomes de host
item-in_text-context = contexto
item-in_text-path = PATH dos terminais
decided-left = Deixado de fora, por sua escolha: { $names }.
decided-muted = Você não recebe avisos sobre isso, por sua escolha.
decided-refused-not_now = Recusado por enquanto.
decided-refused-never = Recusado definitivamente.
decided-adopted = O que existe passa a ser o escolhido. Nada mais foi alterado, e não foi preciso senha.
decided-adopted-undone = Não é mais deixado para outros. Nada mais foi alterado: 'iechor-setup repair' seguido do nome dele o recupera.
decided-made_quiet = Ninguém mais recebe avisos sobre isso. Continua escolhido.
decided-unmuted = Você voltará a receber avisos sobre isso.
decided-refused = Isso não será perguntado novamente até que você o configure.
decided-unrefused = Isso pode ser perguntado novamente.
decided-already = Já era assim: nada foi alterado.
decided-rest = Até que um reparo o retire, o que o iEchor Setup ainda tem disso pode voltar na próxima reinicialização.
notice-drift = não está mais como deveria
notice-update = o app inclui algo que ainda não está configurado
notice-taken_over = agora pertence ao iEchor de { $user }
notice-password = {" "}(requer uma senha de administrador)
notice-brought_over = O que a atualização do iEchor trouxe e não exigia senha foi configurado.
state-in_order = Funcionando
state-off = Desativado
state-not_yet = Ainda não configurado
state-differs = Precisa de reparo
state-switched_off = Desativado no macOS
state-not_started = Não iniciado
state-taken = Em uso por outro app
state-taken-by = Em uso por { $owner }
state-taken-note = Pertence a outros: { $names }.
state-partly = Em parte
state-partly-share = { $ours } de { $all }
state-partly-note = { $others ->
    [one] De outra pessoa: { $names }.
   *[other] { $others } pertencem a outros: { $names }.
}
state-left = Continuam sendo deles, como você escolheu.
state-not_readable = Não pode ser lido
state-blocked = Não pode ser configurado
left_by = deixado pela versão { $version } ou anterior
leftovers-plan = Uma versão anterior do iEchor esteve neste Mac. O que ela deixou é aproveitado ou removido.
leftovers-next = para aproveitar: iechor-setup apply; para remover: iechor-setup uninstall
leftovers-title = Uma versão anterior do iEchor esteve neste Mac. O que ela deixou é aproveitado ou removido:
leftover-running_helper = O programa auxiliar que fica sempre em execução
leftover-helper = O programa auxiliar de uma versão anterior
leftover-disabled = Uma tarefa de inicialização ou um programa auxiliar desativado, como quando o auxiliar é removido manualmente
leftover-ln_task = A tarefa de inicialização que executa ln
leftover-tools = Links para as ferramentas
leftover-profile = Linhas em um perfil do shell e o arquivo que elas leem
leftover-hosts = Linhas para o Kubernetes no arquivo hosts
leftover-context = O contexto da linha de comando
leftover-refusal = Uma nota do que foi recusado
note-engine_not_running = O link existe; o socket para o qual ele aponta aparece enquanto o mecanismo está em execução.
note-other_context-window = Outro contexto está em uso: { $name }. Foi escolhido depois, então permanece. Para usar este: desative “Contexto” e aplique; depois, ative-o e aplique.
note-other_context = Outro contexto está em uso: { $name }. Para usar este: iechor-setup context use.
note-overridden = { $variable } está definida aqui e decide no lugar do contexto em uso.
note-terminals_find = Novos terminais encontram as ferramentas.
note-terminals_find_none = Novos terminais não encontram as ferramentas.
note-terminals_find_other = Novos terminais encontram outras ferramentas primeiro: { $path }.
note-terminals_unknown = Não se sabe o que novos terminais encontram: { $why }.
note-helper_removed_by_hand = O programa auxiliar foi removido manualmente, como descreve o manual. “Reparar” o traz de volta; para dispensá-lo, desative as portas privilegiadas.
operations-allowed-administrator = permitido por um administrador na solicitação de senha
operations-allowed-helpers_list = permitido às contas na lista do programa auxiliar
operations-allowed-installed = permitido pela instalação
operations-authorisation = Para fazer as alterações de uma execução como root, todas ou nenhuma
operations-authorisation-why = os caminhos abaixo pertencem ao root; uma cópia do programa em uma pasta do root é verificada antes de ser executada, para que ninguém possa trocá-la
operations-engine = Para transmitir os ajustes da sua organização ao mecanismo
operations-engine-why = o mecanismo os lê onde só o root pode escrever
operations-first_login = Para fazer a configuração de quem iniciar a sessão primeiro, depois que um pacote foi instalado sem nenhuma sessão iniciada
operations-first_login-why = o que é configurado pertence ao root, e não se deve pedir senha a ninguém
operations-helper = Para atender ao mecanismo de uma conta que tem permissão para usar o programa auxiliar
operations-records = Para saber o que foi feito como root, de modo que possa ser mostrado e desfeito
operations-records-why = o que é escrito sobre as alterações feitas como root deve pertencer ao root
brief-in_order = em ordem
brief-differs = diferente
brief-never = nada escolhido ainda
brief-gone = a conta não existe mais
brief-nobody = nada está configurado aqui para ninguém, e ninguém iniciou a sessão
managed-told-unused = ajuste gerenciado desconhecido: { $key } em '{ $path }'
managed-told-unused-device = ajuste gerenciado que só vale se for definido para todas as contas, em '{ $device }': { $key } em '{ $path }'
managed-told-somebody = gerenciado pela sua organização
managed-told-next = para configurar: iechor-setup apply; ou deixe para quem gerencia este Mac
managed-told-by = gerenciado por { $name }
note-delivered = É distribuído pela organização que gerencia este Mac ('{ $path }').
note-hosts_section_edited = /etc/hosts tem linhas que uma versão anterior do iEchor adicionou e que foram alteradas depois. Elas permanecem como estão.
note-no_such_tool = '{ $name }' fica de fora, e esta versão do iEchor não tem nenhuma ferramenta com esse nome.
note-block_removed = As linhas do iEchor Setup foram removidas de { $path } e não são adicionadas novamente. Para adicioná-las: iechor-setup apply --path tell e depois iechor-setup apply --path profile.
note-block_removed-window = As linhas do iEchor Setup foram removidas de { $path } e não são adicionadas novamente. Para adicioná-las: escolha “Apenas informar” e aplique; depois, “Meu perfil”.
prompt-recorded = anotar quem usa o que foi configurado
prompt-take_over = transferir para esta conta o socket padrão de { $user }
prompt-helper_first = permitir que programas desta conta façam sem senha todas as alterações posteriores de configuração
prompt-recovery = desfazer antes uma execução interrompida
prompt-policy = retirar a política de acesso a registros de imagens deste Mac
prompt-comment_out = comentar as linhas que os direcionam para outro lugar
prompt-why = É necessário agora para: “{ $why }”
prompt-put_aside = guardar à parte { $name } (de { $owner })
state-will_change = Será alterado

progress-title = { $count ->
    [one] Fazendo uma alteração
   *[other] Fazendo { $count } alterações
}
progress-prepare = Preparando…
progress-password = Aguardando a senha de administrador
progress-macos = O macOS está pedindo uma senha de administrador
progress-cancel = Se você cancelar a solicitação de senha, nada será alterado.
progress-stop = Não é possível parar no meio. Se uma alteração falhar, todas são desfeitas.
progress-verify = Verificando o resultado
progress-undo = { $count ->
    [one] Algo falhou. Desfazendo uma alteração
   *[other] Algo falhou. Desfazendo { $count } alterações
}
progress-slow = Ainda em andamento. Nada se perde se você esperar; se o Mac for desligado agora, a próxima inicialização coloca tudo em ordem.
progress-slow-password = Ainda aguardando a senha. A janela dela pode estar atrás de outra.
progress-step = Alteração { $index } de { $total }
progress-done = feito
progress-recovered = Uma execução anterior foi interrompida; primeiro, ela foi colocada em ordem.

prompt-label = Simulação
prompt-title = Substituto da solicitação de senha do macOS
prompt-text = Em um Mac, o macOS pediria agora a { $user } uma senha de administrador, com estas palavras:
prompt-note = Nenhuma senha é pedida aqui.
prompt-allow = Permitir
prompt-cancel = Cancelar

done-title = O iEchor está configurado
done-title-settings = Suas alterações foram feitas
done-title-open = A configuração terminou, com algo pendente
done-lead = { $count ->
    [one] Uma alteração foi feita e verificada.
   *[other] Todas as { $count } alterações foram feitas e verificadas.
}
done-lead-none = Tudo já estava no lugar.
done-verified = Verificado neste Mac
done-left = O que falta fazer
done-notes = Notas
left-add_to_path = Adicione esta linha ao perfil do shell (para o zsh: ~/.zprofile), para que novos terminais encontrem as ferramentas:
left-add_to_path-file = Adicione esta linha a { $file }, para que novos terminais encontrem as ferramentas:
left-set_host = Para ferramentas que esperam o socket padrão, adicione esta linha ao perfil do shell (para o zsh: ~/.zprofile):
left-set_host-file = Para ferramentas que esperam o socket padrão, adicione esta linha a { $file }:
left-add_hosts = Ainda não aponta para este Mac. Adicione a /etc/hosts:

failed-cancelled = Cancelado
failed-cancelled-text = Nada foi alterado. Você pode continuar sem senha de administrador ou tentar novamente.
failed-cancelled-again = Nada foi alterado. Você pode tentar novamente quando quiser.
failed-cancelled-recovered = A execução interrompida foi colocada em ordem, e nada mais foi alterado. Você pode tentar novamente quando quiser.
failed-denied = Nenhuma senha de administrador foi aceita
failed-denied-text = Nada foi alterado. Você pode continuar sem senha de administrador ou tentar novamente.
failed-denied-again = Nada foi alterado. Você pode tentar novamente ou consultar um administrador deste Mac.
failed-timed_out = Ninguém respondeu a tempo
failed-not_asked = Nenhuma pergunta é feita sobre isso
failed-managed = Sua organização não permite isso
failed-changed = Este Mac mudou
failed-file = Um arquivo precisa da sua atenção
failed-unreadable = O iEchor Setup não pode ler um arquivo
failed-newer_version = Um iEchor mais recente esteve aqui
failed-bundle = O app não está completo
failed-passing_place = Mova o iEchor para a pasta Aplicativos
failed-in_the_way = Algo impede a alteração
failed-not_here = Não é possível aqui
failed-undo = Nem tudo pôde ser desfeito
failed-switched_off = O macOS não o inicia
failed-busy = Outra configuração está em andamento
failed-lost = O resultado não é conhecido
failed-io = Uma alteração não funcionou
failed-not_verified = O resultado não é o previsto
failed-usage = Não foi possível
failed-nothing = Nada foi alterado.
failed-everything = Tudo o que havia sido feito foi desfeito.
failed-partly = Algumas alterações não puderam ser desfeitas. O que falta desfazer fica guardado, e a próxima inicialização continua.
failed-waits = Ainda não é possível saber se as alterações são definitivas. A próxima inicialização as conclui ou desfaz.
failed-stand = As alterações foram feitas e continuam valendo.
failed-kept = Nada foi desfeito. O que foi feito e o que é preciso desfazer ficam guardados.
failed-details = Detalhes
failed-help = O que fazer

refused-title = Não foi possível iniciar o iEchor Setup
refused-usage = Encerre e abra o iEchor pela pasta Aplicativos ou pelo Dock.
refused-passing_place = O iEchor Setup cria links para o app, então o app precisa estar antes em seu lugar definitivo.
refused-passing_place-show = Mostre o iEchor no Finder.
refused-passing_place-move = Arraste-o para a pasta Aplicativos.
refused-passing_place-open = Encerre aqui e abra o iEchor na pasta Aplicativos.

help-cancelled = Tente novamente quando quiser.
help-not_authorised = Tente novamente com o nome e a senha de um administrador ou consulte um administrador deste Mac.
help-no_screen = Vá até este Mac para responder à solicitação de senha e tente novamente.
help-timed_out = Tente novamente e responda à pergunta do macOS quando ela aparecer.
help-not_asked = Está desativado ou foi recusado. Em Ajustes, ative-o ou escolha “Voltar a Perguntar”.
help-managed = Consulte quem gerencia este Mac.
help-no_home = Inicie a sessão nesta conta uma vez ou conecte o volume em que está a pasta pessoal dela. Depois, tente novamente.
help-unreadable = Permita que o iEchor Setup o leia em Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas e tente novamente.
help-newer_version = Abra o iEchor mais recente na pasta Aplicativos. Um mais antigo não mexe no que um mais recente escreveu.
help-state-not_readable = Permita que o iEchor Setup o leia em Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas ou consulte um administrador deste Mac. Depois, verifique novamente.
help-state-blocked = Retire o que impede a alteração ou desative isso aqui.
help-plan_changed = Veja a nova lista e aprove novamente.
help-usage = Encerre e abra o iEchor novamente.
help-bad_file = Mova o arquivo para outro lugar e tente novamente. Nada foi alterado.
help-bad_bundle = Instale o iEchor novamente na pasta Aplicativos.
help-passing_place = Mova o iEchor para a pasta Aplicativos e abra-o ali.
help-in_the_way = Examine-o no Finder (Ir > Ir para a Pasta…). Se não for necessário, mova-o para outro lugar e tente novamente.
help-not_here = Reinicie este Mac e tente novamente. Se não adiantar, consulte um administrador deste Mac.
help-switched_off = Ative o iEchor em Ajustes do Sistema > Geral > Itens de Início e tente novamente.
help-undo_incomplete = Retire o que impede a alteração, indicado em “Detalhes”. Depois, tente novamente: o que foi começado é colocado em ordem antes de tudo.
help-busy = Espere até que termine e tente novamente.
help-lost = Tente novamente: o que foi feito é examinado primeiro.
help-io = Veja no Finder (Obter Informações) se está bloqueado e se há espaço no disco. Depois, tente novamente.
help-not_verified = Algo pode tê-lo alterado nesse meio-tempo. Tente novamente: você vê antes o que seria alterado.

settings-lead = O que o iEchor configurou neste Mac e se ainda funciona.
settings-checked = Verificado às { $time }.
settings-same = Nada a aplicar.
settings-differs = O que está diferente

whole-report = Relatório
whole-report-text = Como é este Mac e o que o iEchor Setup fez, para quem ajudar você. Você o lê antes de salvar.
whole-uninstall = Desinstalar
whole-uninstall-text = Remove tudo o que o iEchor Setup criou neste Mac. Você vê a lista antes.
report-title = Relatório
report-lead = Nomes de pessoas e deste Mac não são incluídos. Nada sai deste Mac: você decide quem recebe o relatório.
report-text = Texto do relatório
report-looking = Examinando este Mac…
report-saved = Salvo neste Mac como:

aside-damaged = { $count ->
    [one] Este arquivo está danificado, então não se sabe o que ele diz:
   *[other] Estes arquivos estão danificados, então não se sabe o que eles dizem:
}
aside-ask = Guardar à Parte e Continuar…
aside-working = Guardando à parte…
aside-title = { $count ->
    [one] Guardar à parte o arquivo danificado?
   *[other] Guardar à parte os arquivos danificados?
}
aside-text = { $count ->
    [one] A configuração continua sem ele, a partir do que encontra neste Mac. Nada é apagado; ele fica guardado como:
   *[other] A configuração continua sem eles, a partir do que encontra neste Mac. Nada é apagado; eles ficam guardados como:
}
aside-go = Guardar à Parte
aside-done = Guardado à parte até que você não precise mais:

leaving-title = Fechar sem aplicar?
leaving-text = O que você escolheu não foi aplicado. Este Mac permanece como está, a menos que você aplique.
leaving-discard = Fechar sem Aplicar

menu-edit = Editar
menu-view = Visualizar
menu-window = Janela
menu-help = Ajuda
action-install = Instalar
action-continue = Continuar
action-cancel = Cancelar
action-close = Fechar
action-back = Voltar
action-done = OK
action-open_app = Abrir iEchor
action-start_app = Começar a Usar o iEchor
action-apply = Aplicar…
action-repair = Reparar…
action-repair_only = Reparar Só Este Item…
action-repair_only_name = Reparar só este item: { $item }
action-apply_plain = Aplicar
action-apply_count = { $count ->
    [one] Aplicar Alteração
   *[other] Aplicar { $count } Alterações
}
action-show_changes = Mostrar o Que Será Alterado
action-copy = Copiar
action-copied = Copiado
action-copy_failed = Não Copiado
action-copy_name = Copiar: { $what }
action-copy_admin = Copiar para Meu Administrador
action-try_again = Tentar Novamente
action-without = Continuar sem Senha
action-run_again = Configurar Novamente…
action-choose_again = Escolher Novamente…
action-not_now = Agora Não
action-update = Configurar…
action-take_back = Recuperar…
action-take_back_name = Recuperar: { $path }
action-replace = Substituir…
action-replace_name = Fazer backup e substituir: { $path }
action-replace_all = Substituir Tudo…
action-replace_line = Comentar e Substituir…
action-replace_line_name = Comentar e substituir: { $path }
action-take_over = Transferir…
action-take_over_name = Transferir para a minha conta: { $path }
action-leave_it = Deixar
action-leave_it_name = Deixar para outros: { $path }
action-mute = Não Avisar
action-mute_name = Não avisar: { $item }
action-warn_again = Voltar a Avisar
action-warn_again_name = Voltar a avisar: { $item }
action-ask_again = Voltar a Perguntar
action-ask_again_name = Voltar a perguntar: { $item }
action-report = Salvar um Relatório…
action-save = Salvar
action-uninstall = Desinstalar…
action-uninstall_now = Desinstalar
action-quit = Encerrar { $name }
action-quit_plain = Encerrar
action-show_in_finder = Mostrar no Finder
action-settings = Ajustes…
action-zoom_in = Ampliar
action-zoom_out = Reduzir
action-zoom_reset = Tamanho Real
managed-CLITools-title = Ferramentas de linha de comando
managed-CLITools-text = Onde as ferramentas de linha de comando são vinculadas: system (/usr/local/bin), user (~/.iechor/bin) ou off.
managed-ShellPath-title = PATH dos terminais
managed-ShellPath-text = Como os terminais encontram as ferramentas em ~/.iechor/bin: tell (apenas informa o que fazer), profile (um bloco no perfil do shell) ou everybody (um arquivo em /etc/paths.d).
managed-DefaultSocket-title = Socket padrão
managed-DefaultSocket-text = Indica se /var/run/iechor.sock aponta para o mecanismo, também após uma reinicialização.
managed-Context-title = Contexto
managed-Context-text = Indica se o contexto desktop-linux aponta para o mecanismo e passa a ser usado.
managed-PrivilegedPorts-title = Portas privilegiadas
managed-PrivilegedPorts-text = Indica se o programa auxiliar com privilégios pode abrir portas abaixo de 1024.
managed-HostNames-title = Nomes de host
managed-HostNames-text = Quais nomes de host apontam para este Mac: localhost, kubernetes, ambos separados por vírgula, ou um texto vazio para nenhum.
managed-Ask-title = Quando perguntar
managed-Ask-text = first-launch (uma janela na primeira inicialização), when-needed (uma coisa de cada vez) ou helper-first (uma vez, para o programa auxiliar).
managed-HiddenItems-title = Itens ocultos
managed-HiddenItems-text = Itens que a janela não mostra, separados por vírgulas: tools, path, socket, context, ports, hosts.
managed-ManagedByOrganisation-title = Organização
managed-ManagedByOrganisation-text = Quem gerencia este Mac, com o nome mostrado na janela e na linha de comando.
managed-ManagedByURL-title = Onde perguntar
managed-ManagedByURL-text = Um endereço https onde se pode perguntar sobre o que é gerenciado.
managed-EnhancedContainerIsolation-title = Isolamento aprimorado de contêineres
managed-EnhancedContainerIsolation-text = Indica se o isolamento aprimorado de contêineres está ativado no mecanismo. Só vale se for definido para todas as contas de um Mac.
managed-RegistryAccessOrganisation-title = Acesso a registros de imagens: organização
managed-RegistryAccessOrganisation-text = Quem assina as políticas de acesso a registros de imagens. Só vale se for definido para todas as contas de um Mac, e só junto com a chave.
managed-RegistryAccessKey-title = Acesso a registros de imagens: chave
managed-RegistryAccessKey-text = A chave pública Ed25519 destas políticas, 64 dígitos hexadecimais. Só vale se for definida para todas as contas de um Mac, e só junto com a organização.

failure-cancelled_in_order = cancelado: a execução interrompida foi colocada em ordem, e nada mais foi alterado
failure-no_report_shown = não foi mostrado nenhum relatório que possa ser salvo
failure-no_report_shown-help = veja primeiro o relatório e depois salve-o
failure-run_going_on = já há alterações sendo feitas
failure-run_going_on-help = espere até que terminem
failure-no_managed_url = não está indicado onde perguntar a respeito
failure-no_managed_url-help = consulte quem gerencia este Mac
failure-not_opened = não foi possível abrir '{ $what }'
failure-not_opened-help = abra em um navegador
failure-app_not_opened-help = abra-o pela pasta Aplicativos ou pelo Dock
failure-no_browser = '{ $url }' é aberto no navegador de um Mac
failure-no_finder = não há Finder aqui
failure-no_finder-help = procure em um Mac
failure-window_arguments-help = veja o que existe: iechor-setup-window --help
failure-window_arguments-help-window = Encerre e abra o iEchor pela pasta Aplicativos ou pelo Dock.
action-put_in_order = Colocar em Ordem
action-review = Revisar e Tentar Novamente
failed-ordering = Colocando em ordem a execução interrompida…
help-order = Se “Detalhes” indicar algo que impede a alteração, mova-o antes para outro lugar. Depois, escolha “Colocar em Ordem”: o que foi começado é concluído ou desfeito antes de tudo.
failure-nothing_named = não foi indicado nada que possa ser mostrado
changes-password-other = O nome e a senha de um administrador são pedidos uma só vez.
changes-undo_how = Para desfazer: { $how }
changes-from_to = é { $now }, será { $becomes }
changes-from_to_of = { $of }: é { $now }, será { $becomes }
conflicts-there = { $owner }: { $what }
learn_more = Saiba Mais
learn_more-name = Saiba mais: { $item }
action-help = Ajuda do { $name }
action-show_log = Mostrar Log
progress-undo-title = { $count ->
    [one] Desfazendo uma alteração
   *[other] Desfazendo { $count } alterações
}
progress-held = A janela fica aberta até que isso termine. Se uma alteração falhar, todas são desfeitas.
settings-heading = Ajustes > Avançado
failure-io-open = não foi possível abrir '{ $path }'
failure-io-read = não foi possível ler '{ $path }'
failure-io-read_access_list = não foi possível ler quem mais pode alterar '{ $path }' (a lista de controle de acesso)
failure-io-look_at = não foi possível examinar '{ $path }'
failure-io-find = não foi possível encontrar '{ $path }'
failure-io-write = não foi possível escrever em '{ $path }'
failure-io-lock = não foi possível bloquear '{ $path }'
failure-io-create = não foi possível criar '{ $path }'
failure-io-link = não foi possível criar o link '{ $path }'
failure-io-remove = não foi possível remover '{ $path }'
failure-io-rename = não foi possível renomear '{ $path }'
failure-io-replace = não foi possível substituir '{ $path }'
failure-io-run = não foi possível executar '{ $path }'
failure-io-start = não foi possível iniciar '{ $path }'
failure-io-enter = não foi possível trabalhar na pasta '{ $path }'
failure-io-find_program = não foi possível encontrar o programa em execução
failure-io-become_root = não foi possível passar a ser root
failure-io-become_account = não foi possível continuar com a conta '{ $path }'
failure-io-find_account = não foi possível consultar a conta '{ $path }'
failure-io-read_input = não foi possível ler a entrada padrão
failure-io-see_caller = não foi possível saber qual conta faz o pedido
failure-io-open_log_pipe = não foi possível abrir o canal para o log
failure-io-wait = não foi possível esperar na porta
failure-io-open_window = não foi possível abrir a janela
failure-io-close_window = não foi possível fechar a janela
failure-io-zoom_window = não foi possível mudar o tamanho do que a janela mostra
cause-not_permitted = operação não permitida (erro do sistema { $number })
cause-permission_denied = permissão negada (erro do sistema { $number })
cause-not_found = arquivo ou pasta inexistente (erro do sistema { $number })
cause-exists = já existe algo ali (erro do sistema { $number })
cause-not_empty = a pasta não está vazia (erro do sistema { $number })
cause-not_a_folder = uma parte do caminho não é uma pasta (erro do sistema { $number })
cause-is_a_folder = é uma pasta (erro do sistema { $number })
cause-no_space = não há mais espaço no disco (erro do sistema { $number })
cause-no_quota = esta conta não pode usar mais espaço do disco (erro do sistema { $number })
cause-read_only = o volume é somente leitura (erro do sistema { $number })
cause-busy = está em uso (erro do sistema { $number })
cause-broken = não foi possível ler ou gravar no disco (erro do sistema { $number })
cause-unsupported = o volume não permite essa operação (erro do sistema { $number })
cause-cut_short = terminou antes do esperado
cause-system = o sistema diz: { $text } (erro do sistema { $number })
failure-sudo_uid = não se sabe para qual conta isso foi iniciado como root
failure-open_way-account = a conta com uid { $uid } pode alterar '{ $path }', então o root não trabalha ali
failure-open_way-everybody = qualquer pessoa pode alterar '{ $path }', então o root não trabalha ali
failure-open_way-administrators = qualquer programa de um administrador pode alterar '{ $path }', então o root não trabalha ali
failure-open_way-group = o grupo com gid { $gid } pode alterar '{ $path }', então o root não trabalha ali
failure-open_way-listed = quem consta na lista de controle de acesso pode alterar '{ $path }', então o root não trabalha ali
failure-open_way-help = veja quem pode: ls -lde '{ $path }'; depois, consulte quem cuida deste Mac ou escolha o que não precisa disso
failure-open_way-help-window = Examine-o no Finder (Ir > Ir para a Pasta…, depois Obter Informações). Consulte quem cuida deste Mac ou escolha o que não precisa disso.
failure-not_trusted = outros além do root podem alterar '{ $path }', então ele não é considerado confiável
failure-not_trusted-help = examine com: ls -l '{ $path }'; mova-o para outro lugar se não for do iEchor
failure-not_trusted-help-window = Examine-o no Finder (Ir > Ir para a Pasta…). Mova-o para outro lugar se não for do iEchor.
failure-is_link = '{ $path }' é um link, e links não são seguidos ali
failure-is_link-help = examine com: ls -l '{ $path }'; coloque ali o próprio arquivo e tente novamente
failure-is_link-help-window = Examine-o no Finder (Ir > Ir para a Pasta…). Coloque ali o próprio arquivo e tente novamente.
failure-closed = esta conta não pode ver o conteúdo de '{ $path }'
failure-closed-root = '{ $path }' pertence ao root, e esta conta não pode ver o conteúdo
failure-closed-help = veja de quem é: ls -lde '{ $path }'; normalmente todos podem ver o conteúdo: sudo chmod 755 '{ $path }'; se o macOS o protege: Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas, ou Gerenciamento de Apps
failure-closed-help-own = veja de quem é: ls -lde '{ $path }'; se deve ser desta conta: sudo chown -R "$(id -un)" '{ $path }'; se o macOS o protege: Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas, ou Gerenciamento de Apps
failure-closed-help-window = Veja no Finder de quem é (Ir > Ir para a Pasta…, depois Obter Informações) e peça a um administrador deste Mac que permita a todos ver o conteúdo. Se o macOS o protege, dê permissão ao iEchor Setup em Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas, ou Gerenciamento de Apps.
failure-closed-help-own-window = Veja no Finder de quem é (Ir > Ir para a Pasta…, depois Obter Informações). Se deve ser desta conta, peça a um administrador deste Mac que o passe para você. Se o macOS o protege, dê permissão ao iEchor Setup em Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas, ou Gerenciamento de Apps.
failure-not_a_folder = '{ $path }' não é uma pasta
failure-not_a_folder-help = examine com: ls -ld '{ $path }'; mova-o para outro lugar se não for necessário e tente novamente
failure-not_a_folder-help-window = Examine-o no Finder (Ir > Ir para a Pasta…). Mova-o para outro lugar se não for necessário e tente novamente.
failure-not_a_file = '{ $path }' não é um arquivo comum
failure-not_a_file-help = examine com: ls -ld '{ $path }'; mova-o para outro lugar e tente novamente
failure-not_a_file-help-window = Examine-o no Finder (Ir > Ir para a Pasta…). Mova-o para outro lugar e tente novamente.
failure-is_a_folder = '{ $path }' é uma pasta
failure-too_large = '{ $path }' tem mais de { $size } MiB
failure-too_large-help = mova-o para outro lugar e tente novamente
failure-no_prefix = esta compilação não conhece Macs simulados
failure-no_prefix-help = omita --prefix
failure-no_prefix-help-window = Abra o iEchor pela pasta Aplicativos.
failure-no_mac = isto não é um Mac
failure-no_mac-help = use --prefix DIR com um Mac simulado (simulated-mac create DIR)
failure-no_mac-help-window = Abra-o em um Mac.
failure-simulated-missing = não há nenhum Mac simulado em '{ $path }'
failure-simulated-of_others = como root, é recusada uma descrição que outros podem alterar: '{ $path }'
failure-simulated-newer = uma versão mais recente escreveu '{ $path }'
failure-simulated-help = crie um onde ainda não há nada: simulated-mac create DIRECTORY
failure-simulated-help-window = Crie um em uma pasta em que ainda não há nada.
failure-not_understood = não foi possível interpretar '{ $path }'
cause-newer = o esquema é { $schema }, e esta versão lê de 1 a { $newest }
failure-unknown_account-uid = não há neste Mac nenhuma conta com uid { $uid }
failure-unknown_account = não há neste Mac nenhuma conta '{ $account }'
failure-unknown_account-help = veja quais existem: dscl . -list /Users
failure-unknown_account-help-window = Veja quais existem em Ajustes do Sistema > Usuários e Grupos.
failure-unknown_account-help-simulated = as contas são: { $accounts }
failure-nobody_sits = ninguém está usando este Mac agora
failure-nobody_sits-help = indique a conta: --as NAME
failure-nobody_sits-help-window = Inicie a sessão neste Mac e tente novamente.
failure-no_home = a pasta pessoal de '{ $account }' não existe: falta '{ $path }'
failure-no_home-help = o macOS a cria quando a conta inicia a sessão pela primeira vez; se ficar em outro volume, ele precisa estar montado
failure-unreadable-help = permita que este programa o leia: Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas, ou Gerenciamento de Apps (o programa a partir do qual foi iniciado, como o Terminal); ou veja de quem é: ls -le. Depois, tente novamente
failure-unreadable-help-window = Permita que o iEchor Setup o leia em Ajustes do Sistema > Privacidade e Segurança > Arquivos e Pastas, ou Gerenciamento de Apps. Ou veja no Finder de quem é (Obter Informações). Depois, tente novamente.
failure-missing_in_app-set_up = falta no app o programa de configuração: '{ $path }'
failure-missing_in_app-helper = falta no app o programa auxiliar com privilégios: '{ $path }'
failure-missing_in_app-startup = falta no app o programa da tarefa de inicialização: '{ $path }'
failure-missing_in_app-help-package = instale o pacote novamente
failure-bad_bundle-help = reinstale o iEchor, em '{ $path }'
failure-no_tools-missing = não há ferramentas: falta '{ $path }'
failure-no_tools = não há ferramentas em '{ $path }'
failure-tool-of_macos = uma ferramenta em '{ $path }' tem o nome de um programa do macOS: { $name }
failure-tool-no_name = uma ferramenta em '{ $path }' tem um nome que não pode ser vinculado: { $name }
failure-too_many_tools = { $count ->
    [one] há { $count } ferramenta em '{ $path }'; o iEchor admite no máximo { $most }
   *[other] há { $count } ferramentas em '{ $path }'; o iEchor admite no máximo { $most }
}
failure-misplaced-downloaded = o iEchor está sendo executado a partir de um local temporário porque foi aberto onde foi baixado: '{ $path }'
failure-misplaced-volume = o iEchor está sendo executado a partir de uma imagem de disco ou de outro volume: '{ $path }'
failure-misplaced-temporary = o iEchor está sendo executado a partir de uma pasta de arquivos temporários: '{ $path }'
failure-misplaced-help = mova-o para a pasta Aplicativos ('{ $path }') e abra-o ali
failure-misplaced-help-copy = copie-o para a pasta Aplicativos ('{ $path }') e abra-o ali
failure-misplaced-help-finder = no Finder, mova-o para a pasta Aplicativos ('{ $path }') e abra-o ali
failure-needs_job = '{ $item }' precisa de uma tarefa que está desativada em Itens de Início
failure-needs_job-window = Precisa de uma tarefa que está desativada em Itens de Início
failure-switched_off = '{ $label }' está desativado em Itens de Início, então o macOS não o inicia; nada foi alterado
failure-switched_off-help = ative o iEchor em Ajustes do Sistema > Geral > Itens de Início e tente novamente
failure-means_nothing = '{ $item }' não tem efeito com o restante do que foi escolhido, então não há nada a fazer
failure-means_nothing-window = Isso não tem efeito com o restante do que foi escolhido, então não há nada a fazer
failure-means_nothing-help = veja como está: iechor-setup status
failure-means_nothing-help-window = Veja como está em Ajustes.
failure-of_others = o que '{ $item }' requer pertence a outros e é deixado como está
failure-of_others-window = O que isso requer pertence a outros e é deixado como está
failure-of_others-help = veja de quem é: iechor-setup status; para recuperar: iechor-setup repair { $item }
failure-of_others-help-window = Veja em Ajustes de quem é. Para recuperar, escolha “Recuperar” ali.
failure-not_as_chosen = '{ $item }' não está como deveria
failure-not_as_chosen-window = Não está como deveria
failure-not_as_chosen-help = para corrigir: iechor-setup repair { $item }
failure-not_as_chosen-help-window = Abra Ajustes e escolha “Reparar”.
cause-socket_of_other = o socket padrão é de outra conta
cause-locked = a organização que gerencia este Mac bloqueou o que seria removido
cause-policy_in_force = há uma política de acesso a registros de imagens em vigor
cause-engine_managed = o mecanismo tem ajustes de uma organização
failure-no_login_items = não há Itens de Início aqui
failure-no_login_items-help = abra Ajustes do Sistema em um Mac
failure-no_such_name = o iEchor Setup não tem nenhum item nem nome '{ $name }'
failure-no_such_name-help = os itens são: { $items }; os nomes são: { $names }
failure-nothing_to_accept = '{ $name }' é do próprio iEchor e está como foi escolhido: não há nada de outros para aceitar
failure-nothing_to_accept-off = '{ $name }' é de '{ $item }', que está desativado: não há nada para aceitar
failure-nothing_to_accept-off-window = '{ $name }' é de algo que está desativado: não há nada para aceitar
failure-nothing_to_accept-help = veja o que está diferente: iechor-setup status
failure-nothing_to_accept-help-window = Veja em Ajustes o que está diferente.
failure-no_setting_fits = nenhum ajuste de '{ $item }' corresponde ao que existe agora, então isso não pode ser aceito como escolhido
failure-no_setting_fits-window = Nenhum ajuste corresponde ao que existe agora, então isso não pode ser aceito como escolhido
failure-no_setting_fits-help = para deixar como foi escolhido: iechor-setup repair { $item }; para não receber mais avisos: iechor-setup mute { $item }
failure-no_setting_fits-help-window = Abra Ajustes: escolha “Reparar” para deixar como foi escolhido ou “Não Avisar” para não receber mais avisos.
failure-managed = a organização que gerencia este Mac definiu '{ $key }' como { $value } em '{ $path }', e não é possível escolher outra coisa
failure-managed-help = dispense essa escolha ou consulte quem gerencia este Mac
failure-managed_file-help = quem gerencia este Mac pode corrigir isso; nada foi alterado
failure-managed_unreadable-help = todos precisam poder lê-lo; quem gerencia este Mac pode corrigir isso: sudo chmod 644 '{ $path }'; nada foi alterado
failure-managed_unreadable-help-window = Todos precisam poder lê-lo. Quem gerencia este Mac pode corrigir isso. Nada foi alterado.
cause-no_dictionary = não é um dicionário de chaves
cause-expects-bool = '{ $key }' deve ser true ou false
cause-expects-one = '{ $key }' deve ser um destes valores: { $words }
cause-expects-some = '{ $key }' deve ser um texto com algumas destas palavras, separadas por vírgulas: { $words }
cause-expects-text = '{ $key }' deve ser um texto de uma linha, não vazio
cause-expects-url = '{ $key }' deve ser um endereço https
cause-expects-key = '{ $key }' deve ter 64 dígitos hexadecimais
cause-stands_alone = falta o complemento de '{ $key }': defina { $one } e { $other }, ou nenhum dos dois
failure-settings-help = corrija-o ou execute 'iechor-setup repair --set-aside', que guarda o arquivo com outro nome; nada foi alterado
failure-settings-help-window = Corrija-o ou abra Ajustes e escolha “Guardar à Parte e Continuar”: o arquivo é guardado com outro nome. Nada foi alterado.
cause-in_line = linha { $line }: { $text }
failure-receipt = não foi possível interpretar o comprovante '{ $path }'
failure-receipt-help = está danificado: 'iechor-setup repair --set-aside' o retira do caminho e o guarda
failure-receipt-help-window = Está danificado. Abra Ajustes e escolha “Guardar à Parte e Continuar”: o arquivo é retirado do caminho e guardado.
failure-receipt-newer = uma versão mais recente escreveu o comprovante '{ $path }'
failure-receipt-newer-help = nada foi alterado; guarde o arquivo e use a versão do iEchor que o escreveu
cause-no_schema = não tem número de esquema
failure-missing_in_app-helper-help = reinstale o iEchor ou dispense as portas privilegiadas
failure-missing_in_app-set_up-help = reinstale o iEchor ou dispense --ask helper-first
failure-missing_in_app-set_up-help-window = Instale o iEchor novamente ou escolha outro momento para perguntar.
failure-missing_in_app-startup-help = reinstale o iEchor ou dispense o socket padrão
failure-folder_of_other = '{ $path }' pertence a outra conta (uid { $uid })
failure-folder_of_other-help = escolha a pasta do usuário para as ferramentas ou passe a pasta para o root
failure-not_looked_at = o programa de configuração do app não foi examinado
failure-not_looked_at-help = inicie o iEchor Setup novamente
failure-not_a_socket = '{ $path }' não é um socket
failure-older-helper = o programa auxiliar do app não deve substituir o que está instalado
failure-older-helper-help = instale o iEchor mais recente ou dispense as portas privilegiadas
failure-older-set_up = o programa de configuração do app não deve substituir o que está instalado
failure-older-set_up-help = instale o iEchor mais recente ou escolha outro momento para perguntar: iechor-setup apply --ask first-launch
failure-older-set_up-help-window = Instale o iEchor mais recente ou escolha outro momento para perguntar.
cause-older = é da versão { $version }, e o que existe ali é da versão { $stands }
cause-no_version = não tem versão, e o que existe ali é da versão { $stands }
cause-line = a linha é: { $line }
failure-no_paths_folder = não existe '{ $path }', que vem com o macOS
failure-no_paths_folder-help = escolha outro modo para o PATH: --path tell ou profile
failure-no_paths_folder-help-window = Escolha outro modo para os terminais encontrarem as ferramentas.
failure-no_file_name = { $name } não serve como nome de arquivo (1 a 200 bytes, sem barra nem caracteres de controle, e diferente de '.' e '..')
failure-client_config-no_file = '{ $path }' não é um arquivo comum, então nenhum contexto passa a ser usado ali
failure-client_config-unused = '{ $path }' não está como o cliente o escreve, então nenhum contexto passa a ser usado ali
failure-client_config-help = corrija-o ou mova-o para outro lugar; nada nele foi alterado
cause-no_json_object = não é um objeto JSON
cause-no_text = o valor de "{ $key }" não é um texto
cause-shell-slow = '{ $path }' não responde em { $seconds } s
cause-shell-not_run = não é possível executar '{ $path }': { $text }
cause-shell-ended = '{ $path }' terminou sem responder
cause-shell-missing = '{ $path }' não existe
cause-no_full_path = ZDOTDIR é '{ $path }', que não é um caminho completo
failure-shell-not_edited = a configuração não edita os arquivos do shell de início de sessão '{ $path }'
failure-shell-not_known = não se sabe onde o shell de início de sessão lê o perfil
failure-shell-help = adicione por conta própria a linha para o PATH e escolha: --path tell
failure-shell-help-window = Adicione por conta própria a linha para o PATH e escolha “Apenas informar”.
failure-profile-no_folder = a pasta de '{ $path }' não existe, então nenhuma linha é adicionada ali
failure-profile-no_folder-help = crie a pasta ou adicione por conta própria a linha para o PATH
failure-profile-dead_link = '{ $path }' é um link, e '{ $missing }' não existe, então nenhuma linha é adicionada ali
failure-profile-dead_link-help = corrija o link
failure-profile-closed_folder = '{ $path }' fica em '{ $folder }', que é somente leitura, então nenhuma linha é adicionada ali
failure-profile-closed_folder-help = veja quem pode escrever ali: ls -lde '{ $folder }'
failure-profile-closed_folder-help-window = Veja no Finder quem pode escrever ali (Ir > Ir para a Pasta…, depois Obter Informações).
failure-profile-no_file = '{ $path }' não é um arquivo comum, então nenhuma linha é adicionada ali
failure-profile-no_file-help = mova-o para outro lugar e tente novamente
failure-profile-too_large = '{ $path }' tem mais de 1 MiB, então nenhuma linha é adicionada ali
failure-profile-too_large-help = adicione por conta própria a linha para o PATH
failure-profile-of_other = '{ $path }' pertence a outra conta, então nenhuma linha é adicionada ali
failure-profile-of_other-help = veja de quem é: ls -l '{ $path }'
failure-profile-of_other-help-window = Veja no Finder de quem é (Ir > Ir para a Pasta…, depois Obter Informações).
failure-profile-read_only = '{ $path }' é somente leitura, então nenhuma linha é adicionada ali
failure-profile-read_only-help = permita que esta conta escreva nele (consulte: ls -lO '{ $path }') ou adicione por conta própria a linha para o PATH
failure-profile-read_only-help-window = Permita que esta conta escreva nele (consulte Obter Informações no Finder) ou adicione por conta própria a linha para o PATH.
failure-profile-other_names = '{ $path }' tem mais de um nome (um link físico), então nenhuma linha é adicionada ali
failure-profile-other_names-help = adicione por conta própria a linha para o PATH onde o arquivo é mantido
failure-profile-unreadable-help = veja quem pode lê-lo: ls -le '{ $path }'
failure-profile-unreadable-help-window = Veja no Finder quem pode lê-lo (Ir > Ir para a Pasta…, depois Obter Informações).
failure-hosts-unreadable = nem todos podem ler '{ $path }'
failure-hosts-unreadable-help = permita que todos o leiam, como faz o macOS: sudo chmod 644 '{ $path }'
failure-hosts-unreadable-help-window = Peça a um administrador deste Mac que permita a todos lê-lo, como faz o macOS.
failure-hosts-link = '{ $path }' é um link mantido por outro programa, então não é alterado
failure-hosts-link-help = faça os nomes apontarem para 127.0.0.1 na origem desse arquivo; ou dispense isso: --no-hosts
failure-hosts-link-help-window = Faça os nomes apontarem para 127.0.0.1 na origem desse arquivo ou desative os nomes de host em Ajustes.
failure-hosts-no_file = '{ $path }' não é um arquivo comum, então não é alterado
failure-hosts-no_file-help = examine com: ls -ldO '{ $path }'; coloque ali um arquivo comum; ou dispense isso: --no-hosts
failure-hosts-no_file-help-window = Peça a um administrador deste Mac que coloque ali um arquivo comum. Ou desative os nomes de host em Ajustes.
failure-hosts-locked = '{ $path }' está bloqueado, então não é alterado
failure-hosts-locked-help = desbloqueie-o: sudo chflags nouchg,noschg,nouappnd,nosappnd '{ $path }'; ou dispense isso: --no-hosts
failure-hosts-locked-help-window = Peça a um administrador deste Mac que o desbloqueie. Ou desative os nomes de host em Ajustes.
failure-hosts-other_name = '{ $path }' tem outro nome (um link físico), então não é alterado
failure-hosts-other_name-help = encontre o outro nome com: sudo find -x / -samefile '{ $path }'; remova-o; ou dispense isso: --no-hosts
failure-hosts-other_name-help-window = Peça a um administrador deste Mac que encontre e remova o outro nome. Ou desative os nomes de host em Ajustes.
failure-hosts-too_large = '{ $path }' tem mais de { $size } MiB, então não é alterado
failure-hosts-too_large-help = adicione as linhas por conta própria ou retire dele o que não for necessário; ou dispense isso: --no-hosts
failure-hosts-too_large-help-window = Adicione as linhas por conta própria, retire dele o que não for necessário ou desative os nomes de host em Ajustes.
failure-hosts-line = '{ $path }' tem uma linha que não pode ser comentada por ser longa demais ou não ser texto, então não é alterado
failure-hosts-line-help = retire estes nomes da linha que começa com '{ $address }': { $names }; ou dispense isso: --no-hosts
failure-hosts-line-help-window = Retire estes nomes da linha que começa com “{ $address }”: { $names }. Ou desative os nomes de host em Ajustes.
failure-not_signed = '{ $path }' não é assinado pelo iEchor
failure-not_signed-help = reinstale o iEchor
failure-io-help-no_space = libere espaço no disco e tente novamente
failure-io-help-read_only = o volume é somente leitura; nada pode ser configurado nele
failure-io-help-exists = algo apareceu ali nesse meio-tempo; examine-o e tente novamente
failure-io-help-not_permitted = pode estar bloqueado (veja os indicadores: ls -ldO '{ $path }'), ou o macOS pode protegê-lo deste programa
failure-io-help-not_permitted-window = Pode estar bloqueado (consulte Obter Informações no Finder), ou o macOS pode protegê-lo deste programa.
failure-io-help-permission_denied = veja quem pode escrever ali: ls -lde '{ $path }'
failure-io-help-permission_denied-window = Veja no Finder quem pode escrever ali (Ir > Ir para a Pasta…, depois Obter Informações).
failure-io-help-unsupported = este volume não consegue fazer isso de uma só vez, como a configuração exige (é um volume de rede?); o que não precisa de uma pasta ali pode ser escolhido separadamente
failure-left-help = quando isso estiver corrigido, execute 'iechor-setup repair': ele remove o que restou
failure-left-help-window = Quando isso estiver corrigido, abra Ajustes e escolha “Reparar”: o que restou é removido.
failure-too_many_changes = são alterações demais para desfazer: '{ $path }' teria { $size } MiB
failure-too_many_changes-help = escolha menos de cada vez; nada foi alterado
failure-too_many_beside = já existem 99 arquivos ao lado de '{ $path }'
failure-too_many_beside-help = apague os que não forem mais necessários
failure-busy = outro iEchor Setup está em andamento
failure-busy-for = outro iEchor Setup está em andamento para '{ $account }'
failure-busy-help = espere até que termine (pode estar aguardando uma senha) e tente novamente; nada foi alterado aqui
note-set_aside-journal = o diário que não pôde ser interpretado foi guardado como '{ $path }'; apague-o quando não precisar mais dele
note-set_aside-receipt = o comprovante que não pôde ser interpretado foi guardado como '{ $path }'; apague-o quando não precisar mais dele
note-set_aside-choices = o arquivo de escolhas que não pôde ser interpretado foi guardado como '{ $path }'; apague-o quando não precisar mais dele
failure-interrupted = uma execução anterior foi interrompida
failure-journal = não foi possível interpretar o diário de uma execução interrompida, '{ $path }'
failure-journal-help = nada foi alterado, e o arquivo foi mantido; use a versão do iEchor que o escreveu ou execute 'iechor-setup repair --set-aside', que retira o arquivo do caminho e continua a partir do que encontra
failure-journal-help-window = Nada foi alterado, e o arquivo foi mantido. Use a versão do iEchor que o escreveu ou escolha “Guardar à Parte e Continuar”: o arquivo é retirado do caminho, e a configuração continua a partir do que encontra.
cause-other_schema = o esquema é { $schema }, e esta versão lê { $newest }
cause-damaged = está danificado: a soma de verificação não corresponde ao conteúdo
cause-journal_kept = o diário foi mantido: '{ $path }'
failure-not_rolled_back-help = tudo foi deixado como estava; 'iechor-setup plan' e 'status' o deixam assim, e 'iechor-setup repair' o desfaz e deixa tudo como foi escolhido antes, se algo foi escolhido
failure-not_rolled_back-help-window = Tudo foi deixado como estava. “Reparar”, em Ajustes, o desfaz e deixa tudo como foi escolhido antes, se algo foi escolhido.
failure-left_to_recovery-help = execute 'iechor-setup repair': ele examina o que foi feito e o conclui ou desfaz
failure-left_to_recovery-help-window = Abra Ajustes e escolha “Reparar”: o que foi feito é examinado e concluído ou desfeito.
failure-written_meanwhile = outro programa escreve em '{ $path }' o tempo todo
failure-written_meanwhile-help = espere até que esse programa termine e tente novamente
failure-client_config = '{ $path }' não está como o cliente o escreve
failure-changed = '{ $path }' mudou desde a sua aprovação
failure-changed-help = veja o novo plano
failure-policy = não foi possível interpretar '{ $path }', então nenhum registro de imagens pode ser usado
failure-policy-help = quem gerencia este Mac pode instalar uma política assinada pela organização: iechor-setup policy put FILE
failure-policy-help-window = Quem gerencia este Mac pode instalar uma política assinada pela organização.
cause-key_gone = a chave '{ $path }' não existe mais
failure-other_caller = foi pedida a configuração do uid { $uid }, mas quem pede é o uid { $caller }
failure-other_caller-help = inicie o iEchor Setup com a conta a que se destina
failure-not_agreed = o que seria alterado não é mais o que você aprovou
failure-not_agreed-help = veja o novo plano e aprove novamente
failure-not_through_helper = isso não é feito pelo programa auxiliar
failure-not_through_helper-help = inicie o iEchor Setup novamente: ele consultará um administrador
cause-other_set_up = a configuração instalada não é a deste app ou não é para esta conta
cause-nothing_half_done = sem um administrador, nada é guardado à parte e nada fica pela metade
failure-request_refused = a parte executada como root recusa a solicitação
cause-request-unread = não foi possível lê-la
cause-request-too_large = é grande demais
cause-request-not_understood = não é compreensível
failure-job-not_ended = { $seconds ->
    [one] '{ $label }' não terminou { $seconds } s depois do pedido para terminar
   *[other] '{ $label }' não terminou { $seconds } s depois do pedido para terminar
}
failure-job-not_ended-help = reinicie este Mac e tente novamente
failure-launchd-no_socket = o launchd aceitou a tarefa, mas não criou '{ $path }'
failure-launchd-other_socket = o launchd aceitou a tarefa, mas '{ $path }' não é um socket
failure-launchd-socket_of_other = o launchd aceitou a tarefa, mas '{ $path }' pertence ao uid { $uid } com permissões { $mode }
failure-launchd-help = examine com: log show --last 5m --predicate 'process == "launchd"'; depois, tente novamente
failure-launchd-help-window = Reinicie este Mac e tente novamente. Se não adiantar, consulte um administrador deste Mac.
failure-launchctl = 'launchctl { $command }' falhou com o código de saída { $code }
failure-launchctl-window = o launchd recusou uma tarefa (código de saída { $code })
failure-launchctl-help-disabled = este rótulo está desativado: examine com: launchctl print-disabled system
failure-launchctl-help-disabled-window = Esta tarefa está desativada neste Mac. Peça a um administrador deste Mac que a ative.
failure-launchctl-help-owner = a lista de propriedades deve pertencer ao root com permissões 0644: examine com: ls -l /Library/LaunchDaemons
failure-launchctl-help-owner-window = A lista de propriedades deve pertencer ao root, e ninguém mais deve poder alterá-la. Peça a um administrador deste Mac que cuide disso.
cause-after_its_end = há algo escrito depois do fim
cause-part-user = refere-se à parte da pessoa
cause-part-root = refere-se à parte do root
failure-undo_incomplete-help = retire o que impede a alteração e execute 'iechor-setup repair': ele continua desfazendo
failure-undo_incomplete-help-window = Retire o que impede a alteração, abra Ajustes e escolha “Reparar”: o que falta continua a ser desfeito.
note-tidied_later = a limpeza será repetida na próxima inicialização: { $why }
note-left-not_empty = '{ $path }' foi mantido: não é mais uma pasta vazia
note-left-of_others = '{ $path }' foi mantido: outra pessoa colocou algo ali
note-left-changed = '{ $path }' foi mantido: outra pessoa o alterou; o que havia antes é '{ $aside }'
note-left-gone = '{ $path }' foi mantido: o que havia antes não existe mais
note-left-saved = '{ $path }' foi mantido sem as nossas linhas: alguém o salvou nesse meio-tempo
note-stays-not_empty = '{ $path }' permanece: não é uma pasta vazia
note-stays = '{ $path }' permanece: { $why }
cause-last_exit = último código de saída = { $code }
cause-no_answer = { $seconds ->
    [one] não responde há { $seconds } s
   *[other] não responde há { $seconds } s
}
cause-nobody_answers = ninguém responde no socket: { $text }
cause-hung_up = a conexão foi encerrada: { $text }
note-left-context = o contexto em uso em '{ $path }' foi mantido: alguém escolheu outro
note-stays-backup = '{ $backup }' permanece: é o que havia antes em '{ $path }'
failure-port = As portas não estão disponíveis: ao expor a porta { $protocol } { $address } -> 0.0.0.0:0: { $why }
failure-helper-not_running = não foi possível conectar a { $path }: o vmnetd está em execução?: dial unix { $path }: connect: { $why }
cause-connect-refused = conexão recusada
cause-connect-missing = arquivo ou pasta inexistente
cause-connect-denied = permissão negada
failure-not_bound = não foi possível abrir a porta: { $why }
failure-port-again-help = tente novamente
failure-port-help-in_use = outro programa usa esta porta: pare-o ou escolha outra porta
failure-port-help-no_address = este Mac não tem esse endereço: escolha um que ele tenha
failure-helper-help-not_running = execute: iechor-setup apply --ports (ou repair, se as portas privilegiadas já forem permitidas)
failure-helper-help-not_running-window = Ative as portas privilegiadas em Ajustes ou escolha “Reparar” ali se já forem permitidas.
failure-helper-help-other_version = execute: iechor-setup repair
failure-helper-help-other_version-window = Abra Ajustes e escolha “Reparar”.
failure-helper-help-not_allowed = configure o iEchor para esta conta: iechor-setup apply
failure-helper-help-not_allowed-window = Configure o iEchor para esta conta: abra Ajustes e ative as portas privilegiadas.
failure-helper-help-policy = consulte quem gerencia este Mac
failure-helper-help-unsafe = examine com: ls -led, e consulte quem gerencia este Mac
failure-helper-help-unsafe-window = Peça a quem gerencia este Mac que o examine.
change-from_to = { $before } -> { $after }
change-kept = { $what } (o que existe ali é guardado)
change-restored = { $before } -> o que havia antes
change-found-nothing = nada
change-found-link = link para { $target }
change-found-file = arquivo, permissões { $mode }
change-found-directory = pasta
change-found-other = outra coisa
change-file_differs = arquivo: { $what }
change-comma = { $one }, { $other }
change-owner = uid do proprietário { $before } -> { $after }
change-mode = permissões { $before } -> { $after }
change-contents = outro conteúdo
change-anew = criado de novo, sem o atributo de quarentena
change-lines-taken_out = retirado: { $lines }
change-lines-commented_out = comentado: { $lines }
change-lines-added = adicionado ao fim: { $lines }
change-lines-and = { $one }; { $other }
change-lines-gone = as linhas do iEchor Setup são retiradas
change-context = contexto em uso: { $before } -> { $after }
change-forget = já não existe; retirado do comprovante
change-adopt = permanece; fica anotado que o iEchor o criou
change-hold = permanece; fica anotado que você também o usa
change-release = permanece para outras contas; fica anotado que você não o usa mais
change-load_job = o launchd carrega a tarefa
change-enable_job = o launchd não mantém mais a tarefa desativada
change-unload_job = o launchd descarrega a tarefa
cause-after = { $what }: { $why }
cause-said = { $text }
failure-cancelled = cancelado: nada foi alterado
failure-denied = nenhuma senha de administrador foi aceita; nada foi alterado
failure-denied-help = tente novamente ou consulte um administrador deste Mac
failure-not_admin = é preciso um administrador, e esta conta não é de administrador: ninguém foi consultado
failure-not_admin-help = consulte um administrador deste Mac
failure-timed_out = ninguém respondeu à solicitação a tempo: nada foi alterado
failure-timed_out-help = tente novamente e responda à solicitação do macOS
failure-no_screen = é preciso uma senha de administrador, e não há a quem pedi-la; nada foi alterado
failure-no_screen-help = execute-o em um terminal
failure-no_screen-help-window = Vá até este Mac para responder à solicitação de senha e tente novamente.
failure-no_prompt = não é possível consultar o Authorization Services nesta compilação
failure-no_prompt-help = execute iechor-setup em um terminal
failure-no_prompt-help-window = Só o app em um Mac pode pedir uma senha de administrador.
failure-not_asked_for = o macOS não conseguiu pedir uma senha de administrador (erro { $error }); nada foi alterado
failure-not_asked_for-help = tente novamente ou faça o mesmo no Terminal: iechor-setup apply
failure-not_asked_for-help-window = Tente novamente. Se não adiantar, reinicie este Mac e tente novamente.
failure-not_started = o macOS deu permissão para fazer as alterações, mas não conseguiu iniciar o programa que as faz; nada foi alterado
failure-not_started-help = faça o mesmo no Terminal, onde o sudo pede a senha: { $program } apply
failure-not_started-help-window = Reinicie este Mac e tente novamente. Se não adiantar, consulte um administrador deste Mac.
failure-sudo_forgets = a senha estava correta, mas o sudo deste Mac não memoriza nenhuma (timestamp_timeout=0), e não há tela em que o macOS possa perguntar; nada foi alterado
failure-sudo_forgets-help = execute tudo com sudo: sudo '{ $program }' --as { $account } apply
failure-sudo_forgets-help-window = Abra o iEchor Setup neste Mac, onde o macOS pode perguntar.
failure-without-help = { $help }, ou escolha o que não requer um administrador: { $options }
failure-without-help-window = Tente novamente ou continue sem senha.
failure-without-help-alone = para continuar sem um administrador, escolha: { $options }
failure-without-help-alone-window = Continue sem senha ou tente novamente.
failure-lost-help = inicie o iEchor Setup novamente: ele examina primeiro o que foi feito
failure-lost-unreached = não foi possível contatar o processo que faz as alterações como root
failure-lost-unasked = não foi possível pedir as alterações ao processo que as faz como root
failure-lost-no_answer = o processo que faz as alterações como root terminou sem responder
failure-lost-not_understood = o processo que faz as alterações como root deu uma resposta incompreensível
failure-lost-not_waited_for = não se esperou pelo processo que faz as alterações como root
failure-lost-parent = o processo root que faz as alterações não existe mais
failure-lost-midway-help = execute 'iechor-setup repair': ele desfaz o que o root havia começado
failure-lost-midway-help-window = Abra Ajustes > Avançado e escolha “Reparar”: o que o root havia começado é desfeito.
failure-not_as_planned = tudo foi executado, mas '{ $path }' não está como deveria
failure-not_as_planned-help = alguém pode tê-lo alterado nesse meio-tempo: veja o novo plano
failure-not_as_planned-again-help = alguém pode tê-lo alterado nesse meio-tempo: tente novamente
failure-left_for_inspection = uma execução que falhou foi deixada para exame e seria desfeita
failure-left_for_inspection-help = desfaça-a primeiro: iechor-setup repair
failure-left_for_inspection-help-window = Desfaça-a primeiro: abra Ajustes > Avançado e escolha “Reparar”.
failure-nothing_chosen = nada foi escolhido neste Mac ainda, então não há nada a decidir
failure-nothing_chosen-help = configure primeiro: iechor-setup apply
failure-nothing_chosen-help-window = Configure primeiro.
failure-context_off = o contexto '{ $context }' está desativado ou nunca foi escolhido
failure-context_off-help = ative-o: iechor-setup apply --context
failure-context_off-help-window = Ative “Contexto” em Ajustes > Avançado.
failure-not_started_anew = não foi possível iniciar de novo sem variáveis de outros
failure-not_started_anew-help = abra o iEchor novamente
failure-other_accounts = só o root pode examinar outras contas
failure-other_accounts-help = inicie-o com sudo ou omita --all-users
failure-other_accounts-help-window = Consulte um administrador deste Mac.
failure-other_account = só o root pode configurar para outra conta
failure-other_account-help = inicie-o com sudo ou omita o nome
failure-other_account-help-window = Consulte um administrador deste Mac.
failure-for_root = só o root pode fazer algo para uma conta sem perguntar
failure-for_root-help = inicie-o com sudo
failure-for_root-help-window = Consulte um administrador deste Mac.
failure-without_asking = só o root pode configurar para uma conta sem perguntar
failure-without_asking-help = inicie-o com sudo ou use: iechor-setup apply
failure-without_asking-help-window = Consulte um administrador deste Mac.
failure-account_unsaid = foi iniciado como root, e não está indicado para qual conta
failure-account_unsaid-help-nobody = indique-a: --as NAME, ou --as { $console } para quem estiver usando este Mac; ainda não está configurado aqui para ninguém
failure-account_unsaid-help-nobody-window = Abra o iEchor na conta a que se destina.
failure-account_unsaid-help = indique-a: --as NAME, ou --as { $console } para quem estiver usando este Mac; está configurado aqui para: { $accounts }
failure-account_unsaid-help-window = Abra o iEchor na conta a que se destina. Está configurado aqui para: { $accounts }.
failure-program_missing = falta o programa que seria executado como root: '{ $path }'
failure-program_missing-help = reinstale o iEchor
failure-program_unsigned = o programa que seria executado como root não é assinado pelo iEchor; nada foi alterado
failure-program_not_copied = o root não conseguiu copiar seu programa para '{ $path }'
failure-program_not_copied-help = corrija isso e tente novamente
cause-silent = não disse nada
cause-silent-macos = o macOS não informa o motivo; consulte: log show --last 5m --predicate 'process == "install" OR process == "dd"'
cause-silent-macos-window = O macOS não informa o motivo.
failure-report_home = a pasta pessoal '{ $path }' não existe
failure-report_home-help = inicie a sessão uma vez e tente novamente
failure-report_too_many = há relatórios demais em '{ $path }'
failure-report_too_many-help = mova alguns para outro lugar
failure-report_in_the_way = '{ $path }' é um link ou não é um arquivo, então nenhum relatório é escrito ali
failure-report_in_the_way-help = indique outro arquivo
failure-report_no_name = '{ $path }' não indica nenhum arquivo
failure-report_no_name-help = indique um arquivo
failure-refused-cancelled = cancelado: '{ $item }' não foi configurado, e isso fica anotado
failure-refused-denied = nenhuma senha de administrador foi aceita: '{ $item }' não foi configurado, e isso fica anotado
failure-refused-help = para ver a pergunta novamente: iechor-setup refuse --undo { $item }
failure-refused-help-window = Para ver a pergunta novamente, abra Ajustes > Avançado e escolha “Voltar a Perguntar”.
failure-refused-help-instead = para ver a pergunta novamente: iechor-setup refuse --undo { $item }. { $instead }
failure-refused-help-instead-window = Para ver a pergunta novamente, abra Ajustes > Avançado e escolha “Voltar a Perguntar”. { $instead }
instead-hosts-window = Ajustes > Avançado mostra a linha para /etc/hosts.
failure-not_asked-never = '{ $item }' foi recusado, e isso não será perguntado novamente
failure-not_asked-repair = '{ $item }' foi escolhido e precisa de reparo, e isso não é perguntado aqui
failure-not_asked-repair-help = execute: iechor-setup repair { $item }
failure-not_asked-repair-help-window = Abra Ajustes > Avançado e escolha “Reparar”.
failure-not_asked-off = '{ $item }' está desativado, e isso não é perguntado aqui
failure-not_asked-off-help = configure em Ajustes > Avançado ou com: iechor-setup apply, com --{ $flag }
failure-not_asked-off-help-window = Configure em Ajustes > Avançado.
failure-port_of_others-help = o programa auxiliar está configurado para { $accounts } e não responde a nenhuma outra conta: configure-o também para a sua: iechor-setup apply --ports; ou use uma porta a partir de 1024
failure-port_of_others-help-window = O programa auxiliar está configurado para { $accounts } e não responde a nenhuma outra conta. Ative “Portas privilegiadas” em Ajustes > Avançado também para a sua ou use uma porta a partir de 1024.
failure-port_of_somebody-help = veja de quem é: ls -l { $path }
failure-port_of_somebody-help-window = Veja de quem é: examine '{ $path }' no Finder (Ir > Ir para a Pasta…).
failure-port_refused-help = { $help }; ou use uma porta a partir de 1024
failure-port_refused-help-window = Ative “Portas privilegiadas” em Ajustes > Avançado ou use uma porta a partir de 1024.
prompt-looks = O iEchor Setup quer verificar o que foi feito como root.
prompt-wants = O iEchor Setup quer { $what }.
prompt-wants-why = { $what } { $why }
terminal-note = nota: { $what }
terminal-help = ajuda: { $what }
terminal-because = motivo: { $why }
terminal-cannot = não pode ser feito: { $what }; { $help }
terminal-cannot-plain = não pode ser feito: { $what }
terminal-warning = { $what }; { $help }
terminal-undone-everything = tudo o que havia sido feito foi desfeito
terminal-undone-partly = nem tudo pôde ser desfeito; o diário foi mantido
terminal-undone-waits = ainda não é possível saber se as alterações são definitivas; o diário foi mantido
terminal-undone-kept = nada foi desfeito, como você queria
terminal-undone-stand = as alterações foram feitas e continuam valendo
terminal-leaves_off = nota: isso deixa desativado: { $items } (nada havia sido escolhido antes, e só o que você indicou é configurado; adicione --recommended para o restante)
terminal-nothing = nada a alterar
terminal-nothing-as_chosen = tudo está como foi escolhido: nada a alterar
terminal-group = { $reason } ({ $count })
terminal-group-password = { $reason } ({ $count })  [senha de administrador]
terminal-why = por quê: { $why }
terminal-more = … e mais { $count } (-v mostra tudo)
terminal-who-root = root
terminal-who-user = você
terminal-conflict = { $fate ->
    [taken_over] { $path } pertence a { $owner } ({ $found }) e é transferido; a conta recebe um aviso na próxima inicialização dela
    [until_restart] { $path } pertence a { $owner } ({ $found }); é guardado como backup e substituído; até este Mac reiniciar, a desinstalação o devolve
    [replaced] { $path } pertence a { $owner } ({ $found }); é guardado como backup e substituído; a desinstalação o devolve
    [left] { $path } pertence a { $owner } ({ $found }) e permanece como está, como você escolheu
   *[stays] { $path } pertence a { $owner } ({ $found }) e permanece como está; { $advice }
}
terminal-conflict-dead = { $found }, que não aponta para nada
terminal-conflict-lines = { $fate ->
    [replaced] { $path } direciona { $name } para outro lugar; isso é comentado, e a desinstalação o devolve: { $lines }
    [left] { $path } direciona { $name } para outro lugar; isso permanece como está, como você escolheu: { $lines }
   *[stays] { $path } direciona { $name } para outro lugar; isso permanece como está; { $advice }: { $lines }
}
terminal-advice-other_account = é do iEchor de '{ $account }': um administrador pode retirá-lo com: sudo iechor-setup --as { $account } uninstall
terminal-advice-directory = uma pasta nunca é substituída: se não for necessária, mova '{ $path }' para outro lugar e depois: iechor-setup apply
terminal-advice-backup_in_the_way = não é possível fazer backup: '{ $backup }' está no caminho; examine os dois, mova para outro lugar o que não for necessário e depois: iechor-setup apply --replace { $name }
terminal-advice-spelling = tem o mesmo nome com outra grafia e não poderia ser devolvido; se não for necessário, mova '{ $path }' para outro lugar e depois: iechor-setup apply
terminal-advice-take_over = para transferir para a sua conta: --replace { $name }; para deixar e não receber mais avisos: --leave { $name }
terminal-advice-replace = para substituir: --replace { $name }; para deixar e não receber mais avisos: --leave { $name }
terminal-context = contexto em uso: { $name }
terminal-context-host = contexto em uso: { $name }, que aponta para { $host }
terminal-context-overridden = { $variable } está definida aqui e decide no lugar dele; para que o contexto decida: unset { $variable }
terminal-left = fica por sua conta: { $what }
terminal-unfinished = a configuração ainda não havia sido concluída para esta conta
terminal-away = o que é próprio desta conta não foi examinado: { $why }
terminal-share = { $ours } de { $all } são do iEchor; de outros: { $others }
terminal-kept_choices = para trazer tudo de volta: iechor-setup apply; para esquecer também as escolhas: iechor-setup uninstall
terminal-differs = para deixar tudo como foi escolhido: iechor-setup repair
terminal-asks = { $asks }: { $mode }, { $when }
terminal-asks-managed = { $asks }: { $mode }, { $when } ({ $managed })
terminal-exposed = { $how ->
    [helper] { $protocol } { $address } -> { $to }, porta aberta pelo programa auxiliar
   *[directly] { $protocol } { $address } -> { $to }, porta aberta diretamente, sem o programa auxiliar
}
terminal-tested = { $how ->
    [helper] tcp { $address } funciona: porta aberta pelo programa auxiliar
   *[directly] tcp { $address } funciona: porta aberta diretamente, sem o programa auxiliar
}
terminal-unreached = não foi possível acessar { $address }: { $why }
terminal-local_network = se deveria estar ali: o macOS pode impedir este programa de acessar a rede local; permita-o (ou o terminal a partir do qual foi iniciado) em Ajustes do Sistema > Privacidade e Segurança > Rede Local
terminal-done = { $count ->
    [one] feito e verificado: { $count } alteração
   *[other] feito e verificado: { $count } alterações
}
terminal-done-not_all = { $count ->
    [one] feito: { $count } alteração; segundo a verificação, nem tudo funciona
   *[other] feito: { $count } alterações; segundo a verificação, nem tudo funciona
}
terminal-unchanged-not_all = tudo está como a configuração consegue deixar: nada foi alterado, e nem tudo funciona
terminal-unchanged-recovered = depois que a execução interrompida foi colocada em ordem, não foi preciso alterar mais nada
terminal-unchanged-named = nada foi alterado, e não foi preciso senha; o que não está como foi escolhido é indicado aqui
terminal-unchanged = tudo já estava como foi escolhido: nada foi alterado, e não foi preciso senha
terminal-removed = { $count ->
    [one] feito e verificado: { $count } alteração; nada do iEchor Setup permanece
   *[other] feito e verificado: { $count } alterações; nada do iEchor Setup permanece
}
terminal-removed-kept = { $count ->
    [one] feito e verificado: { $count } alteração; do iEchor Setup só permanece o que guarda suas escolhas
   *[other] feito e verificado: { $count } alterações; do iEchor Setup só permanece o que guarda suas escolhas
}
terminal-removed-stays = { $count ->
    [one] feito e verificado: { $count } alteração; o que permanece é indicado aqui
   *[other] feito e verificado: { $count } alterações; o que permanece é indicado aqui
}
terminal-removed-none = não havia nada a retirar
terminal-removed-none_stays = nada foi retirado; o que permanece é indicado aqui
terminal-choices_kept = suas escolhas foram mantidas em '{ $path }': 'iechor-setup apply' traz tudo de volta
terminal-prompt = [solicitação de senha simulada para { $account }] { $text }
terminal-making = { $count ->
    [one] fazendo { $count } alteração
   *[other] fazendo { $count } alterações
}
terminal-checking = verificando o resultado
terminal-undoing-first = a primeira etapa falhou: desfazendo-a
terminal-undoing = { $count ->
    [one] algo falhou: desfazendo { $count } etapa
   *[other] algo falhou: desfazendo { $count } etapas
}
terminal-recovered-finished = uma execução anterior foi interrompida depois de confirmada: foi concluída
terminal-recovered-root = { $count ->
    [one] uma execução anterior foi interrompida: a parte do administrador foi desfeita ({ $count } etapa)
   *[other] uma execução anterior foi interrompida: a parte do administrador foi desfeita ({ $count } etapas)
}
terminal-recovered-user = { $count ->
    [one] uma execução anterior foi interrompida: a sua parte foi desfeita ({ $count } etapa)
   *[other] uma execução anterior foi interrompida: a sua parte foi desfeita ({ $count } etapas)
}
terminal-interrupted-root = uma execução anterior para '{ $account }' foi interrompida na parte do administrador; 'iechor-setup repair' a coloca em ordem
terminal-interrupted-user = uma execução anterior para '{ $account }' foi interrompida na sua parte; 'iechor-setup repair' a coloca em ordem
terminal-left_as_it_was-root = uma execução anterior para '{ $account }' falhou e foi deixada como estava na parte do administrador; 'iechor-setup repair' a coloca em ordem
terminal-left_as_it_was-user = uma execução anterior para '{ $account }' falhou e foi deixada como estava na sua parte; 'iechor-setup repair' a coloca em ordem
terminal-busy = { $what }: isto é o que há neste momento
terminal-ends_first = há alterações sendo feitas: elas terminam primeiro, tudo ou nada
terminal-nothing_to_repair = nada foi escolhido neste Mac ainda: não há nada a reparar
terminal-nothing_more_to_repair = nada foi escolhido neste Mac ainda: não há mais nada a reparar
terminal-make = { $count ->
    [one] Fazer { $count } alteração? [s/N]
   *[other] Fazer { $count } alterações? [s/N]
}
terminal-save = Salvar em '{ $path }'? [s/N]
terminal-replace = Substituir o que há em '{ $path }'? [s/N]
terminal-yes = s sim y yes
terminal-allow_or_cancel = Permitir ou cancelar? [permitir/CANCELAR]
terminal-allow = permitir p
terminal-saved = salvo em '{ $path }'
terminal-saved-replaced = salvo em '{ $path }', no lugar do que havia ali
terminal-notice = { $item }: { $what }; iechor-setup repair { $word }, ou: adopt { $word }, mute { $word }, refuse { $word }
terminal-notice-password = { $item }: { $what } (requer uma senha de administrador); iechor-setup repair { $word }, ou: adopt { $word }, mute { $word }, refuse { $word }
terminal-taken = { $item }: '{ $path }' é de outros; para recuperar: iechor-setup repair { $name }; para deixar para eles: iechor-setup adopt { $name }
terminal-taken-fixed = { $item }: '{ $path }' é de outros; para deixar para eles: iechor-setup adopt { $name }
terminal-again = { $item }: { $state }; para tentar novamente: iechor-setup repair { $word }; para não receber mais avisos: iechor-setup mute { $word }
terminal-waits_no_more = ninguém iniciou a sessão: a tarefa que esperava quem iniciasse a sessão primeiro foi removida
terminal-waits = ninguém iniciou a sessão: a configuração será feita para quem iniciar a sessão primeiro, sem perguntar nada
terminal-no_log = nada do que o root fez existe neste Mac, então não há log
terminal-log_ends = não foi possível escrever no log, que termina aqui: { $why }
terminal-by = quem: { $who }; { $allowed }
terminal-by-setup = iechor-setup, como root
terminal-by-authorisation = sudo ou Authorization Services
terminal-path = caminho: { $path }
terminal-path-mode = caminho: { $path }  ({ $mode })
terminal-runs = executa: { $command }
terminal-requirement = requisito de código: { $requirement }
terminal-policy-none = nenhuma política está em vigor neste Mac
terminal-policy-issued = emitida { $when } ({ $time })
terminal-policy-allowed = registros de imagens permitidos:
terminal-policy-not_understood = { $rule }  (não compreensível: não permite nada)
terminal-policy-allowed-none = '{ $name }' é permitido: nenhuma política está em vigor neste Mac
terminal-policy-allowed-rule = '{ $name }' é permitido pela regra '{ $rule }' da política de '{ $organisation }', versão { $version }
terminal-policy-refused = '{ $name }' não é permitido: nenhuma regra da política de '{ $organisation }', versão { $version }, o menciona
terminal-policy-refused-near = '{ $name }' não é permitido: a regra '{ $rule }' da política de '{ $organisation }', versão { $version }, é para outra porta ou outro repositório
terminal-policy-refused-expired = '{ $name }' não é permitido: { $why }
terminal-policy-image = se '{ $name }' for uma imagem com tag, consulte-a como: library/{ $name }
terminal-time-in = { $unit ->
    [day] { $count ->
        [one] em { $count } dia
       *[other] em { $count } dias
    }
    [hour] { $count ->
        [one] em { $count } hora
       *[other] em { $count } horas
    }
    [minute] { $count ->
        [one] em { $count } minuto
       *[other] em { $count } minutos
    }
   *[second] { $count ->
        [one] em { $count } segundo
       *[other] em { $count } segundos
    }
}
terminal-time-ago = { $unit ->
    [day] { $count ->
        [one] há { $count } dia
       *[other] há { $count } dias
    }
    [hour] { $count ->
        [one] há { $count } hora
       *[other] há { $count } horas
    }
    [minute] { $count ->
        [one] há { $count } minuto
       *[other] há { $count } minutos
    }
   *[second] { $count ->
        [one] há { $count } segundo
       *[other] há { $count } segundos
    }
}
failure-not_printed = não foi possível escrever tudo na saída padrão
failure-not_printed-help = libere espaço ali ou escolha outro lugar
failure-log_not_opened = não foi possível abrir o log '{ $path }'
failure-log_not_opened-help-root = indique um arquivo em uma pasta do root, como '/var/log'
failure-log_not_opened-help = ele é aberto com a conta '{ $account }', mas como root em uma pasta que só o root pode alterar: indique um arquivo em que '{ $account }' possa escrever ou um em uma pasta assim
cause-log_folder = a pasta não existe, ou outros além do root podem alterar o caminho até ela
failure-arguments = { $text }
failure-argument_no_text = um argumento não é texto: { $text }
failure-argument_no_text-help = use UTF-8
failure-unknown_name = o iEchor Setup não tem nenhum '{ $name }' para colocar ali
failure-unknown_name-help = os nomes são: { $names }
failure-report_nobody = o relatório seria salvo, e não há a quem perguntar
failure-report_nobody-help = adicione --yes para salvá-lo ou indique - como arquivo para vê-lo
failure-not_saved = cancelado: nada foi salvo
failure-nobody_to_ask = isso faria alterações, e não há a quem perguntar
failure-nobody_to_ask-help = adicione --yes para aprovar
failure-cancelled_before = cancelado antes que qualquer uma destas alterações fosse feita
failure-status_not_understood = não foi possível interpretar o status
failure-no_registry = '{ $text }' não é um registro de imagens
failure-no_registry-help = indique um registro, como registry.example ou registry.example:5000, ou uma imagem, como registry.example/team/app:1.0
failure-switched_off-help-leave_out = { $help }; ou dispense isso: iechor-setup apply { $options }
failure-switched_off-help-leave_out-window = Ative o iEchor em Ajustes do Sistema > Geral > Itens de Início ou desative isso em Ajustes > Avançado.
outcome-no_answer = o processo que faz as alterações como root terminou sem responder, mas o que ele fez está completo
outcome-not_done = não foi feito: { $what }
outcome-not_done-help = não foi feito: { $what }; { $help }
outcome-job = '{ $path }' tinha uma tarefa que o launchd ainda conhece
outcome-stays = '{ $path }' permanece
outcome-unseen = não foi possível examinar '{ $path }'
outcome-others = o que o root configurou permanece para as contas que o usam: { $accounts }
outcome-no_record = não foi possível ler as anotações do root, então as pastas que a configuração possa ter criado permanecem
outcome-still_recorded = o que outras contas compartilham permanece, e as anotações do root ainda indicam que esta conta o usa, já que nenhum administrador permitiu que o root anotasse o contrário: { $why }
outcome-older = '{ $path }', de um iEchor anterior, permanece, já que nenhum administrador permitiu que o root o removesse ({ $count }): { $why }
outcome-no_home = { $what }; o que é próprio de cada conta é feito na primeira inicialização dela, sem senha
outcome-no_home-removed = { $what }; nada do que é próprio de cada conta foi examinado
outcome-away = o que '{ $account }' tem de próprio não foi examinado: { $why }
outcome-away-help = o que '{ $account }' tem de próprio não foi examinado: { $why }; { $help }
failure-sudo_forgets-window = a senha estava correta, mas este Mac não memoriza nenhuma, e não há tela em que o macOS possa perguntar; nada foi alterado
failure-report_nobody-help-window = Abra Ajustes > Avançado e escolha “Relatório”.
failure-nobody_to_ask-help-window = Abra o iEchor Setup e aprove ali.
terminal-answer = { $answer }. { $instead }

## A ajuda da linha de comando (--help): sem ponto final; o que se digita fica como está.

command-program = Configurar aquilo de que o iEchor Desktop precisa neste Mac, ver o que foi feito e desfazer tudo
command-plan = Mostrar o que seria alterado e por quê; não altera nada
command-apply = Fazer as alterações: mostradas antes, todas ou nenhuma, verificadas depois
command-install = Como root, fazer a configuração de uma conta: nada é perguntado, nem agora nem na primeira inicialização do iEchor nessa conta
command-status = Comparar o que foi escolhido com o que existe, item por item; termina com 3 se houver diferença
command-uninstall = Desfazer tudo e devolver o que foi substituído
command-repair = Colocar em ordem uma execução interrompida e depois deixar tudo como escolhido, ou só estes itens e nomes
command-repair-more = O que agora é de outros continua sendo deles, a menos que seja indicado: nesse caso, é feito um backup e o item é substituído. Termina com 3 se algo ainda estiver diferente.
command-adopt = Aceitar o que existe como escolhido: os nomes ficam com quem os tem, e não há mais avisos sobre eles
command-adopt-more = Sem nome: tudo o que está escolhido. Nunca pede senha.
command-mute = Não avisar mais sobre o que não está como escolhido; continua escolhido, e status continua a mostrá-lo
command-mute-more = Sem nome: tudo o que está diferente agora. Nunca pede senha.
command-refuse = Recusar um item: nenhuma inicialização, atualização ou verificação pergunta mais sobre ele, até que você o configure ou repare
command-check = Informar o que mudou e ainda não foi decidido, uma vez para cada mudança; termina com 3 se houver algo
command-check-more = O que uma atualização do app traz e não precisa de senha é aplicado antes.
command-require = Configurar algo que é necessário agora; pergunta antes se estiver escolhido perguntar uma coisa de cada vez ('--ask when-needed')
command-require-more = Nada é perguntado sobre o que foi recusado, nem quando só se pergunta na janela. Uma recusa fica anotada, e as ferramentas são então vinculadas na pasta pessoal.
command-start = Fazer o que o iEchor Desktop faz a cada inicialização; termina com 3 se mudou algo que ainda não foi decidido
command-start-more = Quando se pergunta uma coisa de cada vez, ou primeiro pelo programa auxiliar, a pergunta é feita na primeira inicialização do iEchor.
command-log = Mostrar o que foi feito como root, do mais antigo ao mais recente
command-expose = Abrir uma porta, diretamente ou pelo programa auxiliar, e encaminhar o que chegar; até ser interrompido
command-context = O contexto pelo qual o cliente encontra o mecanismo
command-context-use = Usar o contexto do iEchor, seja qual for o que está em uso; nunca pede senha
command-context-show = Mostrar qual contexto está em uso e o que decide no lugar dele
command-policy = A política de acesso a registros de imagens de uma organização
command-policy-show = Mostrar a política em vigor
command-policy-put = Entregar ao programa auxiliar uma política assinada e mostrar o que fica em vigor
command-policy-check = Informar se um registro de imagens pode ser usado, e por qual regra; termina com 3 se não puder
command-operations = Listar tudo o que o root pode chegar a fazer aqui: cada caminho, programa, argumento e requisito de código, e por quê
command-schema = Mostrar o esquema JSON do que um comando mostra com --json; sem nome, quais existem
command-explain = Explicar em palavras simples o que root significa aqui ou o que é um item
command-help = Mostrar esta mensagem ou a ajuda dos comandos indicados

argument-prefix = Trabalhar no Mac simulado desta pasta
argument-user = Para esta conta, ou @console: quem está diante deste Mac (como root, ou em um Mac simulado)
argument-json = Mostrar JSON: um objeto, ou uma linha para cada evento e o resultado por último
argument-log = Acrescentar também a este arquivo o que --json mostraria; como root: em uma pasta que só o root possa alterar; senão, com as permissões da conta
argument-lang = Usar este idioma (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) em vez do idioma do ambiente; o que --json mostra é em inglês
argument-verbose = Mostrar cada alteração com seu comando; duas vezes (-vv): mostrar também na saída de erro padrão o que o programa faz
argument-help = Mostrar a ajuda
argument-help-more = Mostrar a ajuda (mais com '--help')
argument-help-less = Mostrar a ajuda (resumida com '-h')
argument-version = Mostrar a versão
argument-subcommand = Mostrar a ajuda dos comandos
argument-yes = Aprovar sem perguntar (uma senha de administrador ainda pode ser necessária)
argument-quiet = Não mostrar nada do que é feito, só o que precisa de atenção; sem --yes, a lista é mostrada mesmo assim
argument-no_rollback = Não desfazer nada se algo falhar, para que possa ser examinado; 'repair' desfaz tudo depois
argument-recommended = Ferramentas em /usr/local/bin, socket padrão, contexto, portas abaixo de 1024: funciona para a maioria dos desenvolvedores; as outras escolhas são acrescentadas e prevalecem
argument-kubernetes = O Kubernetes é usado, por isso o nome de host dele também é considerado
argument-no_kubernetes = O Kubernetes não é usado
flag-ask = Quando perguntar: uma vez em uma janela, uma coisa de cada vez quando for necessário, ou uma vez para o programa auxiliar, que depois faz tudo
argument-replace = Fazer backup deste nome de outro app e substituí-lo (pode ser repetido)
argument-leave = Deixar este nome definitivamente para o outro app e não avisar mais sobre ele (pode ser repetido)
argument-without = Deixar estas ferramentas de fora, como kubectl: elas não são vinculadas, e não há avisos sobre elas (várias: separadas por vírgulas)
argument-with = Criar os links destas ferramentas, se tinham sido deixadas de fora (várias: separadas por vírgulas)
argument-plan-check = Terminar com 3 se este Mac não estiver como escolhido
argument-install-account = Para esta conta, ou @console: quem está diante deste Mac
argument-install-or_at_login = Com --user @console: se ninguém iniciou a sessão, deixar uma tarefa que faz a configuração de quem a iniciar primeiro e depois se remove
argument-install-accept_license = Aceito para implantações que o indicam; a configuração não tem licença a aceitar
argument-install-quiet = Não mostrar nada do que é feito, só o que precisa de atenção
argument-status-report = Mostrar, em vez disso, um relatório para quem ajuda e depois salvá-lo neste arquivo (-: só mostrar). Os nomes de contas, de pastas pessoais e deste Mac são retirados, e nada sai deste Mac
argument-status-yes = Salvar o relatório sem perguntar
argument-status-brief = Mostrar o estado em uma linha de menos de 1 KiB
argument-status-expect = Terminar com 0 só se este Mac estiver como indicam as escolhas, e com 3 se não estiver ou se nada tiver sido escolhido
argument-status-all_users = Para cada conta que as anotações do root indicam, e para quem está diante deste Mac (como root)
argument-uninstall-keep_data = Manter settings.toml como está: um 'apply' posterior traz tudo de volta
argument-uninstall-delete_data = Apagar também settings.toml (o padrão)
argument-parts = Este item, ou este nome que faz parte de um (é possível indicar vários)
argument-repair-parts = Só este item, ou este nome que faz parte de um, como uma ferramenta ou iechor.sock (é possível indicar vários)
argument-repair-set_aside = Renomear primeiro as anotações que não podem ser lidas (ajustes, comprovante, diário) e mantê-las
argument-undo = Desfazer a decisão; o que foi aceito é recuperado depois por 'repair'
argument-adopt-yes = Aceito para scripts: nada é perguntado
argument-mute-yes = { argument-adopt-yes }
argument-refuse-items = Este item (é possível indicar vários)
argument-refuse-for_good = Também quando algo precisar dele
argument-refuse-undo = Desfazer a recusa
argument-require-item = O que é necessário
argument-why = Por que é necessário; a solicitação de senha cita o motivo
argument-timeout = Desistir se nesse tempo ninguém tiver respondido à solicitação de senha do macOS; nada é alterado nem anotado
argument-expose-address = Onde escutar, como 127.0.0.1:80
argument-expose-to = Para onde encaminhar
argument-expose-udp = UDP em vez de TCP
argument-expose-test = Só testar se a porta pode ser aberta e alcançada
argument-policy-put-file = A política assinada; '-': entrada padrão
argument-policy-check-registry = Um registro de imagens ou uma imagem, como registry.example:5000 ou registry.example/team/app:1.0
argument-operations-team = A equipe que assina o app, nos requisitos de código
argument-schema-name = Qual
argument-explain-about = { argument-schema-name }

value-about = TEMA
value-addr_port = ENDEREÇO:PORTA
value-code = CÓDIGO
value-command = COMANDO
value-dir = PASTA
value-file = ARQUIVO
value-id = ID
value-item = ITEM
value-item_name = ITEM|NOME
value-name = NOME
value-options = OPÇÕES
value-registry = REGISTRO
value-seconds = SEGUNDOS
value-user = CONTA
value-tool = FERRAMENTA
value-when = QUANDO
value-which = QUAL
value-why = MOTIVO

heading-usage = Uso
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opções
heading-choices = Escolhas (o que não é indicado fica como escolhido antes)
heading-values = Valores possíveis
heading-examples = Exemplos
heading-codes = Códigos de saída
values-possible = [valores possíveis: { $values }]
example-plan = o que a configuração recomendada alteraria
example-no_ports = o recomendado, sem o programa auxiliar para portas
example-user = o que não precisa de administrador
example-install = para uma conta, sem perguntar nada
example-check = para frotas de Macs: 0 se for assim, 3 se não
exit-0 = feito, ou em ordem (status: também quando nada nunca foi escolhido)
exit-1 = falhou; tudo o que tinha sido feito foi desfeito
exit-2 = uso incorreto
exit-3 = diferente: status, plan --check e repair (um nome que outro produto tem conta, a menos que tenha sido aceito ou silenciado), ou a verificação após uma execução; algo a dizer: check e start; não permitido: policy check
exit-4 = cancelado
exit-5 = nenhum administrador permitiu, ninguém é perguntado sobre isso, ou ninguém respondeu a tempo
exit-6 = nem tudo pôde ser desfeito: execute repair
exit-7 = um ajuste gerenciado de uma organização proíbe
policy-rules = Uma política permite o que suas regras indicam, e nada mais. Uma regra é escrita como uma referência:
policy-rule-registry = esse registro, na porta 443
policy-rule-port = nessa porta; com :* em qualquer porta
policy-rule-below = todos os registros abaixo, em qualquer profundidade, mas não esse mesmo; * é qualquer registro
policy-rule-repository = esse repositório e os que estão abaixo dele
policy-rules-rest = Maiúsculas e um ponto no final não fazem diferença. docker.io é também o registro das imagens que não indicam nenhum. Uma regra que não é entendida não permite nada.
policy-rules-expired = Uma política vencida não permite nada até que haja uma mais nova. Nem uma que não pode ser lida ou verificada.

## Uso incorreto da linha de comando

usage-error = erro: { $what }
usage-unknown = argumento inesperado '{ $argument }'
usage-command = comando desconhecido '{ $command }'
usage-no_command = '{ $command }' precisa de um comando em seguida, mas nenhum foi indicado
    {"  "}[comandos: { $commands }]
usage-no_value = '{ $argument }' precisa de um valor, mas nenhum foi indicado
usage-value = valor '{ $value }' inválido para '{ $argument }'
usage-value-of = { $what }
    {"  "}[valores possíveis: { $values }]
usage-value-because = valor '{ $value }' inválido para '{ $argument }': { $why }
usage-too_many = valor '{ $value }' inesperado para '{ $argument }'; nenhum outro era esperado
usage-twice = o argumento '{ $argument }' não pode ser usado várias vezes
usage-conflict = o argumento '{ $argument }' não pode ser usado com '{ $other }'
usage-conflicts = o argumento '{ $argument }' não pode ser usado com:{ $others }
usage-missing = estes argumentos necessários não foram indicados:{ $arguments }
usage-as_install = o argumento '--as <{ value-user }>' não pode ser usado com 'install', que é para a conta de '--user <{ value-name }>'
usage-choices_alone = status só aceita escolhas para comparar com elas: adicione '--expect'
usage-at_login = o argumento '--or-at-login' é para '--user @console': uma conta indicada é configurada agora
usage-no_unicode = pelo menos um argumento não é UTF-8 válido
usage-help = { heading-usage }: { $usage }

    { usage-help-bare }
usage-help-bare = Para saber mais, tente '--help'.
usage-help-tips = { $tips }

    { $help }
usage-tip = {"  "}dica: { $tip }
usage-tips = { $first }
    { $second }
usage-similar-command = { $count ->
    [one] existe um comando parecido: { $names }
   *[other] existem comandos parecidos: { $names }
}
usage-similar-argument = { $count ->
    [one] existe um argumento parecido: { $names }
   *[other] existem argumentos parecidos: { $names }
}
usage-similar-value = { $count ->
    [one] existe um valor parecido: { $names }
   *[other] existem valores parecidos: { $names }
}
usage-as_value = para passar '{ $text }' como valor, use '{ $command }'
usage-no_dashes = o comando '{ $command }' existe; para usá-lo, remova o '--' antes dele
usage-elsewhere = existe '{ $command }'
cause-no_team = uma equipe são dez letras maiúsculas e algarismos
cause-no_address = indique um endereço e uma porta de 1 a 65535, como 127.0.0.1:80
cause-port_0 = a porta 0 não é uma porta: indique uma de 1 a 65535
cause-multicast = { $address } é um endereço multicast, que não é de nenhum Mac específico: indique um como 127.0.0.1
cause-languages = existem: { $languages }
cause-no_seconds = indique segundos inteiros de 1 a 3600

cause-helper-not_understood = o programa auxiliar não entende a solicitação: '{ $text }'
cause-helper-not_allowed = o programa auxiliar atende outra conta ou outro programa: '{ $text }'
cause-helper-not_privileged = o programa auxiliar só abre portas de 1 a 1023: '{ $text }'
cause-helper-system = o programa auxiliar não conseguiu fazer isso: { $why } ('{ $text }')
cause-helper-policy = o programa auxiliar não aceita a política: '{ $text }'
cause-helper-unsafe = não só o root pode alterar o que o programa auxiliar usa: '{ $text }'
cause-helper-busy = o programa auxiliar está ocupado com outros: '{ $text }'
cause-helper-other_version = o programa auxiliar é de outra versão: '{ $text }'
cause-helper-broken = o programa auxiliar não respondeu como deveria: '{ $text }'

schema-run = cada linha de apply, install, repair e uninstall
schema-waits = install --or-at-login, quando ninguém iniciou sessão
schema-decided = adopt, mute e refuse
schema-log = cada linha de log
schema-policy = policy show e put
schema-failure = qualquer comando que falhe

expose-need = abrir a porta { $protocol } { $address }

window-program = Configurar em uma janela aquilo de que o iEchor Desktop precisa neste Mac
window-lang = Usar este idioma (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) em vez do idioma do sistema
window-settings = Abrir em Ajustes > Avançado, mesmo que a configuração não tenha sido concluída
window-if_needed = Abrir apenas se algo mudou ou se a configuração não foi concluída nem recusada; caso contrário, terminar com 0 (para o app, a cada inicialização)
