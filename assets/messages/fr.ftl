### iEchor Setup en français. Vouvoiement, sinon tournures impersonnelles, comme dans macOS. Guillemets « » avec espaces
### fines insécables ; espace insécable avant « : » ; les apostrophes droites '…' restent autour des chemins et commandes.
### Pas de « de », « que », « à le » juste avant une valeur : elle peut commencer par une voyelle ou un article.
###
### Glossaire
### administrator = administrateur
### administrator rights = droits d’administrateur
### password = mot de passe (mot de passe administrateur)
### account = compte
### home folder, home = dossier de départ
### helper = outil d’assistance
### startup task = tâche de démarrage
### link = lien ; to link = créer un lien
### default socket = socket par défaut
### socket = socket (le)
### context = contexte
### command-line tools = outils en ligne de commande
### tool = outil
### command line = ligne de commande
### privileged ports = ports privilégiés
### ports below 1024 = ports inférieurs à 1024 ; to bind = ouvrir
### host names = noms d’hôte
### lead to = pointer vers (noms), mener à (liens)
### path for terminals = chemin pour les terminaux
### change = modification ; to make changes = effectuer des modifications
### undo = annuler
### take back (from another account) = reprendre
### take over = s’attribuer
### repair = réparer, réparation
### put in order = remettre en ordre
### backup = sauvegarde ; back up and replace = sauvegarder et remplacer
### set aside, put aside = mettre de côté
### comment out = mettre en commentaire
### receipt = reçu
### record = trace
### setup (the process) = configuration ; set up = configurer
### Setup (the program) = iEchor Setup
### run setup again = relancer la configuration
### run (of setup) = opération ; interrupted run = opération interrompue
### uninstall = désinstaller, désinstallation
### settings = réglages ; Advanced = Avancé
### choices = choix
### organisation = organisation ; managed by = géré par
### managed setting = réglage géré
### engine = moteur
### folder = dossier ; file = fichier ; item (in the Finder) = élément
### permissions = autorisations
### owner = propriétaire
### contents = contenu
### apply = appliquer
### not now = Pas maintenant
### don't warn = Ne pas avertir ; warn me again = M’avertir à nouveau ; ask me again = Me redemander
### leave it = Laisser ; leave to others = laisser aux autres
### in use (context) = utilisé
### terminal = terminal
### shell profile = profil du shell
### virtual machine = machine virtuelle
### container = conteneur ; image = image
### Enhanced Container Isolation = Isolation renforcée des conteneurs
### registry = registre ; registry access policy = politique d’accès aux registres
### log = journal
### report = rapport
### prompt (for a password) = demande de mot de passe
### system prompt list: verbes à l’infinitif (« installer son outil d’assistance … »)
### System Settings = Réglages Système ; Login Items = Ouverture ; Files & Folders = Fichiers et dossiers
### Applications folder = dossier Applications

app-title = iEchor Setup
simulated = Mac simulé

welcome-title = Terminer la configuration d’iEchor Desktop
welcome-lead = iEchor fonctionne sans droits d’administrateur. Certaines fonctions pratiques en ont besoin une fois. Rien n’est modifié sans votre accord.
news-recovered = Une opération précédente a été interrompue. Elle vient d’être remise en ordre : rien n’est fait à moitié.
news-waiting = Une opération précédente a été interrompue alors qu’elle disposait des droits d’administrateur. Les prochaines modifications que vous accepterez commenceront par la remettre en ordre.
welcome-recommended = Utiliser les réglages recommandés
welcome-recommended-text = Les outils dans tous les terminaux, le socket par défaut, le contexte et les ports inférieurs à 1024. Convient dans la plupart des cas.
welcome-recommended-managed = { $what }. { $organisation } en a défini une partie.
welcome-recommended-none = Rien
welcome-advanced = Utiliser les réglages avancés
welcome-advanced-text = Choisissez élément par élément. Les outils peuvent être configurés sans mot de passe administrateur.
welcome-advanced-managed = Choisissez élément par élément, dans la mesure où votre organisation vous laisse le choix.
welcome-summary = { $count ->
    [one] { $count } modification ({ $what }). Vous pouvez d’abord la voir.
   *[other] { $count } modifications ({ $what }). Vous pouvez d’abord voir chacune d’elles.
}
welcome-summary-bare = { $count ->
    [one] { $count } modification. Vous pouvez d’abord la voir.
   *[other] { $count } modifications. Vous pouvez d’abord voir chacune d’elles.
}
welcome-no_password = Aucun mot de passe nécessaire sur ce Mac
welcome-nothing = Tout est déjà en place sur ce Mac.
nothing-left = Il ne reste rien à faire. Ce que d’autres apps utilisent leur reste, comme vous l’avez choisi.
nothing-open = iEchor Setup n’a rien à modifier, mais tout n’est pas conforme à vos choix : { $what }.
nothing-open-item = { $item } ({ $state })
nothing-unread = iEchor Setup n’a rien à modifier, mais n’a pas pu tout lire.
welcome-looking = Examen de ce Mac…
welcome-conflicts = { $count ->
    [one] { $count } élément est utilisé par une autre app et reste tel quel.
   *[other] { $count } éléments sont utilisés par d’autres apps et restent tels quels.
}
not_now-text = Vous pourrez le configurer plus tard, dans Réglages. D’ici là, rien ne vous sera demandé.

again-title = Tout est déjà conforme à vos choix
again-title-left = Il n’y a rien à faire
again-lead = Il n’y a rien à faire, et aucun mot de passe n’est nécessaire.
again-checked = Vérifié sur ce Mac

notices-title = Quelque chose a changé
notices-title-update = Il y a du nouveau à configurer
notices-lead = Ce qu’iEchor a configuré sur ce Mac n’est plus comme avant. « Réparer » montre ce qui va changer avant toute action.
notices-lead-update = Ce qui est configuré continue de fonctionner. « Configurer » montre ce qui va changer avant toute action.
notices-never = Ne plus demander
notices-never_name = Ne plus demander : { $item }
notices-none = Rien n’est modifié, et rien de tout cela ne sera redemandé. Vous le retrouverez dans Réglages.
notices-drift = Quelque chose a été modifié ou supprimé.
notices-drift-owner = { $path } a un nouveau propriétaire : { $owner }.
notices-drift-removed = { $path } a été supprimé.
notices-drift-changed = { $path } a été modifié.
notices-drift-accounts = Les comptes qui utilisent { $path } ont changé.
notices-drift-update = Il existe une version plus récente pour { $path }.
notices-drift-never_made = { $path } n’a jamais été configuré.
notices-update = iEchor apporte ici quelque chose qui n’est pas encore configuré.
notices-taken_over = { $user } l’utilise maintenant pour son propre iEchor. Si vous le reprenez, { $user } le perd et en est averti à la prochaine ouverture d’iEchor.

advanced-title = Réglages avancés
advanced-lead = Vous pourrez modifier tout cela plus tard dans Réglages.
advanced-lead-managed = Ce qui est verrouillé est décidé par votre organisation. Vous pourrez modifier tout le reste plus tard dans Réglages.
advanced-standard-managed = Ce compte n’est pas administrateur. Ce que votre organisation a décidé peut en exiger un ; tout le reste est choisi pour s’en passer.
advanced-standard = Ce compte n’est pas administrateur : ce qui n’en exige pas est choisi pour vous. Un administrateur peut autoriser le reste en saisissant un nom et un mot de passe.
advanced-copy-chosen = Vous pouvez aussi copier le texte destiné à un administrateur : il indique comment configurer ce qui est choisi ici.
advanced-copy-recommended = Vous pouvez aussi copier le texte destiné à un administrateur : il indique comment configurer ce qui est recommandé.

ask-title = Quand demander
ask-text = Quand iEchor demande un mot de passe administrateur.
ask-first-launch = Une fois, dans cette fenêtre
ask-first-launch-text = Vous choisissez ici et autorisez le tout ensemble.
ask-when-needed = Quand c’est nécessaire
ask-when-needed-text = Une chose à la fois. Ce que vous refusez n’est plus redemandé.
ask-helper-first = Une fois, pour l’outil d’assistance
ask-helper-first-text = L’outil d’assistance effectue alors ces modifications sans mot de passe. Tout programme de ce compte peut aussi les lui faire effectuer, et rien d’autre.
ask-needs_ports = L’outil d’assistance fait partie de « Ports privilégiés ». Tant que cette option est désactivée, un mot de passe est demandé.
ask-not_yet = L’outil d’assistance n’est pas encore prêt : un mot de passe est demandé. Voir « Ports privilégiés ».
ask-through_helper = L’outil d’assistance effectue les modifications, sans mot de passe.
managed-by = Géré par { $organisation }
managed-by-unsaid = Géré par votre organisation
managed-organisation = Votre organisation
managed-more = En savoir plus…
managed-more_name = En savoir plus… sur { $site }, dans le navigateur
managed-overruled = { $organisation } gère maintenant ceci : { $what }. Ce qui avait été choisi ici ne compte plus.
managed-overruled-list = Voici la liste actuelle.
managed-unused = { $count ->
    [one] { $count } réglage géré n’est pas utilisé.
   *[other] { $count } réglages gérés ne sont pas utilisés.
}
managed-unused-of_device = N’est pris en compte que s’il est défini pour tous les comptes de ce Mac.
managed-unused-unknown = Inconnu de cette version d’iEchor.

earlier = iEchor { $version } ou antérieur était installé sur ce Mac.
earlier-text = Ses éléments sont repris ou supprimés.
earlier-text-next = Les prochaines modifications reprendront ou supprimeront ses éléments.

cli-title = Outils en ligne de commande
cli-system = Système
cli-system-text = Liens dans /usr/local/bin. Ils fonctionnent aussitôt dans tous les terminaux.
cli-user = Utilisateur
cli-user-text = Liens dans ~/.iechor/bin, pour vous uniquement.
cli-off = Aucun
cli-off-text = Aucun lien. Les outils s’exécutent par leur chemin complet dans l’app.
names-choose = Choisir des outils un par un
names-text = Ce qui n’est pas coché est laissé de côté : aucun lien n’est créé sous ce nom, et vous n’en êtes pas averti.

socket-title = Socket par défaut
socket-text = Relie /var/run/iechor.sock au moteur, y compris après chaque redémarrage.
socket-refuse = Sans lui, vous devez définir IECHOR_HOST pour les outils qui l’attendent à cet endroit.

ports-title = Ports privilégiés
ports-text = Autorise les ports inférieurs à 1024 sur une adresse précise, comme 127.0.0.1:80, grâce à un outil d’assistance.
ports-refuse = Sans cela, ces ports ne fonctionnent que sur toutes les adresses à la fois.
hosts-title = Noms d’hôte
hosts-text = Les noms dont iEchor a besoin pointent vers ce Mac, par une ligne dans /etc/hosts si ce n’est pas déjà le cas.
also-kubernetes = J’utilise Kubernetes
also-kubernetes-text = Le nom dont il a besoin est alors vérifié aussi.
hosts-refuse = Sans cela, vous vous en chargez vous-même.
hosts-localhost = localhost
hosts-localhost-text = iEchor ne démarre pas si ce nom pointe ailleurs.
hosts-kubernetes = kubernetes.iechor.internal
hosts-kubernetes-text = Partage les contextes Kubernetes avec les conteneurs.
hosts-both = Les deux
hosts-both-text = Une ligne pour chacun.
hosts-off = Aucun
hosts-off-text = /etc/hosts reste tel quel. Ce qui manque vous est indiqué pour que vous l’ajoutiez.
context-title = Contexte
context-text = Permet à la commande iechor de trouver votre moteur grâce au contexte desktop-linux.
context-refuse = Sans lui, vous choisissez vous-même un contexte ou définissez IECHOR_HOST.
path-title = Comment les terminaux trouvent les outils
path-depends-locked = Concerne les outils dans ~/.iechor/bin. L’emplacement des outils est décidé par votre organisation.
path-depends = Concerne les outils dans ~/.iechor/bin : choisissez d’abord « Utilisateur » sous « Outils en ligne de commande ».
path-text = Comment les terminaux trouvent les outils liés dans ~/.iechor/bin.
path-refuse = Sans cela, vous ajoutez vous-même une ligne au profil de votre shell.
path-tell = Me l’indiquer
path-tell-text = Vous obtenez la ligne pour votre shell et l’ajoutez vous-même.
path-profile = Mon profil
path-profile-text = Ajoute une ligne au profil de votre shell, entre deux repères. Vous la voyez d’abord.
path-everybody = Tout le monde
path-everybody-text = Ajoute le dossier de l’app pour tous les comptes, dans /etc/paths.d.
login_items-text = Désactivé dans Réglages Système > Général > Ouverture, donc non démarré par macOS.
not_started-text = Enregistré, mais non démarré par macOS. Redémarrez ce Mac ; si cela ne suffit pas, consultez ce que macOS en dit :
not_started-window = Enregistré, mais non démarré par macOS : { $why }. Redémarrez ce Mac ; si cela ne suffit pas, réinstallez iEchor.
login_items-open = Ouvrir les réglages Ouverture…
ports-test = Tester le port 80
ports-test-text = Ouvre 127.0.0.1:80 un instant, comme le ferait un conteneur.
ports-test-trying = Essai de 127.0.0.1:80…
ports-test-by_helper = 127.0.0.1:80 fonctionne : l’outil d’assistance l’a ouvert.
ports-test-directly = 127.0.0.1:80 fonctionne : aucun outil d’assistance n’a été nécessaire.
ports-test-failed = Impossible d’utiliser 127.0.0.1:80.
ports-test-help = Relancez la configuration avec les ports privilégiés activés : elle trouve ce qui manque et le répare.

needs_password = mot de passe
needs_password-name = exige un mot de passe administrateur
needs_password-key = Demande un mot de passe administrateur.

conflicts-title = Utilisés par d’autres apps
conflicts-text = Ils restent tels quels, sauf si vous en décidez autrement. Ceux qui sont remplacés sont conservés et reviennent à la désinstallation.
conflicts-text-passing = Il reste tel quel, sauf si vous en décidez autrement. macOS vide ce dossier à chaque redémarrage : un élément remplacé n’est conservé que jusque-là, et son app peut le recréer.
conflicts-text-account = Il reste tel quel, sauf si vous en décidez autrement.
conflicts-dead = Ne mène nulle part, donc ne fonctionne pour personne
conflicts-name_of = { $name } ({ $owner })
conflicts-fixed-directory = Un dossier n’est jamais remplacé. S’il est inutile, déplacez-le dans le Finder (Aller > Aller au dossier…), puis vérifiez à nouveau.
conflicts-fixed-backup_in_the_way = Une sauvegarde issue d’un remplacement précédent se trouve à côté : impossible de sauvegarder à nouveau cet élément. Examinez les deux dans le Finder (Aller > Aller au dossier…), et déplacez celui qui est inutile.
conflicts-fixed-spelling = Il porte le même nom avec une autre graphie, et ne pourrait pas être restitué. S’il est inutile, déplacez-le dans le Finder (Aller > Aller au dossier…), puis vérifiez à nouveau.
conflicts-fixed-other_account = Il appartient à la configuration du compte { $user }. Seul ce compte ou un administrateur peut l’annuler.
conflicts-leave = Laisser sans avertir
conflicts-leave_name = Laisser sans avertir : { $path }
conflicts-keep = Garder l’existant
conflicts-replace = Sauvegarder et remplacer
conflicts-keep-line = Garder
conflicts-replace-line = Mettre en commentaire et remplacer
conflicts-keep-account = Laisser
conflicts-replace-account = Me l’attribuer
conflicts-account = L’iEchor du compte { $user } l’utilise. Si vous vous l’attribuez, { $user } le perd et en est averti à la prochaine ouverture d’iEchor.
conflicts-kept = Reste tel quel (propriétaire : { $owner })
conflicts-replaced = Sauvegardé et remplacé (propriétaire : { $owner })
conflicts-taken_over = Attribué à votre compte : l’iEchor du compte { $user } le perd, et { $user } en est averti à la prochaine ouverture d’iEchor
left_to_others-title = Laissés aux autres
left_to_others-text = Vous n’êtes pas averti à leur sujet.
drift-plain-removed = Supprimé.
drift-plain-changed = Modifié.
drift-plain-accounts = Les comptes qui l’utilisent ont changé.
drift-plain-update = Cette version d’iEchor en fournit une autre variante.
drift-owner = Nouveau propriétaire : { $owner }. iEchor l’avait configuré le { $since }.
drift-owner-plain = Nouveau propriétaire : { $owner }.
drift-expected = Attendu : { $what }
drift-found = Trouvé : { $what }
shared_with = Partagé avec { $names }
refusal-not_now = Vous avez choisi « Pas maintenant ». Rien ne sera redemandé tant que ce n’est pas nécessaire.
refusal-never = Vous avez choisi de ne plus recevoir cette demande.
refusal-all-not_now = Vous avez choisi « Pas maintenant » : { $names }. Rien ne sera redemandé tant que ce n’est pas nécessaire.
refusal-all-never = Vous avez choisi de ne plus recevoir ces demandes : { $names }.
muted = Vous n’en êtes pas averti.
said-leave = Laissé aux autres.
said-mute = Vous n’en êtes plus averti.
said-warn = Vous en êtes de nouveau averti.
said-ask = La question vous sera de nouveau posée.
mute-text = « Ne pas avertir » supprime l’avertissement. iEchor en a toujours besoin, et « Réparer » le rétablit toujours.

changes-title = Ce qui va changer
changes-lead = { $count ->
    [one] { $count } modification. En cas d’échec, elle est annulée.
   *[other] { $count } modifications, toutes ou aucune. Si l’une échoue, toutes sont annulées.
}
changes-password = Votre mot de passe administrateur est demandé une fois.
changes-through_helper = L’outil d’assistance effectue ce qui exige un administrateur : aucun mot de passe n’est demandé.
changes-no_password = Aucun mot de passe n’est nécessaire.
changes-no_more_password = Aucun second mot de passe n’est demandé.
changes-nothing-title = Rien à modifier
changes-nothing = Ce Mac est déjà conforme à vos choix.
changes-nothing-plain = iEchor Setup n’a rien à modifier pour cela.
changes-changed-machine = Ce Mac a changé depuis votre accord. Voici la nouvelle liste ; rien n’a été modifié jusqu’ici.
changes-changed-undone = L’opération interrompue a été annulée. Voici la liste actuelle.
changes-changed-recovered = L’opération interrompue a été remise en ordre. Voici la liste actuelle.
changes-looking = Recherche de ce qui changerait…
changes-show_more = En afficher { $count } de plus
changes-records = Un reçu de ce qui a été fait, et de ce qui existait avant, est conservé pour permettre l’annulation.
changes-command = Commande équivalente
changes-command_name = Commande équivalente : { $path }
changes-backed_up = { $what } (conservé comme sauvegarde)
changes-restored = ce qui existait avant
changes-unmet = Impossible

uninstall-title = Ce qui va être supprimé
uninstall-nothing-title = Rien à supprimer
uninstall-nothing = Ce Mac ne contient rien qu’iEchor Setup ait créé.
uninstall-keep = Conserver mes choix
uninstall-keep-text = La prochaine configuration partira de ce que vous avez choisi.
uninstall-back = Revient
uninstall-stays = Reste
uninstall-stays-choices = Vos choix, pour la prochaine configuration.
uninstall-app = L’app elle-même, vos conteneurs et vos images restent.
removed-title = Tout a été supprimé
removed-title-kept = Tout a été supprimé, sauf vos choix
removed-title-open = Supprimé, mais il reste quelque chose
removed-lead-none = Il n’y avait rien à supprimer.
removed-stays = Ce qui reste
removed-kept = Vos choix sont conservés. Pour les réutiliser, ouvrez iEchor > Réglages > Avancé > Relancer la configuration…
removed-again = Pour refaire la configuration, ouvrez iEchor > Réglages > Avancé > Relancer la configuration…

caution-programs_of = L’app appartient à { $user } : les programmes de ce compte peuvent changer ce que ces liens exécutent, pour tous les comptes de ce Mac.
caution-not_carried = '{ $path }' n’a pas été écrit par iEchor Setup et reste tel quel : ce que votre organisation a défini pour l’isolation renforcée des conteneurs n’y est donc pas transmis.

policy-in_force = Politique d’accès aux registres définie par '{ $organisation }', version { $version }, expiration : { $when } ({ $time })
policy-expired = Politique d’accès aux registres définie par '{ $organisation }', version { $version }, expirée : { $when } ({ $time }) ; aucun registre ne peut être utilisé tant qu’il n’y en a pas de plus récente

policy-title = Accès aux registres
policy-window = Défini par { $organisation }, jusqu’au { $until }.
policy-window-expired = Défini par { $organisation } ; expiré le { $until }. Aucun registre ne peut être utilisé tant qu’il n’y a pas de politique plus récente.
policy-window-unread = La politique présente sur ce Mac est illisible : aucun registre ne peut être utilisé.

root-title = Ce que root signifie ici
root-lead = Ce qui s’exécute avec des droits d’administrateur, quand et pourquoi.
root-looking = Examen de ce Mac…
root-1-title = iEchor s’exécute sous votre compte
root-1-text = iEchor Desktop et ses outils s’exécutent sous votre compte, sans droits d’administrateur. Aucune partie d’iEchor ne s’exécute en permanence en tant que root.
root-2-title = La configuration, avec un mot de passe
root-2-text = Sur la plupart des Mac, seul root peut créer des liens dans /usr/local/bin, lier le socket par défaut, installer l’outil d’assistance pour les ports inférieurs à 1024, ou écrire dans /etc/hosts et /etc/paths.d. Vous voyez d’abord chaque modification et choisissez celles que vous voulez. macOS demande ensuite une fois le nom et le mot de passe d’un administrateur. Annuler ne modifie rien, et ce qui est déjà en place n’est pas redemandé.
root-3-title = Après chaque redémarrage, un instant
root-3-text = macOS vide /var/run au redémarrage. Si le socket par défaut est activé, une tâche de démarrage recrée le lien /var/run/iechor.sock en tant que root, puis se termine.
root-4-title = L’outil d’assistance, à la demande
root-4-text = Si les ports privilégiés sont activés, macOS démarre l’outil d’assistance com.iechor.vmnetd en tant que root quand iEchor en a besoin ; il se termine après une minute d’inactivité. Il fait trois choses : il ouvre les ports inférieurs à 1024, il garde la politique de votre organisation sur les registres là où vous pouvez la lire sans pouvoir la modifier, et il se supprime lui-même. Si vous avez choisi une seule demande, pour l’outil d’assistance, il démarre aussi la copie d’iEchor Setup que root conserve à côté de lui : tous vos programmes peuvent alors effectuer ces modifications, et elles seules, sans mot de passe.
root-5-title = Sans root
root-5-text = Des outils dans ~/.iechor/bin, sans socket par défaut ni ports privilégiés, n’exigent pas d’administrateur. iEchor fonctionne sans le reste.
root-6-title = Root dans un conteneur n’est pas root sur ce Mac
root-6-text = Les conteneurs s’exécutent par défaut en tant que root, mais dans une petite machine virtuelle Linux gérée par iEchor. Cela ne leur donne aucun accès root à ce Mac : la machine virtuelle est une frontière de sécurité et limite ce qu’ils peuvent en atteindre.
root-7-title = Les dossiers que les conteneurs partagent avec ce Mac
root-7-text = Les dossiers de ce Mac montés dans des conteneurs (montages « bind ») gardent leurs autorisations.
root-8-title = Isolation renforcée des conteneurs
root-8-text = Elle est réservée aux clients Business. Avec elle, chaque conteneur s’exécute dans un espace de noms utilisateur Linux : root dans le conteneur est un utilisateur sans privilèges dans la machine virtuelle. Les conteneurs sont aussi mieux isolés du daemon iEchor et des autres services de la machine virtuelle. La façon de développer reste la même.
root-9-title = Ce qui a été fait, et comment l’annuler
root-9-text = Chaque modification que root effectue pendant la configuration est une ligne du journal de root. La désinstallation les annule toutes et restitue ce qui a été conservé d’autres apps.
root-here-title = Isolation renforcée des conteneurs sur ce Mac
root-here-on = Votre organisation l’a activée pour ce Mac et verrouillée.
root-here-off = Votre organisation l’a désactivée pour ce Mac et verrouillée.
root-here-unsaid = Aucune organisation n’en dit rien dans les réglages gérés de ce Mac.
root-here-unread = Impossible de lire ce que votre organisation en dit : { $why }
root-here-waits = Ceci parviendra au moteur avec les prochaines modifications autorisées par un administrateur.
root-item-cli = Dans /usr/local/bin, root crée les liens, une fois, sauf si vous pouvez y écrire. Dans ~/.iechor/bin, root ne fait rien.
root-item-socket = Root crée le lien et installe une tâche de démarrage qui s’exécute un instant en tant que root à chaque redémarrage pour le recréer.
root-item-ports = Root installe un outil d’assistance. macOS le démarre en tant que root quand iEchor a besoin d’un port inférieur à 1024, et il se termine après une minute d’inactivité.
root-item-hosts = Root ajoute les lignes à /etc/hosts, une fois, si les noms pointent ailleurs. Rien ne reste en cours d’exécution.
root-item-context = Rien. Le contexte se trouve dans vos propres fichiers.
root-item-path = Rien, sauf si les outils sont pour tout le monde : root écrit alors un fichier dans /etc/paths.d. Vous seul modifiez votre profil.
explain-what = Ce que c’est
explain-root = Ce que fait root
explain-refuse = Sans cela
explain-undo = Pour l’annuler
away-no_home = Votre dossier de départ est absent : seul ce qui s’exécute avec des droits d’administrateur est affiché.
away-unreadable = macOS n’autorise pas iEchor Setup à lire vos fichiers : seul ce qui s’exécute avec des droits d’administrateur est affiché. Autorisez-le dans Réglages Système > Confidentialité et sécurité > Fichiers et dossiers.
drift-states = attendu : { $expected } ; trouvé : { $found }
drift-states-of = attendu : { $expected } ; trouvé : { $found } (propriétaire : { $owner })
drift-other_contents = { $file }, contenu différent
drift-removed = Supprimé depuis sa configuration le { $since }.
drift-changed = Modifié depuis sa configuration le { $since }.
drift-update = Inchangé depuis sa configuration le { $since }, mais cette version d’iEchor en fournit une autre variante.
drift-accounts = Inchangé depuis sa configuration le { $since }, mais les comptes qui l’utilisent ont changé.
drift-never_made = Ceci n’est pas configuré actuellement.
owner-app = l’app { $name }
owner-package = le paquet { $id }
owner-account = le compte { $name }
owner-unknown = un inconnu
report-intro = Un rapport d’iEchor Setup. Les noms des comptes, des dossiers de départ et de ce Mac ont été retirés. Rien n’est envoyé nulle part : relisez-le avant de le donner à quelqu’un.
moved-account = La configuration a été faite pour le compte { $user } (uid { $uid }). Ce Mac a été restauré ou migré, ou le compte a été modifié.
moved-home = Lors de la configuration, le dossier de départ était { $home }.
moved-root = Ce qui exige des droits d’administrateur avait été configuré, mais rien n’en est consigné sur ce Mac : il a été restauré, migré ou réinstallé, ou un autre compte qui le partageait l’a supprimé.
moved-mend = Une seule réparation rétablit tout selon vos choix.
only_choices = iEchor Setup a été désinstallé ici, et vos choix ont été conservés.
held_for = Ce qui s’exécute avec des droits d’administrateur a été configuré pour { $user } (uid { $uid }), un compte qui n’est plus sur ce Mac. Votre configuration se l’attribue ou l’annule.

reason-tools = Pour que les outils iEchor fonctionnent dans votre terminal
reason-tools-why = chaque outil de l’app reçoit un lien dans un dossier que les terminaux parcourent
reason-tools-refuse = Sans cela, vous exécutez les outils par leur chemin complet.
reason-tools-undo = Choisissez « Aucun », ou désinstallez : les liens sont supprimés, et ce qu’ils remplaçaient revient.
reason-tools-prompt = créer les liens de ses outils en ligne de commande dans /usr/local/bin
reason-tools_removed = Liens d’outils que vous n’utilisez plus
reason-tools_removed-why = les outils ne doivent plus y être liés
reason-tools_removed-refuse = Sans cela, ils restent tels quels.
reason-tools_removed-undo = Choisissez à nouveau l’emplacement.
reason-tools_removed-prompt = retirer ses liens de /usr/local/bin
reason-socket = Pour les outils qui attendent /var/run/iechor.sock, comme les IDE et Testcontainers
reason-socket-why = un lien mène de /var/run/iechor.sock à votre moteur, et une tâche de démarrage le recrée après chaque redémarrage
reason-socket-refuse = Sans cela, définissez IECHOR_HOST pour les outils qui l’attendent à cet endroit.
reason-socket-undo = Désactivez le socket par défaut : le lien et la tâche de démarrage sont supprimés.
reason-socket-prompt = lier le socket par défaut à chaque démarrage
reason-socket_removed = Le socket par défaut n’est plus lié
reason-socket_removed-why = le lien et sa tâche de démarrage ne sont plus souhaités
reason-socket_removed-refuse = Sans cela, le lien revient après chaque redémarrage.
reason-socket_removed-undo = Réactivez le socket par défaut.
reason-socket_removed-prompt = supprimer le lien du socket par défaut
reason-ports = Pour que les ports inférieurs à 1024 fonctionnent sur une adresse précise
reason-ports-why = macOS n’autorise que root à ouvrir des ports inférieurs à 1024 sur une adresse précise ; un petit outil d’assistance s’en charge à la demande
reason-ports-refuse = Sans cela, ces ports ne fonctionnent que sur toutes les adresses à la fois.
reason-ports-undo = Désactivez les ports privilégiés : l’outil d’assistance est supprimé.
reason-ports-prompt = installer son outil d’assistance pour les ports inférieurs à 1024
reason-ports_removed = Abandon des ports inférieurs à 1024
reason-ports_removed-why = les ports inférieurs à 1024 ne sont plus souhaités
reason-ports_removed-refuse = Sans cela, l’outil d’assistance reste tel quel.
reason-ports_removed-undo = Réactivez les ports privilégiés.
reason-ports_removed-prompt = retirer son outil d’assistance pour les ports inférieurs à 1024
reason-localhost = Pour que les noms d’hôte pointent vers ce Mac
reason-localhost-why = iEchor en a besoin ; des lignes sont ajoutées à la fin de /etc/hosts, et toutes les autres restent, sauf celles nommées ici
reason-localhost-refuse = Sans cela, vous vous en chargez vous-même.
reason-localhost-undo = Choisissez « Aucun » sous « Noms d’hôte » : les lignes sont supprimées.
reason-localhost-prompt = faire pointer des noms d’hôte vers ce Mac
reason-localhost_removed = Abandon des noms d’hôte
reason-localhost_removed-why = ce que la configuration a ajouté à /etc/hosts n’est plus souhaité
reason-localhost_removed-refuse = Sans cela, les lignes restent.
reason-localhost_removed-undo = Choisissez à nouveau les noms d’hôte.
reason-localhost_removed-prompt = retirer ses lignes de /etc/hosts
reason-context = Pour que la commande iechor trouve votre moteur
reason-context-why = le contexte desktop-linux mène au socket de votre moteur et devient le contexte utilisé ; rien d’autre ne change dans les réglages du client
reason-context-refuse = Sans cela, choisissez vous-même un contexte ou définissez IECHOR_HOST.
reason-context-undo = Désactivez le contexte, ou désinstallez : le précédent est de nouveau utilisé.
reason-context-prompt = définir le contexte utilisé
reason-context_removed = Le contexte desktop-linux est supprimé
reason-context_removed-why = il n’est plus souhaité, et le précédent est de nouveau utilisé
reason-context_removed-refuse = Sans cela, le contexte reste.
reason-context_removed-undo = Réactivez le contexte.
reason-context_removed-prompt = supprimer son contexte
reason-path = Pour que les terminaux trouvent les outils
reason-path-why = le dossier des outils est ajouté à PATH, à un endroit balisé qui peut être retiré
reason-path-refuse = Sans cela, vous ajoutez vous-même une ligne au profil de votre shell.
reason-path-undo = Choisissez « Me l’indiquer », ou désinstallez : ce qui a été ajouté est supprimé.
reason-path-prompt = ajouter ses outils au PATH de tous les comptes
reason-path_removed = Ce qui a été ajouté à PATH est supprimé
reason-path_removed-why = ce n’est plus souhaité
reason-path_removed-refuse = Sans cela, les lignes restent.
reason-path_removed-undo = Choisissez-le à nouveau.
reason-path_removed-prompt = retirer son ajout au PATH de tous les comptes
reason-choices = Pour mémoriser vos choix
reason-choices-why = Réglages les affiche et les compare à l’état réel ; ce qu’une organisation a défini pour le moteur lui est transmis
reason-choices-undo = Le fichier est supprimé avec tout le reste à la désinstallation d’iEchor Setup.
reason-choices-prompt = transmettre au moteur les réglages de votre organisation
reason-choices_removed = Vos choix sont oubliés
reason-choices_removed-why = rien d’iEchor Setup ne reste ; avec --keep-data, le fichier reste
reason-choices_removed-refuse = Si vous les conservez, la prochaine configuration en partira.
reason-choices_removed-undo = La prochaine configuration en écrit un nouveau.
reason-choices_removed-prompt = oublier vos choix

found-missing = rien
found-link = lien vers { $target }
found-file = fichier
found-directory = dossier
found-other = autre chose
found-context = le contexte { $name }
found-context-none = le contexte par défaut
found-owner = Propriétaire
found-owner-root = root
found-owner-uid = uid { $uid }
found-mode = Autorisations
found-contents = Contenu
found-contents-other = différent de ce qu’écrit iEchor Setup
found-contents-backed_up = de quelqu’un d’autre (conservé comme sauvegarde)
found-contents-ours = tel que l’écrit iEchor Setup
found-more_lines = … et { $count } de plus
administrator-title = iEchor Desktop pour { $user } : ce qui exige un administrateur
administrator-command = { $count ->
    [one] Une commande effectue le tout ({ $count } modification, dont { $root } en tant que root), en garde la trace et ne demande rien à { $user } par la suite. Elle effectue tout ou rien :
   *[other] Une commande effectue le tout ({ $count } modifications, dont { $root } en tant que root), en garde la trace et ne demande rien à { $user } par la suite. Elle effectue tout ou rien :
}
administrator-what = Ce qu’elle fait, et pourquoi :
administrator-kept = {" "}(ce qui existe est conservé à côté)
administrator-removed = supprimé
administrator-edited = un bloc de lignes balisé ; toutes les autres restent
administrator-check = Pour vérifier :
administrator-undo = Pour tout annuler :
administrator-by_hand = La même chose à la main. Cela ne laisse aucune trace, et iEchor Setup ne pourra donc rien en vérifier ni en annuler :
effect-edit_block = Ces lignes sont ajoutées à la fin ; toutes les autres restent telles quelles :
effect-edit_block-over = Des lignes sont mises en commentaire, d’autres ajoutées à la fin ; toutes les autres restent telles quelles :
effect-edit_block-out = Les lignes d’iEchor Setup sont retirées ; toutes les autres restent telles quelles
effect-edit_block-instead = Les lignes d’une version antérieure sont retirées ; toutes les autres restent telles quelles :
effect-set_context = Contexte utilisé
effect-forget = Déjà disparu ; retiré du reçu
effect-adopt = Reste tel quel ; noté comme créé par iEchor
effect-hold = Reste tel quel ; noté comme utilisé aussi par vous
effect-release = Reste pour les autres comptes ; noté comme n’étant plus utilisé par vous
effect-load_job = { $job ->
    [helper] macOS charge l’outil d’assistance
   *[task] macOS charge la tâche de démarrage
}
effect-enable_job = { $job ->
    [helper] L’outil d’assistance n’est plus désactivé dans macOS
   *[task] La tâche de démarrage n’est plus désactivée dans macOS
}
effect-unload_job = { $job ->
    [helper] macOS décharge l’outil d’assistance
   *[task] macOS décharge la tâche de démarrage
}

product-other_i_echor = iEchor d’un autre compte
product-docker_desktop = Docker Desktop
product-orb_stack = OrbStack
product-rancher_desktop = Rancher Desktop
product-podman = Podman
product-colima = Colima ou Lima
product-homebrew = Homebrew
product-nix = Nix
product-unknown = une app inconnue
product-somebody = quelqu’un d’autre
product-other_account = iEchor du compte { $user }

flag-cli = Où créer les liens des outils en ligne de commande
flag-cli-system = Dans /usr/local/bin
flag-cli-user = Dans ~/.iechor/bin
flag-cli-off = Nulle part
flag-socket = Lier /var/run/iechor.sock, maintenant et à chaque démarrage
flag-socket-off = Pas de /var/run/iechor.sock
flag-ports = Installer l’outil d’assistance pour les ports inférieurs à 1024
flag-ports-off = Pas d’outil d’assistance pour les ports
flag-hosts = Faire pointer ces noms d’hôte vers ce Mac quand ce n’est pas le cas : localhost, kubernetes ou localhost,kubernetes
flag-hosts-off = Ne pas toucher aux noms d’hôte, et retirer ce qui avait été ajouté pour eux
flag-hosts-localhost = localhost (comme le fait « install »)
flag-hosts-kubernetes = kubernetes.iechor.internal
flag-hosts-both = Les deux ; s’écrit aussi localhost,kubernetes
flag-context = Faire mener le contexte desktop-linux au moteur, et l’utiliser sauf si un autre a été choisi depuis
flag-context-off = Pas de contexte iEchor ; le précédent est de nouveau utilisé
flag-ask-first-launch = Une fois, dans une fenêtre au premier démarrage d’iEchor (4.18 et ultérieur)
flag-ask-when-needed = Une chose à la fois, quand c’est nécessaire (4.15 à 4.17)
flag-ask-helper-first = Une fois, pour l’outil d’assistance, qui fait ensuite le reste sans mot de passe (avant 4.15)
instead-cli = Les outils sont liés dans ~/.iechor/bin à la place, et le profil du shell y mène : ouvrez un nouveau terminal, ou rechargez vos shells.
instead-socket = Les outils trouvent le moteur par le contexte ou par IECHOR_HOST.
instead-ports = Les ports inférieurs à 1024 ne peuvent pas être ouverts.
instead-hosts = La commande iechor-setup status indique la ligne pour /etc/hosts.
asks = Demande
asks-managed = selon votre organisation
first-title = Terminer la configuration d’iEchor Desktop
first-title-instead = iEchor continue sans administrateur
first-title-failed = La configuration a échoué
first-lead = L’accord d’un administrateur est demandé pour une chose à la fois. Ce que vous refusez se fait sans administrateur, si possible.
first-lead-together = L’accord d’un administrateur est demandé une fois. Si vous annulez, iEchor continue sans administrateur, si possible.
first-lead-instead = Ce qui n’a pas été autorisé se fait sans administrateur, si possible.
first-lead-unasked = Ce compte n’est pas administrateur : rien n’a été demandé à personne.
first-lead-waits = Rien n’a pu être demandé. Ce qui manque sera demandé au prochain démarrage d’iEchor.
first-again = Rien de cela ne sera redemandé. Pour changer d’avis, ouvrez Réglages.
first-wait = Fermez la fenêtre pour que la demande soit faite au prochain démarrage d’iEchor.
first-making = Configuration en cours…
first-answer-unasked = Terminé
first-answer-allowed = Terminé
first-answer-cancelled = Annulé
first-answer-denied = Non autorisé par un administrateur
first-answer-not_admin = Exige un administrateur
first-answer-no_screen = Pas encore fait
first-instead-cli = Liés dans ~/.iechor/bin à la place, où mène un bloc dans { $file }. Ouvrez une nouvelle fenêtre de terminal pour les utiliser.
first-instead-cli-tell = Liés dans ~/.iechor/bin à la place. Les nouveaux terminaux les trouvent dès que la ligne ci-dessous est dans le profil de votre shell.
first-instead-cli-none = Liés nulle part.
first-profile = le bloc qui mène aux outils est dans { $file } ; la désinstallation le retire
first-instead-path = Les nouveaux terminaux ne trouvent pas les outils d’eux-mêmes.
first-instead-socket = La plupart des outils trouvent le moteur par son contexte. Pour les autres, une ligne est indiquée ci-dessous.
first-instead-context = Les outils ne trouvent pas le moteur d’eux-mêmes.
first-instead-ports = Les conteneurs ne peuvent pas utiliser les ports inférieurs à 1024.
first-instead-hosts = Les noms qui ne pointent pas vers ce Mac restent tels quels.
answer-unasked = fait, sans rien devoir demander
answer-allowed = fait
answer-cancelled = annulé ; ce ne sera plus redemandé
answer-denied = aucun mot de passe administrateur n’a été accepté ; ce ne sera plus redemandé
answer-not_admin = exige un administrateur, ce que ce compte n’est pas ; rien n’a été demandé
answer-no_screen = aucun écran où poser la question ; rien n’a été fait
required = en place
start-first_launch = La configuration n’était pas terminée ; sa fenêtre demande ce qui est souhaité.
flag-path = Comment les terminaux trouvent les outils dans ~/.iechor/bin
flag-path-tell = Indiquer la ligne nécessaire dans le profil du shell
flag-path-profile = Ajouter un bloc balisé au profil du shell de connexion
flag-path-everybody = Ajouter les outils de l’app au PATH de tous les comptes, dans /etc/paths.d

item-cli = Outils en ligne de commande
item-socket = Socket par défaut
item-ports = Ports privilégiés
item-hosts = Noms d’hôte
item-context = Contexte
item-path = Chemin pour les terminaux
# Les mêmes au milieu d’une phrase.
item-in_text-cli = outils en ligne de commande
item-in_text-socket = socket par défaut
item-in_text-ports = ports privilégiés
item-in_text-hosts = noms d’hôte
item-in_text-context = contexte
item-in_text-path = chemin pour les terminaux
decided-left = Laissé de côté, selon votre choix : { $names }.
decided-muted = Vous n’en êtes pas averti, selon votre choix.
decided-refused-not_now = Refusé pour l’instant.
decided-refused-never = Refusé définitivement.
decided-adopted = L’existant est désormais considéré comme choisi. Rien d’autre n’a été modifié, et aucun mot de passe n’a été nécessaire.
decided-adopted-undone = Ce n’est plus laissé aux autres. Rien d’autre n’a été modifié : 'iechor-setup repair' suivi du nom le reprend.
decided-made_quiet = Plus personne n’en est averti. Le choix reste.
decided-unmuted = Vous en êtes de nouveau averti.
decided-refused = Ce ne sera plus demandé, jusqu’à ce que vous le configuriez vous-même.
decided-unrefused = La question peut de nouveau être posée.
decided-already = C’était déjà le cas : rien n’a été modifié.
decided-rest = Tant qu’une réparation ne l’a pas supprimé, ce qu’iEchor Setup en détient encore peut revenir au prochain redémarrage.
notice-drift = ce n’est plus dans l’état attendu
notice-update = l’app apporte quelque chose qui n’est pas encore configuré
notice-taken_over = l’iEchor du compte { $user } l’a maintenant
notice-password = {" "}(un mot de passe administrateur est nécessaire)
notice-brought_over = Ce que la mise à jour d’iEchor apportait sans exiger de mot de passe a été configuré.
state-in_order = Fonctionne
state-off = Désactivé
state-not_yet = Pas encore configuré
state-differs = À réparer
state-switched_off = Désactivé dans macOS
state-not_started = Non démarré
state-taken = Utilisé par une autre app
state-taken-by = Utilisé par { $owner }
state-taken-note = Appartient à d’autres : { $names }.
state-partly = En partie
state-partly-share = { $ours } sur { $all }
state-partly-note = { $others ->
    [one] Appartient à quelqu’un d’autre : { $names }.
   *[other] { $others } appartiennent à d’autres : { $names }.
}
state-left = Ils leur restent, comme vous l’avez choisi.
state-not_readable = Illisible
state-blocked = Configuration impossible
left_by = laissé par la version { $version } ou une version antérieure
leftovers-plan = Une version antérieure d’iEchor était installée sur ce Mac. Ce qu’elle a laissé est repris ou supprimé.
leftovers-next = pour le reprendre : iechor-setup apply ; pour le supprimer : iechor-setup uninstall
leftovers-title = Une version antérieure d’iEchor était installée sur ce Mac. Ce qu’elle a laissé est repris ou supprimé :
leftover-running_helper = L’outil d’assistance qui s’exécute en permanence
leftover-helper = L’outil d’assistance d’une version antérieure
leftover-disabled = Une tâche de démarrage ou un outil d’assistance désactivé, comme lorsqu’on retire l’outil d’assistance à la main
leftover-ln_task = La tâche de démarrage qui exécute ln
leftover-tools = Les liens vers les outils
leftover-profile = Des lignes dans un profil de shell, et le fichier qu’elles lisent
leftover-hosts = Des lignes pour Kubernetes dans le fichier hosts
leftover-context = Le contexte de la ligne de commande
leftover-refusal = Une note de ce qui a été refusé
note-engine_not_running = Le lien est en place ; le socket auquel il mène apparaît quand le moteur fonctionne.
note-other_context-window = Un autre contexte est utilisé : { $name }. Choisi plus tard, il reste. Pour utiliser celui-ci, désactivez « Contexte » et appliquez, puis réactivez-le et appliquez.
note-other_context = Un autre contexte est utilisé : { $name }. Pour utiliser celui-ci : iechor-setup context use.
note-overridden = { $variable } est défini ici et l’emporte sur le contexte utilisé.
note-terminals_find = Les nouveaux terminaux trouvent les outils.
note-terminals_find_none = Les nouveaux terminaux ne trouvent pas les outils.
note-terminals_find_other = Les nouveaux terminaux trouvent d’abord d’autres outils : { $path }.
note-terminals_unknown = On ignore ce que trouvent les nouveaux terminaux : { $why }.
note-helper_removed_by_hand = L’outil d’assistance a été retiré à la main, comme le décrit le manuel. La réparation le remet en place ; pour vous en passer, désactivez les ports privilégiés.
operations-allowed-administrator = autorisé par un administrateur lors de la demande de mot de passe
operations-allowed-helpers_list = autorisé aux comptes de la liste de l’outil d’assistance
operations-allowed-installed = autorisé par l’installation
operations-authorisation = Pour effectuer les modifications d’une opération en tant que root, toutes ou aucune
operations-authorisation-why = les chemins ci-dessous appartiennent à root ; une copie du programme dans un dossier de root est vérifiée avant son exécution, afin que personne ne puisse la remplacer
operations-engine = Pour transmettre au moteur les réglages de votre organisation
operations-engine-why = le moteur les lit là où seul root peut écrire
operations-first_login = Pour configurer le premier compte à ouvrir une session, quand un paquet a été installé alors qu’aucune session n’était ouverte
operations-first_login-why = ce qui est configuré appartient à root, et il ne faut demander de mot de passe à personne
operations-helper = Pour servir le moteur d’un compte autorisé à utiliser l’outil d’assistance
operations-records = Pour savoir ce qui a été fait en tant que root, afin de pouvoir l’afficher et l’annuler
operations-records-why = ce qui est écrit sur les modifications de root doit appartenir à root
brief-in_order = en ordre
brief-differs = diffère
brief-never = rien de choisi pour l’instant
brief-gone = le compte n’existe plus
brief-nobody = rien n’est configuré ici pour personne, et aucune session n’est ouverte
managed-told-unused = réglage géré inconnu : { $key } dans '{ $path }'
managed-told-unused-device = réglage géré pris en compte uniquement si défini pour tous les comptes, dans '{ $device }' : { $key } dans '{ $path }'
managed-told-somebody = géré par votre organisation
managed-told-next = pour le configurer : iechor-setup apply ; ou laissez-le à la personne qui gère ce Mac
managed-told-by = géré par { $name }
note-delivered = L’organisation qui gère ce Mac le fournit ('{ $path }').
note-hosts_section_edited = /etc/hosts contient des lignes ajoutées par une version antérieure d’iEchor et modifiées depuis. Elles restent telles quelles.
note-no_such_tool = '{ $name }' est laissé de côté, et cette version d’iEchor n’a aucun outil de ce nom.
note-block_removed = Les lignes d’iEchor Setup ont été retirées de { $path } et ne seront pas ajoutées de nouveau. Pour les ajouter : iechor-setup apply --path tell, puis iechor-setup apply --path profile.
note-block_removed-window = Les lignes d’iEchor Setup ont été retirées de { $path } et ne seront pas ajoutées de nouveau. Pour les ajouter, choisissez « Me l’indiquer » et appliquez, puis « Mon profil ».
prompt-recorded = noter qui utilise ce qui a été configuré
prompt-take_over = s’attribuer le socket par défaut utilisé par { $user }
prompt-helper_first = autoriser les programmes de ce compte à effectuer sans mot de passe toutes les modifications ultérieures de la configuration
prompt-recovery = annuler d’abord une opération interrompue
prompt-policy = lever la politique d’accès aux registres de ce Mac
prompt-comment_out = mettre en commentaire les lignes qui les font pointer ailleurs
prompt-why = Nécessaire maintenant pour : « { $why } »
prompt-put_aside = mettre de côté { $name } ({ $owner })
state-will_change = Va changer

progress-title = { $count ->
    [one] { $count } modification en cours
   *[other] { $count } modifications en cours
}
progress-prepare = Préparation…
progress-password = En attente du mot de passe administrateur
progress-macos = macOS demande un mot de passe administrateur
progress-cancel = Si vous annulez la demande de mot de passe, rien n’est modifié.
progress-stop = Impossible d’interrompre en cours de route. Si une modification échoue, toutes sont annulées.
progress-verify = Vérification du résultat
progress-undo = { $count ->
    [one] Un problème est survenu. Annulation de { $count } modification
   *[other] Un problème est survenu. Annulation de { $count } modifications
}
progress-slow = Toujours en cours. Vous ne perdez rien à attendre ; si le Mac est éteint maintenant, tout sera remis en ordre au prochain démarrage d’iEchor.
progress-slow-password = Toujours en attente du mot de passe. Sa fenêtre est peut-être derrière une autre.
progress-step = Modification { $index } sur { $total }
progress-done = terminé
progress-recovered = Une opération précédente avait été interrompue ; elle a d’abord été remise en ordre.

prompt-label = Simulation
prompt-title = Remplace la demande de mot de passe de macOS
prompt-text = Sur un Mac, macOS demanderait maintenant à { $user } un mot de passe administrateur, en ces termes :
prompt-note = Aucun mot de passe n’est demandé ici.
prompt-allow = Autoriser
prompt-cancel = Annuler

done-title = iEchor est configuré
done-title-settings = Vos modifications ont été effectuées
done-title-open = Configuration terminée, avec un point en suspens
done-lead = { $count ->
    [one] { $count } modification effectuée et vérifiée.
   *[other] Les { $count } modifications ont toutes été effectuées et vérifiées.
}
done-lead-none = Tout était déjà en place.
done-verified = Vérifié sur ce Mac
done-left = Ce qu’il reste à faire
done-notes = Remarques
left-add_to_path = Ajoutez cette ligne au profil de votre shell (pour zsh : ~/.zprofile), afin que les nouveaux terminaux trouvent les outils :
left-add_to_path-file = Ajoutez cette ligne à { $file }, afin que les nouveaux terminaux trouvent les outils :
left-set_host = Pour les outils qui attendent le socket par défaut, ajoutez cette ligne au profil de votre shell (pour zsh : ~/.zprofile) :
left-set_host-file = Pour les outils qui attendent le socket par défaut, ajoutez cette ligne à { $file } :
left-add_hosts = Ne pointe pas encore vers ce Mac. À ajouter à /etc/hosts :

failed-cancelled = Annulé
failed-cancelled-text = Rien n’a été modifié. Vous pouvez continuer sans mot de passe administrateur, ou réessayer.
failed-cancelled-again = Rien n’a été modifié. Vous pouvez réessayer quand vous voulez.
failed-cancelled-recovered = L’opération interrompue a été remise en ordre, et rien d’autre n’a été modifié. Vous pouvez réessayer quand vous voulez.
failed-denied = Aucun mot de passe administrateur accepté
failed-denied-text = Rien n’a été modifié. Vous pouvez continuer sans mot de passe administrateur, ou réessayer.
failed-denied-again = Rien n’a été modifié. Vous pouvez réessayer, ou vous adresser à un administrateur de ce Mac.
failed-timed_out = Aucune réponse dans le délai imparti
failed-not_asked = Ceci ne vous est pas demandé
failed-managed = Votre organisation ne l’autorise pas
failed-changed = Ce Mac a changé
failed-file = Un fichier requiert votre attention
failed-unreadable = iEchor Setup ne peut pas lire un fichier
failed-newer_version = Une version plus récente d’iEchor a été utilisée ici
failed-bundle = L’app est incomplète
failed-passing_place = Placez iEchor dans le dossier Applications
failed-in_the_way = Quelque chose fait obstacle
failed-not_here = Impossible ici
failed-undo = Tout n’a pas pu être annulé
failed-switched_off = Non démarré par macOS
failed-busy = Une autre configuration est en cours
failed-lost = Le résultat est inconnu
failed-io = Une modification a échoué
failed-not_verified = Le résultat n’est pas celui prévu
failed-usage = Cela n’a pas été possible
failed-nothing = Rien n’a été modifié.
failed-everything = Tout ce qui avait été fait a été annulé.
failed-partly = Certaines modifications n’ont pas pu être annulées. Ce qui reste à annuler est conservé, et l’annulation continuera au prochain démarrage d’iEchor.
failed-waits = On ne peut pas encore dire si les modifications sont durables. Elles seront terminées ou annulées au prochain démarrage d’iEchor.
failed-stand = Les modifications ont été effectuées et restent en place.
failed-kept = Rien n’a été annulé. Ce qui a été fait, et ce qui est à annuler, est conservé.
failed-details = Détails
failed-help = Que faire

refused-title = Impossible de démarrer iEchor Setup
refused-usage = Quittez, puis ouvrez iEchor depuis le dossier Applications ou le Dock.
refused-passing_place = iEchor Setup crée des liens vers l’app, qui doit donc d’abord être à son emplacement définitif.
refused-passing_place-show = Affichez iEchor dans le Finder.
refused-passing_place-move = Faites-le glisser dans le dossier Applications.
refused-passing_place-open = Quittez ici, puis ouvrez iEchor dans le dossier Applications.

help-cancelled = Réessayez quand vous voulez.
help-not_authorised = Réessayez avec le nom et le mot de passe d’un administrateur, ou adressez-vous à un administrateur de ce Mac.
help-no_screen = Installez-vous devant ce Mac pour répondre à la demande de mot de passe, puis réessayez.
help-timed_out = Réessayez, et répondez à la question de macOS quand elle apparaît.
help-not_asked = C’est désactivé ou cela a été refusé. Dans Réglages, activez-le ou choisissez « Me redemander ».
help-managed = Adressez-vous à la personne qui gère ce Mac.
help-no_home = Ouvrez une fois une session sur ce compte, ou connectez le volume qui contient son dossier de départ. Puis réessayez.
help-unreadable = Autorisez iEchor Setup à le lire dans Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, puis réessayez.
help-newer_version = Ouvrez la version la plus récente d’iEchor dans le dossier Applications. Une version plus ancienne ne touche pas à ce qu’une plus récente a écrit.
help-state-not_readable = Autorisez iEchor Setup à le lire dans Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou adressez-vous à un administrateur de ce Mac. Puis vérifiez à nouveau.
help-state-blocked = Retirez ce qui fait obstacle, ou désactivez ceci ici.
help-plan_changed = Examinez la nouvelle liste, et donnez à nouveau votre accord.
help-usage = Quittez, puis rouvrez iEchor.
help-bad_file = Déplacez le fichier, puis réessayez. Rien n’a été modifié.
help-bad_bundle = Réinstallez iEchor dans le dossier Applications.
help-passing_place = Placez iEchor dans le dossier Applications, puis ouvrez-le à cet endroit.
help-in_the_way = Examinez-le dans le Finder (Aller > Aller au dossier…). S’il est inutile, déplacez-le, puis réessayez.
help-not_here = Redémarrez ce Mac, puis réessayez. Si cela ne suffit pas, adressez-vous à un administrateur de ce Mac.
help-switched_off = Activez iEchor dans Réglages Système > Général > Ouverture, puis réessayez.
help-undo_incomplete = Retirez ce qui fait obstacle, comme indiqué sous « Détails ». Puis réessayez : ce qui a été commencé est remis en ordre avant toute autre chose.
help-busy = Attendez qu’elle soit terminée, puis réessayez.
help-lost = Réessayez : ce qui a été fait est d’abord examiné.
help-io = Vérifiez dans le Finder (Lire les informations) s’il est verrouillé et s’il reste de la place sur le disque. Puis réessayez.
help-not_verified = Quelque chose l’a peut-être modifié entre-temps. Réessayez : vous verrez d’abord ce qui changerait.

settings-lead = Ce qu’iEchor a configuré sur ce Mac, et si cela fonctionne encore.
settings-checked = Vérifié à { $time }.
settings-same = Rien à appliquer.
settings-differs = Ce qui diffère

whole-report = Rapport
whole-report-text = L’état de ce Mac et ce qu’a fait iEchor Setup, pour la personne qui vous aide. Vous le lisez avant de l’enregistrer.
whole-uninstall = Désinstaller
whole-uninstall-text = Supprime tout ce qu’iEchor Setup a créé sur ce Mac. Vous voyez d’abord la liste.
report-title = Rapport
report-lead = Les noms des personnes et de ce Mac sont omis. Rien ne quitte ce Mac : vous décidez à qui le donner.
report-text = Texte du rapport
report-looking = Examen de ce Mac…
report-saved = Enregistré sur ce Mac sous :

aside-damaged = { $count ->
    [one] Ce fichier est endommagé, on ignore donc ce qu’il contient :
   *[other] Ces fichiers sont endommagés, on ignore donc ce qu’ils contiennent :
}
aside-ask = Mettre de côté et continuer…
aside-working = Mise de côté…
aside-title = { $count ->
    [one] Mettre de côté le fichier endommagé ?
   *[other] Mettre de côté les fichiers endommagés ?
}
aside-text = { $count ->
    [one] La configuration continue sans lui, à partir de ce qu’elle trouve sur ce Mac. Rien n’est supprimé ; il est conservé sous :
   *[other] La configuration continue sans eux, à partir de ce qu’elle trouve sur ce Mac. Rien n’est supprimé ; ils sont conservés sous :
}
aside-go = Mettre de côté
aside-done = Mis de côté et conservé, jusqu’à ce que vous n’en ayez plus besoin :

leaving-title = Fermer sans appliquer ?
leaving-text = Vos choix n’ont pas été appliqués. Ce Mac reste tel quel si vous ne les appliquez pas.
leaving-discard = Fermer sans appliquer

menu-edit = Édition
menu-view = Présentation
menu-window = Fenêtre
menu-help = Aide
action-install = Installer
action-continue = Continuer
action-cancel = Annuler
action-close = Fermer
action-back = Retour
action-done = Terminé
action-open_app = Ouvrir iEchor
action-start_app = Commencer à utiliser iEchor
action-apply = Appliquer…
action-repair = Réparer…
action-repair_only = Réparer ceci uniquement…
action-repair_only_name = Réparer ceci uniquement : { $item }
action-apply_plain = Appliquer
action-apply_count = { $count ->
    [one] Appliquer la modification
   *[other] Appliquer { $count } modifications
}
action-show_changes = Afficher les modifications
action-copy = Copier
action-copied = Copié
action-copy_failed = Non copié
action-copy_name = Copier : { $what }
action-copy_admin = Copier pour mon administrateur
action-try_again = Réessayer
action-without = Continuer sans mot de passe
action-run_again = Relancer la configuration…
action-choose_again = Choisir à nouveau…
action-not_now = Pas maintenant
action-update = Configurer…
action-take_back = Reprendre…
action-take_back_name = Reprendre : { $path }
action-replace = Remplacer…
action-replace_name = Sauvegarder et remplacer : { $path }
action-replace_all = Tout remplacer…
action-replace_line = Mettre en commentaire et remplacer…
action-replace_line_name = Mettre en commentaire et remplacer : { $path }
action-take_over = Me l’attribuer…
action-take_over_name = M’attribuer : { $path }
action-leave_it = Laisser
action-leave_it_name = Laisser aux autres : { $path }
action-mute = Ne pas avertir
action-mute_name = Ne pas avertir : { $item }
action-warn_again = M’avertir à nouveau
action-warn_again_name = M’avertir à nouveau : { $item }
action-ask_again = Me redemander
action-ask_again_name = Me redemander : { $item }
action-report = Enregistrer un rapport…
action-save = Enregistrer
action-uninstall = Désinstaller…
action-uninstall_now = Désinstaller
action-quit = Quitter { $name }
action-quit_plain = Quitter
action-show_in_finder = Afficher dans le Finder
action-settings = Réglages…
action-zoom_in = Zoom avant
action-zoom_out = Zoom arrière
action-zoom_reset = Taille réelle
managed-CLITools-title = Outils en ligne de commande
managed-CLITools-text = Où les outils en ligne de commande sont liés : system (/usr/local/bin), user (~/.iechor/bin) ou off.
managed-ShellPath-title = Chemin pour les terminaux
managed-ShellPath-text = Comment les terminaux trouvent les outils dans ~/.iechor/bin : tell (indique seulement quoi faire), profile (un bloc dans le profil du shell) ou everybody (un fichier dans /etc/paths.d).
managed-DefaultSocket-title = Socket par défaut
managed-DefaultSocket-text = Indique si /var/run/iechor.sock mène au moteur, y compris après un redémarrage.
managed-Context-title = Contexte
managed-Context-text = Indique si le contexte desktop-linux mène au moteur et devient le contexte utilisé.
managed-PrivilegedPorts-title = Ports privilégiés
managed-PrivilegedPorts-text = Indique si l’outil d’assistance privilégié peut ouvrir des ports inférieurs à 1024.
managed-HostNames-title = Noms d’hôte
managed-HostNames-text = Quels noms d’hôte pointent vers ce Mac : localhost, kubernetes, les deux séparés par une virgule, ou un texte vide pour aucun.
managed-Ask-title = Quand demander
managed-Ask-text = first-launch (une fenêtre au premier démarrage d’iEchor), when-needed (pour une chose à la fois) ou helper-first (une fois, pour l’outil d’assistance).
managed-HiddenItems-title = Éléments masqués
managed-HiddenItems-text = Les éléments que la fenêtre n’affiche pas, séparés par des virgules : tools, path, socket, context, ports, hosts.
managed-ManagedByOrganisation-title = Nom de l’organisation
managed-ManagedByOrganisation-text = Qui gère ce Mac, tel que le nomment la fenêtre et la ligne de commande.
managed-ManagedByURL-title = Où se renseigner
managed-ManagedByURL-text = Une adresse https où se renseigner sur ce qui est géré.
managed-EnhancedContainerIsolation-title = Isolation renforcée des conteneurs
managed-EnhancedContainerIsolation-text = Indique si l’isolation renforcée des conteneurs est activée pour le moteur. Pris en compte uniquement si défini pour tous les comptes d’un Mac.
managed-RegistryAccessOrganisation-title = Accès aux registres : organisation
managed-RegistryAccessOrganisation-text = Qui signe les politiques d’accès aux registres. Pris en compte uniquement si défini pour tous les comptes d’un Mac, et seulement avec la clé.
managed-RegistryAccessKey-title = Accès aux registres : clé
managed-RegistryAccessKey-text = La clé publique Ed25519 de ces politiques, 64 chiffres hexadécimaux. Prise en compte uniquement si définie pour tous les comptes d’un Mac, et seulement avec l’organisation.

failure-cancelled_in_order = annulé : l’opération interrompue a été remise en ordre, et rien d’autre n’a été modifié
failure-no_report_shown = aucun rapport à enregistrer n’a été affiché
failure-no_report_shown-help = consultez d’abord le rapport, puis enregistrez-le
failure-run_going_on = des modifications sont déjà en cours
failure-run_going_on-help = attendez qu’elles soient terminées
failure-no_managed_url = il n’est pas indiqué où se renseigner à ce sujet
failure-no_managed_url-help = adressez-vous à la personne qui gère ce Mac
failure-not_opened = impossible d’ouvrir '{ $what }'
failure-not_opened-help = ouvrez-le dans un navigateur
failure-app_not_opened-help = ouvrez-le depuis le dossier Applications ou le Dock
failure-no_browser = '{ $url }' s’ouvre dans le navigateur d’un Mac
failure-no_finder = il n’y a pas de Finder ici
failure-no_finder-help = cherchez-le sur un Mac
failure-window_arguments-help = pour voir ce qui existe : iechor-setup-window --help
failure-window_arguments-help-window = Quittez, puis ouvrez iEchor depuis le dossier Applications ou le Dock.
action-put_in_order = Remettre en ordre
action-review = Examiner et réessayer
failed-ordering = Remise en ordre de l’opération interrompue…
help-order = Si « Détails » indique quelque chose qui fait obstacle, déplacez-le d’abord. Choisissez ensuite « Remettre en ordre » : ce qui a été commencé est terminé ou annulé avant toute autre chose.
failure-nothing_named = rien n’a été nommé qui puisse être affiché
changes-password-other = Le nom et le mot de passe d’un administrateur sont demandés une fois.
changes-undo_how = Pour l’annuler : { $how }
changes-from_to = actuel : { $now }, nouveau : { $becomes }
changes-from_to_of = { $of } — actuel : { $now }, nouveau : { $becomes }
conflicts-there = { $owner } : { $what }
learn_more = En savoir plus
learn_more-name = En savoir plus : { $item }
action-help = Aide { $name }
action-show_log = Afficher le journal
progress-undo-title = { $count ->
    [one] Annulation de { $count } modification
   *[other] Annulation de { $count } modifications
}
progress-held = La fenêtre reste ouverte jusqu’à la fin. Si une modification échoue, toutes sont annulées.
settings-heading = Réglages > Avancé
failure-io-open = impossible d’ouvrir '{ $path }'
failure-io-read = impossible de lire '{ $path }'
failure-io-read_access_list = impossible de lire qui d’autre peut modifier '{ $path }' (liste de contrôle d’accès)
failure-io-look_at = impossible d’examiner '{ $path }'
failure-io-find = impossible de trouver '{ $path }'
failure-io-write = impossible d’écrire dans '{ $path }'
failure-io-lock = impossible de verrouiller '{ $path }'
failure-io-create = impossible de créer '{ $path }'
failure-io-link = impossible de créer le lien '{ $path }'
failure-io-remove = impossible de supprimer '{ $path }'
failure-io-rename = impossible de renommer '{ $path }'
failure-io-replace = impossible de remplacer '{ $path }'
failure-io-run = impossible d’exécuter '{ $path }'
failure-io-start = impossible de démarrer '{ $path }'
failure-io-enter = impossible de travailler dans le dossier '{ $path }'
failure-io-find_program = impossible de trouver le programme en cours d’exécution
failure-io-become_root = impossible de devenir root
failure-io-become_account = impossible de continuer sous le compte '{ $path }'
failure-io-find_account = impossible de rechercher le compte '{ $path }'
failure-io-read_input = impossible de lire l’entrée standard
failure-io-see_caller = impossible de savoir quel compte fait la demande
failure-io-open_log_pipe = impossible d’ouvrir le tube vers le journal
failure-io-wait = impossible d’attendre sur le port
failure-io-open_window = impossible d’ouvrir la fenêtre
failure-io-close_window = impossible de fermer la fenêtre
failure-io-zoom_window = impossible de changer la taille du contenu de la fenêtre
cause-not_permitted = opération non permise (erreur système { $number })
cause-permission_denied = autorisation refusée (erreur système { $number })
cause-not_found = fichier ou dossier introuvable (erreur système { $number })
cause-exists = il y a déjà quelque chose à cet endroit (erreur système { $number })
cause-not_empty = le dossier n’est pas vide (erreur système { $number })
cause-not_a_folder = une partie du chemin n’est pas un dossier (erreur système { $number })
cause-is_a_folder = c’est un dossier (erreur système { $number })
cause-no_space = il n’y a plus de place sur le disque (erreur système { $number })
cause-no_quota = ce compte ne peut pas utiliser plus de place sur le disque (erreur système { $number })
cause-read_only = le volume est en lecture seule (erreur système { $number })
cause-busy = en cours d’utilisation (erreur système { $number })
cause-broken = impossible de lire le disque ou d’y écrire (erreur système { $number })
cause-unsupported = le volume ne le permet pas (erreur système { $number })
cause-cut_short = fin prématurée des données
cause-system = message du système : { $text } (erreur système { $number })
failure-sudo_uid = on ignore pour quel compte sudo a été lancé
failure-open_way-account = '{ $path }' peut être modifié par le compte d’uid { $uid } : root n’y travaillera donc pas
failure-open_way-everybody = '{ $path }' peut être modifié par tout le monde : root n’y travaillera donc pas
failure-open_way-administrators = '{ $path }' peut être modifié par tout programme d’un administrateur : root n’y travaillera donc pas
failure-open_way-group = '{ $path }' peut être modifié par le groupe de gid { $gid } : root n’y travaillera donc pas
failure-open_way-listed = '{ $path }' peut être modifié par ceux que nomme sa liste de contrôle d’accès : root n’y travaillera donc pas
failure-open_way-help = voyez qui le peut : ls -lde '{ $path }' ; puis adressez-vous à la personne qui s’occupe de ce Mac, ou choisissez ce qui peut s’en passer
failure-open_way-help-window = Examinez-le dans le Finder (Aller > Aller au dossier…, puis Lire les informations). Adressez-vous à la personne qui s’occupe de ce Mac, ou choisissez ce qui peut s’en passer.
failure-not_trusted = '{ $path }' peut être modifié par d’autres que root et n’est donc pas jugé fiable
failure-not_trusted-help = examinez-le avec : ls -l '{ $path }' ; déplacez-le s’il n’appartient pas à iEchor
failure-not_trusted-help-window = Examinez-le dans le Finder (Aller > Aller au dossier…). Déplacez-le s’il n’appartient pas à iEchor.
failure-is_link = '{ $path }' est un lien, et les liens ne sont pas suivis à cet endroit
failure-is_link-help = examinez-le avec : ls -l '{ $path }' ; placez-y le fichier lui-même, puis réessayez
failure-is_link-help-window = Examinez-le dans le Finder (Aller > Aller au dossier…). Placez-y le fichier lui-même, puis réessayez.
failure-closed = ce compte ne peut pas voir le contenu de '{ $path }'
failure-closed-root = '{ $path }' appartient à root, et ce compte ne peut pas en voir le contenu
failure-closed-help = voyez à qui il appartient : ls -lde '{ $path }' ; tout le monde peut d’ordinaire en voir le contenu : sudo chmod 755 '{ $path }' ; si c’est macOS qui bloque l’accès : Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou Gestion des apps
failure-closed-help-own = voyez à qui il appartient : ls -lde '{ $path }' ; s’il doit appartenir à ce compte : sudo chown -R "$(id -un)" '{ $path }' ; si c’est macOS qui bloque l’accès : Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou Gestion des apps
failure-closed-help-window = Voyez dans le Finder à qui il appartient (Aller > Aller au dossier…, puis Lire les informations), et demandez à un administrateur de ce Mac d’en ouvrir l’accès à tout le monde. Si c’est macOS qui bloque l’accès, autorisez iEchor Setup dans Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou Gestion des apps.
failure-closed-help-own-window = Voyez dans le Finder à qui il appartient (Aller > Aller au dossier…, puis Lire les informations). S’il doit appartenir à ce compte, demandez à un administrateur de ce Mac de vous l’attribuer. Si c’est macOS qui bloque l’accès, autorisez iEchor Setup dans Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou Gestion des apps.
failure-not_a_folder = '{ $path }' n’est pas un dossier
failure-not_a_folder-help = examinez-le avec : ls -ld '{ $path }' ; s’il est inutile, déplacez-le, puis réessayez
failure-not_a_folder-help-window = Examinez-le dans le Finder (Aller > Aller au dossier…). S’il est inutile, déplacez-le, puis réessayez.
failure-not_a_file = '{ $path }' n’est pas un fichier ordinaire
failure-not_a_file-help = examinez-le avec : ls -ld '{ $path }' ; déplacez-le, puis réessayez
failure-not_a_file-help-window = Examinez-le dans le Finder (Aller > Aller au dossier…). Déplacez-le, puis réessayez.
failure-is_a_folder = '{ $path }' est un dossier
failure-too_large = '{ $path }' dépasse { $size } Mio
failure-too_large-help = déplacez-le, puis réessayez
failure-no_prefix = cette version compilée ne prend pas en charge les Mac simulés
failure-no_prefix-help = omettez --prefix
failure-no_prefix-help-window = Ouvrez iEchor depuis le dossier Applications.
failure-no_mac = ceci n’est pas un Mac
failure-no_mac-help = utilisez --prefix DIR avec un Mac simulé (simulated-mac create DIR)
failure-no_mac-help-window = Ouvrez-le sur un Mac.
failure-simulated-missing = il n’y a pas de Mac simulé à l’emplacement '{ $path }'
failure-simulated-of_others = en tant que root, refus d’une description que d’autres peuvent écrire : '{ $path }'
failure-simulated-newer = une version plus récente a écrit '{ $path }'
failure-simulated-help = créez-en un là où il n’y a encore rien : simulated-mac create DIRECTORY
failure-simulated-help-window = Créez-en un dans un dossier où il n’y a encore rien.
failure-not_understood = impossible d’interpréter '{ $path }'
cause-newer = son schéma est { $schema }, cette version lit de 1 à { $newest }
failure-unknown_account-uid = aucun compte n’a l’uid { $uid } sur ce Mac
failure-unknown_account = il n’y a pas de compte '{ $account }' sur ce Mac
failure-unknown_account-help = pour voir les comptes : dscl . -list /Users
failure-unknown_account-help-window = Ils sont affichés dans Réglages Système > Utilisateurs et groupes.
failure-unknown_account-help-simulated = ses comptes sont : { $accounts }
failure-nobody_sits = aucune session n’est ouverte sur ce Mac
failure-nobody_sits-help = nommez le compte : --as NAME
failure-nobody_sits-help-window = Ouvrez une session sur ce Mac, puis réessayez.
failure-no_home = le dossier de départ du compte '{ $account }' est absent : '{ $path }' est introuvable
failure-no_home-help = macOS le crée à la première ouverture de session du compte ; s’il est sur un autre volume, celui-ci doit être monté
failure-unreadable-help = autorisez ce programme à le lire : Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou Gestion des apps (le programme d’où il a été lancé, comme Terminal) ; ou voyez à qui il appartient : ls -le. Puis réessayez
failure-unreadable-help-window = Autorisez iEchor Setup à le lire dans Réglages Système > Confidentialité et sécurité > Fichiers et dossiers, ou Gestion des apps. Ou voyez dans le Finder à qui il appartient (Lire les informations). Puis réessayez.
failure-missing_in_app-set_up = le programme de configuration manque dans l’app : '{ $path }'
failure-missing_in_app-helper = l’outil d’assistance privilégié manque dans l’app : '{ $path }'
failure-missing_in_app-startup = le programme de la tâche de démarrage manque dans l’app : '{ $path }'
failure-missing_in_app-help-package = réinstallez le paquet
failure-bad_bundle-help = réinstallez iEchor, à l’emplacement '{ $path }'
failure-no_tools-missing = il n’y a pas d’outils : '{ $path }' est introuvable
failure-no_tools = il n’y a pas d’outils dans '{ $path }'
failure-tool-of_macos = un outil dans '{ $path }' porte le nom d’un programme de macOS : { $name }
failure-tool-no_name = un outil dans '{ $path }' porte un nom qui ne peut pas être lié : { $name }
failure-too_many_tools = { $count ->
    [one] il y a { $count } outil dans '{ $path }', et iEchor en admet au maximum { $most }
   *[other] il y a { $count } outils dans '{ $path }', et iEchor en admet au maximum { $most }
}
failure-misplaced-downloaded = iEchor s’exécute depuis un emplacement temporaire, car il a été ouvert là où il a été téléchargé : '{ $path }'
failure-misplaced-volume = iEchor s’exécute depuis une image disque ou un autre volume : '{ $path }'
failure-misplaced-temporary = iEchor s’exécute parmi des fichiers temporaires : '{ $path }'
failure-misplaced-help = placez-le dans le dossier Applications ('{ $path }'), puis ouvrez-le à cet endroit
failure-misplaced-help-copy = copiez-le dans le dossier Applications ('{ $path }'), puis ouvrez-le à cet endroit
failure-misplaced-help-finder = dans le Finder, placez-le dans le dossier Applications ('{ $path }'), puis ouvrez-le à cet endroit
failure-needs_job = '{ $item }' exige une tâche désactivée dans les réglages Ouverture
failure-needs_job-window = Une tâche nécessaire est désactivée dans les réglages Ouverture
failure-switched_off = '{ $label }' est désactivé dans les réglages Ouverture, donc non démarré par macOS ; rien n’a été modifié
failure-switched_off-help = activez iEchor dans Réglages Système > Général > Ouverture, puis réessayez
failure-means_nothing = '{ $item }' n’a pas d’effet avec les autres choix : il n’y a donc rien à configurer
failure-means_nothing-window = Ceci n’a pas d’effet avec les autres choix : il n’y a donc rien à configurer
failure-means_nothing-help = pour voir l’état actuel : iechor-setup status
failure-means_nothing-help-window = L’état actuel est affiché dans Réglages.
failure-of_others = ce qu’exige '{ $item }' appartient à quelqu’un d’autre et lui est laissé
failure-of_others-window = Ce qui est nécessaire appartient à quelqu’un d’autre et lui est laissé
failure-of_others-help = pour voir à qui cela appartient : iechor-setup status ; pour le reprendre : iechor-setup repair { $item }
failure-of_others-help-window = Réglages indique à qui cela appartient. Pour le reprendre, choisissez-y « Reprendre ».
failure-not_as_chosen = '{ $item }' n’est pas dans l’état attendu
failure-not_as_chosen-window = Ce n’est pas dans l’état attendu
failure-not_as_chosen-help = pour le rétablir : iechor-setup repair { $item }
failure-not_as_chosen-help-window = Ouvrez Réglages et choisissez « Réparer ».
cause-socket_of_other = le socket par défaut est celui d’un autre compte
cause-locked = l’organisation qui gère ce Mac a verrouillé ce qui serait supprimé
cause-policy_in_force = une politique d’accès aux registres est en vigueur
cause-engine_managed = le moteur a des réglages définis par une organisation
failure-no_login_items = il n’y a pas de réglages Ouverture ici
failure-no_login_items-help = ouvrez Réglages Système sur un Mac
failure-no_such_name = iEchor Setup n’a ni élément ni nom '{ $name }'
failure-no_such_name-help = les éléments sont : { $items } ; les noms sont : { $names }
failure-nothing_to_accept = '{ $name }' appartient à iEchor et correspond à vos choix : il n’y a rien à accepter de quiconque
failure-nothing_to_accept-off = '{ $name }' fait partie de '{ $item }', qui est désactivé : il n’y a rien à accepter
failure-nothing_to_accept-off-window = '{ $name }' fait partie d’une option désactivée : il n’y a rien à accepter
failure-nothing_to_accept-help = pour voir ce qui diffère : iechor-setup status
failure-nothing_to_accept-help-window = Réglages indique ce qui diffère.
failure-no_setting_fits = aucun réglage de '{ $item }' ne correspond à l’existant, qui ne peut donc pas être considéré comme choisi
failure-no_setting_fits-window = Aucun réglage ne correspond à l’existant, qui ne peut donc pas être considéré comme choisi
failure-no_setting_fits-help = pour le rétablir selon vos choix : iechor-setup repair { $item } ; ou pour ne plus en être averti : iechor-setup mute { $item }
failure-no_setting_fits-help-window = Ouvrez Réglages : choisissez « Réparer » pour le rétablir selon vos choix, ou « Ne pas avertir » pour ne plus en être averti.
failure-managed = l’organisation qui gère ce Mac a défini '{ $key }' sur { $value } dans '{ $path }' : rien d’autre ne peut être choisi
failure-managed-help = renoncez à ce choix, ou adressez-vous à la personne qui gère ce Mac
failure-managed_file-help = la personne qui gère ce Mac peut le corriger ; rien n’a été modifié
failure-managed_unreadable-help = tout le monde doit pouvoir le lire ; la personne qui gère ce Mac peut y remédier : sudo chmod 644 '{ $path }' ; rien n’a été modifié
failure-managed_unreadable-help-window = Tout le monde doit pouvoir le lire. La personne qui gère ce Mac peut y remédier. Rien n’a été modifié.
cause-no_dictionary = ce n’est pas un dictionnaire de clés
cause-expects-bool = '{ $key }' doit valoir true ou false
cause-expects-one = '{ $key }' doit être l’une de ces valeurs : { $words }
cause-expects-some = '{ $key }' doit être un texte contenant certaines de ces valeurs, séparées par des virgules : { $words }
cause-expects-text = '{ $key }' doit être un texte non vide d’une seule ligne
cause-expects-url = '{ $key }' doit être une adresse https
cause-expects-key = '{ $key }' doit comporter 64 chiffres hexadécimaux
cause-stands_alone = '{ $key }' est défini seul : indiquez à la fois { $one } et { $other }, ou aucun des deux
failure-settings-help = corrigez-le, ou exécutez 'iechor-setup repair --set-aside' : le fichier est alors conservé sous un autre nom ; rien n’a été modifié
failure-settings-help-window = Corrigez-le, ou ouvrez Réglages et choisissez « Mettre de côté et continuer » : le fichier est alors conservé sous un autre nom. Rien n’a été modifié.
cause-in_line = ligne { $line } : { $text }
failure-receipt = impossible d’interpréter le reçu '{ $path }'
failure-receipt-help = il est endommagé : 'iechor-setup repair --set-aside' le met de côté et le conserve
failure-receipt-help-window = Il est endommagé. Ouvrez Réglages et choisissez « Mettre de côté et continuer » : le fichier est alors mis de côté et conservé.
failure-receipt-newer = une version plus récente a écrit le reçu '{ $path }'
failure-receipt-newer-help = rien n’a été modifié ; conservez le fichier, et utilisez la version d’iEchor qui l’a écrit
cause-no_schema = il n’a pas de numéro de schéma
failure-missing_in_app-helper-help = réinstallez iEchor, ou renoncez aux ports privilégiés
failure-missing_in_app-set_up-help = réinstallez iEchor, ou renoncez à --ask helper-first
failure-missing_in_app-set_up-help-window = Réinstallez iEchor, ou choisissez un autre moment pour la demande.
failure-missing_in_app-startup-help = réinstallez iEchor, ou renoncez au socket par défaut
failure-folder_of_other = '{ $path }' appartient à un autre compte (uid { $uid })
failure-folder_of_other-help = choisissez le dossier de l’utilisateur pour les outils, ou attribuez ce dossier à root
failure-not_looked_at = le programme de configuration de l’app n’a pas été examiné
failure-not_looked_at-help = relancez iEchor Setup
failure-not_a_socket = '{ $path }' n’est pas un socket
failure-older-helper = l’outil d’assistance de l’app ne doit pas remplacer celui qui est installé
failure-older-helper-help = installez la version la plus récente d’iEchor, ou renoncez aux ports privilégiés
failure-older-set_up = le programme de configuration de l’app ne doit pas remplacer celui qui est installé
failure-older-set_up-help = installez la version la plus récente d’iEchor, ou choisissez un autre moment pour la demande : iechor-setup apply --ask first-launch
failure-older-set_up-help-window = Installez la version la plus récente d’iEchor, ou choisissez un autre moment pour la demande.
cause-older = c’est la version { $version }, et la version { $stands } est en place
cause-no_version = il n’a pas de version, et la version { $stands } est en place
cause-line = la ligne est : { $line }
failure-no_paths_folder = '{ $path }', fourni par macOS, est introuvable
failure-no_paths_folder-help = choisissez un autre moyen pour PATH : --path tell ou profile
failure-no_paths_folder-help-window = Choisissez un autre moyen pour que les terminaux trouvent les outils.
failure-no_file_name = { $name } n’est pas un nom de fichier utilisable (1 à 200 octets, ni barre oblique, ni caractère de contrôle, ni '.', ni '..')
failure-client_config-no_file = '{ $path }' n’est pas un fichier ordinaire : aucun contexte n’y est donc mis en service
failure-client_config-unused = '{ $path }' n’est pas tel que le client l’écrit : aucun contexte n’y est donc mis en service
failure-client_config-help = corrigez-le ou déplacez-le ; son contenu n’a pas été modifié
cause-no_json_object = ce n’est pas un objet JSON
cause-no_text = sa clé « { $key } » n’est pas un texte
cause-shell-slow = '{ $path }' ne répond pas en { $seconds } s
cause-shell-not_run = impossible d’exécuter '{ $path }' : { $text }
cause-shell-ended = '{ $path }' s’est terminé sans répondre
cause-shell-missing = '{ $path }' est introuvable
cause-no_full_path = ZDOTDIR vaut '{ $path }', qui n’est pas un chemin complet
failure-shell-not_edited = la configuration ne modifie pas les fichiers du shell de connexion '{ $path }'
failure-shell-not_known = on ignore où le shell de connexion lit son profil
failure-shell-help = ajoutez vous-même la ligne pour PATH, et choisissez : --path tell
failure-shell-help-window = Ajoutez vous-même la ligne pour PATH, et choisissez « Me l’indiquer ».
failure-profile-no_folder = le dossier de '{ $path }' n’existe pas : aucune ligne n’y est donc ajoutée
failure-profile-no_folder-help = créez le dossier, ou ajoutez vous-même la ligne pour PATH
failure-profile-dead_link = '{ $path }' est un lien, et '{ $missing }' est introuvable : aucune ligne n’y est donc ajoutée
failure-profile-dead_link-help = corrigez le lien
failure-profile-closed_folder = '{ $path }' se trouve dans '{ $folder }', qui est en lecture seule : aucune ligne n’y est donc ajoutée
failure-profile-closed_folder-help = voyez qui peut y écrire : ls -lde '{ $folder }'
failure-profile-closed_folder-help-window = Voyez dans le Finder qui peut y écrire (Aller > Aller au dossier…, puis Lire les informations).
failure-profile-no_file = '{ $path }' n’est pas un fichier ordinaire : aucune ligne n’y est donc ajoutée
failure-profile-no_file-help = déplacez-le, puis réessayez
failure-profile-too_large = '{ $path }' dépasse 1 Mio : aucune ligne n’y est donc ajoutée
failure-profile-too_large-help = ajoutez vous-même la ligne pour PATH
failure-profile-of_other = '{ $path }' appartient à un autre compte : aucune ligne n’y est donc ajoutée
failure-profile-of_other-help = voyez auquel : ls -l '{ $path }'
failure-profile-of_other-help-window = Voyez dans le Finder à qui il appartient (Aller > Aller au dossier…, puis Lire les informations).
failure-profile-read_only = '{ $path }' est en lecture seule : aucune ligne n’y est donc ajoutée
failure-profile-read_only-help = autorisez ce compte à y écrire (voir : ls -lO '{ $path }'), ou ajoutez vous-même la ligne pour PATH
failure-profile-read_only-help-window = Autorisez ce compte à y écrire (voir Lire les informations dans le Finder), ou ajoutez vous-même la ligne pour PATH.
failure-profile-other_names = '{ $path }' a plusieurs noms (lien physique) : aucune ligne n’y est donc ajoutée
failure-profile-other_names-help = ajoutez vous-même la ligne pour PATH, là où le fichier est conservé
failure-profile-unreadable-help = voyez qui peut le lire : ls -le '{ $path }'
failure-profile-unreadable-help-window = Voyez dans le Finder qui peut le lire (Aller > Aller au dossier…, puis Lire les informations).
failure-hosts-unreadable = '{ $path }' ne peut pas être lu par tout le monde
failure-hosts-unreadable-help = autorisez tout le monde à le lire, comme macOS le prévoit : sudo chmod 644 '{ $path }'
failure-hosts-unreadable-help-window = Demandez à un administrateur de ce Mac d’autoriser tout le monde à le lire, comme macOS le prévoit.
failure-hosts-link = '{ $path }' est un lien géré par un autre programme et n’est donc pas modifié
failure-hosts-link-help = faites pointer les noms vers 127.0.0.1 là d’où vient ce fichier ; ou passez-vous-en : --no-hosts
failure-hosts-link-help-window = Faites pointer les noms vers 127.0.0.1 là d’où vient ce fichier, ou désactivez les noms d’hôte dans Réglages.
failure-hosts-no_file = '{ $path }' n’est pas un fichier ordinaire et n’est donc pas modifié
failure-hosts-no_file-help = examinez-le avec : ls -ldO '{ $path }' ; placez-y un fichier ordinaire ; ou passez-vous-en : --no-hosts
failure-hosts-no_file-help-window = Demandez à un administrateur de ce Mac d’y placer un fichier ordinaire, ou désactivez les noms d’hôte dans Réglages.
failure-hosts-locked = '{ $path }' est verrouillé et n’est donc pas modifié
failure-hosts-locked-help = déverrouillez-le : sudo chflags nouchg,noschg,nouappnd,nosappnd '{ $path }' ; ou passez-vous-en : --no-hosts
failure-hosts-locked-help-window = Demandez à un administrateur de ce Mac de le déverrouiller, ou désactivez les noms d’hôte dans Réglages.
failure-hosts-other_name = '{ $path }' a un autre nom (lien physique) et n’est donc pas modifié
failure-hosts-other_name-help = trouvez son autre nom avec : sudo find -x / -samefile '{ $path }' ; supprimez-le ; ou passez-vous-en : --no-hosts
failure-hosts-other_name-help-window = Demandez à un administrateur de ce Mac de trouver son autre nom et de le supprimer, ou désactivez les noms d’hôte dans Réglages.
failure-hosts-too_large = '{ $path }' dépasse { $size } Mio et n’est donc pas modifié
failure-hosts-too_large-help = ajoutez vous-même les lignes, ou retirez-en ce qui est inutile ; ou passez-vous-en : --no-hosts
failure-hosts-too_large-help-window = Ajoutez vous-même les lignes, retirez-en ce qui est inutile, ou désactivez les noms d’hôte dans Réglages.
failure-hosts-line = '{ $path }' contient une ligne qui ne peut pas être mise en commentaire, car elle est trop longue ou n’est pas du texte, et n’est donc pas modifié
failure-hosts-line-help = retirez ces noms de la ligne qui commence par '{ $address }' : { $names } ; ou passez-vous-en : --no-hosts
failure-hosts-line-help-window = Retirez ces noms de la ligne qui commence par « { $address } » : { $names }. Ou désactivez les noms d’hôte dans Réglages.
failure-not_signed = '{ $path }' n’est pas signé par iEchor
failure-not_signed-help = réinstallez iEchor
failure-io-help-no_space = libérez de la place sur le disque, puis réessayez
failure-io-help-read_only = le volume est en lecture seule ; rien ne peut y être configuré
failure-io-help-exists = quelque chose y est apparu entre-temps ; examinez-le, puis réessayez
failure-io-help-not_permitted = il est peut-être verrouillé (voyez ses indicateurs : ls -ldO '{ $path }'), ou macOS le protège de ce programme
failure-io-help-not_permitted-window = Il est peut-être verrouillé (voir Lire les informations dans le Finder), ou macOS le protège de ce programme.
failure-io-help-permission_denied = voyez qui peut y écrire : ls -lde '{ $path }'
failure-io-help-permission_denied-window = Voyez dans le Finder qui peut y écrire (Aller > Aller au dossier…, puis Lire les informations).
failure-io-help-unsupported = ce volume ne peut pas le faire d’un seul coup, comme l’exige la configuration (un volume réseau ?) ; ce qui n’y exige pas de dossier peut être choisi sans lui
failure-left-help = une fois cela corrigé, exécutez 'iechor-setup repair' : ce qui reste est supprimé
failure-left-help-window = Une fois cela corrigé, ouvrez Réglages et choisissez « Réparer » : ce qui reste est supprimé.
failure-too_many_changes = cela fait trop de modifications pour pouvoir les annuler : '{ $path }' atteindrait { $size } Mio
failure-too_many_changes-help = choisissez-en moins à la fois ; rien n’a été modifié
failure-too_many_beside = il y a déjà 99 fichiers à côté de '{ $path }'
failure-too_many_beside-help = supprimez ceux dont vous n’avez plus besoin
failure-busy = un autre iEchor Setup est en cours d’exécution
failure-busy-for = un autre iEchor Setup est en cours d’exécution pour le compte '{ $account }'
failure-busy-help = attendez qu’il ait terminé (il attend peut-être un mot de passe), puis réessayez ; rien n’a été modifié ici
note-set_aside-journal = le journal de reprise illisible est conservé sous '{ $path }' ; supprimez-le quand vous n’en aurez plus besoin
note-set_aside-receipt = le reçu illisible est conservé sous '{ $path }' ; supprimez-le quand vous n’en aurez plus besoin
note-set_aside-choices = le fichier de choix illisible est conservé sous '{ $path }' ; supprimez-le quand vous n’en aurez plus besoin
failure-interrupted = une opération précédente a été interrompue
failure-journal = impossible d’interpréter le journal de reprise d’une opération interrompue : '{ $path }'
failure-journal-help = rien n’a été modifié et le fichier est conservé ; utilisez la version d’iEchor qui l’a écrit, ou exécutez 'iechor-setup repair --set-aside' : le fichier est mis de côté, et la configuration continue à partir de l’existant
failure-journal-help-window = Rien n’a été modifié et le fichier est conservé. Utilisez la version d’iEchor qui l’a écrit, ou choisissez « Mettre de côté et continuer » : le fichier est mis de côté, et la configuration continue à partir de l’existant.
cause-other_schema = son schéma est { $schema }, cette version lit { $newest }
cause-damaged = il est endommagé : sa somme de contrôle n’est pas celle de son contenu
cause-journal_kept = le journal de reprise est conservé : '{ $path }'
failure-not_rolled_back-help = tout est resté en l’état ; 'iechor-setup plan' et 'status' n’y touchent pas, et 'iechor-setup repair' l’annule et rétablit tout selon vos choix antérieurs, s’il y en avait
failure-not_rolled_back-help-window = Tout est resté en l’état. « Réparer » dans Réglages l’annule et rétablit tout selon vos choix antérieurs, s’il y en avait.
failure-left_to_recovery-help = exécutez 'iechor-setup repair' : ce qui a été fait est examiné, puis terminé ou annulé
failure-left_to_recovery-help-window = Ouvrez Réglages et choisissez « Réparer » : ce qui a été fait est examiné, puis terminé ou annulé.
failure-written_meanwhile = un autre programme écrit sans cesse dans '{ $path }'
failure-written_meanwhile-help = attendez que ce programme ait terminé, puis réessayez
failure-client_config = '{ $path }' n’est pas tel que le client l’écrit
failure-changed = '{ $path }' a changé depuis votre accord
failure-changed-help = examinez le nouveau plan
failure-policy = impossible d’interpréter '{ $path }' : aucun registre ne peut donc être utilisé
failure-policy-help = la personne qui gère ce Mac peut mettre en place une politique signée par son organisation : iechor-setup policy put FILE
failure-policy-help-window = La personne qui gère ce Mac peut mettre en place une politique signée par son organisation.
cause-key_gone = sa clé '{ $path }' a disparu
failure-other_caller = la configuration est demandée pour l’uid { $uid }, mais c’est l’uid { $caller } qui demande
failure-other_caller-help = lancez iEchor Setup depuis le compte concerné
failure-not_agreed = ce qui changerait n’est plus ce que vous avez accepté
failure-not_agreed-help = examinez le nouveau plan et donnez à nouveau votre accord
failure-not_through_helper = ceci ne passe pas par l’outil d’assistance
failure-not_through_helper-help = relancez iEchor Setup : un administrateur sera demandé
cause-other_set_up = le programme de configuration installé n’est pas celui de cette app, ou n’est pas pour ce compte
cause-nothing_half_done = sans administrateur, rien n’est mis de côté et rien ne reste fait à moitié
failure-request_refused = la partie root refuse la demande
cause-request-unread = impossible de la lire
cause-request-too_large = elle est trop volumineuse
cause-request-not_understood = impossible de l’interpréter
failure-job-not_ended = { $seconds ->
    [one] '{ $label }' ne s’est pas terminé { $seconds } s après en avoir reçu l’ordre
   *[other] '{ $label }' ne s’est pas terminé { $seconds } s après en avoir reçu l’ordre
}
failure-job-not_ended-help = redémarrez ce Mac, puis réessayez
failure-launchd-no_socket = launchd a accepté la tâche, mais n’a pas créé '{ $path }'
failure-launchd-other_socket = launchd a accepté la tâche, mais '{ $path }' n’est pas un socket
failure-launchd-socket_of_other = launchd a accepté la tâche, mais '{ $path }' appartient à l’uid { $uid } avec les autorisations { $mode }
failure-launchd-help = examinez-le avec : log show --last 5m --predicate 'process == "launchd"' ; puis réessayez
failure-launchd-help-window = Redémarrez ce Mac, puis réessayez. Si cela ne suffit pas, adressez-vous à un administrateur de ce Mac.
failure-launchctl = 'launchctl { $command }' a échoué avec le code de sortie { $code }
failure-launchctl-window = launchd a refusé une tâche (code de sortie { $code })
failure-launchctl-help-disabled = ce label est désactivé : examinez-le avec : launchctl print-disabled system
failure-launchctl-help-disabled-window = Cette tâche est désactivée sur ce Mac. Demandez à un administrateur de ce Mac de l’activer.
failure-launchctl-help-owner = la liste de propriétés doit appartenir à root avec les autorisations 0644 : examinez-la avec : ls -l /Library/LaunchDaemons
failure-launchctl-help-owner-window = La liste de propriétés doit appartenir à root, et personne d’autre ne doit pouvoir la modifier. Demandez à un administrateur de ce Mac d’y veiller.
cause-after_its_end = quelque chose est écrit après sa fin
cause-part-user = il concerne la partie de l’utilisateur
cause-part-root = il concerne la partie de root
failure-undo_incomplete-help = retirez ce qui fait obstacle, puis exécutez 'iechor-setup repair' : l’annulation continue
failure-undo_incomplete-help-window = Retirez ce qui fait obstacle, puis ouvrez Réglages et choisissez « Réparer » : l’annulation continue.
note-tidied_later = le nettoyage sera recommencé au prochain démarrage d’iEchor : { $why }
note-left-not_empty = '{ $path }' a été laissé en place : il n’est plus vide
note-left-of_others = '{ $path }' a été laissé en place : quelqu’un d’autre y a mis quelque chose
note-left-changed = '{ $path }' a été laissé en place : quelqu’un d’autre l’a modifié ; ce qui existait avant est sous '{ $aside }'
note-left-gone = '{ $path }' a été laissé en place : ce qui existait avant a disparu
note-left-saved = '{ $path }' a été laissé sans nos lignes : quelqu’un l’a enregistré entre-temps
note-stays-not_empty = '{ $path }' reste : il n’est pas vide
note-stays = '{ $path }' reste : { $why }
cause-last_exit = dernier code de sortie = { $code }
cause-no_answer = { $seconds ->
    [one] pas de réponse depuis { $seconds } s
   *[other] pas de réponse depuis { $seconds } s
}
cause-nobody_answers = personne ne répond sur son socket : { $text }
cause-hung_up = la connexion a été coupée : { $text }
note-left-context = le contexte utilisé dans '{ $path }' a été laissé tel quel : quelqu’un en a choisi un autre
note-stays-backup = '{ $backup }' reste : c’est ce qui se trouvait avant à l’emplacement '{ $path }'
failure-port = Ports indisponibles : ouverture du port { $protocol } { $address } -> 0.0.0.0:0: { $why }
failure-helper-not_running = échec de la connexion à { $path } : vmnetd est-il en cours d’exécution ? dial unix { $path }: connect: { $why }
cause-connect-refused = connexion refusée
cause-connect-missing = fichier ou dossier introuvable
cause-connect-denied = autorisation refusée
failure-not_bound = impossible d’ouvrir le port : { $why }
failure-port-again-help = réessayez
failure-port-help-in_use = ce port est déjà utilisé : arrêtez ce qui l’utilise, ou choisissez un autre port
failure-port-help-no_address = ce Mac n’a pas cette adresse : choisissez-en une qu’il possède
failure-helper-help-not_running = exécutez : iechor-setup apply --ports (ou repair, si les ports privilégiés sont déjà autorisés)
failure-helper-help-not_running-window = Activez les ports privilégiés dans Réglages, ou choisissez-y « Réparer » s’ils sont déjà autorisés.
failure-helper-help-other_version = exécutez : iechor-setup repair
failure-helper-help-other_version-window = Ouvrez Réglages et choisissez « Réparer ».
failure-helper-help-not_allowed = configurez iEchor pour ce compte : iechor-setup apply
failure-helper-help-not_allowed-window = Configurez iEchor pour ce compte : ouvrez Réglages et activez les ports privilégiés.
failure-helper-help-policy = adressez-vous à la personne qui gère ce Mac
failure-helper-help-unsafe = examinez-le avec : ls -led, et adressez-vous à la personne qui gère ce Mac
failure-helper-help-unsafe-window = Demandez à la personne qui gère ce Mac de l’examiner.
change-from_to = { $before } -> { $after }
change-kept = { $what } (l’existant est conservé)
change-restored = { $before } -> ce qui existait avant
change-found-nothing = rien
change-found-link = lien vers { $target }
change-found-file = fichier, autorisations { $mode }
change-found-directory = dossier
change-found-other = autre chose
change-file_differs = fichier : { $what }
change-comma = { $one }, { $other }
change-owner = propriétaire uid { $before } -> { $after }
change-mode = autorisations { $before } -> { $after }
change-contents = contenu différent
change-anew = recréé, sans l’attribut de quarantaine
change-lines-taken_out = retiré : { $lines }
change-lines-commented_out = mis en commentaire : { $lines }
change-lines-added = ajouté à la fin : { $lines }
change-lines-and = { $one } ; { $other }
change-lines-gone = les lignes d’iEchor Setup sont retirées
change-context = contexte utilisé : { $before } -> { $after }
change-forget = déjà disparu, retiré du reçu
change-adopt = reste ; noté comme créé par iEchor
change-hold = reste ; noté comme utilisé aussi par vous
change-release = reste pour les autres comptes ; noté comme n’étant plus utilisé par vous
change-load_job = launchd charge la tâche
change-enable_job = la tâche n’est plus désactivée dans launchd
change-unload_job = launchd décharge la tâche
cause-after = { $what } : { $why }
cause-said = { $text }
failure-cancelled = annulé : rien n’a été modifié
failure-denied = aucun mot de passe administrateur n’a été accepté ; rien n’a été modifié
failure-denied-help = réessayez, ou adressez-vous à un administrateur de ce Mac
failure-not_admin = un administrateur est nécessaire, ce que ce compte n’est pas : rien n’a été demandé
failure-not_admin-help = adressez-vous à un administrateur de ce Mac
failure-timed_out = la demande est restée sans réponse dans le délai imparti : rien n’a été modifié
failure-timed_out-help = réessayez, et répondez à la demande de macOS
failure-no_screen = un mot de passe administrateur est nécessaire, et il n’y a personne à qui le demander ; rien n’a été modifié
failure-no_screen-help = exécutez-le dans un terminal
failure-no_screen-help-window = Installez-vous devant ce Mac pour répondre à la demande de mot de passe, puis réessayez.
failure-no_prompt = Authorization Services n’est pas disponible dans cette version compilée
failure-no_prompt-help = exécutez iechor-setup dans un terminal
failure-no_prompt-help-window = Seule l’app sur un Mac peut demander un mot de passe administrateur.
failure-not_asked_for = macOS n’a pas pu demander de mot de passe administrateur (erreur { $error }) ; rien n’a été modifié
failure-not_asked_for-help = réessayez, ou faites-le dans Terminal : iechor-setup apply
failure-not_asked_for-help-window = Réessayez. Si cela ne suffit pas, redémarrez ce Mac, puis réessayez.
failure-not_started = macOS a accordé le droit d’effectuer les modifications, mais n’a pas pu démarrer le programme qui les effectue ; rien n’a été modifié
failure-not_started-help = faites-le dans Terminal, où sudo demande le mot de passe : { $program } apply
failure-not_started-help-window = Redémarrez ce Mac, puis réessayez. Si cela ne suffit pas, adressez-vous à un administrateur de ce Mac.
failure-sudo_forgets = le mot de passe était correct, mais sudo n’en retient aucun sur ce Mac (timestamp_timeout=0), et macOS n’a pas d’écran pour le demander ; rien n’a été modifié
failure-sudo_forgets-help = exécutez le tout avec sudo : sudo '{ $program }' --as { $account } apply
failure-sudo_forgets-help-window = Ouvrez iEchor Setup devant ce Mac, où macOS peut poser la question.
failure-without-help = { $help }, ou choisissez ce qui n’exige pas d’administrateur : { $options }
failure-without-help-window = Réessayez, ou continuez sans mot de passe.
failure-without-help-alone = pour continuer sans administrateur, choisissez : { $options }
failure-without-help-alone-window = Continuez sans mot de passe, ou réessayez.
failure-lost-help = relancez iEchor Setup : ce qui a été fait est d’abord examiné
failure-lost-unreached = le programme qui effectue les modifications en tant que root est injoignable
failure-lost-unasked = impossible de transmettre la demande au programme qui effectue les modifications en tant que root
failure-lost-no_answer = le programme qui effectue les modifications en tant que root s’est terminé sans répondre
failure-lost-not_understood = la réponse du programme qui effectue les modifications en tant que root est incompréhensible
failure-lost-not_waited_for = le programme qui effectue les modifications en tant que root n’a pas été attendu
failure-lost-parent = le processus root qui effectue les modifications a disparu
failure-lost-midway-help = exécutez 'iechor-setup repair' : ce que root avait commencé est annulé
failure-lost-midway-help-window = Ouvrez Réglages > Avancé et choisissez « Réparer » : ce que root avait commencé est annulé.
failure-not_as_planned = tout a été exécuté, mais '{ $path }' n’est pas dans l’état attendu
failure-not_as_planned-help = quelqu’un l’a peut-être modifié entre-temps : examinez le nouveau plan
failure-not_as_planned-again-help = quelqu’un l’a peut-être modifié entre-temps : réessayez
failure-left_for_inspection = une opération qui a échoué a été laissée pour examen et serait annulée
failure-left_for_inspection-help = annulez-la d’abord : iechor-setup repair
failure-left_for_inspection-help-window = Annulez-la d’abord : ouvrez Réglages > Avancé et choisissez « Réparer ».
failure-nothing_chosen = rien n’a encore été choisi sur ce Mac : il n’y a donc rien à décider
failure-nothing_chosen-help = faites d’abord la configuration : iechor-setup apply
failure-nothing_chosen-help-window = Faites d’abord la configuration.
failure-context_off = le contexte '{ $context }' est désactivé ou n’a jamais été choisi
failure-context_off-help = activez-le : iechor-setup apply --context
failure-context_off-help-window = Activez « Contexte » dans Réglages > Avancé.
failure-not_started_anew = impossible de relancer le programme sans les variables d’autrui
failure-not_started_anew-help = rouvrez iEchor
failure-other_accounts = seul root peut examiner les autres comptes
failure-other_accounts-help = lancez-le avec sudo, ou omettez --all-users
failure-other_accounts-help-window = Adressez-vous à un administrateur de ce Mac.
failure-other_account = seul root peut faire la configuration pour un autre compte
failure-other_account-help = lancez-le avec sudo, ou omettez le nom
failure-other_account-help-window = Adressez-vous à un administrateur de ce Mac.
failure-for_root = ce qui est fait pour un compte sans rien demander est réservé à root
failure-for_root-help = lancez-le avec sudo
failure-for_root-help-window = Adressez-vous à un administrateur de ce Mac.
failure-without_asking = configurer un compte sans rien demander est réservé à root
failure-without_asking-help = lancez-le avec sudo, ou utilisez : iechor-setup apply
failure-without_asking-help-window = Adressez-vous à un administrateur de ce Mac.
failure-account_unsaid = lancé en tant que root, sans indication du compte concerné
failure-account_unsaid-help-nobody = nommez-le : --as NAME, ou --as { $console } pour le compte dont la session est ouverte sur ce Mac ; rien n’est encore configuré ici pour personne
failure-account_unsaid-help-nobody-window = Ouvrez iEchor depuis le compte concerné.
failure-account_unsaid-help = nommez-le : --as NAME, ou --as { $console } pour le compte dont la session est ouverte sur ce Mac ; déjà configuré ici pour : { $accounts }
failure-account_unsaid-help-window = Ouvrez iEchor depuis le compte concerné. Déjà configuré ici pour : { $accounts }.
failure-program_missing = le programme qui s’exécuterait en tant que root est introuvable : '{ $path }'
failure-program_missing-help = réinstallez iEchor
failure-program_unsigned = le programme qui s’exécuterait en tant que root n’est pas signé par iEchor ; rien n’a été modifié
failure-program_not_copied = root n’a pas pu copier son programme vers '{ $path }'
failure-program_not_copied-help = corrigez cela, puis réessayez
cause-silent = aucun message
cause-silent-macos = macOS n’en transmet pas la raison ; examinez : log show --last 5m --predicate 'process == "install" OR process == "dd"'
cause-silent-macos-window = macOS n’en transmet pas la raison.
failure-report_home = le dossier de départ '{ $path }' est introuvable
failure-report_home-help = ouvrez une fois une session, puis réessayez
failure-report_too_many = il y a trop de rapports dans '{ $path }'
failure-report_too_many-help = déplacez-en quelques-uns
failure-report_in_the_way = '{ $path }' est un lien ou n’est pas un fichier : aucun rapport n’y est donc écrit
failure-report_in_the_way-help = nommez un autre fichier
failure-report_no_name = '{ $path }' ne nomme aucun fichier
failure-report_no_name-help = nommez un fichier
failure-refused-cancelled = annulé : '{ $item }' n’a pas été configuré, et ce refus est mémorisé
failure-refused-denied = aucun mot de passe administrateur n’a été accepté : '{ $item }' n’a pas été configuré, et ce refus est mémorisé
failure-refused-help = pour que la question vous soit de nouveau posée : iechor-setup refuse --undo { $item }
failure-refused-help-window = Pour que la question vous soit de nouveau posée, ouvrez Réglages > Avancé et choisissez « Me redemander ».
failure-refused-help-instead = pour que la question vous soit de nouveau posée : iechor-setup refuse --undo { $item }. { $instead }
failure-refused-help-instead-window = Pour que la question vous soit de nouveau posée, ouvrez Réglages > Avancé et choisissez « Me redemander ». { $instead }
instead-hosts-window = Réglages > Avancé indique la ligne pour /etc/hosts.
failure-not_asked-never = '{ $item }' a été refusé et n’est plus redemandé
failure-not_asked-repair = '{ $item }' est choisi et doit être réparé, mais rien n’est demandé ici à ce sujet
failure-not_asked-repair-help = exécutez : iechor-setup repair { $item }
failure-not_asked-repair-help-window = Ouvrez Réglages > Avancé et choisissez « Réparer ».
failure-not_asked-off = '{ $item }' est désactivé, et rien n’est demandé ici à ce sujet
failure-not_asked-off-help = configurez-le dans Réglages > Avancé, ou par : iechor-setup apply, avec --{ $flag }
failure-not_asked-off-help-window = Configurez-le dans Réglages > Avancé.
failure-port_of_others-help = l’outil d’assistance est configuré pour { $accounts } et ne répond à aucun autre compte : configurez-le aussi pour le vôtre : iechor-setup apply --ports ; ou utilisez un port à partir de 1024
failure-port_of_others-help-window = L’outil d’assistance est configuré pour { $accounts } et ne répond à aucun autre compte. Activez « Ports privilégiés » dans Réglages > Avancé pour le vôtre aussi, ou utilisez un port à partir de 1024.
failure-port_of_somebody-help = voyez à qui il appartient : ls -l { $path }
failure-port_of_somebody-help-window = Voyez à qui il appartient : examinez '{ $path }' dans le Finder (Aller > Aller au dossier…).
failure-port_refused-help = { $help } ; ou utilisez un port à partir de 1024
failure-port_refused-help-window = Activez « Ports privilégiés » dans Réglages > Avancé, ou utilisez un port à partir de 1024.
prompt-looks = iEchor Setup souhaite vérifier ce qui a été fait en tant que root.
prompt-wants = iEchor Setup souhaite { $what }.
prompt-wants-why = { $what } { $why }
terminal-note = remarque : { $what }
terminal-help = aide : { $what }
terminal-because = cause : { $why }
terminal-cannot = impossible : { $what } ; { $help }
terminal-cannot-plain = impossible : { $what }
terminal-warning = { $what } ; { $help }
terminal-undone-everything = tout ce qui avait été fait a été annulé
terminal-undone-partly = tout n’a pas pu être annulé ; le journal de reprise est conservé
terminal-undone-waits = on ne peut pas encore dire si les modifications sont durables ; le journal de reprise est conservé
terminal-undone-kept = rien n’a été annulé, comme vous l’avez voulu
terminal-undone-stand = les modifications ont été effectuées et restent en place
terminal-leaves_off = remarque : ceci laisse désactivé : { $items } (rien n’était choisi jusqu’ici, et seul ce que vous avez nommé est configuré ; ajoutez --recommended pour le reste)
terminal-nothing = rien à modifier
terminal-nothing-as_chosen = tout est conforme à vos choix : rien à modifier
terminal-group = { $reason } ({ $count })
terminal-group-password = { $reason } ({ $count })  [mot de passe administrateur]
terminal-why = pourquoi : { $why }
terminal-more = … et { $count } de plus (-v affiche tout)
terminal-who-root = root
terminal-who-user = vous
terminal-conflict = { $fate ->
    [taken_over] { $path } ({ $found }, propriétaire : { $owner }) vous est attribué, ce dont ce compte est averti à sa prochaine ouverture d’iEchor
    [until_restart] { $path } ({ $found }, propriétaire : { $owner }) est sauvegardé et remplacé ; jusqu’au redémarrage de ce Mac, la désinstallation le restitue
    [replaced] { $path } ({ $found }, propriétaire : { $owner }) est sauvegardé et remplacé ; la désinstallation le restitue
    [left] { $path } ({ $found }, propriétaire : { $owner }) reste tel quel, comme vous l’avez choisi
   *[stays] { $path } ({ $found }, propriétaire : { $owner }) reste tel quel ; { $advice }
}
terminal-conflict-dead = { $found }, qui ne mène nulle part
terminal-conflict-lines = { $fate ->
    [replaced] { $path } fait pointer { $name } ailleurs, ce qui est mis en commentaire ; la désinstallation le restitue : { $lines }
    [left] { $path } fait pointer { $name } ailleurs, ce qui reste tel quel, comme vous l’avez choisi : { $lines }
   *[stays] { $path } fait pointer { $name } ailleurs, ce qui reste tel quel ; { $advice } : { $lines }
}
terminal-advice-other_account = il appartient à l’iEchor du compte '{ $account }' : un administrateur peut y mettre fin avec : sudo iechor-setup --as { $account } uninstall
terminal-advice-directory = un dossier n’est jamais remplacé : s’il est inutile, déplacez '{ $path }', puis : iechor-setup apply
terminal-advice-backup_in_the_way = impossible de le sauvegarder : '{ $backup }' fait obstacle ; examinez les deux, déplacez celui qui est inutile, puis : iechor-setup apply --replace { $name }
terminal-advice-spelling = il porte le même nom avec une autre graphie, et ne pourrait pas être restitué ; s’il est inutile, déplacez '{ $path }', puis : iechor-setup apply
terminal-advice-take_over = pour vous l’attribuer : --replace { $name } ; pour le laisser sans plus en être averti : --leave { $name }
terminal-advice-replace = pour le remplacer : --replace { $name } ; pour le laisser sans plus en être averti : --leave { $name }
terminal-context = contexte utilisé : { $name }
terminal-context-host = contexte utilisé : { $name }, qui mène à { $host }
terminal-context-overridden = { $variable } est défini ici et l’emporte ; pour que le contexte décide : unset { $variable }
terminal-left = reste à faire : { $what }
terminal-unfinished = la configuration de ce compte n’est pas encore terminée
terminal-away = ce qui est propre à ce compte n’a pas été examiné : { $why }
terminal-share = à iEchor : { $ours } sur { $all } ; à d’autres : { $others }
terminal-kept_choices = pour tout rétablir : iechor-setup apply ; pour oublier aussi les choix : iechor-setup uninstall
terminal-differs = pour tout rétablir selon vos choix : iechor-setup repair
terminal-asks = { $asks } : { $mode }, { $when }
terminal-asks-managed = { $asks } : { $mode }, { $when } ({ $managed })
terminal-exposed = { $how ->
    [helper] { $protocol } { $address } -> { $to }, ouvert par l’outil d’assistance
   *[directly] { $protocol } { $address } -> { $to }, ouvert directement, sans l’outil d’assistance
}
terminal-tested = { $how ->
    [helper] tcp { $address } fonctionne : ouvert par l’outil d’assistance
   *[directly] tcp { $address } fonctionne : ouvert directement, sans l’outil d’assistance
}
terminal-unreached = impossible de joindre { $address } : { $why }
terminal-local_network = s’il doit s’y trouver quelque chose : macOS interdit peut-être le réseau local à ce programme ; autorisez-le (ou le terminal d’où il a été lancé) dans Réglages Système > Confidentialité et sécurité > Réseau local
terminal-done = { $count ->
    [one] terminé et vérifié : { $count } modification
   *[other] terminé et vérifié : { $count } modifications
}
terminal-done-not_all = { $count ->
    [one] terminé : { $count } modification ; d’après la vérification, certains éléments ne fonctionnent pas
   *[other] terminé : { $count } modifications ; d’après la vérification, certains éléments ne fonctionnent pas
}
terminal-unchanged-not_all = la configuration ne peut pas faire mieux : rien n’a été modifié, et certains éléments ne fonctionnent pas
terminal-unchanged-recovered = une fois l’opération interrompue remise en ordre, plus rien n’était à modifier
terminal-unchanged-named = rien n’a été modifié, aucun mot de passe n’a été nécessaire ; ce qui n’est pas conforme à vos choix est indiqué ici
terminal-unchanged = tout était déjà conforme à vos choix : rien n’a été modifié, aucun mot de passe n’a été nécessaire
terminal-removed = { $count ->
    [one] terminé et vérifié : { $count } modification ; il ne reste rien d’iEchor Setup
   *[other] terminé et vérifié : { $count } modifications ; il ne reste rien d’iEchor Setup
}
terminal-removed-kept = { $count ->
    [one] terminé et vérifié : { $count } modification ; il ne reste d’iEchor Setup que vos choix
   *[other] terminé et vérifié : { $count } modifications ; il ne reste d’iEchor Setup que vos choix
}
terminal-removed-stays = { $count ->
    [one] terminé et vérifié : { $count } modification ; ce qui reste est indiqué ici
   *[other] terminé et vérifié : { $count } modifications ; ce qui reste est indiqué ici
}
terminal-removed-none = il n’y avait rien à annuler
terminal-removed-none_stays = rien n’a été annulé ; ce qui reste est indiqué ici
terminal-choices_kept = vos choix sont conservés dans '{ $path }' : 'iechor-setup apply' rétablit tout
terminal-prompt = [demande de mot de passe simulée pour { $account }] { $text }
terminal-making = { $count ->
    [one] { $count } modification en cours
   *[other] { $count } modifications en cours
}
terminal-checking = vérification du résultat
terminal-undoing-first = la première étape a échoué : annulation en cours
terminal-undoing = { $count ->
    [one] un problème est survenu : annulation de { $count } étape
   *[other] un problème est survenu : annulation de { $count } étapes
}
terminal-recovered-finished = une opération précédente avait été interrompue après sa validation : elle a été terminée
terminal-recovered-root = { $count ->
    [one] une opération précédente avait été interrompue : la partie de l’administrateur a été annulée ({ $count } étape)
   *[other] une opération précédente avait été interrompue : la partie de l’administrateur a été annulée ({ $count } étapes)
}
terminal-recovered-user = { $count ->
    [one] une opération précédente avait été interrompue : votre partie a été annulée ({ $count } étape)
   *[other] une opération précédente avait été interrompue : votre partie a été annulée ({ $count } étapes)
}
terminal-interrupted-root = une opération précédente pour le compte '{ $account }' a été interrompue dans la partie de l’administrateur ; 'iechor-setup repair' la remet en ordre
terminal-interrupted-user = une opération précédente pour le compte '{ $account }' a été interrompue dans votre partie ; 'iechor-setup repair' la remet en ordre
terminal-left_as_it_was-root = une opération précédente pour le compte '{ $account }' a échoué dans la partie de l’administrateur et a été laissée en l’état ; 'iechor-setup repair' la remet en ordre
terminal-left_as_it_was-user = une opération précédente pour le compte '{ $account }' a échoué dans votre partie et a été laissée en l’état ; 'iechor-setup repair' la remet en ordre
terminal-busy = { $what } : voici l’état à cet instant
terminal-ends_first = des modifications sont en cours : elles se terminent d’abord, toutes ou aucune
terminal-nothing_to_repair = rien n’a encore été choisi sur ce Mac : il n’y a rien à réparer
terminal-nothing_more_to_repair = rien n’a encore été choisi sur ce Mac : il n’y a rien de plus à réparer
terminal-make = { $count ->
    [one] Effectuer { $count } modification ? [o/N]
   *[other] Effectuer { $count } modifications ? [o/N]
}
terminal-save = Enregistrer dans '{ $path }' ? [o/N]
terminal-replace = Remplacer le contenu de '{ $path }' ? [o/N]
terminal-yes = o oui y yes
terminal-allow_or_cancel = Autoriser ou annuler ? [autoriser/ANNULER]
terminal-allow = autoriser
terminal-saved = enregistré dans '{ $path }'
terminal-saved-replaced = enregistré dans '{ $path }', à la place de ce qui s’y trouvait
terminal-notice = { $item } : { $what } ; iechor-setup repair { $word }, ou : adopt { $word }, mute { $word }, refuse { $word }
terminal-notice-password = { $item } : { $what } (un mot de passe administrateur est nécessaire) ; iechor-setup repair { $word }, ou : adopt { $word }, mute { $word }, refuse { $word }
terminal-taken = { $item } : '{ $path }' appartient à quelqu’un d’autre ; pour le reprendre : iechor-setup repair { $name } ; pour le laisser aux autres : iechor-setup adopt { $name }
terminal-taken-fixed = { $item } : '{ $path }' appartient à quelqu’un d’autre ; pour le laisser aux autres : iechor-setup adopt { $name }
terminal-again = { $item } : { $state } ; pour réessayer : iechor-setup repair { $word } ; pour ne plus en être averti : iechor-setup mute { $word }
terminal-waits_no_more = aucune session n’est ouverte : la tâche qui attendait la première ouverture de session a été supprimée
terminal-waits = aucune session n’est ouverte : le premier compte à ouvrir une session sera alors configuré, sans que rien ne soit demandé
terminal-no_log = rien de ce qu’a fait root ne subsiste sur ce Mac : il n’y a donc pas de journal
terminal-log_ends = impossible d’écrire dans le journal, qui se termine ici : { $why }
terminal-by = par : { $who } ; { $allowed }
terminal-by-setup = iechor-setup, en tant que root
terminal-by-authorisation = sudo ou Authorization Services
terminal-path = chemin : { $path }
terminal-path-mode = chemin : { $path }  ({ $mode })
terminal-runs = exécute : { $command }
terminal-requirement = exigence de code : { $requirement }
terminal-policy-none = aucune politique n’est en vigueur sur ce Mac
terminal-policy-issued = émise { $when } ({ $time })
terminal-policy-allowed = registres autorisés :
terminal-policy-not_understood = { $rule }  (incompréhensible : n’autorise rien)
terminal-policy-allowed-none = '{ $name }' est autorisé : aucune politique n’est en vigueur sur ce Mac
terminal-policy-allowed-rule = '{ $name }' est autorisé par la règle '{ $rule }' dans la politique définie par '{ $organisation }', version { $version }
terminal-policy-refused = '{ $name }' n’est pas autorisé : aucune règle ne le nomme dans la politique définie par '{ $organisation }', version { $version }
terminal-policy-refused-near = '{ $name }' n’est pas autorisé : la règle '{ $rule }' dans la politique définie par '{ $organisation }', version { $version }, concerne un autre port ou un autre dépôt
terminal-policy-refused-expired = '{ $name }' n’est pas autorisé : { $why }
terminal-policy-image = si '{ $name }' est une image avec un tag, demandez-la sous la forme : library/{ $name }
terminal-time-in = { $unit ->
    [day] { $count ->
        [one] dans { $count } jour
       *[other] dans { $count } jours
    }
    [hour] { $count ->
        [one] dans { $count } heure
       *[other] dans { $count } heures
    }
    [minute] { $count ->
        [one] dans { $count } minute
       *[other] dans { $count } minutes
    }
   *[second] { $count ->
        [one] dans { $count } seconde
       *[other] dans { $count } secondes
    }
}
terminal-time-ago = { $unit ->
    [day] { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
    [hour] { $count ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
    [minute] { $count ->
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
   *[second] { $count ->
        [one] il y a { $count } seconde
       *[other] il y a { $count } secondes
    }
}
failure-not_printed = tout n’a pas pu être écrit sur la sortie standard
failure-not_printed-help = libérez-y de la place, ou choisissez un autre emplacement
failure-log_not_opened = impossible d’ouvrir le journal '{ $path }'
failure-log_not_opened-help-root = nommez un fichier dans un dossier de root, comme '/var/log'
failure-log_not_opened-help = il est ouvert sous le compte '{ $account }', mais en tant que root dans un dossier que seul root peut modifier : nommez un fichier dans lequel '{ $account }' peut écrire, ou un fichier dans un tel dossier
cause-log_folder = son dossier est introuvable, ou d’autres que root peuvent en modifier le chemin
failure-arguments = { $text }
failure-argument_no_text = un argument n’est pas du texte : { $text }
failure-argument_no_text-help = utilisez UTF-8
failure-unknown_name = iEchor Setup n’a pas de '{ $name }' à y mettre
failure-unknown_name-help = les noms sont : { $names }
failure-report_nobody = le rapport serait enregistré, et il n’y a personne à qui le demander
failure-report_nobody-help = ajoutez --yes pour l’enregistrer, ou indiquez - comme fichier pour le voir
failure-not_saved = annulé : rien n’a été enregistré
failure-nobody_to_ask = ceci effectuerait des modifications, et il n’y a personne à qui le demander
failure-nobody_to_ask-help = ajoutez --yes pour donner votre accord
failure-cancelled_before = annulé avant que la moindre de ces modifications ne soit effectuée
failure-status_not_understood = impossible d’interpréter l’état
failure-no_registry = '{ $text }' n’est pas un registre
failure-no_registry-help = indiquez un registre, comme registry.example ou registry.example:5000, ou une image, comme registry.example/team/app:1.0
failure-switched_off-help-leave_out = { $help } ; ou passez-vous-en : iechor-setup apply { $options }
failure-switched_off-help-leave_out-window = Activez iEchor dans Réglages Système > Général > Ouverture, ou désactivez ceci dans Réglages > Avancé.
outcome-no_answer = le programme qui effectue les modifications en tant que root s’est terminé sans répondre, mais ce qu’il a fait est complet
outcome-not_done = non fait : { $what }
outcome-not_done-help = non fait : { $what } ; { $help }
outcome-job = '{ $path }' avait une tâche, que launchd connaît encore
outcome-stays = '{ $path }' reste
outcome-unseen = impossible d’examiner '{ $path }'
outcome-others = ce que root a configuré reste pour les comptes qui l’utilisent : { $accounts }
outcome-no_record = impossible de lire les traces de root : les dossiers que la configuration a peut-être créés restent donc
outcome-still_recorded = ce que d’autres comptes partagent reste, et root conserve la trace que celui-ci l’utilise, car aucun administrateur ne l’a autorisé à noter le contraire : { $why }
outcome-older = '{ $path }', d’une version antérieure d’iEchor, reste, car aucun administrateur n’a autorisé root à le supprimer ({ $count }) : { $why }
outcome-no_home = { $what } ; ce qui leur est propre est fait à leur première ouverture d’iEchor, sans mot de passe
outcome-no_home-removed = { $what } ; rien de ce qui leur est propre n’a été examiné
outcome-away = ce qui est propre au compte '{ $account }' n’a pas été examiné : { $why }
outcome-away-help = ce qui est propre au compte '{ $account }' n’a pas été examiné : { $why } ; { $help }
failure-sudo_forgets-window = le mot de passe était correct, mais ce Mac n’en retient aucun, et macOS n’a pas d’écran pour le demander ; rien n’a été modifié
failure-report_nobody-help-window = Ouvrez Réglages > Avancé et choisissez « Rapport ».
failure-nobody_to_ask-help-window = Ouvrez iEchor Setup, et donnez-y votre accord.
terminal-answer = { $answer }. { $instead }

## L’aide de la ligne de commande (--help) : sans point final ; ce qui se tape reste tel quel.

command-program = Configurer ce dont iEchor Desktop a besoin sur ce Mac, voir ce qui a été fait, et l’annuler
command-plan = Afficher ce qui changerait et pourquoi ; ne modifie rien
command-apply = Effectuer les modifications : affichées d’abord, toutes ou aucune, vérifiées ensuite
command-install = En tant que root, configurer un compte : rien n’est demandé, ni maintenant ni au premier démarrage d’iEchor avec ce compte
command-status = Comparer l’état voulu et l’état réel, élément par élément ; renvoie 3 en cas de différence
command-uninstall = Tout annuler, en restituant ce qui a été remplacé
command-repair = Remettre en ordre une opération interrompue, puis tout rétablir selon vos choix, ou seulement ces éléments et ces noms
command-repair-more = Ce qui appartient désormais à quelqu’un d’autre lui reste, sauf si vous le nommez : il est alors sauvegardé et remplacé. Renvoie 3 si quelque chose diffère encore.
command-adopt = Accepter l’existant comme choisi : les noms restent à qui les détient, et plus personne n’en est averti
command-adopt-more = Sans nom : tout ce qui est choisi. Ne demande jamais de mot de passe.
command-mute = Ne plus avertir de ce qui n’est pas comme choisi ; cela reste choisi, et status continue de l’afficher
command-mute-more = Sans nom : tout ce qui diffère maintenant. Ne demande jamais de mot de passe.
command-refuse = Refuser un élément : aucun démarrage, aucune mise à jour, aucune vérification ne le redemande, jusqu’à ce qu’il soit configuré ou réparé volontairement
command-check = Indiquer ce qui a changé et n’a pas encore fait l’objet d’une décision, une fois par changement ; renvoie 3 s’il y en a un
command-check-more = Ce qu’apporte une mise à jour de l’app et qui ne nécessite aucun mot de passe est d’abord mis en place.
command-require = Mettre en place ce qui est nécessaire maintenant, en le demandant si la configuration demande une chose à la fois ('--ask when-needed')
command-require-more = Rien n’est demandé pour ce qui a été refusé, ni quand la configuration ne demande que dans sa fenêtre. Un refus est mémorisé, et les liens des outils sont alors créés dans le dossier de départ à la place.
command-start = Faire ce que fait iEchor Desktop à chacun de ses démarrages ; renvoie 3 si un changement n’a pas encore fait l’objet d’une décision
command-start-more = Quand la configuration demande une chose à la fois, ou d’abord pour l’outil d’assistance, la demande est faite au premier démarrage d’iEchor.
command-log = Afficher ce qui a été fait en tant que root, du plus ancien au plus récent
command-expose = Ouvrir un port, directement ou par l’outil d’assistance, et transmettre ce qui arrive ; jusqu’à interruption
command-context = Le contexte par lequel le client trouve le moteur
command-context-use = Utiliser le contexte d’iEchor, quel que soit celui utilisé actuellement ; ne demande jamais de mot de passe
command-context-show = Afficher le contexte utilisé, et ce qui décide à sa place
command-policy = La politique d’accès aux registres d’une organisation
command-policy-show = Afficher la politique en vigueur
command-policy-put = Remettre une politique signée à l’outil d’assistance, puis afficher ce qui est en vigueur
command-policy-check = Indiquer si un registre peut être utilisé, et selon quelle règle ; renvoie 3 sinon
command-operations = Lister tout ce que root pourrait faire ici : chaque chemin, programme, argument et exigence de code, et pourquoi
command-schema = Afficher le schéma JSON de ce qu’une commande affiche avec --json ; sans nom, les schémas disponibles
command-explain = Expliquer simplement ce que root signifie ici, ou ce qu’est un élément
command-help = Afficher ce message ou l’aide des commandes indiquées

argument-prefix = Travailler sur le Mac simulé dans ce dossier
argument-user = Pour ce compte, ou @console : la personne devant ce Mac (en tant que root, ou sur un Mac simulé)
argument-json = Afficher du JSON : un objet, ou une ligne par événement et le résultat à la fin
argument-log = Ajouter aussi à ce fichier ce que --json afficherait ; en tant que root : dans un dossier que seul root peut modifier, sinon avec les droits du compte
argument-lang = Utiliser cette langue (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) au lieu de celle de l’environnement ; ce qu’affiche --json est en anglais
argument-verbose = Afficher chaque modification avec sa commande ; deux fois (-vv) : indiquer aussi sur la sortie d’erreur standard ce que fait le programme
argument-help = Afficher l’aide
argument-help-more = Afficher l’aide (plus avec '--help')
argument-help-less = Afficher l’aide (résumé avec '-h')
argument-version = Afficher la version
argument-subcommand = Afficher l’aide des commandes
argument-yes = Donner votre accord sans confirmation (un mot de passe administrateur peut rester nécessaire)
argument-quiet = Ne rien dire de ce qui est fait, seulement ce qui requiert votre attention ; sans --yes, la liste est tout de même affichée
argument-no_rollback = Ne rien annuler si quelque chose échoue, pour pouvoir l’examiner ; 'repair' l’annule plus tard
argument-recommended = Outils dans /usr/local/bin, socket par défaut, contexte, ports inférieurs à 1024 : convient à la plupart des développeurs ; les autres choix s’y ajoutent et priment
argument-kubernetes = Kubernetes est utilisé, donc son nom d’hôte est pris en charge
argument-no_kubernetes = Kubernetes n’est pas utilisé
flag-ask = Quand demander : une fois dans une fenêtre, une chose à la fois quand c’est nécessaire, ou une fois pour l’outil d’assistance, qui fait ensuite tout
argument-replace = Sauvegarder et remplacer ce nom d’une autre app (répétable)
argument-leave = Laisser définitivement ce nom à l’autre app, et ne plus en avertir (répétable)
argument-without = Laisser ces outils de côté, par exemple kubectl : ils ne reçoivent pas de lien et personne n’en est averti (plusieurs : séparés par des virgules)
argument-with = Créer les liens de ces outils s’ils avaient été laissés de côté (plusieurs : séparés par des virgules)
argument-plan-check = Renvoyer 3 si ce Mac n’est pas conforme aux choix
argument-install-account = Pour ce compte, ou @console : la personne devant ce Mac
argument-install-or_at_login = Avec --user @console : si aucune session n’est ouverte, laisser une tâche qui configure le premier compte à ouvrir une session, puis se supprime
argument-install-accept_license = Accepté pour les déploiements qui l’indiquent ; la configuration ne comporte aucune licence à accepter
argument-install-quiet = Ne rien dire de ce qui est fait, seulement ce qui requiert votre attention
argument-status-report = Afficher à la place un rapport pour la personne qui vous aide, puis l’enregistrer dans ce fichier (- : seulement l’afficher). Les noms des comptes, des dossiers de départ et de ce Mac en sont retirés, et rien ne quitte ce Mac
argument-status-yes = Enregistrer le rapport sans confirmation
argument-status-brief = Afficher l’état en une ligne de moins de 1 Kio
argument-status-expect = Renvoyer 0 seulement si ce Mac est conforme aux choix indiqués, et 3 sinon, ou si rien n’a jamais été choisi
argument-status-all_users = Pour chaque compte que nomme la trace de root, et pour la personne devant ce Mac (en tant que root)
argument-uninstall-keep_data = Conserver settings.toml tel quel : un 'apply' ultérieur rétablit tout
argument-uninstall-delete_data = Supprimer aussi settings.toml (par défaut)
argument-parts = Cet élément, ou ce nom qui en fait partie (plusieurs possibles)
argument-repair-parts = Seulement cet élément, ou ce nom qui en fait partie, comme un outil ou iechor.sock (plusieurs possibles)
argument-repair-set_aside = Renommer d’abord les traces illisibles (réglages, reçu, journal de reprise), et les conserver
argument-undo = Revenir sur la décision ; ce qui a été accepté est ensuite repris par 'repair'
argument-adopt-yes = Accepté pour les scripts : rien n’est demandé
argument-mute-yes = { argument-adopt-yes }
argument-refuse-items = Cet élément (plusieurs possibles)
argument-refuse-for_good = Même quand quelque chose en a besoin
argument-refuse-undo = Revenir sur le refus
argument-require-item = Ce qui est nécessaire
argument-why = Pourquoi c’est nécessaire ; la demande de mot de passe le cite
argument-timeout = Renoncer si personne n’a répondu dans ce délai à la demande de mot de passe de macOS ; rien n’est modifié, et rien n’est mémorisé
argument-expose-address = Où écouter, comme 127.0.0.1:80
argument-expose-to = Vers où transmettre
argument-expose-udp = UDP au lieu de TCP
argument-expose-test = Essayer seulement si le port peut être ouvert et atteint
argument-policy-put-file = La politique signée ; '-' : l’entrée standard
argument-policy-check-registry = Un registre ou une image, comme registry.example:5000 ou registry.example/team/app:1.0
argument-operations-team = L’équipe qui signe l’app, dans les exigences de code
argument-schema-name = Lequel
argument-explain-about = { argument-schema-name }

value-about = SUJET
value-addr_port = ADRESSE:PORT
value-code = CODE
value-command = COMMANDE
value-dir = DOSSIER
value-file = FICHIER
value-id = ID
value-item = ÉLÉMENT
value-item_name = ÉLÉMENT|NOM
value-name = NOM
value-options = OPTIONS
value-registry = REGISTRE
value-seconds = SECONDES
value-user = COMPTE
value-tool = OUTIL
value-when = QUAND
value-which = LEQUEL
value-why = RAISON

heading-usage = Utilisation{"\u00A0"}
heading-commands = Commandes{"\u00A0"}
heading-arguments = Paramètres{"\u00A0"}
heading-options = Options{"\u00A0"}
heading-choices = Choix (ce qui n’est pas indiqué reste tel que choisi auparavant){"\u00A0"}
heading-values = Valeurs possibles{"\u00A0"}
heading-examples = Exemples{"\u00A0"}
heading-codes = Codes de sortie{"\u00A0"}
values-possible = [valeurs possibles : { $values }]
example-plan = ce que changerait la configuration recommandée
example-no_ports = ce qui est recommandé, sans l’outil d’assistance pour les ports
example-user = ce qui ne nécessite pas d’administrateur
example-install = pour un compte, sans rien demander
example-check = pour les parcs de Mac : 0 si c’est le cas, 3 sinon
exit-0 = terminé, ou en ordre (status : aussi quand rien n’a jamais été choisi)
exit-1 = échec ; tout ce qui avait été fait a été annulé
exit-2 = utilisation incorrecte
exit-3 = diffère : status, plan --check et repair (un nom détenu par un autre produit compte, sauf s’il a été accepté ou mis en sourdine), ou la vérification après une opération ; quelque chose à signaler : check et start ; non autorisé : policy check
exit-4 = annulé
exit-5 = aucun administrateur ne l’a autorisé, personne n’est interrogé à ce sujet, ou personne n’a répondu à temps
exit-6 = tout n’a pas pu être annulé : exécutez repair
exit-7 = un réglage géré d’une organisation l’interdit
policy-rules = Une politique autorise ce que nomment ses règles, et rien d’autre. Une règle s’écrit comme une référence :
policy-rule-registry = ce registre, sur le port 443
policy-rule-port = sur ce port ; avec :* sur tous les ports
policy-rule-below = tous les registres au-dessous, à toute profondeur, mais pas celui-ci ; * est n’importe quel registre
policy-rule-repository = ce dépôt, et ceux au-dessous
policy-rules-rest = La casse et un point final n’ont pas d’importance. docker.io est aussi le registre des images qui n’en nomment aucun. Une règle qui n’est pas comprise n’autorise rien.
policy-rules-expired = Une politique expirée n’autorise rien tant qu’il n’y en a pas de plus récente. Pas plus que celle qui ne peut être lue ou vérifiée.

## Utilisation incorrecte de la ligne de commande

usage-error = erreur : { $what }
usage-unknown = paramètre inattendu '{ $argument }'
usage-command = commande inconnue '{ $command }'
usage-no_command = '{ $command }' doit être suivi d’une commande, mais aucune n’est indiquée
    {"  "}[commandes : { $commands }]
usage-no_value = '{ $argument }' nécessite une valeur, mais aucune n’est indiquée
usage-value = valeur '{ $value }' incorrecte pour '{ $argument }'
usage-value-of = { $what }
    {"  "}[valeurs possibles : { $values }]
usage-value-because = valeur '{ $value }' incorrecte pour '{ $argument }' : { $why }
usage-too_many = valeur '{ $value }' inattendue pour '{ $argument }' ; il n’en faut pas davantage
usage-twice = le paramètre '{ $argument }' ne peut pas être répété
usage-conflict = le paramètre '{ $argument }' ne peut pas être utilisé avec '{ $other }'
usage-conflicts = le paramètre '{ $argument }' ne peut pas être utilisé avec :{ $others }
usage-missing = ces paramètres requis ne sont pas indiqués :{ $arguments }
usage-as_install = le paramètre '--as <{ value-user }>' ne peut pas être utilisé avec 'install', qui concerne le compte de '--user <{ value-name }>'
usage-choices_alone = status n’accepte des choix que pour s’y comparer : ajoutez '--expect'
usage-at_login = le paramètre '--or-at-login' s’utilise avec '--user @console' : un compte nommé est configuré maintenant
usage-no_unicode = au moins un paramètre n’est pas en UTF-8 correct
usage-help = { heading-usage } : { $usage }

    { usage-help-bare }
usage-help-bare = Pour en savoir plus : '--help'.
usage-help-tips = { $tips }

    { $help }
usage-tip = {"  "}conseil : { $tip }
usage-tips = { $first }
    { $second }
usage-similar-command = { $count ->
    [one] une commande semblable existe : { $names }
   *[other] des commandes semblables existent : { $names }
}
usage-similar-argument = { $count ->
    [one] un paramètre semblable existe : { $names }
   *[other] des paramètres semblables existent : { $names }
}
usage-similar-value = { $count ->
    [one] une valeur semblable existe : { $names }
   *[other] des valeurs semblables existent : { $names }
}
usage-as_value = pour passer '{ $text }' comme valeur, utilisez '{ $command }'
usage-no_dashes = la commande '{ $command }' existe ; pour l’utiliser, retirez le '--' qui la précède
usage-elsewhere = '{ $command }' existe
cause-no_team = une équipe se compose de dix majuscules et chiffres
cause-no_address = indiquez une adresse et un port de 1 à 65535, comme 127.0.0.1:80
cause-port_0 = le port 0 n’en est pas un : indiquez-en un de 1 à 65535
cause-multicast = { $address } est une adresse multicast, qui n’est celle d’aucun Mac en particulier : indiquez-en une comme 127.0.0.1
cause-languages = il existe : { $languages }
cause-no_seconds = indiquez un nombre entier de secondes de 1 à 3600

cause-helper-not_understood = l’outil d’assistance ne comprend pas la requête : '{ $text }'
cause-helper-not_allowed = l’outil d’assistance sert un autre compte ou un autre programme : '{ $text }'
cause-helper-not_privileged = l’outil d’assistance n’ouvre que les ports de 1 à 1023 : '{ $text }'
cause-helper-system = l’outil d’assistance n’a pas pu le faire : { $why } ('{ $text }')
cause-helper-policy = l’outil d’assistance n’accepte pas la politique : '{ $text }'
cause-helper-unsafe = d’autres que root peuvent modifier ce qu’utilise l’outil d’assistance : '{ $text }'
cause-helper-busy = l’outil d’assistance est occupé avec d’autres : '{ $text }'
cause-helper-other_version = l’outil d’assistance est d’une autre version : '{ $text }'
cause-helper-broken = l’outil d’assistance n’a pas répondu comme il le devrait : '{ $text }'

schema-run = chaque ligne d’apply, install, repair et uninstall
schema-waits = install --or-at-login, quand aucune session n’est ouverte
schema-decided = adopt, mute et refuse
schema-log = chaque ligne de log
schema-policy = policy show et put
schema-failure = toute commande qui échoue

expose-need = ouverture du port { $protocol } { $address }

window-program = Configurer ce dont iEchor Desktop a besoin sur ce Mac, dans une fenêtre
window-lang = Utiliser cette langue (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) au lieu de celle du système
window-settings = Ouvrir Réglages > Avancé, même si la configuration n’est pas encore terminée
window-if_needed = Ouvrir uniquement si quelque chose a changé, ou si la configuration n’a été ni terminée ni refusée ; sinon, renvoyer 0 (pour l’app, à chacun de ses démarrages)
