### iEchor Setup en español (es). Glosario: usar siempre estos términos. Tratamiento: tú, como macOS; donde se puede, impersonal.
###
### administrator = administrador
### administrator password = contraseña de administrador
### administrator rights = permisos de administrador
### password = contraseña
### account = cuenta
### helper = programa auxiliar (cuando ya se ha nombrado: auxiliar)
### startup task = tarea de arranque
### link (noun / verb) = enlace / enlazar; "leads to" = apunta a
### default socket = socket predeterminado
### socket = socket
### context = contexto
### context in use = contexto en uso
### command-line tools = herramientas de línea de comandos
### privileged ports = puertos privilegiados
### ports below 1024 = puertos por debajo del 1024
### bind (a port) = abrir (un puerto)
### host names = nombres de host
### path for terminals = PATH de los terminales
### changes = cambios
### undo = deshacer
### take back (what others have now) = recuperar
### take over = transferir a mi cuenta / transferir a tu cuenta
### give up = retirar
### repair = reparar, reparación
### replace = reemplazar
### back up, backup = guardar una copia, copia de seguridad
### comment out = comentar
### set aside = apartar
### receipt = comprobante
### setup (the process) = configuración; set up = configurar
### uninstall = desinstalar
### settings = ajustes
### System Settings > General > Login Items = Ajustes del Sistema > General > Ítems de inicio
### System Settings > Privacy & Security > Files & Folders = Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas
### Go > Go to Folder… = Ir > Ir a la carpeta…
### Get Info = Obtener información
### Applications folder = carpeta Aplicaciones
### Show in Finder = Mostrar en el Finder
### Run Setup Again… = Volver a configurar…
### organisation = organización
### managed by = gestionado por
### managed setting = ajuste gestionado
### engine = motor
### folder = carpeta
### home folder = carpeta de inicio
### permissions = permisos
### owner = propietario
### contents = contenido
### interrupted run = ejecución interrumpida
### apply = aplicar
### not now = ahora no
### don’t warn = no avisar
### done = listo (button), hecho (state)
### quit = salir
### terminal = terminal
### shell profile = perfil del shell
### virtual machine = máquina virtual
### container = contenedor
### image = imagen
### (image) registry = registro de imágenes
### registry access policy = política de acceso a registros de imágenes
### Enhanced Container Isolation = Aislamiento mejorado de contenedores
### log = archivo de registro
### record (of what was done) = constancia
### report = informe
### recommended / advanced settings = ajustes recomendados / avanzados

app-title = iEchor Setup
simulated = Mac simulado

welcome-title = Termina de configurar iEchor Desktop
welcome-lead = iEchor funciona sin permisos de administrador, pero algunas comodidades los necesitan una vez. No se cambia nada sin tu aprobación.
news-recovered = Una ejecución anterior se interrumpió. Se acaba de poner en orden, así que nada ha quedado a medias.
news-waiting = Una ejecución anterior se interrumpió mientras trabajaba como administrador. Los próximos cambios que apruebes la pondrán primero en orden.
welcome-recommended = Usar los ajustes recomendados
welcome-recommended-text = Las herramientas en todos los terminales, el socket predeterminado, el contexto y los puertos por debajo del 1024. Sirve para la mayoría de los desarrolladores.
welcome-recommended-managed = { $what }. { $organisation } ha definido parte de esto.
welcome-recommended-none = Nada
welcome-advanced = Usar los ajustes avanzados
welcome-advanced-text = Elige elemento por elemento. Las herramientas se pueden configurar sin contraseña de administrador.
welcome-advanced-managed = Elige elemento por elemento lo que tu organización deja en tus manos.
welcome-summary = { $count ->
    [one] Un cambio ({ $what }). Puedes verlo antes.
   *[other] { $count } cambios ({ $what }). Puedes ver cada uno antes.
}
welcome-summary-bare = { $count ->
    [one] Un cambio. Puedes verlo antes.
   *[other] { $count } cambios. Puedes ver cada uno antes.
}
welcome-no_password = En este Mac no hace falta contraseña
welcome-nothing = En este Mac ya está todo en su sitio.
nothing-left = No queda nada por hacer. Lo que usan otras apps sigue siendo suyo, como elegiste.
nothing-open = No hay nada que cambiar, pero no todo está como elegiste: { $what }.
nothing-open-item = { $item } ({ $state })
nothing-unread = No hay nada que cambiar, pero iEchor Setup no ha podido leerlo todo.
welcome-looking = Examinando este Mac…
welcome-conflicts = { $count ->
    [one] Otra app usa un elemento, que se queda como está.
   *[other] Otras apps usan { $count } elementos, que se quedan como están.
}
not_now-text = Puedes configurarlo más tarde, en Ajustes. Hasta entonces no se te preguntará.

again-title = Todo está ya como elegiste
again-title-left = No hay nada que hacer
again-lead = No hay nada que hacer y no hace falta contraseña.
again-checked = Comprobado en este Mac

notices-title = Algo ha cambiado
notices-title-update = Hay algo nuevo que configurar
notices-lead = Lo que iEchor configuró en este Mac ya no está como estaba. “Reparar” muestra qué cambiará antes de hacer nada.
notices-lead-update = Lo que está configurado sigue funcionando igual. “Configurar” muestra qué cambiará antes de hacer nada.
notices-never = No volver a preguntar
notices-never_name = No volver a preguntar: { $item }
notices-none = No se cambia nada ni se volverá a preguntar por nada de esto. Puedes verlo en Ajustes.
notices-drift = Se ha modificado o eliminado algo.
notices-drift-owner = { $path } pertenece ahora a { $owner }.
notices-drift-removed = Se ha eliminado { $path }.
notices-drift-changed = Se ha modificado { $path }.
notices-drift-accounts = Han cambiado las cuentas que usan { $path }.
notices-drift-update = Hay una versión más reciente de { $path }.
notices-drift-never_made = { $path } no se llegó a configurar.
notices-update = iEchor incluye algo que todavía no está configurado.
notices-taken_over = { $user } lo usa ahora con su iEchor. Si lo recuperas, { $user } dejará de tenerlo y recibirá un aviso la próxima vez que abra iEchor.

advanced-title = Ajustes avanzados
advanced-lead = Podrás cambiar todo esto más tarde en Ajustes.
advanced-lead-managed = Lo que está bloqueado lo decide tu organización. Todo lo demás podrás cambiarlo más tarde en Ajustes.
advanced-standard-managed = Esta cuenta no es de administrador. Lo que ha decidido tu organización puede requerir uno; el resto se ha elegido de modo que no haga falta.
advanced-standard = Esta cuenta no es de administrador, así que se ha elegido lo que no requiere ninguno. Un administrador puede permitir el resto con su nombre y contraseña.
advanced-copy-chosen = También puedes copiar el texto para un administrador: explica cómo configurar lo que se ha elegido aquí.
advanced-copy-recommended = También puedes copiar el texto para un administrador: explica cómo configurar lo recomendado.

ask-title = Cuándo preguntar
ask-text = Cuándo pide iEchor una contraseña de administrador.
ask-first-launch = Una vez, en esta ventana
ask-first-launch-text = Eliges aquí y lo permites todo a la vez.
ask-when-needed = Cuando algo la necesite
ask-when-needed-text = Cada cosa por separado. Lo que rechaces no se vuelve a preguntar.
ask-helper-first = Una vez, para el programa auxiliar
ask-helper-first-text = Después, el auxiliar hace estos cambios sin contraseña. Cualquier programa de esta cuenta puede pedírselos también, pero nada más.
ask-needs_ports = El programa auxiliar forma parte de “Puertos privilegiados”. Mientras no se active, se pide una contraseña.
ask-not_yet = El programa auxiliar aún no está preparado para ello, así que se pide una contraseña. Consulta “Puertos privilegiados”.
ask-through_helper = Los cambios se hacen mediante el programa auxiliar, sin contraseña.
managed-by = Gestionado por { $organisation }
managed-by-unsaid = Gestionado por tu organización
managed-organisation = Tu organización
managed-more = Más información…
managed-more_name = Más información… en { $site }, en el navegador
managed-overruled = { $organisation } gestiona ahora lo siguiente: { $what }. Lo que se había elegido aquí ya no vale.
managed-overruled-list = Esta es la lista actual.
managed-unused = { $count ->
    [one] Un ajuste gestionado no se usa.
   *[other] { $count } ajustes gestionados no se usan.
}
managed-unused-of_device = Solo vale si se define para todas las cuentas de este Mac.
managed-unused-unknown = Esta versión de iEchor no lo conoce.

earlier = iEchor { $version } o anterior estuvo en este Mac.
earlier-text = Sus componentes se incorporan o se eliminan.
earlier-text-next = Los próximos cambios incorporarán o eliminarán sus componentes.

cli-title = Herramientas de línea de comandos
cli-system = Sistema
cli-system-text = Enlaces en /usr/local/bin. Funcionan al instante en todos los terminales.
cli-user = Usuario
cli-user-text = Enlaces en ~/.iechor/bin, solo para ti.
cli-off = Ninguno
cli-off-text = Sin enlaces. Las herramientas se ejecutan con su ruta completa dentro de la app.
names-choose = Elegir herramientas una a una
names-text = Lo que no está marcado se omite: no se crea ningún enlace con ese nombre y no se te avisa de ello.

socket-title = Socket predeterminado
socket-text = Enlaza /var/run/iechor.sock con el motor, también después de cada reinicio.
socket-refuse = Si no, define IECHOR_HOST para las herramientas que lo esperan ahí.

ports-title = Puertos privilegiados
ports-text = Permite usar puertos por debajo del 1024 en una dirección concreta, como 127.0.0.1:80, con un programa auxiliar.
ports-refuse = Si no, esos puertos solo funcionan en todas las direcciones a la vez.
hosts-title = Nombres de host
hosts-text = Los nombres que iEchor necesita apuntan a este Mac, con una línea en /etc/hosts si aún no lo hacen.
also-kubernetes = Uso Kubernetes
also-kubernetes-text = Así se comprueba también el nombre que necesita.
hosts-refuse = Si no, te encargas tú.
hosts-localhost = localhost
hosts-localhost-text = iEchor no arranca si apunta a otro sitio.
hosts-kubernetes = kubernetes.iechor.internal
hosts-kubernetes-text = Comparte los contextos de Kubernetes con los contenedores.
hosts-both = Ambos
hosts-both-text = Una línea para cada uno.
hosts-off = Ninguno
hosts-off-text = /etc/hosts se queda como está. Se muestra lo que falta para que lo añadas tú.
context-title = Contexto
context-text = Permite que el comando iechor encuentre tu motor mediante el contexto desktop-linux.
context-refuse = Si no, elige tú un contexto o define IECHOR_HOST.
path-title = Cómo encuentran los terminales las herramientas
path-depends-locked = Es para las herramientas en ~/.iechor/bin. Tu organización decide dónde están las herramientas.
path-depends = Es para las herramientas en ~/.iechor/bin: elige antes “Usuario” en “Herramientas de línea de comandos”.
path-text = Cómo encuentran los terminales las herramientas enlazadas en ~/.iechor/bin.
path-refuse = Si no, añade tú una línea al perfil del shell.
path-tell = Solo indicármelo
path-tell-text = Recibes la línea para tu shell y la añades tú.
path-profile = Mi perfil
path-profile-text = Añade una línea al perfil de tu shell, entre dos marcas. Puedes verla antes.
path-everybody = Para todos
path-everybody-text = Añade la carpeta de la app para todas las cuentas, en /etc/paths.d.
login_items-text = Desactivado en Ajustes del Sistema > General > Ítems de inicio, así que macOS no lo inicia.
not_started-text = Está registrado, pero macOS no lo inicia. Reinicia este Mac; si no sirve de ayuda, mira lo que macOS dice al respecto:
not_started-window = Está registrado, pero macOS no lo inicia: { $why }. Reinicia este Mac; si no sirve de ayuda, vuelve a instalar iEchor.
login_items-open = Abrir Ítems de inicio…
ports-test = Probar el puerto 80
ports-test-text = Abre 127.0.0.1:80 un momento, como haría un contenedor.
ports-test-trying = Probando 127.0.0.1:80…
ports-test-by_helper = 127.0.0.1:80 funciona: lo ha abierto el programa auxiliar.
ports-test-directly = 127.0.0.1:80 funciona: no ha hecho falta el programa auxiliar.
ports-test-failed = No se ha podido usar 127.0.0.1:80.
ports-test-help = Vuelve a configurar con los puertos privilegiados activados: se detectará y reparará lo que falte.

needs_password = contraseña
needs_password-name = requiere una contraseña de administrador
needs_password-key = Pide una contraseña de administrador.

conflicts-title = En uso por otras apps
conflicts-text = Se quedan como están si no eliges otra cosa. Los reemplazados se conservan y se restauran al desinstalar.
conflicts-text-passing = Se queda como está si no eliges otra cosa. macOS vacía esta carpeta en cada reinicio, así que lo reemplazado solo se conserva hasta entonces; la app a la que pertenece puede volver a crearlo.
conflicts-text-account = Se queda como está si no eliges otra cosa.
conflicts-dead = No apunta a nada, así que no le funciona a nadie
conflicts-name_of = { $name } de { $owner }
conflicts-fixed-directory = Una carpeta no se reemplaza nunca. Si no hace falta, muévela a otro sitio en el Finder (Ir > Ir a la carpeta…) y vuelve a mirar.
conflicts-fixed-backup_in_the_way = Al lado hay una copia de seguridad de un reemplazo anterior, así que no se puede guardar otra. Examina los dos elementos en el Finder (Ir > Ir a la carpeta…) y mueve a otro sitio el que no haga falta.
conflicts-fixed-spelling = Tiene el mismo nombre escrito de otra forma y no se podría restaurar. Si no hace falta, muévelo a otro sitio en el Finder (Ir > Ir a la carpeta…) y vuelve a mirar.
conflicts-fixed-other_account = Pertenece a la configuración de { $user }. Solo { $user } o un administrador pueden retirarlo.
conflicts-leave = Dejarlo y no avisar
conflicts-leave_name = Dejarlo y no avisar: { $path }
conflicts-keep = Conservar el suyo
conflicts-replace = Guardar copia y reemplazar
conflicts-keep-line = Conservarla
conflicts-replace-line = Comentar y reemplazar
conflicts-keep-account = Dejarlo
conflicts-replace-account = Transferir a mi cuenta
conflicts-account = Lo usa el iEchor de { $user }. Si lo transfieres a tu cuenta, { $user } dejará de tenerlo y recibirá un aviso la próxima vez que abra iEchor.
conflicts-kept = Pertenece a { $owner } y se queda como está
conflicts-replaced = Pertenece a { $owner }; se guarda una copia y se reemplaza
conflicts-taken_over = Transferido a tu cuenta: el iEchor de { $user } deja de tenerlo, y { $user } recibirá un aviso la próxima vez que abra iEchor
left_to_others-title = Cedido a otros
left_to_others-text = No se te avisa de esto.
drift-plain-removed = Se ha eliminado.
drift-plain-changed = Ha cambiado.
drift-plain-accounts = Han cambiado las cuentas que lo usan.
drift-plain-update = Esta versión de iEchor incluye otro.
drift-owner = Ahora pertenece a { $owner }. iEchor lo configuró el { $since }.
drift-owner-plain = Ahora pertenece a { $owner }.
drift-expected = Debería ser: { $what }
drift-found = Es: { $what }
shared_with = Compartido con { $names }
refusal-not_now = Elegiste “Ahora no”. No se te preguntará hasta que algo lo necesite.
refusal-never = Elegiste que no se te vuelva a preguntar.
refusal-all-not_now = Elegiste “Ahora no”: { $names }. No se te preguntará hasta que algo lo necesite.
refusal-all-never = Elegiste que no se te vuelva a preguntar: { $names }.
muted = No se te avisa de esto.
said-leave = Cedido a otros.
said-mute = No se te avisará de esto.
said-warn = Se te volverá a avisar de esto.
said-ask = Se te volverá a preguntar por esto.
mute-text = “No avisar” detiene el aviso. iEchor sigue necesitándolo y “Reparar” lo restablece igualmente.

changes-title = Qué cambiará
changes-lead = { $count ->
    [one] Un cambio. Si falla, se deshace.
   *[other] { $count } cambios, todos o ninguno. Si uno falla, se deshacen todos.
}
changes-password = Se pide una sola vez tu contraseña de administrador.
changes-through_helper = El programa auxiliar hace lo que requiere un administrador, así que no se pide contraseña.
changes-no_password = No hace falta contraseña.
changes-no_more_password = No se pide una segunda contraseña.
changes-nothing-title = Nada que cambiar
changes-nothing = Este Mac está ya como elegiste.
changes-nothing-plain = No hay nada que cambiar para esto.
changes-changed-machine = Este Mac ha cambiado desde que diste tu aprobación. Esta es la nueva lista; todavía no se ha cambiado nada.
changes-changed-undone = Se ha deshecho la ejecución interrumpida. Esta es la lista actual.
changes-changed-recovered = Se ha puesto en orden la ejecución interrumpida. Esta es la lista actual.
changes-looking = Comprobando qué cambiaría…
changes-show_more = Mostrar { $count } más
changes-records = Se guarda un comprobante de lo que se ha hecho y de lo que había antes, para poder deshacerlo.
changes-command = Comando equivalente
changes-command_name = Comando equivalente: { $path }
changes-backed_up = { $what } (se conserva como copia de seguridad)
changes-restored = lo que había antes
changes-unmet = No se puede hacer

uninstall-title = Qué se eliminará
uninstall-nothing-title = Nada que eliminar
uninstall-nothing = En este Mac no hay nada creado por iEchor Setup.
uninstall-keep = Conservar mis elecciones
uninstall-keep-text = La próxima configuración partirá de lo que elegiste.
uninstall-back = Se restaura
uninstall-stays = Se queda
uninstall-stays-choices = Tus elecciones, para la próxima configuración.
uninstall-app = La propia app, tus contenedores y tus imágenes se quedan.
removed-title = Se ha eliminado todo
removed-title-kept = Se ha eliminado todo menos tus elecciones
removed-title-open = Eliminado, pero queda algo
removed-lead-none = No había nada que eliminar.
removed-stays = Qué se queda
removed-kept = Tus elecciones se han conservado. Para volver a configurar a partir de ellas, abre iEchor > Ajustes > Avanzado > Volver a configurar…
removed-again = Para volver a configurar, abre iEchor > Ajustes > Avanzado > Volver a configurar…

caution-programs_of = La app pertenece a { $user }: los programas de { $user } pueden cambiar lo que ejecutan estos enlaces, para todas las cuentas de este Mac.
caution-not_carried = '{ $path }' no lo ha escrito iEchor Setup y se queda como está, así que ahí no se aplica lo que tu organización ha definido para el aislamiento mejorado de contenedores.

policy-in_force = Política de acceso a registros de imágenes de '{ $organisation }', versión { $version }; caducidad: { $when } ({ $time })
policy-expired = Política de acceso a registros de imágenes de '{ $organisation }', versión { $version }; caducada: { $when } ({ $time }); no se puede usar ningún registro hasta que haya otra más reciente

policy-title = Acceso a registros de imágenes
policy-window = Definido por { $organisation }, hasta el { $until }.
policy-window-expired = Definido por { $organisation }; caducó el { $until }. No se puede usar ningún registro hasta que haya una política más reciente.
policy-window-unread = No se puede leer la política de este Mac, así que no se puede usar ningún registro.

root-title = Qué significa root aquí
root-lead = Qué se ejecuta con permisos de administrador, cuándo y por qué.
root-looking = Examinando este Mac…
root-1-title = iEchor se ejecuta con tu cuenta
root-1-text = iEchor Desktop y sus herramientas se ejecutan con tu cuenta, sin permisos de administrador. Ninguna parte de iEchor se ejecuta como root todo el tiempo.
root-2-title = La configuración, con contraseña
root-2-text = En la mayoría de los Mac, solo root puede crear enlaces en /usr/local/bin, enlazar el socket predeterminado, instalar el programa auxiliar para los puertos por debajo del 1024 o escribir en /etc/hosts y /etc/paths.d. Ves cada cambio antes y eliges cuáles quieres. Después, macOS pide una vez el nombre y la contraseña de un administrador. Si cancelas, no cambia nada, y lo que ya está en su sitio no se vuelve a pedir.
root-3-title = Después de cada reinicio, un momento
root-3-text = macOS vacía /var/run al reiniciar. Si el socket predeterminado está activado, una tarea de arranque vuelve a crear el enlace /var/run/iechor.sock como root y termina.
root-4-title = El programa auxiliar, a petición
root-4-text = Con los puertos privilegiados activados, macOS inicia el programa auxiliar com.iechor.vmnetd como root cuando iEchor lo necesita, y termina tras un minuto sin trabajo. Hace tres cosas: abre puertos por debajo del 1024, guarda la política de registros de imágenes de tu organización donde puedes leerla pero no cambiarla, y se elimina a sí mismo. Si elegiste que se te preguntara una vez, para el auxiliar, también inicia la copia de iEchor Setup que root guarda junto a él: así, cualquier programa tuyo puede hacer estos cambios, y solo estos, sin contraseña.
root-5-title = Sin root
root-5-text = Con las herramientas en ~/.iechor/bin, sin socket predeterminado y sin puertos privilegiados no hace falta un administrador. iEchor funciona sin lo demás.
root-6-title = Root en un contenedor no es root en este Mac
root-6-text = Los contenedores se ejecutan de forma predeterminada como root, pero lo hacen en una pequeña máquina virtual Linux que gestiona iEchor. Eso no les da acceso de root a este Mac: la máquina virtual es una barrera de seguridad y limita a qué pueden acceder.
root-7-title = Carpetas que los contenedores comparten con este Mac
root-7-text = Las carpetas de este Mac montadas en contenedores (bind mount) conservan sus permisos.
root-8-title = Aislamiento mejorado de contenedores
root-8-text = Es solo para clientes Business. Con él, cada contenedor se ejecuta en un espacio de nombres de usuario de Linux: root en el contenedor es un usuario sin privilegios en la máquina virtual. Además, los contenedores quedan más aislados del daemon de iEchor y de otros servicios de la máquina virtual. La forma de trabajar de los desarrolladores no cambia.
root-9-title = Qué se ha hecho y cómo deshacerlo
root-9-text = Cada cambio que hace root durante la configuración es una línea en el archivo de registro de root. Al desinstalar se deshacen todos y se devuelve lo que se conservó de otras apps.
root-here-title = Aislamiento mejorado de contenedores en este Mac
root-here-on = Tu organización lo ha activado en este Mac y lo ha bloqueado.
root-here-off = Tu organización lo ha desactivado en este Mac y lo ha bloqueado.
root-here-unsaid = Ninguna organización dice nada al respecto en los ajustes gestionados de este Mac.
root-here-unread = No se ha podido leer lo que tu organización dice al respecto: { $why }
root-here-waits = Llegará al motor con los próximos cambios que permita un administrador.
root-item-cli = En /usr/local/bin, root crea los enlaces una vez, salvo que tú puedas escribir ahí. En ~/.iechor/bin, root no hace nada.
root-item-socket = Root crea el enlace e instala una tarea de arranque que se ejecuta un momento como root en cada reinicio para volver a crearlo.
root-item-ports = Root instala un programa auxiliar. macOS lo inicia como root cuando iEchor necesita un puerto por debajo del 1024, y termina tras un minuto sin trabajo.
root-item-hosts = Root añade una vez las líneas a /etc/hosts, si los nombres apuntan a otro sitio. Nada sigue en ejecución.
root-item-context = Nada. El contexto está en archivos tuyos.
root-item-path = Nada, salvo que las herramientas sean para todos: entonces root escribe un archivo en /etc/paths.d. Tu perfil lo puedes cambiar tú.
explain-what = Qué es
explain-root = Qué hace root
explain-refuse = Si no se activa
explain-undo = Cómo deshacerlo
away-no_home = No se encuentra tu carpeta de inicio, así que solo se muestra lo que se ejecuta con permisos de administrador.
away-unreadable = macOS no permite que iEchor Setup lea lo que es tuyo, así que solo se muestra lo que se ejecuta con permisos de administrador. Permítelo en Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas.
drift-states = previsto: { $expected }; encontrado: { $found }
drift-states-of = previsto: { $expected }; encontrado: { $found }, de { $owner }
drift-other_contents = { $file }, otro contenido
drift-removed = Se eliminó después de configurarse el { $since }.
drift-changed = Se modificó después de configurarse el { $since }.
drift-update = Está como se configuró el { $since }, y esta versión de iEchor incluye otro.
drift-accounts = Está como se configuró el { $since }, pero han cambiado las cuentas que lo usan.
drift-never_made = Ahora no está configurado.
owner-app = { $name } (app)
owner-package = { $id } (paquete)
owner-account = { $name } (cuenta)
owner-unknown = un propietario desconocido
report-intro = Un informe de iEchor Setup. Se han quitado los nombres de cuentas, carpetas de inicio y de este Mac. No se envía nada a ningún sitio: revísalo antes de dárselo a alguien.
moved-account = La configuración se hizo para la cuenta { $user } (uid { $uid }). Este Mac se ha restaurado o migrado, o la cuenta ha cambiado.
moved-home = La configuración se hizo cuando la carpeta de inicio era { $home }.
moved-root = Lo que requiere permisos de administrador se configuró antes, y en este Mac no hay constancia de ello: se ha restaurado, migrado o instalado de nuevo, o lo ha eliminado otra cuenta que lo compartía.
moved-mend = Una sola reparación lo deja todo como se eligió.
only_choices = iEchor Setup se desinstaló aquí y tus elecciones se conservaron.
held_for = Lo que se ejecuta con permisos de administrador se configuró para { $user } (uid { $uid }), una cuenta que ya no está en este Mac. Tu configuración lo transfiere a tu cuenta o lo retira.

reason-tools = Para que las herramientas de iEchor funcionen en tu terminal
reason-tools-why = cada herramienta de la app recibe un enlace en una carpeta en la que buscan los terminales
reason-tools-refuse = Si no, ejecuta las herramientas con su ruta completa.
reason-tools-undo = Elige “Ninguno” o desinstala: se eliminan los enlaces y se restaura lo que reemplazaron.
reason-tools-prompt = enlazar sus herramientas de línea de comandos en /usr/local/bin
reason-tools_removed = Enlaces a herramientas que ya no usas
reason-tools_removed-why = las herramientas ya no deben estar enlazadas ahí
reason-tools_removed-refuse = Si no, se quedan como están.
reason-tools_removed-undo = Vuelve a elegir la ubicación.
reason-tools_removed-prompt = retirar sus enlaces de /usr/local/bin
reason-socket = Para herramientas que esperan /var/run/iechor.sock, como los IDE y Testcontainers
reason-socket-why = un enlace apunta de /var/run/iechor.sock a tu motor, y una tarea de arranque lo vuelve a crear tras cada reinicio
reason-socket-refuse = Si no, define IECHOR_HOST para las herramientas que lo esperan ahí.
reason-socket-undo = Desactiva el socket predeterminado: se eliminan el enlace y la tarea de arranque.
reason-socket-prompt = enlazar el socket predeterminado en cada arranque
reason-socket_removed = El socket predeterminado deja de estar enlazado
reason-socket_removed-why = el enlace y su tarea de arranque ya no se necesitan
reason-socket_removed-refuse = Si no, el enlace vuelve a aparecer tras cada reinicio.
reason-socket_removed-undo = Vuelve a activar el socket predeterminado.
reason-socket_removed-prompt = eliminar el enlace del socket predeterminado
reason-ports = Para que los puertos por debajo del 1024 funcionen en una dirección concreta
reason-ports-why = macOS solo deja a root abrir puertos por debajo del 1024 en una dirección concreta; un pequeño programa auxiliar lo hace a petición
reason-ports-refuse = Si no, esos puertos solo funcionan en todas las direcciones a la vez.
reason-ports-undo = Desactiva los puertos privilegiados: se elimina el programa auxiliar.
reason-ports-prompt = instalar su programa auxiliar para los puertos por debajo del 1024
reason-ports_removed = Se retira el acceso a los puertos por debajo del 1024
reason-ports_removed-why = los puertos por debajo del 1024 ya no se necesitan
reason-ports_removed-refuse = Si no, el programa auxiliar se queda como está.
reason-ports_removed-undo = Vuelve a activar los puertos privilegiados.
reason-ports_removed-prompt = retirar su programa auxiliar para los puertos por debajo del 1024
reason-localhost = Para que los nombres de host apunten a este Mac
reason-localhost-why = iEchor los necesita; se añaden líneas al final de /etc/hosts y todas las demás se quedan, salvo las que se indican aquí
reason-localhost-refuse = Si no, te encargas tú.
reason-localhost-undo = Elige “Ninguno” en “Nombres de host”: se eliminan las líneas.
reason-localhost-prompt = hacer que los nombres de host apunten a este Mac
reason-localhost_removed = Se retiran los nombres de host
reason-localhost_removed-why = lo que la configuración añadió a /etc/hosts ya no se necesita
reason-localhost_removed-refuse = Si no, las líneas se quedan.
reason-localhost_removed-undo = Vuelve a elegir los nombres de host.
reason-localhost_removed-prompt = retirar sus líneas de /etc/hosts
reason-context = Para que el comando iechor encuentre tu motor
reason-context-why = el contexto desktop-linux apunta al socket de tu motor y es el que está en uso; en los ajustes del cliente no cambia nada más
reason-context-refuse = Si no, elige tú un contexto o define IECHOR_HOST.
reason-context-undo = Desactiva el contexto o desinstala: vuelve a usarse el anterior.
reason-context-prompt = definir el contexto en uso
reason-context_removed = Se elimina el contexto desktop-linux
reason-context_removed-why = ya no se necesita y vuelve a usarse el anterior
reason-context_removed-refuse = Si no, el contexto se queda.
reason-context_removed-undo = Vuelve a activar el contexto.
reason-context_removed-prompt = eliminar su contexto
reason-path = Para que los terminales encuentren las herramientas
reason-path-why = la carpeta de las herramientas se añade a PATH, en un lugar marcado que después se retira
reason-path-refuse = Si no, añade tú una línea al perfil del shell.
reason-path-undo = Elige “Solo indicármelo” o desinstala: se elimina lo añadido.
reason-path-prompt = añadir sus herramientas al PATH de todas las cuentas
reason-path_removed = Se elimina lo añadido a PATH
reason-path_removed-why = ya no se necesita
reason-path_removed-refuse = Si no, las líneas se quedan.
reason-path_removed-undo = Vuelve a elegirlo.
reason-path_removed-prompt = retirar lo que añadió al PATH de todas las cuentas
reason-choices = Para recordar tus elecciones
reason-choices-why = “Ajustes” las muestra y las compara con el estado real; además, se transmite al motor lo que una organización haya definido para él
reason-choices-undo = El archivo se elimina con todo lo demás al desinstalar iEchor Setup.
reason-choices-prompt = transmitir al motor los ajustes de tu organización
reason-choices_removed = Se olvidan tus elecciones
reason-choices_removed-why = no queda nada de iEchor Setup; con --keep-data, el archivo se queda
reason-choices_removed-refuse = Si las conservas, la próxima configuración partirá de ellas.
reason-choices_removed-undo = La próxima configuración escribirá uno nuevo.
reason-choices_removed-prompt = olvidar tus elecciones

found-missing = nada
found-link = enlace a { $target }
found-file = archivo
found-directory = carpeta
found-other = otra cosa
found-context = el contexto { $name }
found-context-none = el contexto predeterminado
found-owner = Propietario
found-owner-root = root
found-owner-uid = uid { $uid }
found-mode = Permisos
found-contents = Contenido
found-contents-other = distinto del que escribe iEchor Setup
found-contents-backed_up = ajeno (se conserva como copia de seguridad)
found-contents-ours = el que escribe iEchor Setup
found-more_lines = … y { $count } más
administrator-title = iEchor Desktop para { $user }: para qué necesita un administrador
administrator-command = Un solo comando lo hace todo (cambios: { $count }; como root: { $root }), deja constancia y después no pide nada a { $user }. Lo hace todo o nada:
administrator-what = Qué hace y por qué:
administrator-kept = {" "}(lo que hay se conserva al lado)
administrator-removed = eliminado
administrator-edited = un bloque de líneas marcado; todas las demás se quedan
administrator-check = Para comprobarlo:
administrator-undo = Para deshacerlo todo:
administrator-by_hand = Lo mismo a mano. No deja constancia, así que iEchor Setup no puede comprobar ni deshacer nada de ello:
effect-edit_block = Se añaden estas líneas al final; todas las demás se quedan como están:
effect-edit_block-over = Se comentan unas líneas y se añaden otras al final; todas las demás se quedan como están:
effect-edit_block-out = Se retiran las líneas de iEchor Setup; todas las demás se quedan como están
effect-edit_block-instead = Se retiran las líneas de una versión anterior; todas las demás se quedan como están:
effect-set_context = Contexto en uso
effect-forget = Ya no existe; se quita del comprobante
effect-adopt = Se queda como está; se anota que lo creó iEchor
effect-hold = Se queda como está; se anota que tú también lo usas
effect-release = Se queda para otras cuentas; se anota que tú ya no lo usas
effect-load_job = { $job ->
    [helper] macOS carga el programa auxiliar
   *[task] macOS carga la tarea de arranque
}
effect-enable_job = { $job ->
    [helper] macOS deja de mantener desactivado el programa auxiliar
   *[task] macOS deja de mantener desactivada la tarea de arranque
}
effect-unload_job = { $job ->
    [helper] macOS descarga de la memoria el programa auxiliar
   *[task] macOS descarga de la memoria la tarea de arranque
}

product-other_i_echor = iEchor de otra cuenta
product-docker_desktop = Docker Desktop
product-orb_stack = OrbStack
product-rancher_desktop = Rancher Desktop
product-podman = Podman
product-colima = Colima o Lima
product-homebrew = Homebrew
product-nix = Nix
product-unknown = una app desconocida
product-somebody = otra persona
product-other_account = iEchor de { $user }

flag-cli = Dónde se enlazan las herramientas de línea de comandos
flag-cli-system = En /usr/local/bin
flag-cli-user = En ~/.iechor/bin
flag-cli-off = En ningún sitio
flag-socket = Enlazar /var/run/iechor.sock, ahora y en cada arranque
flag-socket-off = Sin /var/run/iechor.sock
flag-ports = Instalar el programa auxiliar para los puertos por debajo del 1024
flag-ports-off = Sin programa auxiliar para los puertos
flag-hosts = Hacer que estos nombres de host apunten a este Mac si aún no lo hacen: localhost, kubernetes o localhost,kubernetes
flag-hosts-off = No tocar los nombres de host y retirar lo que se añadió para ellos
flag-hosts-localhost = localhost (lo que hace “install”)
flag-hosts-kubernetes = kubernetes.iechor.internal
flag-hosts-both = Ambos; también se escribe localhost,kubernetes
flag-context = Hacer que el contexto desktop-linux apunte al motor y usarlo, salvo que después se haya elegido otro
flag-context-off = Sin contexto de iEchor; vuelve a usarse el anterior
flag-ask-first-launch = Una vez, en una ventana al abrir iEchor por primera vez (4.18 y posteriores)
flag-ask-when-needed = Cada cosa por separado, cuando haga falta (de 4.15 a 4.17)
flag-ask-helper-first = Una vez, para el programa auxiliar, que después hace el resto sin contraseña (antes de 4.15)
instead-cli = En su lugar, las herramientas se han enlazado en ~/.iechor/bin, y el perfil del shell apunta ahí: abre un terminal nuevo o vuelve a cargar los shells.
instead-socket = Las herramientas encuentran el motor mediante el contexto o IECHOR_HOST.
instead-ports = No se pueden abrir puertos por debajo del 1024.
instead-hosts = El comando iechor-setup status muestra la línea para /etc/hosts.
asks = Cuándo se pregunta
asks-managed = como lo define tu organización
first-title = Termina de configurar iEchor Desktop
first-title-instead = iEchor continúa sin administrador
first-title-failed = La configuración no ha funcionado
first-lead = Se consulta a un administrador para cada cosa por separado. Lo que canceles se configura sin administrador, si es posible.
first-lead-together = Se consulta a un administrador una sola vez. Si cancelas, iEchor continúa sin él, si es posible.
first-lead-instead = Lo que no se ha permitido se configura sin administrador, si es posible.
first-lead-unasked = Esta cuenta no es de administrador, así que no se ha preguntado a nadie.
first-lead-waits = No se ha podido preguntar a nadie. La próxima vez que se abra iEchor se pedirá lo que falta.
first-again = No se volverá a preguntar por esto. Para cambiarlo, abre Ajustes.
first-wait = Si prefieres que se te pregunte la próxima vez que abras iEchor, cierra la ventana.
first-making = Configurando…
first-answer-unasked = Hecho
first-answer-allowed = Hecho
first-answer-cancelled = Cancelado
first-answer-denied = No permitido por un administrador
first-answer-not_admin = Requiere un administrador
first-answer-no_screen = Aún sin hacer
first-instead-cli = En su lugar, enlazadas en la carpeta ~/.iechor/bin, a la que apunta un bloque en { $file }. Abre una ventana de terminal nueva para usarlas.
first-instead-cli-tell = En su lugar, enlazadas en ~/.iechor/bin. Los terminales nuevos las encontrarán cuando la línea de abajo esté en el perfil del shell.
first-instead-cli-none = Sin enlazar en ningún sitio.
first-profile = el bloque que apunta a las herramientas está en { $file }; al desinstalar se retira
first-instead-path = Los terminales nuevos no encuentran las herramientas por sí solos.
first-instead-socket = La mayoría de las herramientas encuentran el motor por su contexto. Para las que no, abajo hay una línea.
first-instead-context = Las herramientas no encuentran el motor por sí solas.
first-instead-ports = Los contenedores no pueden usar puertos por debajo del 1024.
first-instead-hosts = Los nombres que no apuntan a este Mac se quedan como están.
answer-unasked = hecho, no ha hecho falta preguntar a nadie
answer-allowed = hecho
answer-cancelled = cancelado; no se volverá a preguntar
answer-denied = no se ha aceptado ninguna contraseña de administrador; no se volverá a preguntar
answer-not_admin = requiere un administrador y esta cuenta no es de administrador; no se ha preguntado a nadie
answer-no_screen = no hay ninguna pantalla en la que preguntar; no se ha hecho nada
required = en su sitio
start-first_launch = La configuración aún no ha terminado, y su ventana pregunta qué quieres.
flag-path = Cómo encuentran los terminales las herramientas en ~/.iechor/bin
flag-path-tell = Indicar qué línea necesita el perfil del shell
flag-path-profile = Añadir un bloque marcado al perfil del shell de inicio de sesión
flag-path-everybody = Añadir las herramientas de la app al PATH de todas las cuentas, en /etc/paths.d

item-cli = Herramientas de línea de comandos
item-socket = Socket predeterminado
item-ports = Puertos privilegiados
item-hosts = Nombres de host
item-context = Contexto
item-path = PATH de los terminales
item-in_text-cli = herramientas de línea de comandos
item-in_text-socket = socket predeterminado
item-in_text-ports = puertos privilegiados
item-in_text-hosts = nombres de host
item-in_text-context = contexto
item-in_text-path = PATH de los terminales
decided-left = Omitido, por decisión tuya: { $names }.
decided-muted = No se te avisa de esto, por decisión tuya.
decided-refused-not_now = Rechazado por ahora.
decided-refused-never = Rechazado definitivamente.
decided-adopted = Lo que hay pasa a ser lo elegido. No se ha cambiado nada más y no ha hecho falta contraseña.
decided-adopted-undone = Ya no está cedido a otros. No se ha cambiado nada más: 'iechor-setup repair' seguido de su nombre lo recupera.
decided-made_quiet = Ya no se avisa a nadie de esto. Sigue elegido.
decided-unmuted = Se te volverá a avisar de esto.
decided-refused = No se volverá a preguntar por esto, hasta que lo configures tú.
decided-unrefused = Se puede volver a preguntar por esto.
decided-already = Ya era así: no se ha cambiado nada.
decided-rest = Hasta que una reparación lo retire, lo que iEchor Setup aún tenga de ello puede volver en el próximo reinicio.
notice-drift = ya no está como debería
notice-update = la app incluye algo que todavía no está configurado
notice-taken_over = ahora lo tiene iEchor de { $user }
notice-password = {" "}(requiere una contraseña de administrador)
notice-brought_over = Se ha configurado lo nuevo de la actualización de iEchor que no requería contraseña.
state-in_order = Funciona
state-off = Desactivado
state-not_yet = Aún sin configurar
state-differs = Requiere reparación
state-switched_off = Desactivado en macOS
state-not_started = No iniciado
state-taken = En uso por otra app
state-taken-by = En uso por { $owner }
state-taken-note = Pertenece a otros: { $names }.
state-partly = En parte
state-partly-share = { $ours } de { $all }
state-partly-note = { $others ->
    [one] De otra persona: { $names }.
   *[other] { $others } pertenecen a otros: { $names }.
}
state-left = Siguen siendo suyos, como elegiste.
state-not_readable = No se puede leer
state-blocked = No se puede configurar
left_by = de la versión { $version } o anterior
leftovers-plan = Una versión anterior de iEchor estuvo en este Mac. Lo que dejó se incorpora o se elimina.
leftovers-next = para incorporarlo: iechor-setup apply; para eliminarlo: iechor-setup uninstall
leftovers-title = Una versión anterior de iEchor estuvo en este Mac. Lo que dejó se incorpora o se elimina:
leftover-running_helper = El programa auxiliar que está siempre en ejecución
leftover-helper = El programa auxiliar de una versión anterior
leftover-disabled = Una tarea de arranque o un programa auxiliar que se desactivó, como al eliminar el auxiliar a mano
leftover-ln_task = La tarea de arranque que ejecuta ln
leftover-tools = Enlaces a las herramientas
leftover-profile = Líneas en un perfil de shell y el archivo que leen
leftover-hosts = Líneas para Kubernetes en el archivo hosts
leftover-context = El contexto de la línea de comandos
leftover-refusal = Una nota de lo que se rechazó
note-engine_not_running = El enlace está; el socket al que apunta aparece mientras el motor está en ejecución.
note-other_context-window = Hay otro contexto en uso: { $name }. Se eligió después, así que se queda. Para usar este: desactiva “Contexto” y aplica; después, actívalo y aplica.
note-other_context = Hay otro contexto en uso: { $name }. Para usar este: iechor-setup context use.
note-overridden = { $variable } está definida aquí y decide en lugar del contexto en uso.
note-terminals_find = Los terminales nuevos encuentran las herramientas.
note-terminals_find_none = Los terminales nuevos no encuentran las herramientas.
note-terminals_find_other = Los terminales nuevos encuentran antes otras herramientas: { $path }.
note-terminals_unknown = No se sabe qué encuentran los terminales nuevos: { $why }.
note-helper_removed_by_hand = El programa auxiliar se eliminó a mano, como describe el manual. “Reparar” lo repone; para prescindir de él, desactiva los puertos privilegiados.
operations-allowed-administrator = permitido por un administrador al pedir la contraseña
operations-allowed-helpers_list = permitido a las cuentas de la lista del programa auxiliar
operations-allowed-installed = permitido por estar instalado
operations-authorisation = Para hacer como root los cambios de una ejecución, todos o ninguno
operations-authorisation-why = las rutas de abajo pertenecen a root; una copia del programa en una carpeta de root se comprueba antes de ejecutarse, para que nadie pueda cambiarla por otra
operations-engine = Para transmitir al motor los ajustes de tu organización
operations-engine-why = el motor los lee donde solo root puede escribir
operations-first_login = Para hacer la configuración de quien inicie sesión primero, cuando se ha instalado un paquete sin ninguna sesión iniciada
operations-first_login-why = lo que se configura es de root y no se debe pedir contraseña a nadie
operations-helper = Para dar servicio al motor de una cuenta que tiene permiso para usar el programa auxiliar
operations-records = Para saber qué se hizo como root, y así poder mostrarlo y deshacerlo
operations-records-why = lo que se escribe sobre los cambios de root debe ser de root
brief-in_order = en orden
brief-differs = difiere
brief-never = aún no se ha elegido nada
brief-gone = la cuenta ya no existe
brief-nobody = aquí no está configurado para nadie y nadie ha iniciado sesión
managed-told-unused = ajuste gestionado desconocido: { $key } en '{ $path }'
managed-told-unused-device = ajuste gestionado que solo vale si se define para todas las cuentas, en '{ $device }': { $key } en '{ $path }'
managed-told-somebody = gestionado por tu organización
managed-told-next = para configurarlo: iechor-setup apply; o déjalo a quien gestiona este Mac
managed-told-by = gestionado por { $name }
note-delivered = Lo distribuye la organización que gestiona este Mac ('{ $path }').
note-hosts_section_edited = /etc/hosts tiene líneas que añadió una versión anterior de iEchor y que se han modificado después. Se quedan como están.
note-no_such_tool = '{ $name }' se omite, y esta versión de iEchor no tiene ninguna herramienta con ese nombre.
note-block_removed = Las líneas de iEchor Setup se eliminaron de { $path } y no se vuelven a añadir. Para añadirlas: iechor-setup apply --path tell y después iechor-setup apply --path profile.
note-block_removed-window = Las líneas de iEchor Setup se eliminaron de { $path } y no se vuelven a añadir. Para añadirlas: elige “Solo indicármelo” y aplica; después, elige “Mi perfil”.
prompt-recorded = anotar quién usa lo que ha configurado
prompt-take_over = transferir a esta cuenta el socket predeterminado de { $user }
prompt-helper_first = permitir que los programas de esta cuenta hagan sin contraseña todos los cambios de configuración posteriores
prompt-recovery = deshacer antes una ejecución interrumpida
prompt-policy = retirar la política de acceso a registros de imágenes de este Mac
prompt-comment_out = comentar las líneas que los dirigen a otro sitio
prompt-why = Se necesita ahora para: “{ $why }”
prompt-put_aside = apartar { $name } (de { $owner })
state-will_change = Cambiará

progress-title = { $count ->
    [one] Haciendo un cambio
   *[other] Haciendo { $count } cambios
}
progress-prepare = Preparando…
progress-password = Esperando la contraseña de administrador
progress-macos = macOS está pidiendo una contraseña de administrador
progress-cancel = Si cancelas la solicitud de contraseña, no se cambia nada.
progress-stop = No se puede detener a medias. Si un cambio falla, se deshacen todos.
progress-verify = Comprobando el resultado
progress-undo = { $count ->
    [one] Algo ha fallado. Deshaciendo un cambio
   *[other] Algo ha fallado. Deshaciendo { $count } cambios
}
progress-slow = Sigue en curso. No se pierde nada por esperar; si el Mac se apaga ahora, todo se pondrá en orden la próxima vez que se abra iEchor.
progress-slow-password = Sigue esperando la contraseña. Puede que su ventana esté detrás de otra.
progress-step = Cambio { $index } de { $total }
progress-done = hecho
progress-recovered = Una ejecución anterior se interrumpió; primero se ha puesto en orden.

prompt-label = Simulación
prompt-title = Sustituto de la solicitud de contraseña de macOS
prompt-text = En un Mac, macOS pediría ahora a { $user } una contraseña de administrador con estas palabras:
prompt-note = Aquí no se pide ninguna contraseña.
prompt-allow = Permitir
prompt-cancel = Cancelar

done-title = iEchor está configurado
done-title-settings = Se han hecho tus cambios
done-title-open = La configuración ha terminado, con algo pendiente
done-lead = { $count ->
    [one] Se ha hecho y comprobado un cambio.
   *[other] Se han hecho y comprobado los { $count } cambios.
}
done-lead-none = Ya estaba todo en su sitio.
done-verified = Comprobado en este Mac
done-left = Qué queda por hacer
done-notes = Notas
left-add_to_path = Añade esta línea al perfil del shell (en zsh: ~/.zprofile) para que los terminales nuevos encuentren las herramientas:
left-add_to_path-file = Añade esta línea a { $file } para que los terminales nuevos encuentren las herramientas:
left-set_host = Para las herramientas que esperan el socket predeterminado, añade esta línea al perfil del shell (en zsh: ~/.zprofile):
left-set_host-file = Para las herramientas que esperan el socket predeterminado, añade esta línea a { $file }:
left-add_hosts = Aún no apunta a este Mac. Añade a /etc/hosts:

failed-cancelled = Cancelado
failed-cancelled-text = No se ha cambiado nada. Puedes seguir sin contraseña de administrador o volver a intentarlo.
failed-cancelled-again = No se ha cambiado nada. Puedes volver a intentarlo cuando quieras.
failed-cancelled-recovered = La ejecución interrumpida se ha puesto en orden y no se ha cambiado nada más. Puedes volver a intentarlo cuando quieras.
failed-denied = No se ha aceptado ninguna contraseña de administrador
failed-denied-text = No se ha cambiado nada. Puedes seguir sin contraseña de administrador o volver a intentarlo.
failed-denied-again = No se ha cambiado nada. Puedes volver a intentarlo o consultar a un administrador de este Mac.
failed-timed_out = Nadie ha respondido a tiempo
failed-not_asked = No se te pregunta por esto
failed-managed = Tu organización no lo permite
failed-changed = Este Mac ha cambiado
failed-file = Un archivo requiere tu atención
failed-unreadable = iEchor Setup no puede leer un archivo
failed-newer_version = Aquí se ha usado una versión más reciente de iEchor
failed-bundle = La app no está completa
failed-passing_place = Mueve iEchor a la carpeta Aplicaciones
failed-in_the_way = Algo impide el cambio
failed-not_here = Aquí no es posible
failed-undo = No se ha podido deshacer todo
failed-switched_off = macOS no lo inicia
failed-busy = Hay otra configuración en curso
failed-lost = No se conoce el resultado
failed-io = Un cambio no ha funcionado
failed-not_verified = El resultado no es el previsto
failed-usage = No ha sido posible
failed-nothing = No se ha cambiado nada.
failed-everything = Se ha deshecho todo lo que se había hecho.
failed-partly = Algunos cambios no se han podido deshacer. Lo pendiente de deshacer se guarda, y se continuará con ello la próxima vez que se abra iEchor.
failed-waits = Aún no se puede saber si los cambios perduran. Se terminarán o se desharán la próxima vez que se abra iEchor.
failed-stand = Los cambios se han hecho y se mantienen.
failed-kept = No se ha deshecho nada. Se guarda lo que se ha hecho y lo que hay que deshacer.
failed-details = Detalles
failed-help = Qué hacer

refused-title = No se ha podido iniciar iEchor Setup
refused-usage = Sal y abre iEchor desde la carpeta Aplicaciones o el Dock.
refused-passing_place = iEchor Setup crea enlaces a la app, así que la app debe estar antes en su ubicación definitiva.
refused-passing_place-show = Muestra iEchor en el Finder.
refused-passing_place-move = Arrástralo a la carpeta Aplicaciones.
refused-passing_place-open = Sal de aquí y abre iEchor en la carpeta Aplicaciones.

help-cancelled = Vuelve a intentarlo cuando quieras.
help-not_authorised = Vuelve a intentarlo con el nombre y la contraseña de un administrador, o consulta a un administrador de este Mac.
help-no_screen = Ponte delante de este Mac para responder a la solicitud de contraseña y vuelve a intentarlo.
help-timed_out = Vuelve a intentarlo y responde a la pregunta de macOS cuando aparezca.
help-not_asked = Está desactivado o se rechazó. En Ajustes, actívalo o elige “Volver a preguntar”.
help-managed = Consulta a quien gestiona este Mac.
help-no_home = Inicia sesión una vez con esta cuenta o conecta el volumen que contiene su carpeta de inicio. Después, vuelve a intentarlo.
help-unreadable = Permite que iEchor Setup lo lea en Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, y vuelve a intentarlo.
help-newer_version = Abre la versión más reciente de iEchor en la carpeta Aplicaciones. Una más antigua no toca lo que escribió una más reciente.
help-state-not_readable = Permite que iEchor Setup lo lea en Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o consulta a un administrador de este Mac. Después, vuelve a mirar.
help-state-blocked = Quita lo que impide el cambio o desactiva esto aquí.
help-plan_changed = Revisa la nueva lista y vuelve a dar tu aprobación.
help-usage = Sal y vuelve a abrir iEchor.
help-bad_file = Mueve el archivo a otro sitio y vuelve a intentarlo. No se ha cambiado nada.
help-bad_bundle = Vuelve a instalar iEchor en la carpeta Aplicaciones.
help-passing_place = Mueve iEchor a la carpeta Aplicaciones y ábrelo ahí.
help-in_the_way = Examínalo en el Finder (Ir > Ir a la carpeta…). Si no hace falta, muévelo a otro sitio y vuelve a intentarlo.
help-not_here = Reinicia este Mac y vuelve a intentarlo. Si no sirve de ayuda, consulta a un administrador de este Mac.
help-switched_off = Activa iEchor en Ajustes del Sistema > General > Ítems de inicio y vuelve a intentarlo.
help-undo_incomplete = Quita lo que impide el cambio, que se indica en “Detalles”. Después, vuelve a intentarlo: lo que se empezó se pone en orden antes que nada.
help-busy = Espera a que termine y vuelve a intentarlo.
help-lost = Vuelve a intentarlo: primero se examina lo que se hizo.
help-io = Comprueba en el Finder (Obtener información) si está bloqueado y si queda espacio en el disco. Después, vuelve a intentarlo.
help-not_verified = Puede que algo lo haya cambiado entretanto. Vuelve a intentarlo: antes verás qué cambiaría.

settings-lead = Qué ha configurado iEchor en este Mac y si sigue funcionando.
settings-checked = Comprobado a las { $time }.
settings-same = Nada que aplicar.
settings-differs = Qué difiere

whole-report = Informe
whole-report-text = Cómo es este Mac y qué ha hecho iEchor Setup, para quien te ayude. Lo lees antes de guardarlo.
whole-uninstall = Desinstalar
whole-uninstall-text = Elimina todo lo que iEchor Setup ha creado en este Mac. Antes ves la lista.
report-title = Informe
report-lead = No incluye nombres de personas ni el de este Mac. Nada sale de este Mac: tú decides quién lo recibe.
report-text = Texto del informe
report-looking = Examinando este Mac…
report-saved = Guardado en este Mac como:

aside-damaged = { $count ->
    [one] Este archivo está dañado, así que no se sabe qué dice:
   *[other] Estos archivos están dañados, así que no se sabe qué dicen:
}
aside-ask = Apartar y continuar…
aside-working = Apartando…
aside-title = { $count ->
    [one] ¿Quieres apartar el archivo dañado?
   *[other] ¿Quieres apartar los archivos dañados?
}
aside-text = { $count ->
    [one] La configuración continúa sin él, a partir de lo que encuentra en este Mac. No se borra nada; se conserva como:
   *[other] La configuración continúa sin ellos, a partir de lo que encuentra en este Mac. No se borra nada; se conservan como:
}
aside-go = Apartar
aside-done = Apartado y conservado hasta que ya no te haga falta:

leaving-title = ¿Quieres cerrar sin aplicar?
leaving-text = Lo que has elegido no se ha aplicado. Este Mac se queda como está si no lo aplicas.
leaving-discard = Cerrar sin aplicar

menu-edit = Edición
menu-view = Visualización
menu-window = Ventana
menu-help = Ayuda
action-install = Instalar
action-continue = Continuar
action-cancel = Cancelar
action-close = Cerrar
action-back = Atrás
action-done = Listo
action-open_app = Abrir iEchor
action-start_app = Empezar a usar iEchor
action-apply = Aplicar…
action-repair = Reparar…
action-repair_only = Reparar solo esto…
action-repair_only_name = Reparar solo esto: { $item }
action-apply_plain = Aplicar
action-apply_count = { $count ->
    [one] Aplicar cambio
   *[other] Aplicar { $count } cambios
}
action-show_changes = Mostrar qué cambiará
action-copy = Copiar
action-copied = Copiado
action-copy_failed = No copiado
action-copy_name = Copiar: { $what }
action-copy_admin = Copiar para mi administrador
action-try_again = Reintentar
action-without = Seguir sin contraseña
action-run_again = Volver a configurar…
action-choose_again = Volver a elegir…
action-not_now = Ahora no
action-update = Configurar…
action-take_back = Recuperar…
action-take_back_name = Recuperar: { $path }
action-replace = Reemplazar…
action-replace_name = Guardar copia y reemplazar: { $path }
action-replace_all = Reemplazar todo…
action-replace_line = Comentar y reemplazar…
action-replace_line_name = Comentar y reemplazar: { $path }
action-take_over = Transferir…
action-take_over_name = Transferir a mi cuenta: { $path }
action-leave_it = Dejarlo
action-leave_it_name = Dejarlo a otros: { $path }
action-mute = No avisar
action-mute_name = No avisar: { $item }
action-warn_again = Volver a avisar
action-warn_again_name = Volver a avisar: { $item }
action-ask_again = Volver a preguntar
action-ask_again_name = Volver a preguntar: { $item }
action-report = Guardar un informe…
action-save = Guardar
action-uninstall = Desinstalar…
action-uninstall_now = Desinstalar
action-quit = Salir de { $name }
action-quit_plain = Salir
action-show_in_finder = Mostrar en el Finder
action-settings = Ajustes…
action-zoom_in = Ampliar
action-zoom_out = Reducir
action-zoom_reset = Tamaño real
managed-CLITools-title = Herramientas de línea de comandos
managed-CLITools-text = Dónde se enlazan las herramientas de línea de comandos: system (/usr/local/bin), user (~/.iechor/bin) u off.
managed-ShellPath-title = PATH de los terminales
managed-ShellPath-text = Cómo encuentran los terminales las herramientas en ~/.iechor/bin: tell (solo se dice qué hacer), profile (un bloque en el perfil del shell) o everybody (un archivo en /etc/paths.d).
managed-DefaultSocket-title = Socket predeterminado
managed-DefaultSocket-text = Indica si /var/run/iechor.sock apunta al motor, también después de reiniciar.
managed-Context-title = Contexto
managed-Context-text = Indica si el contexto desktop-linux apunta al motor y se pone en uso.
managed-PrivilegedPorts-title = Puertos privilegiados
managed-PrivilegedPorts-text = Indica si el programa auxiliar con privilegios puede abrir puertos por debajo del 1024.
managed-HostNames-title = Nombres de host
managed-HostNames-text = Qué nombres de host apuntan a este Mac: localhost, kubernetes, ambos separados por una coma, o un texto vacío para ninguno.
managed-Ask-title = Cuándo se pregunta
managed-Ask-text = first-launch (una ventana al abrir iEchor por primera vez), when-needed (cada cosa por separado) o helper-first (una vez, para el programa auxiliar).
managed-HiddenItems-title = Elementos ocultos
managed-HiddenItems-text = Elementos que la ventana no muestra, separados por comas: tools, path, socket, context, ports, hosts.
managed-ManagedByOrganisation-title = Organización
managed-ManagedByOrganisation-text = Quién gestiona este Mac, tal como lo nombran la ventana y la línea de comandos.
managed-ManagedByURL-title = Dónde preguntar
managed-ManagedByURL-text = Una dirección https en la que se puede preguntar por lo que está gestionado.
managed-EnhancedContainerIsolation-title = Aislamiento mejorado de contenedores
managed-EnhancedContainerIsolation-text = Indica si el aislamiento mejorado de contenedores está activado en el motor. Solo vale si se define para todas las cuentas de un Mac.
managed-RegistryAccessOrganisation-title = Acceso a registros de imágenes: organización
managed-RegistryAccessOrganisation-text = Quién firma las políticas de acceso a registros de imágenes. Solo vale si se define para todas las cuentas de un Mac, y solo junto con la clave.
managed-RegistryAccessKey-title = Acceso a registros de imágenes: clave
managed-RegistryAccessKey-text = La clave pública Ed25519 de estas políticas, 64 dígitos hexadecimales. Solo vale si se define para todas las cuentas de un Mac, y solo junto con la organización.

failure-cancelled_in_order = cancelado: la ejecución interrumpida se ha puesto en orden y no se ha cambiado nada más
failure-no_report_shown = no se ha mostrado ningún informe que se pueda guardar
failure-no_report_shown-help = mira primero el informe y guárdalo después
failure-run_going_on = ya se están haciendo cambios
failure-run_going_on-help = espera a que terminen
failure-no_managed_url = no se indica dónde preguntar al respecto
failure-no_managed_url-help = consulta a quien gestiona este Mac
failure-not_opened = no se ha podido abrir '{ $what }'
failure-not_opened-help = ábrelo en un navegador
failure-app_not_opened-help = ábrelo desde la carpeta Aplicaciones o el Dock
failure-no_browser = '{ $url }' se abre en el navegador de un Mac
failure-no_finder = aquí no hay Finder
failure-no_finder-help = búscalo en un Mac
failure-window_arguments-help = consulta qué hay: iechor-setup-window --help
failure-window_arguments-help-window = Sal y abre iEchor desde la carpeta Aplicaciones o el Dock.
action-put_in_order = Poner en orden
action-review = Revisar y reintentar
failed-ordering = Poniendo en orden la ejecución interrumpida…
help-order = Si en “Detalles” se indica algo que impide el cambio, muévelo antes a otro sitio. Después, elige “Poner en orden”: lo que se empezó se termina o se deshace antes que nada.
failure-nothing_named = no se ha indicado nada que se pueda mostrar
changes-password-other = Se piden una sola vez el nombre y la contraseña de un administrador.
changes-undo_how = Para deshacerlo: { $how }
changes-from_to = es { $now }, será { $becomes }
changes-from_to_of = { $of }: es { $now }, será { $becomes }
conflicts-there = { $owner }: { $what }
learn_more = Más información
learn_more-name = Más información: { $item }
action-help = Ayuda de { $name }
action-show_log = Mostrar archivo de registro
progress-undo-title = { $count ->
    [one] Deshaciendo un cambio
   *[other] Deshaciendo { $count } cambios
}
progress-held = La ventana sigue abierta hasta que esto termine. Si un cambio falla, se deshacen todos.
settings-heading = Ajustes > Avanzado
failure-io-open = no se ha podido abrir '{ $path }'
failure-io-read = no se ha podido leer '{ $path }'
failure-io-read_access_list = no se ha podido leer quién más puede modificar '{ $path }' (su lista de control de acceso)
failure-io-look_at = no se ha podido examinar '{ $path }'
failure-io-find = no se ha podido encontrar '{ $path }'
failure-io-write = no se ha podido escribir en '{ $path }'
failure-io-lock = no se ha podido bloquear '{ $path }'
failure-io-create = no se ha podido crear '{ $path }'
failure-io-link = no se ha podido crear el enlace '{ $path }'
failure-io-remove = no se ha podido eliminar '{ $path }'
failure-io-rename = no se ha podido cambiar el nombre de '{ $path }'
failure-io-replace = no se ha podido reemplazar '{ $path }'
failure-io-run = no se ha podido ejecutar '{ $path }'
failure-io-start = no se ha podido iniciar '{ $path }'
failure-io-enter = no se ha podido trabajar en la carpeta '{ $path }'
failure-io-find_program = no se ha podido encontrar el programa que se está ejecutando
failure-io-become_root = no se ha podido pasar a ser root
failure-io-become_account = no se ha podido continuar con la cuenta '{ $path }'
failure-io-find_account = no se ha podido consultar la cuenta '{ $path }'
failure-io-read_input = no se ha podido leer la entrada estándar
failure-io-see_caller = no se ha podido saber qué cuenta lo pide
failure-io-open_log_pipe = no se ha podido abrir el canal hacia el archivo de registro
failure-io-wait = no se ha podido esperar en el puerto
failure-io-open_window = no se ha podido abrir la ventana
failure-io-close_window = no se ha podido cerrar la ventana
failure-io-zoom_window = no se ha podido cambiar el tamaño de lo que muestra la ventana
cause-not_permitted = operación no permitida (error del sistema { $number })
cause-permission_denied = permiso denegado (error del sistema { $number })
cause-not_found = no existe ese archivo o carpeta (error del sistema { $number })
cause-exists = ya hay algo ahí (error del sistema { $number })
cause-not_empty = la carpeta no está vacía (error del sistema { $number })
cause-not_a_folder = una parte de la ruta no es una carpeta (error del sistema { $number })
cause-is_a_folder = es una carpeta (error del sistema { $number })
cause-no_space = no queda espacio en el disco (error del sistema { $number })
cause-no_quota = esta cuenta no puede usar más espacio del disco (error del sistema { $number })
cause-read_only = el volumen es de solo lectura (error del sistema { $number })
cause-busy = está en uso (error del sistema { $number })
cause-broken = no se ha podido leer el disco o escribir en él (error del sistema { $number })
cause-unsupported = el volumen no admite esa operación (error del sistema { $number })
cause-cut_short = ha terminado antes de tiempo
cause-system = el sistema dice: { $text } (error del sistema { $number })
failure-sudo_uid = no se sabe para qué cuenta se ha iniciado sudo
failure-open_way-account = la cuenta con uid { $uid } puede modificar '{ $path }', así que root no trabaja ahí
failure-open_way-everybody = cualquiera puede modificar '{ $path }', así que root no trabaja ahí
failure-open_way-administrators = cualquier programa de un administrador puede modificar '{ $path }', así que root no trabaja ahí
failure-open_way-group = el grupo con gid { $gid } puede modificar '{ $path }', así que root no trabaja ahí
failure-open_way-listed = quien figura en su lista de control de acceso puede modificar '{ $path }', así que root no trabaja ahí
failure-open_way-help = mira quién puede hacerlo: ls -lde '{ $path }'; después, consulta a quien se encarga de este Mac o elige lo que no lo necesita
failure-open_way-help-window = Examínalo en el Finder (Ir > Ir a la carpeta… y después Obtener información). Consulta a quien se encarga de este Mac o elige lo que no lo necesita.
failure-not_trusted = no solo root puede modificar '{ $path }', así que no se considera de confianza
failure-not_trusted-help = examínalo con: ls -l '{ $path }'; muévelo a otro sitio si no es de iEchor
failure-not_trusted-help-window = Examínalo en el Finder (Ir > Ir a la carpeta…). Muévelo a otro sitio si no es de iEchor.
failure-is_link = '{ $path }' es un enlace, y ahí no se siguen enlaces
failure-is_link-help = examínalo con: ls -l '{ $path }'; pon ahí el propio archivo y vuelve a intentarlo
failure-is_link-help-window = Examínalo en el Finder (Ir > Ir a la carpeta…). Pon ahí el propio archivo y vuelve a intentarlo.
failure-closed = esta cuenta no puede ver el contenido de '{ $path }'
failure-closed-root = '{ $path }' pertenece a root y esta cuenta no puede ver su contenido
failure-closed-help = mira de quién es: ls -lde '{ $path }'; normalmente cualquiera puede ver su contenido: sudo chmod 755 '{ $path }'; si lo protege macOS: Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o Gestión de apps
failure-closed-help-own = mira de quién es: ls -lde '{ $path }'; si debe ser de esta cuenta: sudo chown -R "$(id -un)" '{ $path }'; si lo protege macOS: Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o Gestión de apps
failure-closed-help-window = Mira en el Finder de quién es (Ir > Ir a la carpeta… y después Obtener información) y pide a un administrador de este Mac que permita a todos ver su contenido. Si lo protege macOS, da permiso a iEchor Setup en Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o Gestión de apps.
failure-closed-help-own-window = Mira en el Finder de quién es (Ir > Ir a la carpeta… y después Obtener información). Si debe ser de esta cuenta, pide a un administrador de este Mac que te lo asigne. Si lo protege macOS, da permiso a iEchor Setup en Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o Gestión de apps.
failure-not_a_folder = '{ $path }' no es una carpeta
failure-not_a_folder-help = examínalo con: ls -ld '{ $path }'; muévelo a otro sitio si no hace falta y vuelve a intentarlo
failure-not_a_folder-help-window = Examínalo en el Finder (Ir > Ir a la carpeta…). Muévelo a otro sitio si no hace falta y vuelve a intentarlo.
failure-not_a_file = '{ $path }' no es un archivo normal
failure-not_a_file-help = examínalo con: ls -ld '{ $path }'; muévelo a otro sitio y vuelve a intentarlo
failure-not_a_file-help-window = Examínalo en el Finder (Ir > Ir a la carpeta…). Muévelo a otro sitio y vuelve a intentarlo.
failure-is_a_folder = '{ $path }' es una carpeta
failure-too_large = '{ $path }' ocupa más de { $size } MiB
failure-too_large-help = muévelo a otro sitio y vuelve a intentarlo
failure-no_prefix = esta compilación no admite Mac simulados
failure-no_prefix-help = omite --prefix
failure-no_prefix-help-window = Abre iEchor desde la carpeta Aplicaciones.
failure-no_mac = esto no es un Mac
failure-no_mac-help = usa --prefix DIR con un Mac simulado (simulated-mac create DIR)
failure-no_mac-help-window = Ábrelo en un Mac.
failure-simulated-missing = no hay ningún Mac simulado en '{ $path }'
failure-simulated-of_others = como root, se rechaza una descripción en la que otros pueden escribir: '{ $path }'
failure-simulated-newer = '{ $path }' lo escribió una versión más reciente
failure-simulated-help = crea uno donde aún no haya nada: simulated-mac create DIRECTORY
failure-simulated-help-window = Crea uno en una carpeta en la que aún no haya nada.
failure-not_understood = no se ha podido interpretar '{ $path }'
cause-newer = su esquema es { $schema } y esta versión lee del 1 al { $newest }
failure-unknown_account-uid = en este Mac no hay ninguna cuenta con uid { $uid }
failure-unknown_account = en este Mac no hay ninguna cuenta '{ $account }'
failure-unknown_account-help = consulta cuáles hay con: dscl . -list /Users
failure-unknown_account-help-window = Consulta cuáles hay en Ajustes del Sistema > Usuarios y grupos.
failure-unknown_account-help-simulated = sus cuentas son: { $accounts }
failure-nobody_sits = ahora no hay nadie usando este Mac
failure-nobody_sits-help = indica la cuenta: --as NAME
failure-nobody_sits-help-window = Inicia sesión en este Mac y vuelve a intentarlo.
failure-no_home = la carpeta de inicio de '{ $account }' no está: falta '{ $path }'
failure-no_home-help = macOS la crea la primera vez que la cuenta inicia sesión; si está en otro volumen, este debe estar montado
failure-unreadable-help = permite que este programa lo lea: Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o Gestión de apps (el programa desde el que se inició, como Terminal); o mira de quién es: ls -le. Después, vuelve a intentarlo
failure-unreadable-help-window = Permite que iEchor Setup lo lea en Ajustes del Sistema > Privacidad y seguridad > Archivos y carpetas, o Gestión de apps. O mira en el Finder de quién es (Obtener información). Después, vuelve a intentarlo.
failure-missing_in_app-set_up = en la app falta el programa de configuración: '{ $path }'
failure-missing_in_app-helper = en la app falta el programa auxiliar con privilegios: '{ $path }'
failure-missing_in_app-startup = en la app falta el programa de la tarea de arranque: '{ $path }'
failure-missing_in_app-help-package = vuelve a instalar el paquete
failure-bad_bundle-help = vuelve a instalar iEchor, en '{ $path }'
failure-no_tools-missing = no hay herramientas: falta '{ $path }'
failure-no_tools = no hay herramientas en '{ $path }'
failure-tool-of_macos = una herramienta de '{ $path }' tiene el nombre de un programa de macOS: { $name }
failure-tool-no_name = una herramienta de '{ $path }' tiene un nombre que no se puede enlazar: { $name }
failure-too_many_tools = { $count ->
    [one] hay una herramienta en '{ $path }'; iEchor admite como máximo { $most }
   *[other] hay { $count } herramientas en '{ $path }'; iEchor admite como máximo { $most }
}
failure-misplaced-downloaded = iEchor se ejecuta desde una ubicación temporal porque se abrió donde se descargó: '{ $path }'
failure-misplaced-volume = iEchor se ejecuta desde una imagen de disco u otro volumen: '{ $path }'
failure-misplaced-temporary = iEchor se ejecuta desde una carpeta de archivos temporales: '{ $path }'
failure-misplaced-help = muévelo a la carpeta Aplicaciones ('{ $path }') y ábrelo ahí
failure-misplaced-help-copy = cópialo en la carpeta Aplicaciones ('{ $path }') y ábrelo ahí
failure-misplaced-help-finder = muévelo en el Finder a la carpeta Aplicaciones ('{ $path }') y ábrelo ahí
failure-needs_job = '{ $item }' necesita una tarea que está desactivada en Ítems de inicio
failure-needs_job-window = Necesita una tarea que está desactivada en Ítems de inicio
failure-switched_off = '{ $label }' está desactivado en Ítems de inicio, así que macOS no lo inicia; no se ha cambiado nada
failure-switched_off-help = activa iEchor en Ajustes del Sistema > General > Ítems de inicio y vuelve a intentarlo
failure-means_nothing = '{ $item }' no tiene efecto con el resto de lo elegido, así que no hay nada que hacer
failure-means_nothing-window = Esto no tiene efecto con el resto de lo elegido, así que no hay nada que hacer
failure-means_nothing-help = mira cómo está: iechor-setup status
failure-means_nothing-help-window = Mira cómo está en Ajustes.
failure-of_others = lo que necesita '{ $item }' pertenece a otros y se deja como está
failure-of_others-window = Lo que esto necesita pertenece a otros y se deja como está
failure-of_others-help = mira de quién es: iechor-setup status; para recuperarlo: iechor-setup repair { $item }
failure-of_others-help-window = Mira en Ajustes de quién es. Para recuperarlo, elige ahí “Recuperar”.
failure-not_as_chosen = '{ $item }' no está como debería
failure-not_as_chosen-window = No está como debería
failure-not_as_chosen-help = para corregirlo: iechor-setup repair { $item }
failure-not_as_chosen-help-window = Abre Ajustes y elige “Reparar”.
cause-socket_of_other = el socket predeterminado es de otra cuenta
cause-locked = la organización que gestiona este Mac ha bloqueado lo que se eliminaría
cause-policy_in_force = hay en vigor una política de acceso a registros de imágenes
cause-engine_managed = el motor tiene ajustes de una organización
failure-no_login_items = aquí no hay Ítems de inicio
failure-no_login_items-help = abre Ajustes del Sistema en un Mac
failure-no_such_name = iEchor Setup no tiene ningún elemento ni nombre '{ $name }'
failure-no_such_name-help = los elementos son: { $items }; los nombres son: { $names }
failure-nothing_to_accept = '{ $name }' es de iEchor y está como se eligió: no hay nada de otros que aceptar
failure-nothing_to_accept-off = '{ $name }' es de '{ $item }', que está desactivado: no hay nada que aceptar
failure-nothing_to_accept-off-window = '{ $name }' es de algo que está desactivado: no hay nada que aceptar
failure-nothing_to_accept-help = mira qué difiere: iechor-setup status
failure-nothing_to_accept-help-window = Mira en Ajustes qué difiere.
failure-no_setting_fits = ningún ajuste de '{ $item }' corresponde a lo que hay ahora, así que no se puede aceptar como elegido
failure-no_setting_fits-window = Ningún ajuste corresponde a lo que hay ahora, así que no se puede aceptar como elegido
failure-no_setting_fits-help = para dejarlo como se eligió: iechor-setup repair { $item }; para no recibir más avisos: iechor-setup mute { $item }
failure-no_setting_fits-help-window = Abre Ajustes: elige “Reparar” para dejarlo como se eligió o “No avisar” para no recibir más avisos.
failure-managed = la organización que gestiona este Mac ha definido '{ $key }' como { $value } en '{ $path }', y no se puede elegir otra cosa
failure-managed-help = prescinde de esa elección o consulta a quien gestiona este Mac
failure-managed_file-help = quien gestiona este Mac puede corregirlo; no se ha cambiado nada
failure-managed_unreadable-help = todos deben poder leerlo; quien gestiona este Mac puede corregirlo: sudo chmod 644 '{ $path }'; no se ha cambiado nada
failure-managed_unreadable-help-window = Todos deben poder leerlo. Quien gestiona este Mac puede corregirlo. No se ha cambiado nada.
cause-no_dictionary = no es un diccionario de claves
cause-expects-bool = '{ $key }' debe ser true o false
cause-expects-one = '{ $key }' debe ser uno de estos valores: { $words }
cause-expects-some = '{ $key }' debe ser un texto con algunas de estas palabras, separadas por comas: { $words }
cause-expects-text = '{ $key }' debe ser un texto de una línea, no vacío
cause-expects-url = '{ $key }' debe ser una dirección https
cause-expects-key = '{ $key }' debe tener 64 dígitos hexadecimales
cause-stands_alone = falta el complemento de '{ $key }': define { $one } y { $other }, o ninguno de los dos
failure-settings-help = corrígelo o ejecuta 'iechor-setup repair --set-aside', que conserva el archivo con otro nombre; no se ha cambiado nada
failure-settings-help-window = Corrígelo o abre Ajustes y elige “Apartar y continuar”: el archivo se conserva con otro nombre. No se ha cambiado nada.
cause-in_line = línea { $line }: { $text }
failure-receipt = no se ha podido interpretar el comprobante '{ $path }'
failure-receipt-help = está dañado: 'iechor-setup repair --set-aside' lo aparta y lo conserva
failure-receipt-help-window = Está dañado. Abre Ajustes y elige “Apartar y continuar”: el archivo se aparta y se conserva.
failure-receipt-newer = el comprobante '{ $path }' lo escribió una versión más reciente
failure-receipt-newer-help = no se ha cambiado nada; conserva el archivo y usa la versión de iEchor que lo escribió
cause-no_schema = no tiene número de esquema
failure-missing_in_app-helper-help = vuelve a instalar iEchor o prescinde de los puertos privilegiados
failure-missing_in_app-set_up-help = vuelve a instalar iEchor o prescinde de --ask helper-first
failure-missing_in_app-set_up-help-window = Vuelve a instalar iEchor o elige otro momento para preguntar.
failure-missing_in_app-startup-help = vuelve a instalar iEchor o prescinde del socket predeterminado
failure-folder_of_other = '{ $path }' pertenece a otra cuenta (uid { $uid })
failure-folder_of_other-help = elige la carpeta del usuario para las herramientas o asigna la carpeta a root
failure-not_looked_at = no se ha examinado el programa de configuración de la app
failure-not_looked_at-help = vuelve a iniciar iEchor Setup
failure-not_a_socket = '{ $path }' no es un socket
failure-older-helper = el programa auxiliar de la app no debe reemplazar al instalado
failure-older-helper-help = instala la versión más reciente de iEchor o prescinde de los puertos privilegiados
failure-older-set_up = el programa de configuración de la app no debe reemplazar al instalado
failure-older-set_up-help = instala la versión más reciente de iEchor o elige otro momento para preguntar: iechor-setup apply --ask first-launch
failure-older-set_up-help-window = Instala la versión más reciente de iEchor o elige otro momento para preguntar.
cause-older = es de la versión { $version }, y la que hay es de la versión { $stands }
cause-no_version = no tiene versión, y la que hay es de la versión { $stands }
cause-line = la línea es: { $line }
failure-no_paths_folder = no está '{ $path }', que viene con macOS
failure-no_paths_folder-help = elige otro modo para PATH: --path tell o profile
failure-no_paths_folder-help-window = Elige otro modo para que los terminales encuentren las herramientas.
failure-no_file_name = { $name } no sirve como nombre de archivo (de 1 a 200 bytes, sin barra ni caracteres de control, y que no sea '.' ni '..')
failure-client_config-no_file = '{ $path }' no es un archivo normal, así que ahí no se pone en uso ningún contexto
failure-client_config-unused = '{ $path }' no está como lo escribe el cliente, así que ahí no se pone en uso ningún contexto
failure-client_config-help = corrígelo o muévelo a otro sitio; no se ha cambiado nada de su contenido
cause-no_json_object = no es un objeto JSON
cause-no_text = su "{ $key }" no es un texto
cause-shell-slow = '{ $path }' no responde en { $seconds } s
cause-shell-not_run = no se puede ejecutar '{ $path }': { $text }
cause-shell-ended = '{ $path }' ha terminado sin responder
cause-shell-missing = no está '{ $path }'
cause-no_full_path = ZDOTDIR es '{ $path }', que no es una ruta completa
failure-shell-not_edited = la configuración no edita los archivos del shell de inicio de sesión '{ $path }'
failure-shell-not_known = no se sabe dónde lee su perfil el shell de inicio de sesión
failure-shell-help = añade tú la línea para PATH y elige: --path tell
failure-shell-help-window = Añade tú la línea para PATH y elige “Solo indicármelo”.
failure-profile-no_folder = no existe la carpeta de '{ $path }', así que ahí no se añade ninguna línea
failure-profile-no_folder-help = crea la carpeta o añade tú la línea para PATH
failure-profile-dead_link = '{ $path }' es un enlace y no está '{ $missing }', así que ahí no se añade ninguna línea
failure-profile-dead_link-help = corrige el enlace
failure-profile-closed_folder = '{ $path }' está en '{ $folder }', que es de solo lectura, así que ahí no se añade ninguna línea
failure-profile-closed_folder-help = mira quién puede escribir ahí: ls -lde '{ $folder }'
failure-profile-closed_folder-help-window = Mira en el Finder quién puede escribir ahí (Ir > Ir a la carpeta… y después Obtener información).
failure-profile-no_file = '{ $path }' no es un archivo normal, así que ahí no se añade ninguna línea
failure-profile-no_file-help = muévelo a otro sitio y vuelve a intentarlo
failure-profile-too_large = '{ $path }' ocupa más de 1 MiB, así que ahí no se añade ninguna línea
failure-profile-too_large-help = añade tú la línea para PATH
failure-profile-of_other = '{ $path }' pertenece a otra cuenta, así que ahí no se añade ninguna línea
failure-profile-of_other-help = mira de quién es: ls -l '{ $path }'
failure-profile-of_other-help-window = Mira en el Finder de quién es (Ir > Ir a la carpeta… y después Obtener información).
failure-profile-read_only = '{ $path }' es de solo lectura, así que ahí no se añade ninguna línea
failure-profile-read_only-help = permite que esta cuenta escriba en él (consulta: ls -lO '{ $path }') o añade tú la línea para PATH
failure-profile-read_only-help-window = Permite que esta cuenta escriba en él (consulta Obtener información en el Finder) o añade tú la línea para PATH.
failure-profile-other_names = '{ $path }' tiene más de un nombre (un enlace físico), así que ahí no se añade ninguna línea
failure-profile-other_names-help = añade tú la línea para PATH donde se guarda el archivo
failure-profile-unreadable-help = mira quién puede leerlo: ls -le '{ $path }'
failure-profile-unreadable-help-window = Mira en el Finder quién puede leerlo (Ir > Ir a la carpeta… y después Obtener información).
failure-hosts-unreadable = no todos pueden leer '{ $path }'
failure-hosts-unreadable-help = permite que todos lo lean, como hace macOS: sudo chmod 644 '{ $path }'
failure-hosts-unreadable-help-window = Pide a un administrador de este Mac que permita a todos leerlo, como hace macOS.
failure-hosts-link = '{ $path }' es un enlace que mantiene otro programa, así que no se modifica
failure-hosts-link-help = haz que los nombres apunten a 127.0.0.1 en el origen de ese archivo; o prescinde de ello: --no-hosts
failure-hosts-link-help-window = Haz que los nombres apunten a 127.0.0.1 en el origen de ese archivo o desactiva los nombres de host en Ajustes.
failure-hosts-no_file = '{ $path }' no es un archivo normal, así que no se modifica
failure-hosts-no_file-help = examínalo con: ls -ldO '{ $path }'; pon ahí un archivo normal; o prescinde de ello: --no-hosts
failure-hosts-no_file-help-window = Pide a un administrador de este Mac que ponga ahí un archivo normal. O desactiva los nombres de host en Ajustes.
failure-hosts-locked = '{ $path }' está bloqueado, así que no se modifica
failure-hosts-locked-help = desbloquéalo: sudo chflags nouchg,noschg,nouappnd,nosappnd '{ $path }'; o prescinde de ello: --no-hosts
failure-hosts-locked-help-window = Pide a un administrador de este Mac que lo desbloquee. O desactiva los nombres de host en Ajustes.
failure-hosts-other_name = '{ $path }' tiene otro nombre (un enlace físico), así que no se modifica
failure-hosts-other_name-help = busca su otro nombre con: sudo find -x / -samefile '{ $path }'; elimínalo; o prescinde de ello: --no-hosts
failure-hosts-other_name-help-window = Pide a un administrador de este Mac que busque su otro nombre y lo elimine. O desactiva los nombres de host en Ajustes.
failure-hosts-too_large = '{ $path }' ocupa más de { $size } MiB, así que no se modifica
failure-hosts-too_large-help = añade tú las líneas o quita de él lo que no haga falta; o prescinde de ello: --no-hosts
failure-hosts-too_large-help-window = Añade tú las líneas, quita de él lo que no haga falta o desactiva los nombres de host en Ajustes.
failure-hosts-line = '{ $path }' tiene una línea que no se puede comentar por ser demasiado larga o no ser texto, así que no se modifica
failure-hosts-line-help = quita estos nombres de la línea que empieza por '{ $address }': { $names }; o prescinde de ello: --no-hosts
failure-hosts-line-help-window = Quita estos nombres de la línea que empieza por “{ $address }”: { $names }. O desactiva los nombres de host en Ajustes.
failure-not_signed = '{ $path }' no está firmado por iEchor
failure-not_signed-help = vuelve a instalar iEchor
failure-io-help-no_space = libera espacio en el disco y vuelve a intentarlo
failure-io-help-read_only = el volumen es de solo lectura; no se puede configurar nada en él
failure-io-help-exists = entretanto ha aparecido algo ahí; examínalo y vuelve a intentarlo
failure-io-help-not_permitted = puede que esté bloqueado (mira sus indicadores: ls -ldO '{ $path }') o que macOS lo proteja de este programa
failure-io-help-not_permitted-window = Puede que esté bloqueado (consulta Obtener información en el Finder) o que macOS lo proteja de este programa.
failure-io-help-permission_denied = mira quién puede escribir ahí: ls -lde '{ $path }'
failure-io-help-permission_denied-window = Mira en el Finder quién puede escribir ahí (Ir > Ir a la carpeta… y después Obtener información).
failure-io-help-unsupported = este volumen no puede hacerlo de una sola vez, como requiere la configuración (¿es un volumen de red?); lo que no necesita una carpeta ahí se puede elegir por separado
failure-left-help = cuando esté corregido, ejecuta 'iechor-setup repair': elimina lo que queda
failure-left-help-window = Cuando esté corregido, abre Ajustes y elige “Reparar”: elimina lo que queda.
failure-too_many_changes = son demasiados cambios para poder deshacerlos: '{ $path }' ocuparía { $size } MiB
failure-too_many_changes-help = elige menos de una vez; no se ha cambiado nada
failure-too_many_beside = ya hay 99 archivos junto a '{ $path }'
failure-too_many_beside-help = elimina los que ya no te hagan falta
failure-busy = hay otro iEchor Setup en marcha
failure-busy-for = hay otro iEchor Setup en marcha para '{ $account }'
failure-busy-help = espera a que termine (puede que esté esperando una contraseña) y vuelve a intentarlo; aquí no se ha cambiado nada
note-set_aside-journal = el diario que no se ha podido interpretar se conserva como '{ $path }'; elimínalo cuando ya no te haga falta
note-set_aside-receipt = el comprobante que no se ha podido interpretar se conserva como '{ $path }'; elimínalo cuando ya no te haga falta
note-set_aside-choices = el archivo de elecciones que no se ha podido interpretar se conserva como '{ $path }'; elimínalo cuando ya no te haga falta
failure-interrupted = una ejecución anterior se interrumpió
failure-journal = no se ha podido interpretar el diario de una ejecución interrumpida, '{ $path }'
failure-journal-help = no se ha cambiado nada y el archivo se conserva; usa la versión de iEchor que lo escribió o ejecuta 'iechor-setup repair --set-aside', que aparta el archivo y continúa a partir de lo que encuentra
failure-journal-help-window = No se ha cambiado nada y el archivo se conserva. Usa la versión de iEchor que lo escribió o elige “Apartar y continuar”: el archivo se aparta y se continúa a partir de lo que se encuentra.
cause-other_schema = su esquema es { $schema } y esta versión lee { $newest }
cause-damaged = está dañado: su suma de verificación no corresponde a su contenido
cause-journal_kept = el diario se conserva: '{ $path }'
failure-not_rolled_back-help = todo se ha dejado como estaba entonces; 'iechor-setup plan' y 'status' lo dejan así, y 'iechor-setup repair' lo deshace y deja todo como se eligió antes, si se eligió algo
failure-not_rolled_back-help-window = Todo se ha dejado como estaba entonces. “Reparar”, en Ajustes, lo deshace y deja todo como se eligió antes, si se eligió algo.
failure-left_to_recovery-help = ejecuta 'iechor-setup repair': examina lo que se hizo y lo termina o lo deshace
failure-left_to_recovery-help-window = Abre Ajustes y elige “Reparar”: examina lo que se hizo y lo termina o lo deshace.
failure-written_meanwhile = otro programa escribe continuamente en '{ $path }'
failure-written_meanwhile-help = espera a que ese programa termine y vuelve a intentarlo
failure-client_config = '{ $path }' no está como lo escribe el cliente
failure-changed = '{ $path }' ha cambiado desde que diste tu aprobación
failure-changed-help = revisa el nuevo plan
failure-policy = no se ha podido interpretar '{ $path }', así que no se puede usar ningún registro de imágenes
failure-policy-help = quien gestiona este Mac puede instalar una política firmada por su organización: iechor-setup policy put FILE
failure-policy-help-window = Quien gestiona este Mac puede instalar una política firmada por su organización.
cause-key_gone = su clave '{ $path }' ya no está
failure-other_caller = se ha pedido configurar el uid { $uid }, pero lo pide el uid { $caller }
failure-other_caller-help = inicia iEchor Setup con la cuenta a la que se destina
failure-not_agreed = lo que cambiaría ya no es lo que aprobaste
failure-not_agreed-help = revisa el nuevo plan y vuelve a dar tu aprobación
failure-not_through_helper = esto no se hace mediante el programa auxiliar
failure-not_through_helper-help = vuelve a iniciar iEchor Setup: consultará a un administrador
cause-other_set_up = el programa de configuración instalado no es el de esta app o no es para esta cuenta
cause-nothing_half_done = sin un administrador no se aparta nada ni se deja nada a medias
failure-request_refused = la parte que se ejecuta como root rechaza la petición
cause-request-unread = no se ha podido leer
cause-request-too_large = es demasiado grande
cause-request-not_understood = no se entiende
failure-job-not_ended = { $seconds ->
    [one] '{ $label }' no ha terminado un segundo después de pedírselo
   *[other] '{ $label }' no ha terminado { $seconds } s después de pedírselo
}
failure-job-not_ended-help = reinicia este Mac y vuelve a intentarlo
failure-launchd-no_socket = launchd ha aceptado la tarea, pero no ha creado '{ $path }'
failure-launchd-other_socket = launchd ha aceptado la tarea, pero '{ $path }' no es un socket
failure-launchd-socket_of_other = launchd ha aceptado la tarea, pero '{ $path }' pertenece al uid { $uid } con permisos { $mode }
failure-launchd-help = examínalo con: log show --last 5m --predicate 'process == "launchd"'; después, vuelve a intentarlo
failure-launchd-help-window = Reinicia este Mac y vuelve a intentarlo. Si no sirve de ayuda, consulta a un administrador de este Mac.
failure-launchctl = 'launchctl { $command }' ha fallado con el código de salida { $code }
failure-launchctl-window = launchd ha rechazado una tarea (código de salida { $code })
failure-launchctl-help-disabled = esta etiqueta está desactivada: examínala con: launchctl print-disabled system
failure-launchctl-help-disabled-window = Esta tarea está desactivada en este Mac. Pide a un administrador de este Mac que la active.
failure-launchctl-help-owner = la lista de propiedades debe pertenecer a root con permisos 0644: examínala con: ls -l /Library/LaunchDaemons
failure-launchctl-help-owner-window = La lista de propiedades debe pertenecer a root y nadie más debe poder modificarla. Pide a un administrador de este Mac que se encargue de ello.
cause-after_its_end = hay algo escrito después de su final
cause-part-user = se refiere a la parte del usuario
cause-part-root = se refiere a la parte de root
failure-undo_incomplete-help = quita lo que impide el cambio y ejecuta 'iechor-setup repair': sigue deshaciendo
failure-undo_incomplete-help-window = Quita lo que impide el cambio, abre Ajustes y elige “Reparar”: sigue deshaciendo.
note-tidied_later = la limpieza se repetirá la próxima vez que se abra iEchor: { $why }
note-left-not_empty = se ha dejado en su sitio '{ $path }': ya no es una carpeta vacía
note-left-of_others = se ha dejado en su sitio '{ $path }': otra persona ha puesto algo ahí
note-left-changed = se ha dejado en su sitio '{ $path }': otra persona lo ha modificado; lo que había antes es '{ $aside }'
note-left-gone = se ha dejado en su sitio '{ $path }': lo que había antes ya no está
note-left-saved = se ha dejado '{ $path }' sin nuestras líneas: alguien lo ha guardado entretanto
note-stays-not_empty = '{ $path }' se queda: no es una carpeta vacía
note-stays = '{ $path }' se queda: { $why }
cause-last_exit = último código de salida = { $code }
cause-no_answer = { $seconds ->
    [one] no responde desde hace un segundo
   *[other] no responde desde hace { $seconds } s
}
cause-nobody_answers = nadie responde en su socket: { $text }
cause-hung_up = ha cortado la conexión: { $text }
note-left-context = se ha dejado como está el contexto en uso en '{ $path }': alguien eligió otro
note-stays-backup = '{ $backup }' se queda: es lo que había antes en '{ $path }'
failure-port = Los puertos no están disponibles: al exponer el puerto { $protocol } { $address } -> 0.0.0.0:0: { $why }
failure-helper-not_running = no se ha podido conectar con { $path }: ¿se está ejecutando vmnetd?: dial unix { $path }: connect: { $why }
cause-connect-refused = conexión rechazada
cause-connect-missing = no existe ese archivo o carpeta
cause-connect-denied = permiso denegado
failure-not_bound = no se ha podido abrir el puerto: { $why }
failure-port-again-help = vuelve a intentarlo
failure-port-help-in_use = otro programa usa este puerto: detenlo o elige otro puerto
failure-port-help-no_address = este Mac no tiene esa dirección: elige una que tenga
failure-helper-help-not_running = ejecuta: iechor-setup apply --ports (o repair, si los puertos privilegiados ya están permitidos)
failure-helper-help-not_running-window = Activa los puertos privilegiados en Ajustes o elige ahí “Reparar” si ya están permitidos.
failure-helper-help-other_version = ejecuta: iechor-setup repair
failure-helper-help-other_version-window = Abre Ajustes y elige “Reparar”.
failure-helper-help-not_allowed = configura iEchor para esta cuenta: iechor-setup apply
failure-helper-help-not_allowed-window = Configura iEchor para esta cuenta: abre Ajustes y activa los puertos privilegiados.
failure-helper-help-policy = consulta a quien gestiona este Mac
failure-helper-help-unsafe = examínalo con: ls -led, y consulta a quien gestiona este Mac
failure-helper-help-unsafe-window = Pide a quien gestiona este Mac que lo examine.
change-from_to = { $before } -> { $after }
change-kept = { $what } (lo que hay se conserva)
change-restored = { $before } -> lo que había antes
change-found-nothing = nada
change-found-link = enlace a { $target }
change-found-file = archivo, permisos { $mode }
change-found-directory = carpeta
change-found-other = otra cosa
change-file_differs = archivo: { $what }
change-comma = { $one }, { $other }
change-owner = uid del propietario { $before } -> { $after }
change-mode = permisos { $before } -> { $after }
change-contents = otro contenido
change-anew = creado de nuevo, sin el atributo de cuarentena
change-lines-taken_out = se retira: { $lines }
change-lines-commented_out = se comenta: { $lines }
change-lines-added = se añade al final: { $lines }
change-lines-and = { $one }; { $other }
change-lines-gone = se retiran las líneas de iEchor Setup
change-context = contexto en uso: { $before } -> { $after }
change-forget = ya no existe; se quita del comprobante
change-adopt = se queda; se anota que lo creó iEchor
change-hold = se queda; se anota que tú también lo usas
change-release = se queda para otras cuentas; se anota que tú ya no lo usas
change-load_job = launchd carga la tarea
change-enable_job = launchd deja de mantener desactivada la tarea
change-unload_job = launchd descarga de la memoria la tarea
cause-after = { $what }: { $why }
cause-said = { $text }
failure-cancelled = cancelado: no se ha cambiado nada
failure-denied = no se ha aceptado ninguna contraseña de administrador; no se ha cambiado nada
failure-denied-help = vuelve a intentarlo o consulta a un administrador de este Mac
failure-not_admin = hace falta un administrador y esta cuenta no lo es: no se ha preguntado a nadie
failure-not_admin-help = consulta a un administrador de este Mac
failure-timed_out = nadie ha respondido a tiempo a la solicitud: no se ha cambiado nada
failure-timed_out-help = vuelve a intentarlo y responde a la solicitud de macOS
failure-no_screen = hace falta una contraseña de administrador y no hay nadie a quien pedírsela; no se ha cambiado nada
failure-no_screen-help = ejecútalo en un terminal
failure-no_screen-help-window = Ponte delante de este Mac para responder a la solicitud de contraseña y vuelve a intentarlo.
failure-no_prompt = en esta compilación no se puede consultar a Authorization Services
failure-no_prompt-help = ejecuta iechor-setup en un terminal
failure-no_prompt-help-window = Solo la app en un Mac puede pedir una contraseña de administrador.
failure-not_asked_for = macOS no ha podido pedir una contraseña de administrador (error { $error }); no se ha cambiado nada
failure-not_asked_for-help = vuelve a intentarlo o haz lo mismo en Terminal: iechor-setup apply
failure-not_asked_for-help-window = Vuelve a intentarlo. Si no sirve de ayuda, reinicia este Mac y vuelve a intentarlo.
failure-not_started = macOS ha dado permiso para hacer los cambios, pero no ha podido iniciar el programa que los hace; no se ha cambiado nada
failure-not_started-help = haz lo mismo en Terminal, donde sudo pide la contraseña: { $program } apply
failure-not_started-help-window = Reinicia este Mac y vuelve a intentarlo. Si no sirve de ayuda, consulta a un administrador de este Mac.
failure-sudo_forgets = la contraseña era correcta, pero en este Mac sudo no recuerda ninguna (timestamp_timeout=0) y no hay pantalla en la que macOS pueda preguntar; no se ha cambiado nada
failure-sudo_forgets-help = ejecútalo todo con sudo: sudo '{ $program }' --as { $account } apply
failure-sudo_forgets-help-window = Abre iEchor Setup delante de este Mac, donde macOS puede preguntar.
failure-without-help = { $help }, o elige lo que no requiere un administrador: { $options }
failure-without-help-window = Vuelve a intentarlo o sigue sin contraseña.
failure-without-help-alone = para seguir sin un administrador, elige: { $options }
failure-without-help-alone-window = Sigue sin contraseña o vuelve a intentarlo.
failure-lost-help = vuelve a iniciar iEchor Setup: primero examina lo que se hizo
failure-lost-unreached = no se ha podido contactar con el proceso que hace los cambios como root
failure-lost-unasked = no se han podido pedir los cambios al proceso que los hace como root
failure-lost-no_answer = el proceso que hace los cambios como root ha terminado sin responder
failure-lost-not_understood = el proceso que hace los cambios como root ha dicho algo que no se entiende
failure-lost-not_waited_for = no se ha esperado al proceso que hace los cambios como root
failure-lost-parent = el proceso de root que hace los cambios ya no está
failure-lost-midway-help = ejecuta 'iechor-setup repair': deshace lo que root había empezado
failure-lost-midway-help-window = Abre Ajustes > Avanzado y elige “Reparar”: deshace lo que root había empezado.
failure-not_as_planned = se ha ejecutado todo, pero '{ $path }' no está como debería
failure-not_as_planned-help = puede que alguien lo haya modificado entretanto: revisa el nuevo plan
failure-not_as_planned-again-help = puede que alguien lo haya modificado entretanto: vuelve a intentarlo
failure-left_for_inspection = una ejecución que falló se ha dejado para examinarla, y se desharía
failure-left_for_inspection-help = deshazla primero: iechor-setup repair
failure-left_for_inspection-help-window = Deshazla primero: abre Ajustes > Avanzado y elige “Reparar”.
failure-nothing_chosen = en este Mac aún no se ha elegido nada, así que no hay nada que decidir
failure-nothing_chosen-help = configura primero: iechor-setup apply
failure-nothing_chosen-help-window = Configura primero.
failure-context_off = el contexto '{ $context }' está desactivado o no se ha elegido nunca
failure-context_off-help = actívalo: iechor-setup apply --context
failure-context_off-help-window = Activa “Contexto” en Ajustes > Avanzado.
failure-not_started_anew = no se ha podido volver a iniciar sin variables ajenas
failure-not_started_anew-help = vuelve a abrir iEchor
failure-other_accounts = solo root puede examinar otras cuentas
failure-other_accounts-help = inícialo con sudo u omite --all-users
failure-other_accounts-help-window = Consulta a un administrador de este Mac.
failure-other_account = solo root puede configurar para otra cuenta
failure-other_account-help = inícialo con sudo u omite el nombre
failure-other_account-help-window = Consulta a un administrador de este Mac.
failure-for_root = solo root puede hacer algo para una cuenta sin preguntar
failure-for_root-help = inícialo con sudo
failure-for_root-help-window = Consulta a un administrador de este Mac.
failure-without_asking = solo root puede configurar para una cuenta sin preguntar
failure-without_asking-help = inícialo con sudo o usa: iechor-setup apply
failure-without_asking-help-window = Consulta a un administrador de este Mac.
failure-account_unsaid = se ha iniciado como root y no se indica para qué cuenta
failure-account_unsaid-help-nobody = indícala: --as NAME, o --as { $console } para quien esté usando este Mac; aquí aún no está configurado para nadie
failure-account_unsaid-help-nobody-window = Abre iEchor desde la cuenta a la que se destina.
failure-account_unsaid-help = indícala: --as NAME, o --as { $console } para quien esté usando este Mac; aquí está configurado para: { $accounts }
failure-account_unsaid-help-window = Abre iEchor desde la cuenta a la que se destina. Aquí está configurado para: { $accounts }.
failure-program_missing = falta el programa que se ejecutaría como root: '{ $path }'
failure-program_missing-help = vuelve a instalar iEchor
failure-program_unsigned = el programa que se ejecutaría como root no está firmado por iEchor; no se ha cambiado nada
failure-program_not_copied = root no ha podido copiar su programa en '{ $path }'
failure-program_not_copied-help = corrígelo y vuelve a intentarlo
cause-silent = no ha dicho nada
cause-silent-macos = macOS no comunica el motivo; consulta: log show --last 5m --predicate 'process == "install" OR process == "dd"'
cause-silent-macos-window = macOS no comunica el motivo.
failure-report_home = la carpeta de inicio '{ $path }' no está
failure-report_home-help = inicia sesión una vez y vuelve a intentarlo
failure-report_too_many = hay demasiados informes en '{ $path }'
failure-report_too_many-help = mueve algunos a otro sitio
failure-report_in_the_way = '{ $path }' es un enlace o no es un archivo, así que ahí no se escribe ningún informe
failure-report_in_the_way-help = indica otro archivo
failure-report_no_name = '{ $path }' no indica ningún archivo
failure-report_no_name-help = indica un archivo
failure-refused-cancelled = cancelado: '{ $item }' no se ha configurado, y así queda anotado
failure-refused-denied = no se ha aceptado ninguna contraseña de administrador: '{ $item }' no se ha configurado, y así queda anotado
failure-refused-help = para que se te vuelva a preguntar: iechor-setup refuse --undo { $item }
failure-refused-help-window = Para que se te vuelva a preguntar, abre Ajustes > Avanzado y elige “Volver a preguntar”.
failure-refused-help-instead = para que se te vuelva a preguntar: iechor-setup refuse --undo { $item }. { $instead }
failure-refused-help-instead-window = Para que se te vuelva a preguntar, abre Ajustes > Avanzado y elige “Volver a preguntar”. { $instead }
instead-hosts-window = En Ajustes > Avanzado se muestra la línea para /etc/hosts.
failure-not_asked-never = '{ $item }' se rechazó, y no se vuelve a preguntar por ello
failure-not_asked-repair = '{ $item }' está elegido y requiere reparación, y aquí no se pregunta por ello
failure-not_asked-repair-help = ejecuta: iechor-setup repair { $item }
failure-not_asked-repair-help-window = Abre Ajustes > Avanzado y elige “Reparar”.
failure-not_asked-off = '{ $item }' está desactivado, y aquí no se pregunta por ello
failure-not_asked-off-help = configúralo en Ajustes > Avanzado o con: iechor-setup apply, con --{ $flag }
failure-not_asked-off-help-window = Configúralo en Ajustes > Avanzado.
failure-port_of_others-help = el programa auxiliar está configurado para { $accounts } y no responde a ninguna otra cuenta: configúralo también para la tuya: iechor-setup apply --ports; o usa un puerto a partir del 1024
failure-port_of_others-help-window = El programa auxiliar está configurado para { $accounts } y no responde a ninguna otra cuenta. Activa “Puertos privilegiados” en Ajustes > Avanzado también para la tuya o usa un puerto a partir del 1024.
failure-port_of_somebody-help = mira de quién es: ls -l { $path }
failure-port_of_somebody-help-window = Mira de quién es: examina '{ $path }' en el Finder (Ir > Ir a la carpeta…).
failure-port_refused-help = { $help }; o usa un puerto a partir del 1024
failure-port_refused-help-window = Activa “Puertos privilegiados” en Ajustes > Avanzado o usa un puerto a partir del 1024.
prompt-looks = iEchor Setup quiere comprobar lo que se hizo como root.
prompt-wants = iEchor Setup quiere { $what }.
prompt-wants-why = { $what } { $why }
terminal-note = nota: { $what }
terminal-help = ayuda: { $what }
terminal-because = motivo: { $why }
terminal-cannot = no se puede hacer: { $what }; { $help }
terminal-cannot-plain = no se puede hacer: { $what }
terminal-warning = { $what }; { $help }
terminal-undone-everything = se ha deshecho todo lo que se había hecho
terminal-undone-partly = no se ha podido deshacer todo; el diario se conserva
terminal-undone-waits = aún no se puede saber si los cambios perduran; el diario se conserva
terminal-undone-kept = no se ha deshecho nada, como querías
terminal-undone-stand = los cambios se han hecho y se mantienen
terminal-leaves_off = nota: esto deja desactivado: { $items } (antes no se había elegido nada y solo se configura lo que has indicado; añade --recommended para lo demás)
terminal-nothing = nada que cambiar
terminal-nothing-as_chosen = todo está como se eligió: nada que cambiar
terminal-group = { $reason } ({ $count })
terminal-group-password = { $reason } ({ $count })  [contraseña de administrador]
terminal-why = por qué: { $why }
terminal-more = … y { $count } más (-v los muestra todos)
terminal-who-root = root
terminal-who-user = tú
terminal-conflict = { $fate ->
    [taken_over] { $path } pertenece a { $owner } ({ $found }) y se transfiere; su cuenta recibirá un aviso la próxima vez que abra iEchor
    [until_restart] { $path } pertenece a { $owner } ({ $found }); se guarda una copia y se reemplaza; hasta que se reinicie este Mac, al desinstalar se restaura
    [replaced] { $path } pertenece a { $owner } ({ $found }); se guarda una copia y se reemplaza; al desinstalar se restaura
    [left] { $path } pertenece a { $owner } ({ $found }) y se queda como está, como elegiste
   *[stays] { $path } pertenece a { $owner } ({ $found }) y se queda como está; { $advice }
}
terminal-conflict-dead = { $found }, que no apunta a nada
terminal-conflict-lines = { $fate ->
    [replaced] { $path } dirige { $name } a otro sitio, lo que se comenta; al desinstalar se restaura: { $lines }
    [left] { $path } dirige { $name } a otro sitio, lo que se queda como está, como elegiste: { $lines }
   *[stays] { $path } dirige { $name } a otro sitio, lo que se queda como está; { $advice }: { $lines }
}
terminal-advice-other_account = es del iEchor de '{ $account }': un administrador puede retirarlo con: sudo iechor-setup --as { $account } uninstall
terminal-advice-directory = una carpeta no se reemplaza nunca: si no hace falta, mueve '{ $path }' a otro sitio y después: iechor-setup apply
terminal-advice-backup_in_the_way = no se puede guardar una copia: lo impide '{ $backup }'; examina ambos, mueve a otro sitio el que no haga falta y después: iechor-setup apply --replace { $name }
terminal-advice-spelling = tiene el mismo nombre escrito de otra forma y no se podría restaurar; si no hace falta, mueve '{ $path }' a otro sitio y después: iechor-setup apply
terminal-advice-take_over = para transferirlo a tu cuenta: --replace { $name }; para dejarlo y no recibir más avisos: --leave { $name }
terminal-advice-replace = para reemplazarlo: --replace { $name }; para dejarlo y no recibir más avisos: --leave { $name }
terminal-context = contexto en uso: { $name }
terminal-context-host = contexto en uso: { $name }, que apunta a { $host }
terminal-context-overridden = { $variable } está definida aquí y decide en su lugar; para que decida el contexto: unset { $variable }
terminal-left = queda en tus manos: { $what }
terminal-unfinished = la configuración aún no había terminado para esta cuenta
terminal-away = no se ha examinado lo que es propio de esta cuenta: { $why }
terminal-share = { $ours } de { $all } son de iEchor; de otros: { $others }
terminal-kept_choices = para recuperarlo todo: iechor-setup apply; para olvidar también las elecciones: iechor-setup uninstall
terminal-differs = para dejar todo como se eligió: iechor-setup repair
terminal-asks = { $asks }: { $mode }, { $when }
terminal-asks-managed = { $asks }: { $mode }, { $when } ({ $managed })
terminal-exposed = { $how ->
    [helper] { $protocol } { $address } -> { $to }, abierto por el programa auxiliar
   *[directly] { $protocol } { $address } -> { $to }, abierto directamente, sin el programa auxiliar
}
terminal-tested = { $how ->
    [helper] tcp { $address } funciona: abierto por el programa auxiliar
   *[directly] tcp { $address } funciona: abierto directamente, sin el programa auxiliar
}
terminal-unreached = no se ha podido acceder a { $address }: { $why }
terminal-local_network = si debería estar ahí: puede que macOS impida a este programa acceder a la red local; permítelo (o permite el terminal desde el que se inició) en Ajustes del Sistema > Privacidad y seguridad > Red local
terminal-done = { $count ->
    [one] hecho y comprobado: 1 cambio
   *[other] hecho y comprobado: { $count } cambios
}
terminal-done-not_all = { $count ->
    [one] hecho: 1 cambio; según la comprobación, no todo funciona
   *[other] hecho: { $count } cambios; según la comprobación, no todo funciona
}
terminal-unchanged-not_all = todo está como la configuración puede dejarlo: no se ha cambiado nada, pero no todo funciona
terminal-unchanged-recovered = una vez puesta en orden la ejecución interrumpida, no ha hecho falta cambiar nada más
terminal-unchanged-named = no se ha cambiado nada y no ha hecho falta contraseña; aquí se indica lo que no está como se eligió
terminal-unchanged = todo estaba ya como se eligió: no se ha cambiado nada y no ha hecho falta contraseña
terminal-removed = { $count ->
    [one] hecho y comprobado: 1 cambio; no queda nada de iEchor Setup
   *[other] hecho y comprobado: { $count } cambios; no queda nada de iEchor Setup
}
terminal-removed-kept = { $count ->
    [one] hecho y comprobado: 1 cambio; de iEchor Setup solo queda lo que conserva tus elecciones
   *[other] hecho y comprobado: { $count } cambios; de iEchor Setup solo queda lo que conserva tus elecciones
}
terminal-removed-stays = { $count ->
    [one] hecho y comprobado: 1 cambio; aquí se indica lo que se queda
   *[other] hecho y comprobado: { $count } cambios; aquí se indica lo que se queda
}
terminal-removed-none = no había nada que retirar
terminal-removed-none_stays = no se ha retirado nada; aquí se indica lo que se queda
terminal-choices_kept = tus elecciones se conservan en '{ $path }': 'iechor-setup apply' lo recupera todo
terminal-prompt = [solicitud de contraseña simulada para { $account }] { $text }
terminal-making = { $count ->
    [one] haciendo 1 cambio
   *[other] haciendo { $count } cambios
}
terminal-checking = comprobando el resultado
terminal-undoing-first = el primer paso ha fallado: deshaciéndolo
terminal-undoing = { $count ->
    [one] algo ha fallado: deshaciendo 1 paso
   *[other] algo ha fallado: deshaciendo { $count } pasos
}
terminal-recovered-finished = una ejecución anterior se interrumpió después de confirmarse: se ha terminado
terminal-recovered-root = { $count ->
    [one] una ejecución anterior se interrumpió: se ha deshecho la parte del administrador (1 paso)
   *[other] una ejecución anterior se interrumpió: se ha deshecho la parte del administrador ({ $count } pasos)
}
terminal-recovered-user = { $count ->
    [one] una ejecución anterior se interrumpió: se ha deshecho tu parte (1 paso)
   *[other] una ejecución anterior se interrumpió: se ha deshecho tu parte ({ $count } pasos)
}
terminal-interrupted-root = una ejecución anterior para '{ $account }' se interrumpió en la parte del administrador; 'iechor-setup repair' la pone en orden
terminal-interrupted-user = una ejecución anterior para '{ $account }' se interrumpió en tu parte; 'iechor-setup repair' la pone en orden
terminal-left_as_it_was-root = una ejecución anterior para '{ $account }' falló y se dejó como estaba en la parte del administrador; 'iechor-setup repair' la pone en orden
terminal-left_as_it_was-user = una ejecución anterior para '{ $account }' falló y se dejó como estaba en tu parte; 'iechor-setup repair' la pone en orden
terminal-busy = { $what }: esto es lo que hay en este momento
terminal-ends_first = se están haciendo cambios: primero terminan, todos o ninguno
terminal-nothing_to_repair = en este Mac aún no se ha elegido nada: no hay nada que reparar
terminal-nothing_more_to_repair = en este Mac aún no se ha elegido nada: no hay nada más que reparar
terminal-make = { $count ->
    [one] ¿Hacer 1 cambio? [s/N]
   *[other] ¿Hacer { $count } cambios? [s/N]
}
terminal-save = ¿Guardar en '{ $path }'? [s/N]
terminal-replace = ¿Reemplazar lo que hay en '{ $path }'? [s/N]
terminal-yes = s si sí y yes
terminal-allow_or_cancel = ¿Permitir o cancelar? [permitir/CANCELAR]
terminal-allow = permitir p
terminal-saved = guardado en '{ $path }'
terminal-saved-replaced = guardado en '{ $path }', en lugar de lo que había
terminal-notice = { $item }: { $what }; iechor-setup repair { $word }, o bien: adopt { $word }, mute { $word }, refuse { $word }
terminal-notice-password = { $item }: { $what } (requiere una contraseña de administrador); iechor-setup repair { $word }, o bien: adopt { $word }, mute { $word }, refuse { $word }
terminal-taken = { $item }: '{ $path }' es de otros; para recuperarlo: iechor-setup repair { $name }; para cederlo: iechor-setup adopt { $name }
terminal-taken-fixed = { $item }: '{ $path }' es de otros; para cederlo: iechor-setup adopt { $name }
terminal-again = { $item }: { $state }; para volver a intentarlo: iechor-setup repair { $word }; para no recibir más avisos: iechor-setup mute { $word }
terminal-waits_no_more = nadie ha iniciado sesión: se ha eliminado la tarea que esperaba a quien iniciara sesión primero
terminal-waits = nadie ha iniciado sesión: se configurará entonces para quien inicie sesión primero, sin preguntarle nada
terminal-no_log = en este Mac no queda nada de lo que hizo root, así que no hay archivo de registro
terminal-log_ends = no se ha podido escribir en el archivo de registro, que termina aquí: { $why }
terminal-by = quién: { $who }; { $allowed }
terminal-by-setup = iechor-setup, como root
terminal-by-authorisation = sudo o Authorization Services
terminal-path = ruta: { $path }
terminal-path-mode = ruta: { $path }  ({ $mode })
terminal-runs = ejecuta: { $command }
terminal-requirement = requisito de código: { $requirement }
terminal-policy-none = en este Mac no hay ninguna política en vigor
terminal-policy-issued = emitida { $when } ({ $time })
terminal-policy-allowed = registros de imágenes permitidos:
terminal-policy-not_understood = { $rule }  (no se entiende: no permite nada)
terminal-policy-allowed-none = '{ $name }' está permitido: en este Mac no hay ninguna política en vigor
terminal-policy-allowed-rule = '{ $name }' está permitido por la regla '{ $rule }' de la política de '{ $organisation }', versión { $version }
terminal-policy-refused = '{ $name }' no está permitido: ninguna regla de la política de '{ $organisation }', versión { $version }, lo nombra
terminal-policy-refused-near = '{ $name }' no está permitido: la regla '{ $rule }' de la política de '{ $organisation }', versión { $version }, es para otro puerto o repositorio
terminal-policy-refused-expired = '{ $name }' no está permitido: { $why }
terminal-policy-image = si '{ $name }' es una imagen con etiqueta, pregunta por ella como: library/{ $name }
terminal-time-in = { $unit ->
    [day] { $count ->
        [one] dentro de 1 día
       *[other] dentro de { $count } días
    }
    [hour] { $count ->
        [one] dentro de 1 hora
       *[other] dentro de { $count } horas
    }
    [minute] { $count ->
        [one] dentro de 1 minuto
       *[other] dentro de { $count } minutos
    }
   *[second] { $count ->
        [one] dentro de 1 segundo
       *[other] dentro de { $count } segundos
    }
}
terminal-time-ago = { $unit ->
    [day] { $count ->
        [one] hace 1 día
       *[other] hace { $count } días
    }
    [hour] { $count ->
        [one] hace 1 hora
       *[other] hace { $count } horas
    }
    [minute] { $count ->
        [one] hace 1 minuto
       *[other] hace { $count } minutos
    }
   *[second] { $count ->
        [one] hace 1 segundo
       *[other] hace { $count } segundos
    }
}
failure-not_printed = no se ha podido escribir todo en la salida estándar
failure-not_printed-help = libera espacio ahí o elige otro sitio
failure-log_not_opened = no se ha podido abrir el archivo de registro '{ $path }'
failure-log_not_opened-help-root = indica un archivo en una carpeta de root, como '/var/log'
failure-log_not_opened-help = se abre con la cuenta '{ $account }', pero como root en una carpeta que solo root puede modificar: indica un archivo en el que '{ $account }' pueda escribir o uno en una carpeta así
cause-log_folder = falta su carpeta, o no solo root puede modificar la ruta que lleva a ella
failure-arguments = { $text }
failure-argument_no_text = un argumento no es texto: { $text }
failure-argument_no_text-help = usa UTF-8
failure-unknown_name = iEchor Setup no tiene ningún '{ $name }' que poner ahí
failure-unknown_name-help = los nombres son: { $names }
failure-report_nobody = el informe se guardaría, y no hay nadie a quien preguntar
failure-report_nobody-help = añade --yes para guardarlo o indica - como archivo para verlo
failure-not_saved = cancelado: no se ha guardado nada
failure-nobody_to_ask = esto haría cambios, y no hay nadie a quien preguntar
failure-nobody_to_ask-help = añade --yes para dar tu aprobación
failure-cancelled_before = cancelado antes de hacer ninguno de estos cambios
failure-status_not_understood = no se ha podido interpretar el estado
failure-no_registry = '{ $text }' no es un registro de imágenes
failure-no_registry-help = indica un registro, como registry.example o registry.example:5000, o una imagen, como registry.example/team/app:1.0
failure-switched_off-help-leave_out = { $help }; o prescinde de ello: iechor-setup apply { $options }
failure-switched_off-help-leave_out-window = Activa iEchor en Ajustes del Sistema > General > Ítems de inicio o desactiva esto en Ajustes > Avanzado.
outcome-no_answer = el proceso que hace los cambios como root ha terminado sin responder, pero lo que ha hecho está completo
outcome-not_done = no se ha hecho: { $what }
outcome-not_done-help = no se ha hecho: { $what }; { $help }
outcome-job = '{ $path }' tenía una tarea que launchd aún conoce
outcome-stays = '{ $path }' se queda
outcome-unseen = no se ha podido examinar '{ $path }'
outcome-others = lo que configuró root se queda para las cuentas que lo usan: { $accounts }
outcome-no_record = no se ha podido leer la constancia de root, así que se quedan las carpetas que pueda haber creado la configuración
outcome-still_recorded = lo que comparten otras cuentas se queda, y root aún tiene constancia de que esta lo usa, porque ningún administrador ha permitido que root anote otra cosa: { $why }
outcome-older = '{ $path }', de una versión anterior de iEchor, se queda, porque ningún administrador ha permitido que root lo elimine ({ $count }): { $why }
outcome-no_home = { $what }; lo que es propio de cada cuenta se hará la primera vez que abra iEchor, sin contraseña
outcome-no_home-removed = { $what }; no se ha examinado nada de lo que es propio de cada cuenta
outcome-away = no se ha examinado lo que '{ $account }' tiene como propio: { $why }
outcome-away-help = no se ha examinado lo que '{ $account }' tiene como propio: { $why }; { $help }
failure-sudo_forgets-window = la contraseña era correcta, pero este Mac no recuerda ninguna y no hay pantalla en la que macOS pueda preguntar; no se ha cambiado nada
failure-report_nobody-help-window = Abre Ajustes > Avanzado y elige “Informe”.
failure-nobody_to_ask-help-window = Abre iEchor Setup y da ahí tu aprobación.
terminal-answer = { $answer }. { $instead }

## La ayuda de la línea de comandos (--help): sin punto final; lo que se escribe queda tal cual.

command-program = Configurar lo que iEchor Desktop necesita en este Mac, ver lo que se ha hecho y deshacerlo
command-plan = Mostrar qué cambiaría y por qué; no cambia nada
command-apply = Hacer los cambios: primero se muestran, todos o ninguno, y después se comprueban
command-install = Como root, hacer la configuración de una cuenta: no se pregunta nada, ni ahora ni la primera vez que la cuenta abra iEchor
command-status = Comparar lo elegido con lo que hay, elemento por elemento; termina con 3 si difieren
command-uninstall = Deshacerlo todo y devolver lo que se reemplazó
command-repair = Poner en orden una ejecución interrumpida y después dejarlo todo como se eligió, o solo estos elementos y nombres
command-repair-more = Lo que ahora es de otros sigue siendo suyo, salvo que se nombre: entonces se guarda una copia y se reemplaza. Termina con 3 si aún hay diferencias.
command-adopt = Aceptar lo que hay como elegido: los nombres quedan con quien los tiene, y ya no se avisa de ellos
command-adopt-more = Sin nombre: todo lo que está elegido. Nunca pide una contraseña.
command-mute = No volver a avisar de lo que no está como se eligió; sigue elegido, y status lo sigue mostrando
command-mute-more = Sin nombre: todo lo que difiere ahora. Nunca pide una contraseña.
command-refuse = Rechazar un elemento: no se vuelve a preguntar por él al abrir, actualizar o comprobar, hasta que se configure o repare por decisión propia
command-check = Indicar lo que ha cambiado y aún está por decidir, una vez por cambio; termina con 3 si hay algo
command-check-more = Lo que trae una actualización de la app y no necesita contraseña se incorpora primero.
command-require = Configurar algo que se necesita ahora; se pregunta antes si está elegido preguntar por cada cosa por separado ('--ask when-needed')
command-require-more = No se pregunta por lo rechazado, ni cuando solo se pregunta en la ventana. Si se rechaza, así queda anotado, y las herramientas se enlazan en la carpeta de inicio.
command-start = Hacer lo que hace iEchor Desktop cada vez que se abre; termina con 3 si algo ha cambiado y aún está por decidir
command-start-more = Cuando se pregunta por cada cosa por separado, o primero por el programa auxiliar, se pregunta la primera vez que se abre iEchor.
command-log = Mostrar lo que se ha hecho como root, de lo más antiguo a lo más reciente
command-expose = Abrir un puerto, directamente o con el programa auxiliar, y reenviar lo que llegue; hasta que se interrumpa
command-context = El contexto con el que el cliente encuentra el motor
command-context-use = Usar el contexto de iEchor, sea cual sea el que está en uso; nunca pide una contraseña
command-context-show = Mostrar qué contexto está en uso y qué decide en su lugar
command-policy = La política de acceso a registros de imágenes de una organización
command-policy-show = Mostrar la política vigente
command-policy-put = Entregar al programa auxiliar una política firmada y mostrar lo que queda vigente
command-policy-check = Indicar si se puede usar un registro de imágenes, y según qué regla; termina con 3 si no
command-operations = Listar todo lo que root puede llegar a hacer aquí: cada ruta, programa, argumento y requisito de código, y por qué
command-schema = Mostrar el esquema JSON de lo que muestra un comando con --json; sin nombre, cuáles hay
command-explain = Explicar con palabras sencillas qué significa root aquí o qué es un elemento
command-help = Mostrar este mensaje o la ayuda de los comandos indicados

argument-prefix = Trabajar en el Mac simulado de esta carpeta
argument-user = Para esta cuenta, o @console: quien esté ante este Mac (como root, o en un Mac simulado)
argument-json = Mostrar JSON: un objeto, o una línea por cada suceso y el resultado al final
argument-log = Añadir también a este archivo lo que mostraría --json; como root: en una carpeta que solo root pueda modificar; si no, con los permisos de la cuenta
argument-lang = Usar este idioma (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) en lugar del idioma del entorno; lo que muestra --json está en inglés
argument-verbose = Mostrar cada cambio con su comando; dos veces (-vv): mostrar también en la salida de error estándar lo que hace el programa
argument-help = Mostrar la ayuda
argument-help-more = Mostrar la ayuda (más con '--help')
argument-help-less = Mostrar la ayuda (resumida con '-h')
argument-version = Mostrar la versión
argument-subcommand = Mostrar la ayuda de los comandos
argument-yes = Aprobar sin preguntar (puede seguir haciendo falta una contraseña de administrador)
argument-quiet = No mostrar nada de lo que se hace, solo lo que requiere atención; sin --yes, la lista se muestra igualmente
argument-no_rollback = No deshacer nada si algo falla, para poder examinarlo; 'repair' lo deshace más tarde
argument-recommended = Herramientas en /usr/local/bin, socket predeterminado, contexto, puertos por debajo del 1024: sirve para la mayoría de los desarrolladores; lo demás que se elija se añade y tiene prioridad
argument-kubernetes = Se usa Kubernetes, así que también se tiene en cuenta su nombre de host
argument-no_kubernetes = No se usa Kubernetes
flag-ask = Cuándo se pregunta: una vez en una ventana, por cada cosa por separado cuando haga falta, o una vez por el programa auxiliar, que después lo hace todo
argument-replace = Guardar una copia de este nombre de otra app y reemplazarlo (se puede repetir)
argument-leave = Ceder este nombre a la otra app definitivamente y no volver a avisar de él (se puede repetir)
argument-without = Omitir estas herramientas, como kubectl: no se enlazan y no se avisa de ellas (varias: separadas por comas)
argument-with = Enlazar estas herramientas si se habían omitido (varias: separadas por comas)
argument-plan-check = Terminar con 3 si este Mac no está como se eligió
argument-install-account = Para esta cuenta, o @console: quien esté ante este Mac
argument-install-or_at_login = Con --user @console: si nadie ha iniciado sesión, dejar una tarea que haga la configuración de quien la inicie primero y después se elimine
argument-install-accept_license = Se acepta para despliegues que lo indiquen; la configuración no tiene licencia que aceptar
argument-install-quiet = No mostrar nada de lo que se hace, solo lo que requiere atención
argument-status-report = Mostrar en su lugar un informe para quien ayude y guardarlo después en este archivo (-: solo mostrarlo). Se quitan los nombres de las cuentas, de las carpetas de inicio y de este Mac, y nada sale de este Mac
argument-status-yes = Guardar el informe sin preguntar
argument-status-brief = Mostrar el estado en una línea de menos de 1 KiB
argument-status-expect = Terminar con 0 solo si este Mac está como indican las elecciones, y con 3 si no, o si nunca se ha elegido nada
argument-status-all_users = Para cada cuenta que nombra la constancia de root, y para quien esté ante este Mac (como root)
argument-uninstall-keep_data = Dejar settings.toml como está: un 'apply' posterior lo recupera todo
argument-uninstall-delete_data = Eliminar también settings.toml (opción predeterminada)
argument-parts = Este elemento, o este nombre que forma parte de uno (se pueden indicar varios)
argument-repair-parts = Solo este elemento, o este nombre que forma parte de uno, como una herramienta o iechor.sock (se pueden indicar varios)
argument-repair-set_aside = Cambiar primero el nombre de las constancias que no se pueden leer (ajustes, comprobante, diario) y conservarlas
argument-undo = Anular la decisión; lo que se aceptó lo recupera después 'repair'
argument-adopt-yes = Se acepta para scripts: no se pregunta nada
argument-mute-yes = { argument-adopt-yes }
argument-refuse-items = Este elemento (se pueden indicar varios)
argument-refuse-for_good = También cuando algo lo necesite
argument-refuse-undo = Anular el rechazo
argument-require-item = Qué se necesita
argument-why = Por qué se necesita; la solicitud de contraseña lo cita
argument-timeout = Desistir si en ese tiempo nadie ha respondido a la solicitud de contraseña de macOS; no se cambia ni se anota nada
argument-expose-address = Dónde escuchar, como 127.0.0.1:80
argument-expose-to = Adónde reenviarlo
argument-expose-udp = UDP en lugar de TCP
argument-expose-test = Solo probar si el puerto se puede abrir y alcanzar
argument-policy-put-file = La política firmada; '-': entrada estándar
argument-policy-check-registry = Un registro de imágenes o una imagen, como registry.example:5000 o registry.example/team/app:1.0
argument-operations-team = El equipo que firma la app, en los requisitos de código
argument-schema-name = Cuál
argument-explain-about = { argument-schema-name }

value-about = TEMA
value-addr_port = DIRECCIÓN:PUERTO
value-code = CÓDIGO
value-command = COMANDO
value-dir = CARPETA
value-file = ARCHIVO
value-id = ID
value-item = ELEMENTO
value-item_name = ELEMENTO|NOMBRE
value-name = NOMBRE
value-options = OPCIONES
value-registry = REGISTRO
value-seconds = SEGUNDOS
value-user = CUENTA
value-tool = HERRAMIENTA
value-when = CUÁNDO
value-which = CUÁL
value-why = MOTIVO

heading-usage = Uso
heading-commands = Comandos
heading-arguments = Argumentos
heading-options = Opciones
heading-choices = Elecciones (lo que no se indica queda como se eligió antes)
heading-values = Valores posibles
heading-examples = Ejemplos
heading-codes = Códigos de salida
values-possible = [valores posibles: { $values }]
example-plan = qué cambiaría la configuración recomendada
example-no_ports = lo recomendado, sin el programa auxiliar para puertos
example-user = lo que no necesita administrador
example-install = para una cuenta, sin preguntar nada
example-check = para flotas de Mac: 0 si es así, 3 si no
exit-0 = hecho, o en orden (status: también si nunca se ha elegido nada)
exit-1 = ha fallado; se ha deshecho todo lo hecho
exit-2 = uso incorrecto
exit-3 = difiere: status, plan --check y repair (cuenta un nombre que tiene otro producto, salvo que se haya aceptado o silenciado), o la comprobación tras una ejecución; algo que decir: check y start; no permitido: policy check
exit-4 = cancelado
exit-5 = ningún administrador lo ha permitido, no se pregunta a nadie, o nadie ha respondido a tiempo
exit-6 = no se ha podido deshacer todo: ejecuta repair
exit-7 = lo prohíbe un ajuste gestionado de una organización
policy-rules = Una política permite lo que nombran sus reglas, y nada más. Una regla se escribe como una referencia:
policy-rule-registry = ese registro, en el puerto 443
policy-rule-port = en ese puerto; con :* en cualquier puerto
policy-rule-below = todos los registros por debajo, a cualquier profundidad, pero no ese mismo; * es cualquier registro
policy-rule-repository = ese repositorio y los que están por debajo
policy-rules-rest = No importan las mayúsculas ni un punto al final. docker.io es también el registro de las imágenes que no nombran ninguno. Una regla que no se entiende no permite nada.
policy-rules-expired = Una política caducada no permite nada hasta que haya una más nueva. Tampoco una que no se puede leer o verificar.

## Uso incorrecto de la línea de comandos

usage-error = error: { $what }
usage-unknown = argumento inesperado '{ $argument }'
usage-command = comando desconocido '{ $command }'
usage-no_command = '{ $command }' necesita un comando a continuación, pero no se ha indicado ninguno
    {"  "}[comandos: { $commands }]
usage-no_value = '{ $argument }' necesita un valor, pero no se ha indicado ninguno
usage-value = valor '{ $value }' no válido para '{ $argument }'
usage-value-of = { $what }
    {"  "}[valores posibles: { $values }]
usage-value-because = valor '{ $value }' no válido para '{ $argument }': { $why }
usage-too_many = valor '{ $value }' inesperado para '{ $argument }'; no se esperaba ninguno más
usage-twice = el argumento '{ $argument }' no se puede usar varias veces
usage-conflict = el argumento '{ $argument }' no se puede usar con '{ $other }'
usage-conflicts = el argumento '{ $argument }' no se puede usar con:{ $others }
usage-missing = no se han indicado estos argumentos necesarios:{ $arguments }
usage-as_install = el argumento '--as <{ value-user }>' no se puede usar con 'install', que es para la cuenta de '--user <{ value-name }>'
usage-choices_alone = status solo admite elecciones para comparar con ellas: añade '--expect'
usage-at_login = el argumento '--or-at-login' es para '--user @console': una cuenta indicada por su nombre se configura ahora
usage-no_unicode = al menos un argumento no es UTF-8 válido
usage-help = { heading-usage }: { $usage }

    { usage-help-bare }
usage-help-bare = Para saber más, prueba '--help'.
usage-help-tips = { $tips }

    { $help }
usage-tip = {"  "}sugerencia: { $tip }
usage-tips = { $first }
    { $second }
usage-similar-command = { $count ->
    [one] hay un comando parecido: { $names }
   *[other] hay comandos parecidos: { $names }
}
usage-similar-argument = { $count ->
    [one] hay un argumento parecido: { $names }
   *[other] hay argumentos parecidos: { $names }
}
usage-similar-value = { $count ->
    [one] hay un valor parecido: { $names }
   *[other] hay valores parecidos: { $names }
}
usage-as_value = para pasar '{ $text }' como valor, usa '{ $command }'
usage-no_dashes = el comando '{ $command }' existe; para usarlo, quita los '--' que lo preceden
usage-elsewhere = existe '{ $command }'
cause-no_team = un equipo son diez letras mayúsculas y cifras
cause-no_address = indica una dirección y un puerto del 1 al 65535, como 127.0.0.1:80
cause-port_0 = el puerto 0 no es un puerto: indica uno del 1 al 65535
cause-multicast = { $address } es una dirección multicast, que no es de ningún Mac concreto: indica una como 127.0.0.1
cause-languages = hay: { $languages }
cause-no_seconds = indica un número entero de segundos del 1 al 3600

cause-helper-not_understood = el programa auxiliar no entiende la petición: '{ $text }'
cause-helper-not_allowed = el programa auxiliar atiende a otra cuenta u otro programa: '{ $text }'
cause-helper-not_privileged = el programa auxiliar solo abre puertos del 1 al 1023: '{ $text }'
cause-helper-system = el programa auxiliar no ha podido hacerlo: { $why } ('{ $text }')
cause-helper-policy = el programa auxiliar no acepta la política: '{ $text }'
cause-helper-unsafe = no solo root puede modificar lo que usa el programa auxiliar: '{ $text }'
cause-helper-busy = el programa auxiliar está ocupado con otros: '{ $text }'
cause-helper-other_version = el programa auxiliar es de otra versión: '{ $text }'
cause-helper-broken = el programa auxiliar no ha respondido como debería: '{ $text }'

schema-run = cada línea de apply, install, repair y uninstall
schema-waits = install --or-at-login, cuando nadie ha iniciado sesión
schema-decided = adopt, mute y refuse
schema-log = cada línea de log
schema-policy = policy show y put
schema-failure = cualquier comando que falle

expose-need = abrir el puerto { $protocol } { $address }

window-program = Configurar en una ventana lo que iEchor Desktop necesita en este Mac
window-lang = Usar este idioma (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) en lugar del idioma del sistema
window-settings = Abrir Ajustes > Avanzado, aunque la configuración no haya terminado
window-if_needed = Abrir solo si algo ha cambiado o si la configuración no se ha terminado ni rechazado; si no, terminar con 0 (para la app, cada vez que se abre)
