### iEchor Setup auf Deutsch. Anrede: Sie; sonst unpersönlich, wie in macOS. Vor dem Auslassungszeichen steht ein
### geschütztes Leerzeichen. Anführungszeichen „ “; gerade '…' bleiben um Pfade und Befehle.
###
### Glossary
### administrator = Administrator
### administrator rights = Administratorrechte
### password = Passwort (Administratorpasswort)
### account = Account
### home folder, home = Benutzerordner
### helper = Hilfsprogramm
### startup task = Startaufgabe
### link = Link; to link = verlinken
### default socket = Standard-Socket
### socket = Socket (der)
### context = Kontext
### command-line tools = Befehlszeilenwerkzeuge
### tool = Werkzeug
### command line = Befehlszeile
### privileged ports = privilegierte Ports
### host names = Hostnamen
### lead to = verweisen auf (Namen), führen zu (Links)
### path for terminals = Pfad für Terminals
### change = Änderung; to make changes = Änderungen vornehmen
### undo, take back = rückgängig machen
### take back (from another account) = zurückholen
### take over = übernehmen
### repair = reparieren, Reparatur
### put in order = in Ordnung bringen
### backup = Backup; back up and replace = sichern und ersetzen
### set aside, put aside = beiseitelegen
### comment out = auskommentieren
### receipt = Beleg
### record = Aufzeichnung
### setup (the process) = Einrichtung; set up = einrichten
### Setup (the program) = iEchor Setup
### run setup again = erneut einrichten
### run (of setup) = Vorgang; interrupted run = unterbrochener Vorgang
### uninstall = deinstallieren, Deinstallation
### settings = Einstellungen; Advanced = Erweitert
### choices = Auswahl
### organisation = Organisation; managed by = verwaltet von
### managed setting = verwaltete Einstellung
### engine = Engine (die)
### folder = Ordner; file = Datei; item (in the Finder) = Objekt
### permissions = Zugriffsrechte
### owner = Eigentümer
### contents = Inhalt
### apply = anwenden
### not now = Jetzt nicht
### don't warn = Nicht warnen; warn me again = Wieder warnen; ask me again = Wieder fragen
### leave it = Belassen; leave to others = anderen überlassen
### in use (context) = aktiv
### terminal = Terminal
### shell profile = Shell-Profil
### virtual machine = virtuelle Maschine
### container = Container; image = Image
### Enhanced Container Isolation = Erweiterte Container-Isolation
### registry = Registry; registry access policy = Richtlinie für den Registry-Zugriff
### log = Protokoll
### report = Bericht
### prompt (for a password) = Passwortabfrage
### system prompt list: infinitive phrases („die Befehlszeilenwerkzeuge … verlinken“)
### System Settings = Systemeinstellungen; Login Items = Anmeldeobjekte; Files & Folders = Dateien & Ordner
### Applications folder = Ordner „Programme“

app-title = iEchor Setup
simulated = Simulierter Mac

welcome-title = Einrichtung von iEchor Desktop abschließen
welcome-lead = iEchor läuft ohne Administratorrechte. Einige Komfortfunktionen benötigen sie einmal. Ohne Ihre Zustimmung wird nichts geändert.
news-recovered = Ein früherer Vorgang wurde unterbrochen. Er wurde soeben in Ordnung gebracht, sodass nichts halb fertig ist.
news-waiting = Ein früherer Vorgang wurde unterbrochen, während er mit Administratorrechten lief. Die nächsten Änderungen, denen Sie zustimmen, bringen dies zuerst in Ordnung.
welcome-recommended = Empfohlene Einstellungen verwenden
welcome-recommended-text = Werkzeuge in jedem Terminal, der Standard-Socket, der Kontext und Ports unter 1024. Das passt für die meisten.
welcome-recommended-managed = { $what }. { $organisation } hat einen Teil davon festgelegt.
welcome-recommended-none = Nichts
welcome-advanced = Erweiterte Einstellungen verwenden
welcome-advanced-text = Wählen Sie Punkt für Punkt. Die Werkzeuge lassen sich ohne Administratorpasswort einrichten.
welcome-advanced-managed = Wählen Sie Punkt für Punkt, soweit Ihre Organisation es Ihnen überlässt.
welcome-summary = { $count ->
    [one] Eine Änderung ({ $what }). Sie können sie vorher ansehen.
   *[other] { $count } Änderungen ({ $what }). Sie können jede davon vorher ansehen.
}
welcome-summary-bare = { $count ->
    [one] Eine Änderung. Sie können sie vorher ansehen.
   *[other] { $count } Änderungen. Sie können jede davon vorher ansehen.
}
welcome-no_password = Auf diesem Mac ist kein Passwort nötig
welcome-nothing = Auf diesem Mac ist bereits alles eingerichtet.
nothing-left = Es ist nichts mehr zu tun. Was andere Apps verwenden, bleibt wie gewählt bei ihnen.
nothing-open = iEchor Setup hat nichts zu ändern, aber nicht alles entspricht Ihrer Auswahl: { $what }.
nothing-open-item = { $item } ({ $state })
nothing-unread = iEchor Setup hat nichts zu ändern, konnte aber nicht alles lesen.
welcome-looking = Dieser Mac wird überprüft …
welcome-conflicts = { $count ->
    [one] Ein Objekt wird von einer anderen App verwendet und bleibt, wie es ist.
   *[other] { $count } Objekte werden von anderen Apps verwendet und bleiben, wie sie sind.
}
not_now-text = Sie können dies später in den Einstellungen einrichten. Bis dahin wird nicht danach gefragt.

again-title = Alles ist bereits wie gewählt
again-title-left = Es ist nichts zu tun
again-lead = Es ist nichts zu tun, und es wird kein Passwort benötigt.
again-checked = Auf diesem Mac überprüft

notices-title = Etwas hat sich geändert
notices-title-update = Es gibt etwas Neues einzurichten
notices-lead = Was iEchor auf diesem Mac eingerichtet hat, ist nicht mehr wie zuvor. „Reparieren“ zeigt, was geändert wird, bevor etwas geschieht.
notices-lead-update = Was eingerichtet ist, funktioniert unverändert weiter. „Einrichten“ zeigt, was geändert wird, bevor etwas geschieht.
notices-never = Nicht mehr fragen
notices-never_name = Nicht mehr fragen: { $item }
notices-none = Es wird nichts geändert, und hierzu wird nicht noch einmal gefragt. Sie finden alles in den Einstellungen.
notices-drift = Etwas wurde geändert oder entfernt.
notices-drift-owner = { $path }: Eigentümer ist jetzt { $owner }.
notices-drift-removed = { $path } wurde entfernt.
notices-drift-changed = { $path } wurde geändert.
notices-drift-accounts = Die Accounts, die { $path } verwenden, haben sich geändert.
notices-drift-update = Für { $path } gibt es eine neuere Version.
notices-drift-never_made = { $path } wurde nie eingerichtet.
notices-update = iEchor bringt hier etwas mit, das noch nicht eingerichtet ist.
notices-taken_over = { $user } verwendet es jetzt für das eigene iEchor. Wenn Sie es zurückholen, verliert { $user } es und wird beim nächsten Öffnen von iEchor darauf hingewiesen.

advanced-title = Erweiterte Einstellungen
advanced-lead = Sie können all dies später in den Einstellungen ändern.
advanced-lead-managed = Was gesperrt ist, legt Ihre Organisation fest. Alles andere können Sie später in den Einstellungen ändern.
advanced-standard-managed = Dieser Account hat keine Administratorrechte. Was Ihre Organisation festgelegt hat, kann sie erfordern; alles andere ist so gewählt, dass es ohne sie geht.
advanced-standard = Dieser Account hat keine Administratorrechte, daher ist für Sie gewählt, was ohne sie geht. Den Rest kann ein Administrator mit Name und Passwort erlauben.
advanced-copy-chosen = Oder kopieren Sie den Text für einen Administrator: Darin steht, wie sich einrichten lässt, was hier gewählt ist.
advanced-copy-recommended = Oder kopieren Sie den Text für einen Administrator: Darin steht, wie sich die empfohlenen Einstellungen einrichten lassen.

ask-title = Wann gefragt wird
ask-text = Wann iEchor nach einem Administratorpasswort fragt.
ask-first-launch = Einmal, in diesem Fenster
ask-first-launch-text = Sie wählen hier aus und erlauben alles zusammen.
ask-when-needed = Wenn etwas es erfordert
ask-when-needed-text = Eins nach dem anderen. Nach dem, was Sie ablehnen, wird nicht noch einmal gefragt.
ask-helper-first = Einmal, für das Hilfsprogramm
ask-helper-first-text = Das Hilfsprogramm nimmt diese Änderungen dann ohne Passwort vor. Auch jedes Programm dieses Accounts kann sie von ihm vornehmen lassen, aber nichts anderes.
ask-needs_ports = Das Hilfsprogramm gehört zu „Privilegierte Ports“. Solange diese Option aus ist, wird nach einem Passwort gefragt.
ask-not_yet = Das Hilfsprogramm ist noch nicht dafür bereit, daher wird nach einem Passwort gefragt. Siehe „Privilegierte Ports“.
ask-through_helper = Änderungen nimmt das Hilfsprogramm vor, ohne Passwort.
managed-by = Verwaltet von { $organisation }
managed-by-unsaid = Von Ihrer Organisation verwaltet
managed-organisation = Ihre Organisation
managed-more = Weitere Infos …
managed-more_name = Weitere Infos … auf { $site }, im Browser
managed-overruled = { $organisation } verwaltet dies jetzt: { $what }. Was hier dafür gewählt war, gilt nicht mehr.
managed-overruled-list = Dies ist die aktuelle Liste.
managed-unused = { $count ->
    [one] Eine verwaltete Einstellung wird nicht verwendet.
   *[other] { $count } verwaltete Einstellungen werden nicht verwendet.
}
managed-unused-of_device = Sie gilt nur, wenn sie für alle Accounts dieses Mac festgelegt ist.
managed-unused-unknown = Diese Version von iEchor kennt sie nicht.

earlier = Auf diesem Mac war iEchor { $version } oder älter installiert.
earlier-text = Dessen Bestandteile werden übernommen oder entfernt.
earlier-text-next = Die nächsten Änderungen übernehmen oder entfernen dessen Bestandteile.

cli-title = Befehlszeilenwerkzeuge
cli-system = Systemweit
cli-system-text = Links in /usr/local/bin. Sie funktionieren sofort in jedem Terminal.
cli-user = Benutzer
cli-user-text = Links in ~/.iechor/bin, nur für Sie.
cli-off = Keine
cli-off-text = Keine Links. Werkzeuge werden über ihren vollständigen Pfad in der App ausgeführt.
names-choose = Einzelne Werkzeuge auswählen
names-text = Was nicht ausgewählt ist, wird weggelassen: Unter diesem Namen wird kein Link angelegt, und Sie erhalten hierzu keine Warnungen.

socket-title = Standard-Socket
socket-text = Verlinkt /var/run/iechor.sock mit der Engine, auch nach jedem Neustart.
socket-refuse = Ohne ihn setzen Sie IECHOR_HOST für Werkzeuge, die ihn dort erwarten.

ports-title = Privilegierte Ports
ports-text = Erlaubt über ein Hilfsprogramm Ports unter 1024 an einer bestimmten Adresse, z. B. 127.0.0.1:80.
ports-refuse = Ohne sie funktionieren solche Ports nur an allen Adressen zugleich.
hosts-title = Hostnamen
hosts-text = Namen, die iEchor benötigt, verweisen auf diesen Mac: durch eine Zeile in /etc/hosts, sofern sie es nicht bereits tun.
also-kubernetes = Ich verwende Kubernetes
also-kubernetes-text = Dann wird auch der dafür nötige Name überprüft.
hosts-refuse = Ohne dies kümmern Sie sich selbst darum.
hosts-localhost = localhost
hosts-localhost-text = iEchor startet nicht, wenn dieser Name woandershin verweist.
hosts-kubernetes = kubernetes.iechor.internal
hosts-kubernetes-text = Teilt Kubernetes-Kontexte mit Containern.
hosts-both = Beide
hosts-both-text = Je eine Zeile für beide.
hosts-off = Keine
hosts-off-text = /etc/hosts bleibt unverändert. Was fehlt, wird Ihnen zum Hinzufügen angezeigt.
context-title = Kontext
context-text = Lässt den Befehl iechor Ihre Engine über den Kontext desktop-linux finden.
context-refuse = Ohne ihn wählen Sie selbst einen Kontext oder setzen IECHOR_HOST.
path-title = Wie Terminals die Werkzeuge finden
path-depends-locked = Dies gilt für Werkzeuge in ~/.iechor/bin. Wo die Werkzeuge liegen, legt Ihre Organisation fest.
path-depends = Dies gilt für Werkzeuge in ~/.iechor/bin: Wählen Sie zuerst „Benutzer“ unter „Befehlszeilenwerkzeuge“.
path-text = Wie Terminals Werkzeuge finden, die in ~/.iechor/bin verlinkt sind.
path-refuse = Ohne dies fügen Sie Ihrem Shell-Profil selbst eine Zeile hinzu.
path-tell = Nur mitteilen
path-tell-text = Sie erhalten die Zeile für Ihre Shell und fügen sie selbst hinzu.
path-profile = Mein Profil
path-profile-text = Fügt dem Profil Ihrer Shell eine Zeile zwischen zwei Markierungen hinzu. Sie sehen sie vorher.
path-everybody = Alle Benutzer
path-everybody-text = Fügt den Ordner der App für jeden Account hinzu, in /etc/paths.d.
login_items-text = Unter Systemeinstellungen > Allgemein > Anmeldeobjekte ausgeschaltet, daher von macOS nicht gestartet.
not_started-text = Registriert, wird aber von macOS nicht gestartet. Starten Sie diesen Mac neu. Wenn das nicht hilft, sehen Sie nach, was macOS dazu meldet:
not_started-window = Registriert, wird aber von macOS nicht gestartet: { $why }. Starten Sie diesen Mac neu. Wenn das nicht hilft, installieren Sie iEchor erneut.
login_items-open = Anmeldeobjekte öffnen …
ports-test = Port 80 testen
ports-test-text = Bindet 127.0.0.1:80 für einen Moment, so wie ein Container.
ports-test-trying = 127.0.0.1:80 wird getestet …
ports-test-by_helper = 127.0.0.1:80 funktioniert: vom Hilfsprogramm gebunden.
ports-test-directly = 127.0.0.1:80 funktioniert: Ein Hilfsprogramm war nicht nötig.
ports-test-failed = 127.0.0.1:80 konnte nicht verwendet werden.
ports-test-help = Führen Sie die Einrichtung mit eingeschalteten privilegierten Ports erneut aus: Sie findet, was fehlt, und repariert es.

needs_password = Passwort
needs_password-name = benötigt ein Administratorpasswort
needs_password-key = Fragt nach einem Administratorpasswort.

conflicts-title = Von anderen Apps verwendet
conflicts-text = Sie bleiben, wie sie sind, wenn Sie nichts anderes wählen. Was ersetzt wird, wird aufbewahrt und bei der Deinstallation wiederhergestellt.
conflicts-text-passing = Es bleibt, wie es ist, wenn Sie nichts anderes wählen. macOS leert diesen Ordner bei jedem Neustart, daher wird Ersetztes nur bis dahin aufbewahrt. Die zugehörige App kann es neu anlegen.
conflicts-text-account = Es bleibt, wie es ist, wenn Sie nichts anderes wählen.
conflicts-dead = Führt ins Leere und funktioniert daher für niemanden
conflicts-name_of = { $name } ({ $owner })
conflicts-fixed-directory = Ein Ordner wird nie ersetzt. Wird er nicht benötigt, bewegen Sie ihn im Finder an einen anderen Ort (Gehe zu > Gehe zum Ordner …), und überprüfen Sie es dann erneut.
conflicts-fixed-backup_in_the_way = Daneben liegt das Backup einer früheren Ersetzung, daher ist kein neues möglich. Sehen Sie sich beide im Finder an (Gehe zu > Gehe zum Ordner …), und bewegen Sie das nicht benötigte an einen anderen Ort.
conflicts-fixed-spelling = Es hat denselben Namen in anderer Schreibweise und ließe sich nicht wiederherstellen. Wird es nicht benötigt, bewegen Sie es im Finder an einen anderen Ort (Gehe zu > Gehe zum Ordner …), und überprüfen Sie es dann erneut.
conflicts-fixed-other_account = Es gehört zur Einrichtung von { $user }. Nur { $user } oder ein Administrator kann das rückgängig machen.
conflicts-leave = Belassen und nicht warnen
conflicts-leave_name = Belassen und nicht warnen: { $path }
conflicts-keep = Vorhandenes behalten
conflicts-replace = Sichern und ersetzen
conflicts-keep-line = Behalten
conflicts-replace-line = Auskommentieren und ersetzen
conflicts-keep-account = Belassen
conflicts-replace-account = Übernehmen
conflicts-account = Das iEchor von { $user } verwendet es. Wenn Sie es übernehmen, verliert { $user } es und wird beim nächsten Öffnen von iEchor darauf hingewiesen.
conflicts-kept = Bleibt, wie es ist (Eigentümer: { $owner })
conflicts-replaced = Wird gesichert und ersetzt (Eigentümer: { $owner })
conflicts-taken_over = Übernommen: Das iEchor von { $user } verliert es, und { $user } wird beim nächsten Öffnen von iEchor darauf hingewiesen
left_to_others-title = Anderen überlassen
left_to_others-text = Zu diesen Objekten erhalten Sie keine Warnungen.
drift-plain-removed = Entfernt.
drift-plain-changed = Geändert.
drift-plain-accounts = Die Accounts, die es verwenden, haben sich geändert.
drift-plain-update = Diese Version von iEchor enthält eine andere Fassung.
drift-owner = Eigentümer ist jetzt { $owner }. iEchor hat es am { $since } eingerichtet.
drift-owner-plain = Eigentümer ist jetzt { $owner }.
drift-expected = Soll: { $what }
drift-found = Ist: { $what }
shared_with = Gemeinsam genutzt mit: { $names }
refusal-not_now = Sie haben „Jetzt nicht“ gewählt. Es wird erst wieder gefragt, wenn etwas es erfordert.
refusal-never = Sie wollten hierzu nicht mehr gefragt werden.
refusal-all-not_now = Sie haben „Jetzt nicht“ gewählt: { $names }. Hierzu wird erst wieder gefragt, wenn etwas es erfordert.
refusal-all-never = Hierzu wollten Sie nicht mehr gefragt werden: { $names }.
muted = Sie erhalten hierzu keine Warnungen.
said-leave = Anderen überlassen.
said-mute = Sie erhalten hierzu keine Warnungen.
said-warn = Sie erhalten hierzu wieder Warnungen.
said-ask = Sie werden hierzu wieder gefragt.
mute-text = „Nicht warnen“ schaltet die Warnung ab. Es bleibt aber gewählt, und „Reparieren“ stellt es weiterhin wieder her.

changes-title = Was geändert wird
changes-lead = { $count ->
    [one] Eine Änderung. Schlägt sie fehl, wird sie rückgängig gemacht.
   *[other] { $count } Änderungen, alle oder keine. Schlägt eine fehl, werden alle rückgängig gemacht.
}
changes-password = Ihr Administratorpasswort wird einmal abgefragt.
changes-through_helper = Was Administratorrechte erfordert, erledigt das Hilfsprogramm. Daher wird kein Passwort abgefragt.
changes-no_password = Es wird kein Passwort benötigt.
changes-no_more_password = Ein zweites Passwort wird nicht abgefragt.
changes-nothing-title = Nichts zu ändern
changes-nothing = Auf diesem Mac ist bereits alles wie gewählt.
changes-nothing-plain = iEchor Setup hat hierfür nichts zu ändern.
changes-changed-machine = Dieser Mac hat sich seit Ihrer Zustimmung geändert. Dies ist die neue Liste; bisher wurde nichts geändert.
changes-changed-undone = Der unterbrochene Vorgang wurde rückgängig gemacht. Dies ist die aktuelle Liste.
changes-changed-recovered = Der unterbrochene Vorgang wurde in Ordnung gebracht. Dies ist die aktuelle Liste.
changes-looking = Es wird ermittelt, was sich ändern würde …
changes-show_more = { $count } weitere anzeigen
changes-records = Ein Beleg darüber, was getan wurde und was vorher da war, wird aufbewahrt, damit es rückgängig gemacht werden kann.
changes-command = Entsprechender Befehl
changes-command_name = Entsprechender Befehl: { $path }
changes-backed_up = { $what } (als Backup aufbewahrt)
changes-restored = was vorher da war
changes-unmet = Nicht möglich

uninstall-title = Was entfernt wird
uninstall-nothing-title = Nichts zu entfernen
uninstall-nothing = Auf diesem Mac ist nichts, was iEchor Setup angelegt hat.
uninstall-keep = Meine Auswahl behalten
uninstall-keep-text = Die nächste Einrichtung geht dann von Ihrer Auswahl aus.
uninstall-back = Wird wiederhergestellt
uninstall-stays = Bleibt
uninstall-stays-choices = Ihre Auswahl, für die nächste Einrichtung.
uninstall-app = Die App selbst, Ihre Container und Ihre Images bleiben erhalten.
removed-title = Alles wurde entfernt
removed-title-kept = Alles außer Ihrer Auswahl wurde entfernt
removed-title-open = Entfernt, aber etwas bleibt
removed-lead-none = Es war nichts zu entfernen.
removed-stays = Was bleibt
removed-kept = Ihre Auswahl bleibt erhalten. Um iEchor damit erneut einzurichten, öffnen Sie iEchor > Einstellungen > Erweitert > Erneut einrichten …
removed-again = Um iEchor erneut einzurichten, öffnen Sie iEchor > Einstellungen > Erweitert > Erneut einrichten …

caution-programs_of = Die App gehört { $user }: Programme von { $user } können ändern, was diese Links ausführen, und zwar für jeden Account dieses Mac.
caution-not_carried = '{ $path }' wurde nicht von iEchor Setup geschrieben und bleibt unverändert. Was Ihre Organisation zur erweiterten Container-Isolation festgelegt hat, wird daher nicht dorthin übertragen.

policy-in_force = Richtlinie für den Registry-Zugriff von '{ $organisation }', Version { $version }, läuft ab: { $when } ({ $time })
policy-expired = Richtlinie für den Registry-Zugriff von '{ $organisation }', Version { $version }, abgelaufen: { $when } ({ $time }); bis es eine neuere gibt, darf keine Registry verwendet werden

policy-title = Registry-Zugriff
policy-window = Festgelegt von { $organisation }, gültig bis { $until }.
policy-window-expired = Festgelegt von { $organisation }; abgelaufen am { $until }. Bis es eine neuere Richtlinie gibt, darf keine Registry verwendet werden.
policy-window-unread = Die Richtlinie auf diesem Mac kann nicht gelesen werden, daher darf keine Registry verwendet werden.

root-title = Was root hier bedeutet
root-lead = Was mit Administratorrechten läuft, wann und warum.
root-looking = Dieser Mac wird überprüft …
root-1-title = iEchor läuft unter Ihrem Account
root-1-text = iEchor Desktop und seine Werkzeuge laufen unter Ihrem Account, ohne Administratorrechte. Kein Teil von iEchor läuft ständig als root.
root-2-title = Einrichten, mit Passwort
root-2-text = Auf den meisten Macs kann nur root Links in /usr/local/bin anlegen, den Standard-Socket verlinken, das Hilfsprogramm für Ports unter 1024 installieren oder in /etc/hosts und /etc/paths.d schreiben. Sie sehen jede Änderung vorher und wählen aus, welche Sie möchten. Danach fragt macOS einmal nach Name und Passwort eines Administrators. Wer abbricht, ändert nichts, und nach dem, was bereits eingerichtet ist, wird nicht noch einmal gefragt.
root-3-title = Nach jedem Neustart, für einen Moment
root-3-text = macOS leert /var/run beim Neustart. Ist der Standard-Socket eingeschaltet, legt eine Startaufgabe den Link /var/run/iechor.sock als root neu an und endet dann.
root-4-title = Das Hilfsprogramm, bei Bedarf
root-4-text = Sind privilegierte Ports eingeschaltet, startet macOS das Hilfsprogramm com.iechor.vmnetd als root, sobald iEchor es benötigt. Es endet nach einer Minute ohne Arbeit. Es tut drei Dinge: Es bindet Ports unter 1024, es bewahrt die Richtlinie Ihrer Organisation zu Registrys so auf, dass Sie sie lesen, aber nicht ändern können, und es entfernt sich selbst. Haben Sie gewählt, nur einmal, für das Hilfsprogramm, gefragt zu werden, startet es auch die Kopie von iEchor Setup, die root daneben aufbewahrt: Jedes Ihrer Programme kann dann diese Änderungen, und nur diese, ohne Passwort vornehmen.
root-5-title = Ohne root
root-5-text = Werkzeuge in ~/.iechor/bin, ohne Standard-Socket und ohne privilegierte Ports: Dafür ist kein Administrator nötig. iEchor funktioniert auch ohne den Rest.
root-6-title = Root in einem Container ist nicht root auf diesem Mac
root-6-text = Container laufen standardmäßig als root, aber in einer kleinen virtuellen Linux-Maschine, die iEchor verwaltet. Root-Zugriff auf diesen Mac haben sie dadurch nicht: Die virtuelle Maschine ist eine Sicherheitsgrenze und schränkt ein, was sie davon erreichen.
root-7-title = Ordner, die Container mit diesem Mac teilen
root-7-text = Ordner dieses Mac, die per Bind-Mount in Container eingebunden sind, behalten ihre Zugriffsrechte.
root-8-title = Erweiterte Container-Isolation
root-8-text = Sie ist nur für Business-Kunden verfügbar. Mit ihr läuft jeder Container in einem eigenen Benutzer-Namensraum von Linux: root im Container ist ein Benutzer ohne besondere Rechte in der virtuellen Maschine. Container sind außerdem stärker vom iEchor-Daemon und von anderen Diensten in der virtuellen Maschine isoliert. An der Arbeitsweise beim Entwickeln ändert sich nichts.
root-9-title = Was getan wurde und wie es rückgängig gemacht wird
root-9-text = Jede Änderung, die root bei der Einrichtung vornimmt, steht als Zeile im Protokoll von root. Die Deinstallation macht alle rückgängig und gibt zurück, was von anderen Apps aufbewahrt wurde.
root-here-title = Erweiterte Container-Isolation auf diesem Mac
root-here-on = Ihre Organisation hat sie für diesen Mac eingeschaltet und gesperrt.
root-here-off = Ihre Organisation hat sie für diesen Mac ausgeschaltet und gesperrt.
root-here-unsaid = In den verwalteten Einstellungen dieses Mac legt keine Organisation etwas dazu fest.
root-here-unread = Was Ihre Organisation dazu festlegt, konnte nicht gelesen werden: { $why }
root-here-waits = Dies erreicht die Engine mit den nächsten Änderungen, die ein Administrator erlaubt.
root-item-cli = In /usr/local/bin legt root die Links einmal an, falls Sie dort nicht selbst schreiben dürfen. In ~/.iechor/bin tut root nichts.
root-item-socket = Root legt den Link an und installiert eine Startaufgabe, die bei jedem Neustart kurz als root läuft, um ihn neu anzulegen.
root-item-ports = Root installiert ein Hilfsprogramm. macOS startet es als root, wenn iEchor einen Port unter 1024 benötigt, und es endet nach einer Minute ohne Arbeit.
root-item-hosts = Root fügt /etc/hosts die Zeilen einmal hinzu, wenn die Namen woandershin verweisen. Danach läuft nichts weiter.
root-item-context = Nichts. Der Kontext steht in Ihren eigenen Dateien.
root-item-path = Nichts, außer wenn die Werkzeuge für alle Benutzer sind: Dann schreibt root eine Datei in /etc/paths.d. Ihr Profil ändern nur Sie.
explain-what = Was es ist
explain-root = Was root tut
explain-refuse = Ohne dies
explain-undo = Rückgängig machen
away-no_home = Ihr Benutzerordner ist nicht vorhanden, daher wird nur angezeigt, was mit Administratorrechten läuft.
away-unreadable = macOS lässt iEchor Setup Ihre Dateien nicht lesen, daher wird nur angezeigt, was mit Administratorrechten läuft. Erlauben Sie es unter Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner.
drift-states = erwartet: { $expected }; gefunden: { $found }
drift-states-of = erwartet: { $expected }; gefunden: { $found } (Eigentümer: { $owner })
drift-other_contents = { $file }, anderer Inhalt
drift-removed = Es wurde am { $since } eingerichtet und danach entfernt.
drift-changed = Es wurde am { $since } eingerichtet und danach geändert.
drift-update = Es ist so, wie es am { $since } eingerichtet wurde, aber diese Version von iEchor enthält eine andere Fassung.
drift-accounts = Es ist so, wie es am { $since } eingerichtet wurde, aber die Accounts, die es verwenden, haben sich geändert.
drift-never_made = Es ist derzeit nicht eingerichtet.
owner-app = die App { $name }
owner-package = das Paket { $id }
owner-account = der Account { $name }
owner-unknown = unbekannt
report-intro = Ein Bericht von iEchor Setup. Namen von Accounts, Benutzerordnern und diesem Mac wurden entfernt. Nichts davon wird irgendwohin gesendet: Lesen Sie den Bericht durch, bevor Sie ihn weitergeben.
moved-account = Die Einrichtung erfolgte für den Account { $user } (uid { $uid }). Dieser Mac wurde wiederhergestellt oder migriert, oder der Account wurde geändert.
moved-home = Bei der Einrichtung war { $home } der Benutzerordner.
moved-root = Was Administratorrechte erfordert, wurde früher eingerichtet, aber auf diesem Mac ist nichts davon verzeichnet: Er wurde wiederhergestellt, migriert oder neu installiert, oder ein anderer Account, der es mitnutzte, hat es entfernt.
moved-mend = Eine einzige Reparatur stellt alles so her, wie es gewählt war.
only_choices = iEchor Setup wurde hier deinstalliert, und Ihre Auswahl blieb erhalten.
held_for = Was mit Administratorrechten läuft, wurde für { $user } (uid { $uid }) eingerichtet, einen Account, den es auf diesem Mac nicht mehr gibt. Die Einrichtung für Sie übernimmt es oder macht es rückgängig.

reason-tools = Damit die iEchor-Werkzeuge in Ihrem Terminal funktionieren
reason-tools-why = jedes Werkzeug der App erhält einen Link in einem Ordner, den Terminals durchsuchen
reason-tools-refuse = Ohne dies führen Sie die Werkzeuge über ihren vollständigen Pfad aus.
reason-tools-undo = Wählen Sie „Keine“, oder deinstallieren Sie: Die Links werden entfernt, und was sie ersetzt haben, wird wiederhergestellt.
reason-tools-prompt = die Befehlszeilenwerkzeuge in /usr/local/bin verlinken
reason-tools_removed = Links zu Werkzeugen, die Sie nicht mehr verwenden
reason-tools_removed-why = die Werkzeuge sollen dort nicht mehr verlinkt sein
reason-tools_removed-refuse = Ohne dies bleiben sie, wie sie sind.
reason-tools_removed-undo = Wählen Sie den Ort erneut.
reason-tools_removed-prompt = die eigenen Links in /usr/local/bin aufgeben
reason-socket = Für Werkzeuge, die /var/run/iechor.sock erwarten, etwa IDEs und Testcontainers
reason-socket-why = ein Link führt von /var/run/iechor.sock zu Ihrer Engine, und eine Startaufgabe legt ihn nach jedem Neustart neu an
reason-socket-refuse = Ohne dies setzen Sie IECHOR_HOST für Werkzeuge, die den Socket dort erwarten.
reason-socket-undo = Schalten Sie den Standard-Socket aus: Der Link und die Startaufgabe werden entfernt.
reason-socket-prompt = den Standard-Socket bei jedem Start verlinken
reason-socket_removed = Der Standard-Socket wird nicht mehr verlinkt
reason-socket_removed-why = der Link und seine Startaufgabe sind nicht mehr gewünscht
reason-socket_removed-refuse = Ohne dies wird der Link nach jedem Neustart neu angelegt.
reason-socket_removed-undo = Schalten Sie den Standard-Socket wieder ein.
reason-socket_removed-prompt = den Link des Standard-Sockets entfernen
reason-ports = Damit Ports unter 1024 an einer bestimmten Adresse funktionieren
reason-ports-why = macOS lässt nur root Ports unter 1024 an eine bestimmte Adresse binden; ein kleines Hilfsprogramm erledigt das bei Bedarf
reason-ports-refuse = Ohne dies funktionieren solche Ports nur an allen Adressen zugleich.
reason-ports-undo = Schalten Sie die privilegierten Ports aus: Das Hilfsprogramm wird entfernt.
reason-ports-prompt = ein Hilfsprogramm für Ports unter 1024 installieren
reason-ports_removed = Ports unter 1024 werden aufgegeben
reason-ports_removed-why = Ports unter 1024 sind nicht mehr gewünscht
reason-ports_removed-refuse = Ohne dies bleibt das Hilfsprogramm, wie es ist.
reason-ports_removed-undo = Schalten Sie die privilegierten Ports wieder ein.
reason-ports_removed-prompt = das eigene Hilfsprogramm für Ports unter 1024 aufgeben
reason-localhost = Damit Hostnamen auf diesen Mac verweisen
reason-localhost-why = iEchor benötigt sie; am Ende von /etc/hosts werden Zeilen hinzugefügt, und alle anderen bleiben, außer den hier genannten
reason-localhost-refuse = Ohne dies kümmern Sie sich selbst darum.
reason-localhost-undo = Wählen Sie „Keine“ unter „Hostnamen“: Die Zeilen werden entfernt.
reason-localhost-prompt = Hostnamen auf diesen Mac verweisen lassen
reason-localhost_removed = Hostnamen werden aufgegeben
reason-localhost_removed-why = was die Einrichtung in /etc/hosts hinzugefügt hat, ist nicht mehr gewünscht
reason-localhost_removed-refuse = Ohne dies bleiben die Zeilen.
reason-localhost_removed-undo = Wählen Sie die Hostnamen erneut.
reason-localhost_removed-prompt = die eigenen Zeilen in /etc/hosts aufgeben
reason-context = Damit der Befehl iechor Ihre Engine findet
reason-context-why = der Kontext desktop-linux führt zum Socket Ihrer Engine und ist der aktive; sonst ändert sich in den Einstellungen des Clients nichts
reason-context-refuse = Ohne dies wählen Sie selbst einen Kontext oder setzen IECHOR_HOST.
reason-context-undo = Schalten Sie den Kontext aus, oder deinstallieren Sie: Der vorherige ist wieder aktiv.
reason-context-prompt = den aktiven Kontext festlegen
reason-context_removed = Der Kontext desktop-linux wird entfernt
reason-context_removed-why = er ist nicht mehr gewünscht, und der vorherige ist wieder aktiv
reason-context_removed-refuse = Ohne dies bleibt der Kontext.
reason-context_removed-undo = Schalten Sie den Kontext wieder ein.
reason-context_removed-prompt = den eigenen Kontext entfernen
reason-path = Damit Terminals die Werkzeuge finden
reason-path-why = der Ordner mit den Werkzeugen wird zu PATH hinzugefügt, an einer markierten Stelle, die sich wieder entfernen lässt
reason-path-refuse = Ohne dies fügen Sie Ihrem Shell-Profil selbst eine Zeile hinzu.
reason-path-undo = Wählen Sie „Nur mitteilen“, oder deinstallieren Sie: Was hinzugefügt wurde, wird entfernt.
reason-path-prompt = die Werkzeuge zum PATH jedes Accounts hinzufügen
reason-path_removed = Was zu PATH hinzugefügt wurde, wird entfernt
reason-path_removed-why = es ist nicht mehr gewünscht
reason-path_removed-refuse = Ohne dies bleiben die Zeilen.
reason-path_removed-undo = Wählen Sie es erneut.
reason-path_removed-prompt = den eigenen Zusatz im PATH jedes Accounts aufgeben
reason-choices = Damit Ihre Auswahl gespeichert bleibt
reason-choices-why = die Einstellungen zeigen sie und vergleichen sie mit dem tatsächlichen Zustand; was eine Organisation für die Engine festgelegt hat, wird an sie übertragen
reason-choices-undo = Die Datei wird mit allem anderen entfernt, wenn iEchor Setup deinstalliert wird.
reason-choices-prompt = die Einstellungen Ihrer Organisation an die Engine übertragen
reason-choices_removed = Ihre Auswahl wird vergessen
reason-choices_removed-why = nichts von iEchor Setup bleibt; mit --keep-data bleibt die Datei
reason-choices_removed-refuse = Wenn Sie sie behalten, geht die nächste Einrichtung von ihr aus.
reason-choices_removed-undo = Die nächste Einrichtung schreibt eine neue.
reason-choices_removed-prompt = Ihre Auswahl vergessen

found-missing = nichts
found-link = Link zu { $target }
found-file = Datei
found-directory = Ordner
found-other = etwas anderes
found-context = der Kontext { $name }
found-context-none = der Standardkontext
found-owner = Eigentümer
found-owner-root = root
found-owner-uid = uid { $uid }
found-mode = Zugriffsrechte
found-contents = Inhalt
found-contents-other = nicht das, was iEchor Setup schreibt
found-contents-backed_up = von jemand anderem (als Backup aufbewahrt)
found-contents-ours = wie von iEchor Setup geschrieben
found-more_lines = … und { $count } weitere
administrator-title = iEchor Desktop für { $user }: wofür ein Administrator nötig ist
administrator-command = { $count ->
    [one] Ein Befehl erledigt alles (1 Änderung, { $root } davon als root), führt Aufzeichnungen und fragt { $user } später nach nichts. Er erledigt alles oder nichts:
   *[other] Ein Befehl erledigt alles ({ $count } Änderungen, { $root } davon als root), führt Aufzeichnungen und fragt { $user } später nach nichts. Er erledigt alles oder nichts:
}
administrator-what = Was er tut und warum:
administrator-kept = {" "}(was vorhanden ist, wird daneben aufbewahrt)
administrator-removed = entfernt
administrator-edited = ein markierter Block von Zeilen; alle anderen bleiben
administrator-check = Überprüfen:
administrator-undo = Alles rückgängig machen:
administrator-by_hand = Dasselbe von Hand. Dabei entstehen keine Aufzeichnungen, daher kann iEchor Setup nichts davon überprüfen oder rückgängig machen:
effect-edit_block = Diese Zeilen werden am Ende hinzugefügt; alle anderen bleiben, wie sie sind:
effect-edit_block-over = Zeilen werden auskommentiert und andere am Ende hinzugefügt; alle übrigen bleiben, wie sie sind:
effect-edit_block-out = Die Zeilen von iEchor Setup werden entfernt; alle anderen bleiben, wie sie sind
effect-edit_block-instead = Zeilen einer früheren Version werden entfernt; alle anderen bleiben, wie sie sind:
effect-set_context = Aktiver Kontext
effect-forget = Schon nicht mehr da; wird vom Beleg gestrichen
effect-adopt = Bleibt, wie es ist; vermerkt wird, dass iEchor es angelegt hat
effect-hold = Bleibt, wie es ist; vermerkt wird, dass auch Sie es verwenden
effect-release = Bleibt für andere Accounts; vermerkt wird, dass Sie es nicht mehr verwenden
effect-load_job = { $job ->
    [helper] macOS lädt das Hilfsprogramm
   *[task] macOS lädt die Startaufgabe
}
effect-enable_job = { $job ->
    [helper] Das Hilfsprogramm ist für macOS nicht mehr ausgeschaltet
   *[task] Die Startaufgabe ist für macOS nicht mehr ausgeschaltet
}
effect-unload_job = { $job ->
    [helper] macOS entlädt das Hilfsprogramm
   *[task] macOS entlädt die Startaufgabe
}

product-other_i_echor = iEchor eines anderen Accounts
product-docker_desktop = Docker Desktop
product-orb_stack = OrbStack
product-rancher_desktop = Rancher Desktop
product-podman = Podman
product-colima = Colima oder Lima
product-homebrew = Homebrew
product-nix = Nix
product-unknown = eine unbekannte App
product-somebody = jemand anderes
product-other_account = iEchor von { $user }

flag-cli = Wo die Befehlszeilenwerkzeuge verlinkt werden
flag-cli-system = In /usr/local/bin
flag-cli-user = In ~/.iechor/bin
flag-cli-off = Nirgends
flag-socket = /var/run/iechor.sock verlinken, jetzt und bei jedem Start
flag-socket-off = Kein /var/run/iechor.sock
flag-ports = Das Hilfsprogramm für Ports unter 1024 installieren
flag-ports-off = Kein Hilfsprogramm für Ports
flag-hosts = Diese Hostnamen auf diesen Mac verweisen lassen, sofern sie es nicht bereits tun: localhost, kubernetes oder localhost,kubernetes
flag-hosts-off = Hostnamen unverändert lassen und wieder entfernen, was für sie hinzugefügt wurde
flag-hosts-localhost = localhost (wie bei „install“)
flag-hosts-kubernetes = kubernetes.iechor.internal
flag-hosts-both = Beide; auch als localhost,kubernetes geschrieben
flag-context = Den Kontext desktop-linux zur Engine führen lassen und aktivieren, falls seither kein anderer gewählt wurde
flag-context-off = Kein Kontext von iEchor; der vorherige ist wieder aktiv
flag-ask-first-launch = Einmal, in einem Fenster beim ersten Start (ab 4.18)
flag-ask-when-needed = Einzeln, wenn etwas es erfordert (4.15 bis 4.17)
flag-ask-helper-first = Einmal, für das Hilfsprogramm, das den Rest dann ohne Passwort erledigt (vor 4.15)
instead-cli = Die Werkzeuge sind stattdessen in ~/.iechor/bin verlinkt, und das Shell-Profil führt dorthin: Öffnen Sie ein neues Terminal, oder laden Sie Ihre Shells neu.
instead-socket = Werkzeuge finden die Engine über den Kontext oder über IECHOR_HOST.
instead-ports = Ports unter 1024 können nicht gebunden werden.
instead-hosts = Die Zeile für /etc/hosts nennt der Befehl iechor-setup status.
asks = Gefragt wird
asks-managed = wie von Ihrer Organisation festgelegt
first-title = Einrichtung von iEchor Desktop abschließen
first-title-instead = iEchor macht ohne Administrator weiter
first-title-failed = Die Einrichtung hat nicht funktioniert
first-lead = Die Zustimmung eines Administrators wird Punkt für Punkt eingeholt. Was Sie abbrechen, wird nach Möglichkeit ohne ihn erledigt.
first-lead-together = Ein Administrator wird einmal gefragt. Wenn Sie abbrechen, macht iEchor nach Möglichkeit ohne ihn weiter.
first-lead-instead = Was nicht erlaubt wurde, wird nach Möglichkeit ohne Administrator erledigt.
first-lead-unasked = Dieser Account hat keine Administratorrechte, daher wurde niemand gefragt.
first-lead-waits = Es konnte niemand gefragt werden. Beim nächsten Start wird nach dem gefragt, was fehlt.
first-again = Hierzu wird nicht noch einmal gefragt. Um das zu ändern, öffnen Sie die Einstellungen.
first-wait = Schließen Sie das Fenster, um stattdessen beim nächsten Start gefragt zu werden.
first-making = Wird eingerichtet …
first-answer-unasked = Fertig
first-answer-allowed = Fertig
first-answer-cancelled = Abgebrochen
first-answer-denied = Nicht von einem Administrator erlaubt
first-answer-not_admin = Erfordert einen Administrator
first-answer-no_screen = Noch nicht erledigt
first-instead-cli = Stattdessen in ~/.iechor/bin verlinkt; ein Block in { $file } führt dorthin. Öffnen Sie ein neues Terminalfenster, um sie zu verwenden.
first-instead-cli-tell = Stattdessen in ~/.iechor/bin verlinkt. Neue Terminals finden sie, sobald die Zeile unten in Ihrem Shell-Profil steht.
first-instead-cli-none = Nirgends verlinkt.
first-profile = der Block, der zu den Werkzeugen führt, steht in { $file }; bei der Deinstallation wird er wieder entfernt
first-instead-path = Neue Terminals finden die Werkzeuge nicht von selbst.
first-instead-socket = Die meisten Werkzeuge finden die Engine über ihren Kontext. Für alle anderen steht unten eine Zeile.
first-instead-context = Werkzeuge finden die Engine nicht von selbst.
first-instead-ports = Container können keine Ports unter 1024 verwenden.
first-instead-hosts = Namen, die nicht auf diesen Mac verweisen, bleiben unverändert.
answer-unasked = erledigt, es musste niemand gefragt werden
answer-allowed = erledigt
answer-cancelled = abgebrochen; hierzu wird nicht noch einmal gefragt
answer-denied = es wurde kein Administratorpasswort akzeptiert; hierzu wird nicht noch einmal gefragt
answer-not_admin = erfordert Administratorrechte, die dieser Account nicht hat; es wurde niemand gefragt
answer-no_screen = es gibt keinen Bildschirm für die Abfrage; es wurde nichts getan
required = ist vorhanden
start-first_launch = Die Einrichtung war noch nicht abgeschlossen, und ihr Fenster fragt, was gewünscht ist.
flag-path = Wie Terminals Werkzeuge in ~/.iechor/bin finden
flag-path-tell = Mitteilen, welche Zeile das Shell-Profil benötigt
flag-path-profile = Dem Profil der Login-Shell einen markierten Block hinzufügen
flag-path-everybody = Die Werkzeuge der App zum PATH jedes Accounts hinzufügen, in /etc/paths.d

item-cli = Befehlszeilenwerkzeuge
item-socket = Standard-Socket
item-ports = Privilegierte Ports
item-hosts = Hostnamen
item-context = Kontext
item-path = Pfad für Terminals
# Dasselbe innerhalb eines Satzes.
item-in_text-cli = Befehlszeilenwerkzeuge
item-in_text-socket = Standard-Socket
item-in_text-ports = privilegierte Ports
item-in_text-hosts = Hostnamen
item-in_text-context = Kontext
item-in_text-path = Pfad für Terminals
decided-left = Wie gewählt weggelassen: { $names }.
decided-muted = Wie gewählt erhalten Sie hierzu keine Warnungen.
decided-refused-not_now = Vorerst abgelehnt.
decided-refused-never = Endgültig abgelehnt.
decided-adopted = Was vorhanden ist, gilt ab jetzt als gewählt. Sonst wurde nichts geändert, und es war kein Passwort nötig.
decided-adopted-undone = Es ist nicht mehr anderen überlassen. Sonst wurde nichts geändert: 'iechor-setup repair' mit dem Namen holt es zurück.
decided-made_quiet = Hierzu gibt es keine Warnungen mehr. Es bleibt gewählt.
decided-unmuted = Sie erhalten hierzu wieder Warnungen.
decided-refused = Hierzu wird nicht mehr gefragt, bis Sie es selbst einrichten.
decided-unrefused = Hierzu darf wieder gefragt werden.
decided-already = Das war bereits so: Es wurde nichts geändert.
decided-rest = Bis eine Reparatur es entfernt, kann beim nächsten Neustart wiederkommen, was iEchor Setup davon noch hat.
notice-drift = es ist nicht mehr so, wie es sein soll
notice-update = die App bringt etwas mit, das noch nicht eingerichtet ist
notice-taken_over = jetzt hat es das iEchor von { $user }
notice-password = {" "}(ein Administratorpasswort ist nötig)
notice-brought_over = Was die Aktualisierung von iEchor mitbrachte und kein Passwort erforderte, wurde eingerichtet.
state-in_order = Funktioniert
state-off = Aus
state-not_yet = Noch nicht eingerichtet
state-differs = Reparatur nötig
state-switched_off = Ausgeschaltet
state-not_started = Nicht gestartet
state-taken = Von anderer App verwendet
state-taken-by = Bereits verwendet ({ $owner })
state-taken-note = Gehört anderen: { $names }.
state-partly = Teilweise
state-partly-share = { $ours } von { $all }
state-partly-note = { $others ->
    [one] Von jemand anderem: { $names }.
   *[other] { $others } gehören anderen: { $names }.
}
state-left = Wie gewählt bleiben sie bei den anderen.
state-not_readable = Nicht lesbar
state-blocked = Kann nicht eingerichtet werden
left_by = von Version { $version } oder älter hinterlassen
leftovers-plan = Auf diesem Mac war eine frühere Version von iEchor. Was sie hinterlassen hat, wird übernommen oder entfernt.
leftovers-next = übernehmen: iechor-setup apply; entfernen: iechor-setup uninstall
leftovers-title = Auf diesem Mac war eine frühere Version von iEchor. Was sie hinterlassen hat, wird übernommen oder entfernt:
leftover-running_helper = Das Hilfsprogramm, das ständig läuft
leftover-helper = Das Hilfsprogramm einer früheren Version
leftover-disabled = Eine Startaufgabe oder ein Hilfsprogramm, das ausgeschaltet wurde, etwa beim Entfernen des Hilfsprogramms von Hand
leftover-ln_task = Die Startaufgabe, die ln ausführt
leftover-tools = Links zu den Werkzeugen
leftover-profile = Zeilen in einem Shell-Profil und die Datei, die sie lesen
leftover-hosts = Zeilen für Kubernetes in der Datei hosts
leftover-context = Der Kontext der Befehlszeile
leftover-refusal = Ein Vermerk über das, was abgelehnt wurde
note-engine_not_running = Der Link ist vorhanden; der Socket, zu dem er führt, erscheint, solange die Engine läuft.
note-other_context-window = Ein anderer Kontext ist aktiv: { $name }. Er wurde später gewählt und bleibt daher. Um diesen zu verwenden, schalten Sie „Kontext“ aus und wenden die Änderung an; schalten Sie ihn dann ein, und wenden Sie die Änderung erneut an.
note-other_context = Ein anderer Kontext ist aktiv: { $name }. So verwenden Sie diesen: iechor-setup context use.
note-overridden = { $variable } ist hier gesetzt und hat Vorrang vor dem aktiven Kontext.
note-terminals_find = Neue Terminals finden die Werkzeuge.
note-terminals_find_none = Neue Terminals finden die Werkzeuge nicht.
note-terminals_find_other = Neue Terminals finden zuerst andere Werkzeuge: { $path }.
note-terminals_unknown = Was neue Terminals finden, ist nicht bekannt: { $why }.
note-helper_removed_by_hand = Das Hilfsprogramm wurde von Hand entfernt, wie im Handbuch beschrieben. Eine Reparatur stellt es wieder her; um darauf zu verzichten, schalten Sie die privilegierten Ports aus.
operations-allowed-administrator = von einem Administrator bei der Passwortabfrage erlaubt
operations-allowed-helpers_list = den Accounts auf der Liste des Hilfsprogramms erlaubt
operations-allowed-installed = durch die Installation erlaubt
operations-authorisation = Um die Änderungen eines Vorgangs als root vorzunehmen, alle oder keine
operations-authorisation-why = die Pfade unten gehören root; eine Kopie des Programms in einem Ordner von root wird vor dem Ausführen überprüft, damit niemand sie austauschen kann
operations-engine = Um die Einstellungen Ihrer Organisation an die Engine zu übertragen
operations-engine-why = die Engine liest sie dort, wo nur root schreiben kann
operations-first_login = Um die Einrichtung für die Person vorzunehmen, die sich als Erste anmeldet, nachdem ein Paket ohne angemeldeten Benutzer installiert wurde
operations-first_login-why = was eingerichtet wird, gehört root, und niemand soll nach einem Passwort gefragt werden
operations-helper = Um für die Engine eines Accounts zu arbeiten, der das Hilfsprogramm verwenden darf
operations-records = Um zu wissen, was als root getan wurde, damit es angezeigt und rückgängig gemacht werden kann
operations-records-why = was über die Änderungen von root geschrieben wird, muss root gehören
brief-in_order = in Ordnung
brief-differs = abweichend
brief-never = noch nichts gewählt
brief-gone = Account nicht mehr vorhanden
brief-nobody = hier ist für niemanden etwas eingerichtet, und niemand ist angemeldet
managed-told-unused = unbekannte verwaltete Einstellung: { $key } in '{ $path }'
managed-told-unused-device = verwaltete Einstellung, die nur für alle Accounts gilt, in '{ $device }': { $key } in '{ $path }'
managed-told-somebody = von Ihrer Organisation verwaltet
managed-told-next = einrichten: iechor-setup apply; oder überlassen Sie es denen, die diesen Mac verwalten
managed-told-by = verwaltet von { $name }
note-delivered = Die Organisation, die diesen Mac verwaltet, stellt es bereit ('{ $path }').
note-hosts_section_edited = /etc/hosts enthält Zeilen, die eine frühere Version von iEchor hinzugefügt hat und die seither geändert wurden. Sie bleiben, wie sie sind.
note-no_such_tool = '{ $name }' wird weggelassen, und diese Version von iEchor hat kein Werkzeug mit diesem Namen.
note-block_removed = Die Zeilen von iEchor Setup wurden aus { $path } entfernt und werden nicht wieder hinzugefügt. So fügen Sie sie hinzu: iechor-setup apply --path tell, dann iechor-setup apply --path profile.
note-block_removed-window = Die Zeilen von iEchor Setup wurden aus { $path } entfernt und werden nicht wieder hinzugefügt. Um sie hinzuzufügen, wählen Sie „Nur mitteilen“ und wenden dies an; wählen Sie danach „Mein Profil“.
prompt-recorded = die Nutzung des Eingerichteten vermerken
prompt-take_over = den Standard-Socket von { $user } übernehmen
prompt-helper_first = Programmen dieses Accounts alle späteren Änderungen der Einrichtung ohne Passwort erlauben
prompt-recovery = zuerst einen unterbrochenen Vorgang rückgängig machen
prompt-policy = die Richtlinie für den Registry-Zugriff dieses Mac aufheben
prompt-comment_out = die Zeilen auskommentieren, durch die sie woandershin verweisen
prompt-why = Jetzt nötig für: „{ $why }“
prompt-put_aside = { $name } ({ $owner }) beiseitelegen
state-will_change = Wird geändert

progress-title = { $count ->
    [one] Eine Änderung wird vorgenommen
   *[other] { $count } Änderungen werden vorgenommen
}
progress-prepare = Wird vorbereitet …
progress-password = Warten auf das Administratorpasswort
progress-macos = macOS fragt nach einem Administratorpasswort
progress-cancel = Wenn Sie die Passwortabfrage abbrechen, wird nichts geändert.
progress-stop = Dies kann nicht mittendrin angehalten werden. Schlägt eine Änderung fehl, werden alle rückgängig gemacht.
progress-verify = Ergebnis wird überprüft
progress-undo = { $count ->
    [one] Etwas ist fehlgeschlagen. Eine Änderung wird rückgängig gemacht
   *[other] Etwas ist fehlgeschlagen. { $count } Änderungen werden rückgängig gemacht
}
progress-slow = Der Vorgang läuft noch. Wenn Sie warten, geht nichts verloren; wird der Mac jetzt ausgeschaltet, bringt der nächste Start alles in Ordnung.
progress-slow-password = Es wird noch auf das Passwort gewartet. Das Fenster dafür liegt möglicherweise hinter einem anderen.
progress-step = Änderung { $index } von { $total }
progress-done = fertig
progress-recovered = Ein früherer Vorgang wurde unterbrochen und zuerst in Ordnung gebracht.

prompt-label = Simulation
prompt-title = Ersatz für die Passwortabfrage von macOS
prompt-text = Auf einem Mac würde macOS { $user } jetzt mit diesen Worten nach einem Administratorpasswort fragen:
prompt-note = Hier wird kein Passwort abgefragt.
prompt-allow = Erlauben
prompt-cancel = Abbrechen

done-title = iEchor ist eingerichtet
done-title-settings = Ihre Änderungen wurden vorgenommen
done-title-open = Einrichtung abgeschlossen, etwas ist noch offen
done-lead = { $count ->
    [one] Eine Änderung wurde vorgenommen und überprüft.
   *[other] Alle { $count } Änderungen wurden vorgenommen und überprüft.
}
done-lead-none = Es war bereits alles eingerichtet.
done-verified = Auf diesem Mac überprüft
done-left = Was noch zu tun ist
done-notes = Hinweise
left-add_to_path = Fügen Sie Ihrem Shell-Profil (für zsh: ~/.zprofile) diese Zeile hinzu, damit neue Terminals die Werkzeuge finden:
left-add_to_path-file = Fügen Sie diese Zeile zu { $file } hinzu, damit neue Terminals die Werkzeuge finden:
left-set_host = Fügen Sie Ihrem Shell-Profil (für zsh: ~/.zprofile) für Werkzeuge, die den Standard-Socket erwarten, diese Zeile hinzu:
left-set_host-file = Fügen Sie für Werkzeuge, die den Standard-Socket erwarten, diese Zeile zu { $file } hinzu:
left-add_hosts = Verweist noch nicht auf diesen Mac. Zu /etc/hosts hinzufügen:

failed-cancelled = Abgebrochen
failed-cancelled-text = Es wurde nichts geändert. Sie können ohne Administratorpasswort fortfahren oder es erneut versuchen.
failed-cancelled-again = Es wurde nichts geändert. Sie können es jederzeit erneut versuchen.
failed-cancelled-recovered = Der unterbrochene Vorgang wurde in Ordnung gebracht, sonst wurde nichts geändert. Sie können es jederzeit erneut versuchen.
failed-denied = Es wurde kein Administratorpasswort akzeptiert
failed-denied-text = Es wurde nichts geändert. Sie können ohne Administratorpasswort fortfahren oder es erneut versuchen.
failed-denied-again = Es wurde nichts geändert. Sie können es erneut versuchen oder einen Administrator dieses Mac fragen.
failed-timed_out = Niemand hat rechtzeitig geantwortet
failed-not_asked = Hierzu werden Sie nicht gefragt
failed-managed = Ihre Organisation erlaubt dies nicht
failed-changed = Dieser Mac hat sich geändert
failed-file = Eine Datei erfordert Ihre Aufmerksamkeit
failed-unreadable = iEchor Setup darf eine Datei nicht lesen
failed-newer_version = Hier war ein neueres iEchor
failed-bundle = Die App ist nicht vollständig
failed-passing_place = Bewegen Sie iEchor in den Ordner „Programme“
failed-in_the_way = Etwas ist im Weg
failed-not_here = Hier nicht möglich
failed-undo = Nicht alles konnte rückgängig gemacht werden
failed-switched_off = macOS startet es nicht
failed-busy = Eine andere Einrichtung läuft
failed-lost = Das Ergebnis ist nicht bekannt
failed-io = Eine Änderung hat nicht funktioniert
failed-not_verified = Das Ergebnis ist nicht wie geplant
failed-usage = Das war nicht möglich
failed-nothing = Es wurde nichts geändert.
failed-everything = Alles, was getan wurde, ist rückgängig gemacht.
failed-partly = Einige Änderungen konnten nicht rückgängig gemacht werden. Was noch aussteht, ist gespeichert, und der nächste Start fährt damit fort.
failed-waits = Noch lässt sich nicht sagen, ob die Änderungen Bestand haben. Der nächste Start schließt sie ab oder macht sie rückgängig.
failed-stand = Die Änderungen wurden vorgenommen und bleiben.
failed-kept = Es wurde nichts rückgängig gemacht. Was getan wurde und was rückgängig zu machen ist, ist gespeichert.
failed-details = Details
failed-help = Was zu tun ist

refused-title = iEchor Setup konnte nicht starten
refused-usage = Beenden Sie die App, und öffnen Sie iEchor dann über den Ordner „Programme“ oder das Dock.
refused-passing_place = iEchor Setup legt Links an, die in die App führen, daher muss die App zuerst an ihrem endgültigen Ort sein.
refused-passing_place-show = Zeigen Sie iEchor im Finder an.
refused-passing_place-move = Bewegen Sie es in den Ordner „Programme“.
refused-passing_place-open = Beenden Sie hier die App, und öffnen Sie iEchor im Ordner „Programme“.

help-cancelled = Versuchen Sie es jederzeit erneut.
help-not_authorised = Versuchen Sie es erneut mit Name und Passwort eines Administrators, oder fragen Sie einen Administrator dieses Mac.
help-no_screen = Beantworten Sie die Passwortabfrage direkt an diesem Mac, und versuchen Sie es dann erneut.
help-timed_out = Versuchen Sie es erneut, und beantworten Sie die Frage von macOS, wenn sie erscheint.
help-not_asked = Es ist aus oder wurde abgelehnt. Schalten Sie es in den Einstellungen ein, oder wählen Sie „Wieder fragen“.
help-managed = Fragen Sie die Person, die diesen Mac verwaltet.
help-no_home = Melden Sie sich einmal bei diesem Account an, oder verbinden Sie das Volume mit dem Benutzerordner. Versuchen Sie es dann erneut.
help-unreadable = Erlauben Sie iEchor Setup das Lesen unter Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner, und versuchen Sie es dann erneut.
help-newer_version = Öffnen Sie das neueste iEchor im Ordner „Programme“. Ein älteres lässt unverändert, was ein neueres geschrieben hat.
help-state-not_readable = Erlauben Sie iEchor Setup das Lesen unter Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner, oder fragen Sie einen Administrator dieses Mac. Überprüfen Sie es dann erneut.
help-state-blocked = Entfernen Sie, was im Weg ist, oder schalten Sie dies hier aus.
help-plan_changed = Sehen Sie sich die neue Liste an, und stimmen Sie erneut zu.
help-usage = Beenden Sie die App, und öffnen Sie iEchor dann erneut.
help-bad_file = Bewegen Sie die Datei an einen anderen Ort, und versuchen Sie es dann erneut. Es wurde nichts geändert.
help-bad_bundle = Installieren Sie iEchor erneut im Ordner „Programme“.
help-passing_place = Bewegen Sie iEchor in den Ordner „Programme“, und öffnen Sie es dort.
help-in_the_way = Sehen Sie es sich im Finder an (Gehe zu > Gehe zum Ordner …). Wird es nicht benötigt, bewegen Sie es an einen anderen Ort, und versuchen Sie es dann erneut.
help-not_here = Starten Sie diesen Mac neu, und versuchen Sie es dann erneut. Wenn das nicht hilft, fragen Sie einen Administrator dieses Mac.
help-switched_off = Schalten Sie iEchor unter Systemeinstellungen > Allgemein > Anmeldeobjekte ein, und versuchen Sie es dann erneut.
help-undo_incomplete = Entfernen Sie, was im Weg ist; „Details“ nennt es. Versuchen Sie es dann erneut: Was begonnen wurde, wird vor allem anderen in Ordnung gebracht.
help-busy = Warten Sie, bis sie fertig ist, und versuchen Sie es dann erneut.
help-lost = Versuchen Sie es erneut: Zuerst wird überprüft, was getan wurde.
help-io = Prüfen Sie im Finder (Informationen), ob das Objekt geschützt ist und ob das Volume genug Platz hat. Versuchen Sie es dann erneut.
help-not_verified = Möglicherweise wurde es inzwischen geändert. Versuchen Sie es erneut: Sie sehen zuerst, was sich ändern würde.

settings-lead = Was iEchor auf diesem Mac eingerichtet hat und ob es noch funktioniert.
settings-checked = Überprüft um { $time } Uhr.
settings-same = Nichts anzuwenden.
settings-differs = Was abweicht

whole-report = Bericht
whole-report-text = In welchem Zustand dieser Mac ist und was iEchor Setup getan hat, für alle, die Ihnen helfen. Sie lesen ihn, bevor er gesichert wird.
whole-uninstall = Deinstallieren
whole-uninstall-text = Entfernt alles, was iEchor Setup auf diesem Mac angelegt hat. Sie sehen zuerst die Liste.
report-title = Bericht
report-lead = Namen von Personen und von diesem Mac werden weggelassen. Nichts verlässt diesen Mac: Sie entscheiden, wer den Bericht bekommt.
report-text = Text des Berichts
report-looking = Dieser Mac wird überprüft …
report-saved = Auf diesem Mac gesichert als:

aside-damaged = { $count ->
    [one] Diese Datei ist beschädigt, daher ist nicht bekannt, was darin steht:
   *[other] Diese Dateien sind beschädigt, daher ist nicht bekannt, was darin steht:
}
aside-ask = Beiseitelegen und fortfahren …
aside-working = Wird beiseitegelegt …
aside-title = { $count ->
    [one] Beschädigte Datei beiseitelegen?
   *[other] Beschädigte Dateien beiseitelegen?
}
aside-text = { $count ->
    [one] Die Einrichtung fährt ohne sie fort und geht von dem aus, was sie auf diesem Mac vorfindet. Nichts wird gelöscht; die Datei wird aufbewahrt als:
   *[other] Die Einrichtung fährt ohne sie fort und geht von dem aus, was sie auf diesem Mac vorfindet. Nichts wird gelöscht; die Dateien werden aufbewahrt als:
}
aside-go = Beiseitelegen
aside-done = Beiseitegelegt und aufbewahrt, bis Sie es nicht mehr benötigen:

leaving-title = Schließen, ohne anzuwenden?
leaving-text = Ihre Auswahl wurde nicht angewendet. Dieser Mac bleibt, wie er ist, solange Sie sie nicht anwenden.
leaving-discard = Schließen, ohne anzuwenden

menu-edit = Bearbeiten
menu-view = Darstellung
menu-window = Fenster
menu-help = Hilfe
action-install = Installieren
action-continue = Fortfahren
action-cancel = Abbrechen
action-close = Schließen
action-back = Zurück
action-done = Fertig
action-open_app = iEchor öffnen
action-start_app = iEchor verwenden
action-apply = Anwenden …
action-repair = Reparieren …
action-repair_only = Nur dies reparieren …
action-repair_only_name = Nur dies reparieren: { $item }
action-apply_plain = Anwenden
action-apply_count = { $count ->
    [one] Änderung anwenden
   *[other] { $count } Änderungen anwenden
}
action-show_changes = Änderungen anzeigen
action-copy = Kopieren
action-copied = Kopiert
action-copy_failed = Nicht kopiert
action-copy_name = Kopieren: { $what }
action-copy_admin = Für meinen Administrator kopieren
action-try_again = Erneut versuchen
action-without = Ohne Passwort fortfahren
action-run_again = Erneut einrichten …
action-choose_again = Erneut auswählen …
action-not_now = Jetzt nicht
action-update = Einrichten …
action-take_back = Zurückholen …
action-take_back_name = Zurückholen: { $path }
action-replace = Ersetzen …
action-replace_name = Sichern und ersetzen: { $path }
action-replace_all = Alle ersetzen …
action-replace_line = Auskommentieren und ersetzen …
action-replace_line_name = Auskommentieren und ersetzen: { $path }
action-take_over = Übernehmen …
action-take_over_name = Übernehmen: { $path }
action-leave_it = Belassen
action-leave_it_name = Belassen: { $path }
action-mute = Nicht warnen
action-mute_name = Nicht warnen: { $item }
action-warn_again = Wieder warnen
action-warn_again_name = Wieder warnen: { $item }
action-ask_again = Wieder fragen
action-ask_again_name = Wieder fragen: { $item }
action-report = Bericht sichern …
action-save = Sichern
action-uninstall = Deinstallieren …
action-uninstall_now = Deinstallieren
action-quit = { $name } beenden
action-quit_plain = Beenden
action-show_in_finder = Im Finder zeigen
action-settings = Einstellungen …
action-zoom_in = Vergrößern
action-zoom_out = Verkleinern
action-zoom_reset = Originalgröße
managed-CLITools-title = Befehlszeilenwerkzeuge
managed-CLITools-text = Wo die Befehlszeilenwerkzeuge verlinkt werden: system (/usr/local/bin), user (~/.iechor/bin) oder off.
managed-ShellPath-title = Pfad für Terminals
managed-ShellPath-text = Wie Terminals Werkzeuge in ~/.iechor/bin finden: tell (es wird nur mitgeteilt, was zu tun ist), profile (ein Block im Shell-Profil) oder everybody (eine Datei in /etc/paths.d).
managed-DefaultSocket-title = Standard-Socket
managed-DefaultSocket-text = Ob /var/run/iechor.sock zur Engine führt, auch nach einem Neustart.
managed-Context-title = Kontext
managed-Context-text = Ob der Kontext desktop-linux zur Engine führt und aktiviert wird.
managed-PrivilegedPorts-title = Privilegierte Ports
managed-PrivilegedPorts-text = Ob das privilegierte Hilfsprogramm Ports unter 1024 binden darf.
managed-HostNames-title = Hostnamen
managed-HostNames-text = Welche Hostnamen auf diesen Mac verweisen: localhost, kubernetes, beide durch ein Komma getrennt oder ein leerer Text für keinen.
managed-Ask-title = Wann gefragt wird
managed-Ask-text = first-launch (ein Fenster beim ersten Start), when-needed (einzeln, bei Bedarf) oder helper-first (einmal, für das Hilfsprogramm).
managed-HiddenItems-title = Ausgeblendete Punkte
managed-HiddenItems-text = Punkte, die das Fenster nicht anzeigt, durch Kommas getrennt: tools, path, socket, context, ports, hosts.
managed-ManagedByOrganisation-title = Organisation
managed-ManagedByOrganisation-text = Wer diesen Mac verwaltet, mit dem Namen, den Fenster und Befehlszeile anzeigen.
managed-ManagedByURL-title = Anlaufstelle für Fragen
managed-ManagedByURL-text = Eine https-Adresse, unter der man Fragen zu dem stellen kann, was verwaltet wird.
managed-EnhancedContainerIsolation-title = Erweiterte Container-Isolation
managed-EnhancedContainerIsolation-text = Ob die erweiterte Container-Isolation für die Engine eingeschaltet ist. Gilt nur für alle Accounts eines Mac.
managed-RegistryAccessOrganisation-title = Registry-Zugriff: Organisation
managed-RegistryAccessOrganisation-text = Wer Richtlinien für den Registry-Zugriff signiert. Gilt nur für alle Accounts eines Mac und nur zusammen mit dem Schlüssel.
managed-RegistryAccessKey-title = Registry-Zugriff: Schlüssel
managed-RegistryAccessKey-text = Der öffentliche Ed25519-Schlüssel dieser Richtlinien, 64 Hexadezimalziffern. Gilt nur für alle Accounts eines Mac und nur zusammen mit der Organisation.

failure-cancelled_in_order = abgebrochen: der unterbrochene Vorgang wurde in Ordnung gebracht, sonst wurde nichts geändert
failure-no_report_shown = es wurde kein Bericht angezeigt, der sich sichern ließe
failure-no_report_shown-help = sehen Sie sich zuerst den Bericht an, und sichern Sie ihn dann
failure-run_going_on = es werden bereits Änderungen vorgenommen
failure-run_going_on-help = warten Sie, bis sie fertig sind
failure-no_managed_url = es ist nicht angegeben, wo man dazu nachfragen kann
failure-no_managed_url-help = fragen Sie die Person, die diesen Mac verwaltet
failure-not_opened = '{ $what }' konnte nicht geöffnet werden
failure-not_opened-help = öffnen Sie es in einem Browser
failure-app_not_opened-help = öffnen Sie es über den Ordner „Programme“ oder das Dock
failure-no_browser = '{ $url }' wird im Browser eines Mac geöffnet
failure-no_finder = hier gibt es keinen Finder
failure-no_finder-help = suchen Sie es auf einem Mac
failure-window_arguments-help = so sehen Sie, was es gibt: iechor-setup-window --help
failure-window_arguments-help-window = Beenden Sie die App, und öffnen Sie iEchor dann über den Ordner „Programme“ oder das Dock.
action-put_in_order = In Ordnung bringen
action-review = Ansehen und erneut versuchen
failed-ordering = Der unterbrochene Vorgang wird in Ordnung gebracht …
help-order = Nennt „Details“ etwas, das im Weg ist, bewegen Sie dies zuerst an einen anderen Ort. Wählen Sie dann „In Ordnung bringen“: Was begonnen wurde, wird vor allem anderen abgeschlossen oder rückgängig gemacht.
failure-nothing_named = es wurde nichts genannt, das angezeigt werden könnte
changes-password-other = Name und Passwort eines Administrators werden einmal abgefragt.
changes-undo_how = Rückgängig machen: { $how }
changes-from_to = ist { $now }, wird { $becomes }
changes-from_to_of = { $of }: ist { $now }, wird { $becomes }
conflicts-there = { $owner }: { $what }
learn_more = Weitere Infos
learn_more-name = Weitere Infos: { $item }
action-help = { $name }-Hilfe
action-show_log = Protokoll anzeigen
progress-undo-title = { $count ->
    [one] Eine Änderung wird rückgängig gemacht
   *[other] { $count } Änderungen werden rückgängig gemacht
}
progress-held = Das Fenster bleibt geöffnet, bis dies fertig ist. Schlägt eine Änderung fehl, werden alle rückgängig gemacht.
settings-heading = Einstellungen > Erweitert
failure-io-open = '{ $path }' konnte nicht geöffnet werden
failure-io-read = '{ $path }' konnte nicht gelesen werden
failure-io-read_access_list = es konnte nicht gelesen werden, wer '{ $path }' sonst ändern darf (Zugriffssteuerungsliste)
failure-io-look_at = '{ $path }' konnte nicht überprüft werden
failure-io-find = '{ $path }' konnte nicht gefunden werden
failure-io-write = '{ $path }' konnte nicht geschrieben werden
failure-io-lock = '{ $path }' konnte nicht gesperrt werden
failure-io-create = '{ $path }' konnte nicht angelegt werden
failure-io-link = der Link '{ $path }' konnte nicht angelegt werden
failure-io-remove = '{ $path }' konnte nicht entfernt werden
failure-io-rename = '{ $path }' konnte nicht umbenannt werden
failure-io-replace = '{ $path }' konnte nicht ersetzt werden
failure-io-run = '{ $path }' konnte nicht ausgeführt werden
failure-io-start = '{ $path }' konnte nicht gestartet werden
failure-io-enter = im Ordner '{ $path }' konnte nicht gearbeitet werden
failure-io-find_program = das laufende Programm konnte nicht gefunden werden
failure-io-become_root = der Wechsel zu root war nicht möglich
failure-io-become_account = unter dem Account '{ $path }' konnte nicht fortgefahren werden
failure-io-find_account = der Account '{ $path }' konnte nicht nachgeschlagen werden
failure-io-read_input = die Standardeingabe konnte nicht gelesen werden
failure-io-see_caller = es war nicht zu erkennen, welcher Account anfragt
failure-io-open_log_pipe = die Pipe zum Protokoll konnte nicht geöffnet werden
failure-io-wait = am Port konnte nicht gewartet werden
failure-io-open_window = das Fenster konnte nicht geöffnet werden
failure-io-close_window = das Fenster konnte nicht geschlossen werden
failure-io-zoom_window = die Größe des Fensterinhalts konnte nicht geändert werden
cause-not_permitted = Vorgang nicht erlaubt (Systemfehler { $number })
cause-permission_denied = Zugriff verweigert (Systemfehler { $number })
cause-not_found = Datei oder Ordner nicht vorhanden (Systemfehler { $number })
cause-exists = dort ist bereits etwas (Systemfehler { $number })
cause-not_empty = der Ordner ist nicht leer (Systemfehler { $number })
cause-not_a_folder = ein Teil des Pfads ist kein Ordner (Systemfehler { $number })
cause-is_a_folder = es ist ein Ordner (Systemfehler { $number })
cause-no_space = auf dem Volume ist kein Platz mehr (Systemfehler { $number })
cause-no_quota = dieser Account darf nicht mehr Platz auf dem Volume belegen (Systemfehler { $number })
cause-read_only = das Volume ist schreibgeschützt (Systemfehler { $number })
cause-busy = es wird gerade verwendet (Systemfehler { $number })
cause-broken = das Volume konnte nicht gelesen oder beschrieben werden (Systemfehler { $number })
cause-unsupported = das Volume unterstützt das nicht (Systemfehler { $number })
cause-cut_short = es endete zu früh
cause-system = das System meldet: { $text } (Systemfehler { $number })
failure-sudo_uid = es ist nicht bekannt, für welchen Account dies als root gestartet wurde
failure-open_way-account = '{ $path }' kann vom Account mit uid { $uid } geändert werden, daher arbeitet root nicht darin
failure-open_way-everybody = '{ $path }' kann von allen geändert werden, daher arbeitet root nicht darin
failure-open_way-administrators = '{ $path }' kann von jedem Programm eines Administrators geändert werden, daher arbeitet root nicht darin
failure-open_way-group = '{ $path }' kann von der Gruppe mit gid { $gid } geändert werden, daher arbeitet root nicht darin
failure-open_way-listed = '{ $path }' kann von allen geändert werden, die in der Zugriffssteuerungsliste stehen, daher arbeitet root nicht darin
failure-open_way-help = sehen Sie nach, wer das darf: ls -lde '{ $path }'; fragen Sie dann die Person, die diesen Mac betreut, oder wählen Sie, was ohne dies auskommt
failure-open_way-help-window = Sehen Sie es sich im Finder an (Gehe zu > Gehe zum Ordner …, dann „Informationen“). Fragen Sie die Person, die diesen Mac betreut, oder wählen Sie, was ohne dies auskommt.
failure-not_trusted = '{ $path }' kann nicht nur von root geändert werden und gilt daher nicht als vertrauenswürdig
failure-not_trusted-help = sehen Sie es sich an mit: ls -l '{ $path }'; bewegen Sie es an einen anderen Ort, wenn es nicht zu iEchor gehört
failure-not_trusted-help-window = Sehen Sie es sich im Finder an (Gehe zu > Gehe zum Ordner …). Bewegen Sie es an einen anderen Ort, wenn es nicht zu iEchor gehört.
failure-is_link = '{ $path }' ist ein Link, und Links wird dort nicht gefolgt
failure-is_link-help = sehen Sie es sich an mit: ls -l '{ $path }'; legen Sie die Datei selbst dort ab, und versuchen Sie es dann erneut
failure-is_link-help-window = Sehen Sie es sich im Finder an (Gehe zu > Gehe zum Ordner …). Legen Sie die Datei selbst dort ab, und versuchen Sie es dann erneut.
failure-closed = dieser Account kann nicht in '{ $path }' hineinsehen
failure-closed-root = '{ $path }' gehört root, und dieser Account kann nicht hineinsehen
failure-closed-help = sehen Sie nach, wem es gehört: ls -lde '{ $path }'; gewöhnlich dürfen alle hineinsehen: sudo chmod 755 '{ $path }'; falls macOS den Zugriff verhindert: Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner oder App-Verwaltung
failure-closed-help-own = sehen Sie nach, wem es gehört: ls -lde '{ $path }'; falls es diesem Account gehören soll: sudo chown -R "$(id -un)" '{ $path }'; falls macOS den Zugriff verhindert: Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner oder App-Verwaltung
failure-closed-help-window = Sehen Sie im Finder nach, wem es gehört (Gehe zu > Gehe zum Ordner …, dann „Informationen“), und bitten Sie einen Administrator dieses Mac, allen Zugriff darauf zu geben. Falls macOS den Zugriff verhindert, erlauben Sie ihn iEchor Setup unter Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner oder App-Verwaltung.
failure-closed-help-own-window = Sehen Sie im Finder nach, wem es gehört (Gehe zu > Gehe zum Ordner …, dann „Informationen“). Falls es diesem Account gehören soll, bitten Sie einen Administrator dieses Mac, es Ihnen zu übertragen. Falls macOS den Zugriff verhindert, erlauben Sie ihn iEchor Setup unter Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner oder App-Verwaltung.
failure-not_a_folder = '{ $path }' ist kein Ordner
failure-not_a_folder-help = sehen Sie es sich an mit: ls -ld '{ $path }'; bewegen Sie es an einen anderen Ort, wenn es nicht benötigt wird, und versuchen Sie es dann erneut
failure-not_a_folder-help-window = Sehen Sie es sich im Finder an (Gehe zu > Gehe zum Ordner …). Wird es nicht benötigt, bewegen Sie es an einen anderen Ort, und versuchen Sie es dann erneut.
failure-not_a_file = '{ $path }' ist keine reguläre Datei
failure-not_a_file-help = sehen Sie es sich an mit: ls -ld '{ $path }'; bewegen Sie es an einen anderen Ort, und versuchen Sie es dann erneut
failure-not_a_file-help-window = Sehen Sie es sich im Finder an (Gehe zu > Gehe zum Ordner …). Bewegen Sie es an einen anderen Ort, und versuchen Sie es dann erneut.
failure-is_a_folder = '{ $path }' ist ein Ordner
failure-too_large = '{ $path }' ist größer als { $size } MiB
failure-too_large-help = bewegen Sie es an einen anderen Ort, und versuchen Sie es dann erneut
failure-no_prefix = dieser Build kennt keine simulierten Macs
failure-no_prefix-help = lassen Sie --prefix weg
failure-no_prefix-help-window = Öffnen Sie iEchor im Ordner „Programme“.
failure-no_mac = dies ist kein Mac
failure-no_mac-help = verwenden Sie --prefix DIR mit einem simulierten Mac (simulated-mac create DIR)
failure-no_mac-help-window = Öffnen Sie es auf einem Mac.
failure-simulated-missing = bei '{ $path }' gibt es keinen simulierten Mac
failure-simulated-of_others = als root wird eine Beschreibung abgelehnt, in die andere schreiben dürfen: '{ $path }'
failure-simulated-newer = eine neuere Version hat '{ $path }' geschrieben
failure-simulated-help = legen Sie einen an, wo noch nichts ist: simulated-mac create DIRECTORY
failure-simulated-help-window = Legen Sie einen in einem Ordner an, in dem noch nichts ist.
failure-not_understood = '{ $path }' konnte nicht ausgewertet werden
cause-newer = das Schema ist { $schema }, diese Version liest 1 bis { $newest }
failure-unknown_account-uid = auf diesem Mac gibt es keinen Account mit uid { $uid }
failure-unknown_account = auf diesem Mac gibt es keinen Account '{ $account }'
failure-unknown_account-help = so sehen Sie, welche es gibt: dscl . -list /Users
failure-unknown_account-help-window = Sie finden sie unter Systemeinstellungen > Benutzer & Gruppen.
failure-unknown_account-help-simulated = seine Accounts sind: { $accounts }
failure-nobody_sits = an diesem Mac ist derzeit niemand angemeldet
failure-nobody_sits-help = nennen Sie den Account: --as NAME
failure-nobody_sits-help-window = Melden Sie sich an diesem Mac an, und versuchen Sie es dann erneut.
failure-no_home = der Benutzerordner von '{ $account }' ist nicht vorhanden: '{ $path }' fehlt
failure-no_home-help = macOS legt ihn bei der ersten Anmeldung des Accounts an; liegt er auf einem anderen Volume, muss dieses verbunden sein
failure-unreadable-help = erlauben Sie diesem Programm das Lesen: Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner oder App-Verwaltung (für das Programm, aus dem es gestartet wurde, etwa Terminal); oder sehen Sie nach, wem es gehört: ls -le. Versuchen Sie es dann erneut
failure-unreadable-help-window = Erlauben Sie iEchor Setup das Lesen unter Systemeinstellungen > Datenschutz & Sicherheit > Dateien & Ordner oder App-Verwaltung. Oder sehen Sie im Finder nach, wem es gehört (Informationen). Versuchen Sie es dann erneut.
failure-missing_in_app-set_up = in der App fehlt das Einrichtungsprogramm: '{ $path }'
failure-missing_in_app-helper = in der App fehlt das privilegierte Hilfsprogramm: '{ $path }'
failure-missing_in_app-startup = in der App fehlt das Programm der Startaufgabe: '{ $path }'
failure-missing_in_app-help-package = installieren Sie das Paket erneut
failure-bad_bundle-help = installieren Sie iEchor erneut, und zwar als '{ $path }'
failure-no_tools-missing = es gibt keine Werkzeuge: '{ $path }' fehlt
failure-no_tools = in '{ $path }' sind keine Werkzeuge
failure-tool-of_macos = ein Werkzeug in '{ $path }' heißt wie ein Programm von macOS: { $name }
failure-tool-no_name = ein Werkzeug in '{ $path }' hat einen Namen, der sich nicht verlinken lässt: { $name }
failure-too_many_tools = { $count ->
    [one] in '{ $path }' ist ein Werkzeug, und iEchor hat höchstens { $most }
   *[other] in '{ $path }' sind { $count } Werkzeuge, und iEchor hat höchstens { $most }
}
failure-misplaced-downloaded = iEchor läuft von einem temporären Ort aus, weil es dort geöffnet wurde, wohin es geladen wurde: '{ $path }'
failure-misplaced-volume = iEchor läuft von einem Disk-Image oder einem anderen Volume aus: '{ $path }'
failure-misplaced-temporary = iEchor läuft aus einem Ordner für temporäre Dateien: '{ $path }'
failure-misplaced-help = bewegen Sie es in den Ordner „Programme“ ('{ $path }'), und öffnen Sie es dort
failure-misplaced-help-copy = kopieren Sie es in den Ordner „Programme“ ('{ $path }'), und öffnen Sie es dort
failure-misplaced-help-finder = bewegen Sie es im Finder in den Ordner „Programme“ ('{ $path }'), und öffnen Sie es dort
failure-needs_job = '{ $item }' benötigt einen Job, der in den Anmeldeobjekten ausgeschaltet ist
failure-needs_job-window = Dafür ist ein Job nötig, der in den Anmeldeobjekten ausgeschaltet ist
failure-switched_off = '{ $label }' ist in den Anmeldeobjekten ausgeschaltet und wird von macOS daher nicht gestartet; es wurde nichts geändert
failure-switched_off-help = schalten Sie iEchor unter Systemeinstellungen > Allgemein > Anmeldeobjekte ein, und versuchen Sie es dann erneut
failure-means_nothing = '{ $item }' hat bei der übrigen Auswahl keine Bedeutung, daher ist nichts einzurichten
failure-means_nothing-window = Dies hat bei der übrigen Auswahl keine Bedeutung, daher ist nichts einzurichten
failure-means_nothing-help = so sehen Sie den Zustand: iechor-setup status
failure-means_nothing-help-window = Den Zustand sehen Sie in den Einstellungen.
failure-of_others = was '{ $item }' benötigt, gehört anderen und bleibt ihnen überlassen
failure-of_others-window = Was dafür nötig ist, gehört anderen und bleibt ihnen überlassen
failure-of_others-help = so sehen Sie, wem es gehört: iechor-setup status; zurückholen: iechor-setup repair { $item }
failure-of_others-help-window = Wem es gehört, sehen Sie in den Einstellungen. Um es zurückzuholen, wählen Sie dort „Zurückholen“.
failure-not_as_chosen = '{ $item }' ist nicht so, wie es sein soll
failure-not_as_chosen-window = Es ist nicht so, wie es sein soll
failure-not_as_chosen-help = so wird es wieder richtig: iechor-setup repair { $item }
failure-not_as_chosen-help-window = Öffnen Sie die Einstellungen, und wählen Sie „Reparieren“.
cause-socket_of_other = der Standard-Socket gehört einem anderen Account
cause-locked = die Organisation, die diesen Mac verwaltet, hat gesperrt, was entfernt würde
cause-policy_in_force = eine Richtlinie für den Registry-Zugriff ist in Kraft
cause-engine_managed = die Engine hat Einstellungen einer Organisation
failure-no_login_items = hier gibt es keine Anmeldeobjekte
failure-no_login_items-help = öffnen Sie die Systemeinstellungen auf einem Mac
failure-no_such_name = iEchor Setup kennt keinen Punkt und keinen Namen '{ $name }'
failure-no_such_name-help = die Punkte sind: { $items }; die Namen sind: { $names }
failure-nothing_to_accept = '{ $name }' gehört iEchor und ist wie gewählt: von anderen ist nichts zu akzeptieren
failure-nothing_to_accept-off = '{ $name }' gehört zu '{ $item }', und das ist aus: es gibt nichts zu akzeptieren
failure-nothing_to_accept-off-window = '{ $name }' gehört zu etwas, das ausgeschaltet ist: Es gibt nichts zu akzeptieren
failure-nothing_to_accept-help = so sehen Sie, was abweicht: iechor-setup status
failure-nothing_to_accept-help-window = Was abweicht, sehen Sie in den Einstellungen.
failure-no_setting_fits = was vorhanden ist, entspricht keiner Einstellung von '{ $item }' und kann daher nicht als gewählt gelten
failure-no_setting_fits-window = Was vorhanden ist, entspricht keiner Einstellung und kann daher nicht als gewählt gelten
failure-no_setting_fits-help = wie gewählt herstellen: iechor-setup repair { $item }; oder nicht mehr warnen: iechor-setup mute { $item }
failure-no_setting_fits-help-window = Öffnen Sie die Einstellungen: Wählen Sie „Reparieren“, um es wie gewählt herzustellen, oder „Nicht warnen“, um hierzu keine Warnungen mehr zu erhalten.
failure-managed = die Organisation, die diesen Mac verwaltet, hat '{ $key }' in '{ $path }' auf { $value } gesetzt, und nichts anderes kann gewählt werden
failure-managed-help = lassen Sie diese Auswahl weg, oder fragen Sie die Person, die diesen Mac verwaltet
failure-managed_file-help = wer diesen Mac verwaltet, kann sie korrigieren; es wurde nichts geändert
failure-managed_unreadable-help = alle müssen sie lesen können; wer diesen Mac verwaltet, kann das beheben: sudo chmod 644 '{ $path }'; es wurde nichts geändert
failure-managed_unreadable-help-window = Alle müssen sie lesen können. Wer diesen Mac verwaltet, kann das beheben. Es wurde nichts geändert.
cause-no_dictionary = es ist kein Dictionary mit Schlüsseln
cause-expects-bool = '{ $key }' muss true oder false sein
cause-expects-one = '{ $key }' muss eines davon sein: { $words }
cause-expects-some = '{ $key }' muss ein Text mit einigen davon sein, durch Kommas getrennt: { $words }
cause-expects-text = '{ $key }' muss ein einzeiliger, nicht leerer Text sein
cause-expects-url = '{ $key }' muss eine https-Adresse sein
cause-expects-key = '{ $key }' muss aus 64 Hexadezimalziffern bestehen
cause-stands_alone = '{ $key }' steht allein: geben Sie { $one } und { $other } beide an oder keines von beiden
failure-settings-help = korrigieren Sie sie, oder führen Sie 'iechor-setup repair --set-aside' aus: damit wird die Datei unter einem anderen Namen aufbewahrt; es wurde nichts geändert
failure-settings-help-window = Korrigieren Sie sie, oder öffnen Sie die Einstellungen, und wählen Sie „Beiseitelegen und fortfahren“: Damit wird die Datei unter einem anderen Namen aufbewahrt. Es wurde nichts geändert.
cause-in_line = Zeile { $line }: { $text }
failure-receipt = der Beleg '{ $path }' konnte nicht ausgewertet werden
failure-receipt-help = er ist beschädigt: 'iechor-setup repair --set-aside' legt ihn beiseite und bewahrt ihn auf
failure-receipt-help-window = Er ist beschädigt. Öffnen Sie die Einstellungen, und wählen Sie „Beiseitelegen und fortfahren“: Damit wird die Datei beiseitegelegt und aufbewahrt.
failure-receipt-newer = eine neuere Version hat den Beleg '{ $path }' geschrieben
failure-receipt-newer-help = es wurde nichts geändert; behalten Sie die Datei, und verwenden Sie die Version von iEchor, die sie geschrieben hat
cause-no_schema = die Nummer des Schemas fehlt
failure-missing_in_app-helper-help = installieren Sie iEchor erneut, oder wählen Sie keine privilegierten Ports
failure-missing_in_app-set_up-help = installieren Sie iEchor erneut, oder lassen Sie --ask helper-first weg
failure-missing_in_app-set_up-help-window = Installieren Sie iEchor erneut, oder wählen Sie einen anderen Zeitpunkt für die Abfrage.
failure-missing_in_app-startup-help = installieren Sie iEchor erneut, oder wählen Sie keinen Standard-Socket
failure-folder_of_other = '{ $path }' gehört einem anderen Account (uid { $uid })
failure-folder_of_other-help = wählen Sie für die Werkzeuge den Ordner des Benutzers, oder übertragen Sie den Ordner an root
failure-not_looked_at = das Einrichtungsprogramm in der App wurde nicht überprüft
failure-not_looked_at-help = starten Sie iEchor Setup erneut
failure-not_a_socket = '{ $path }' ist kein Socket
failure-older-helper = das Hilfsprogramm in der App darf das installierte nicht ersetzen
failure-older-helper-help = installieren Sie das neueste iEchor, oder wählen Sie keine privilegierten Ports
failure-older-set_up = das Einrichtungsprogramm in der App darf das installierte nicht ersetzen
failure-older-set_up-help = installieren Sie das neueste iEchor, oder wählen Sie einen anderen Zeitpunkt für die Abfrage: iechor-setup apply --ask first-launch
failure-older-set_up-help-window = Installieren Sie das neueste iEchor, oder wählen Sie einen anderen Zeitpunkt für die Abfrage.
cause-older = es hat Version { $version }, und dort ist Version { $stands } installiert
cause-no_version = es hat keine Version, und dort ist Version { $stands } installiert
cause-line = die Zeile lautet: { $line }
failure-no_paths_folder = '{ $path }' ist nicht vorhanden, obwohl es zu macOS gehört
failure-no_paths_folder-help = wählen Sie einen anderen Weg für PATH: --path tell oder profile
failure-no_paths_folder-help-window = Wählen Sie einen anderen Weg, wie Terminals die Werkzeuge finden.
failure-no_file_name = { $name } ist als Dateiname nicht verwendbar (1 bis 200 Byte, kein Schrägstrich, keine Steuerzeichen, nicht '.' oder '..')
failure-client_config-no_file = '{ $path }' ist keine reguläre Datei, daher wird dort kein Kontext aktiviert
failure-client_config-unused = '{ $path }' ist nicht so, wie der Client es schreibt, daher wird dort kein Kontext aktiviert
failure-client_config-help = korrigieren Sie die Datei, oder bewegen Sie sie an einen anderen Ort; darin wurde nichts geändert
cause-no_json_object = es ist kein JSON-Objekt
cause-no_text = „{ $key }“ darin ist kein Text
cause-shell-slow = '{ $path }' antwortet nicht innerhalb von { $seconds } s
cause-shell-not_run = '{ $path }' kann nicht ausgeführt werden: { $text }
cause-shell-ended = '{ $path }' endete ohne Antwort
cause-shell-missing = '{ $path }' ist nicht vorhanden
cause-no_full_path = ZDOTDIR ist '{ $path }', und das ist kein vollständiger Pfad
failure-shell-not_edited = die Dateien der Login-Shell '{ $path }' werden von der Einrichtung nicht bearbeitet
failure-shell-not_known = es ist nicht bekannt, wo die Login-Shell ihr Profil liest
failure-shell-help = fügen Sie die Zeile für PATH selbst hinzu, und wählen Sie: --path tell
failure-shell-help-window = Fügen Sie die Zeile für PATH selbst hinzu, und wählen Sie „Nur mitteilen“.
failure-profile-no_folder = für '{ $path }' gibt es keinen Ordner, daher wird dort keine Zeile hinzugefügt
failure-profile-no_folder-help = legen Sie den Ordner an, oder fügen Sie die Zeile für PATH selbst hinzu
failure-profile-dead_link = '{ $path }' ist ein Link, und '{ $missing }' ist nicht vorhanden, daher wird dort keine Zeile hinzugefügt
failure-profile-dead_link-help = korrigieren Sie den Link
failure-profile-closed_folder = '{ $path }' liegt in '{ $folder }', das schreibgeschützt ist, daher wird dort keine Zeile hinzugefügt
failure-profile-closed_folder-help = sehen Sie nach, wer dort schreiben darf: ls -lde '{ $folder }'
failure-profile-closed_folder-help-window = Sehen Sie im Finder nach, wer dort schreiben darf (Gehe zu > Gehe zum Ordner …, dann „Informationen“).
failure-profile-no_file = '{ $path }' ist keine reguläre Datei, daher wird dort keine Zeile hinzugefügt
failure-profile-no_file-help = bewegen Sie es an einen anderen Ort, und versuchen Sie es dann erneut
failure-profile-too_large = '{ $path }' ist größer als 1 MiB, daher wird dort keine Zeile hinzugefügt
failure-profile-too_large-help = fügen Sie die Zeile für PATH selbst hinzu
failure-profile-of_other = '{ $path }' gehört einem anderen Account, daher wird dort keine Zeile hinzugefügt
failure-profile-of_other-help = sehen Sie nach, wem: ls -l '{ $path }'
failure-profile-of_other-help-window = Sehen Sie im Finder nach, wem es gehört (Gehe zu > Gehe zum Ordner …, dann „Informationen“).
failure-profile-read_only = '{ $path }' ist schreibgeschützt, daher wird dort keine Zeile hinzugefügt
failure-profile-read_only-help = erlauben Sie diesem Account das Schreiben (siehe: ls -lO '{ $path }'), oder fügen Sie die Zeile für PATH selbst hinzu
failure-profile-read_only-help-window = Erlauben Sie diesem Account das Schreiben (siehe „Informationen“ im Finder), oder fügen Sie die Zeile für PATH selbst hinzu.
failure-profile-other_names = '{ $path }' hat mehr als einen Namen (Hardlink), daher wird dort keine Zeile hinzugefügt
failure-profile-other_names-help = fügen Sie die Zeile für PATH selbst dort hinzu, wo die Datei gepflegt wird
failure-profile-unreadable-help = sehen Sie nach, wer es lesen darf: ls -le '{ $path }'
failure-profile-unreadable-help-window = Sehen Sie im Finder nach, wer es lesen darf (Gehe zu > Gehe zum Ordner …, dann „Informationen“).
failure-hosts-unreadable = '{ $path }' darf nicht von allen gelesen werden
failure-hosts-unreadable-help = erlauben Sie allen das Lesen, wie bei macOS vorgesehen: sudo chmod 644 '{ $path }'
failure-hosts-unreadable-help-window = Bitten Sie einen Administrator dieses Mac, allen das Lesen zu erlauben, wie bei macOS vorgesehen.
failure-hosts-link = '{ $path }' ist ein Link, den ein anderes Programm pflegt, und wird daher nicht geändert
failure-hosts-link-help = sorgen Sie dort, woher diese Datei stammt, dafür, dass die Namen auf 127.0.0.1 verweisen; oder verzichten Sie darauf: --no-hosts
failure-hosts-link-help-window = Sorgen Sie dort, woher diese Datei stammt, dafür, dass die Namen auf 127.0.0.1 verweisen, oder schalten Sie die Hostnamen in den Einstellungen aus.
failure-hosts-no_file = '{ $path }' ist keine reguläre Datei und wird daher nicht geändert
failure-hosts-no_file-help = sehen Sie es sich an mit: ls -ldO '{ $path }'; legen Sie dort eine reguläre Datei ab; oder verzichten Sie darauf: --no-hosts
failure-hosts-no_file-help-window = Bitten Sie einen Administrator dieses Mac, dort eine reguläre Datei abzulegen, oder schalten Sie die Hostnamen in den Einstellungen aus.
failure-hosts-locked = '{ $path }' ist geschützt und wird daher nicht geändert
failure-hosts-locked-help = heben Sie den Schutz auf: sudo chflags nouchg,noschg,nouappnd,nosappnd '{ $path }'; oder verzichten Sie darauf: --no-hosts
failure-hosts-locked-help-window = Bitten Sie einen Administrator dieses Mac, den Schutz aufzuheben, oder schalten Sie die Hostnamen in den Einstellungen aus.
failure-hosts-other_name = '{ $path }' hat einen weiteren Namen (Hardlink) und wird daher nicht geändert
failure-hosts-other_name-help = suchen Sie den anderen Namen mit: sudo find -x / -samefile '{ $path }'; entfernen Sie ihn; oder verzichten Sie darauf: --no-hosts
failure-hosts-other_name-help-window = Bitten Sie einen Administrator dieses Mac, den anderen Namen zu suchen und zu entfernen, oder schalten Sie die Hostnamen in den Einstellungen aus.
failure-hosts-too_large = '{ $path }' ist größer als { $size } MiB und wird daher nicht geändert
failure-hosts-too_large-help = fügen Sie die Zeilen selbst hinzu, oder entfernen Sie daraus, was nicht benötigt wird; oder verzichten Sie darauf: --no-hosts
failure-hosts-too_large-help-window = Fügen Sie die Zeilen selbst hinzu, entfernen Sie daraus, was nicht benötigt wird, oder schalten Sie die Hostnamen in den Einstellungen aus.
failure-hosts-line = '{ $path }' hat eine Zeile, die sich nicht auskommentieren lässt, weil sie zu lang oder kein Text ist, und wird daher nicht geändert
failure-hosts-line-help = entfernen Sie diese Namen aus der Zeile, die mit '{ $address }' beginnt: { $names }; oder verzichten Sie darauf: --no-hosts
failure-hosts-line-help-window = Entfernen Sie diese Namen aus der Zeile, die mit „{ $address }“ beginnt: { $names }. Oder schalten Sie die Hostnamen in den Einstellungen aus.
failure-not_signed = '{ $path }' ist nicht von iEchor signiert
failure-not_signed-help = installieren Sie iEchor erneut
failure-io-help-no_space = schaffen Sie Platz auf dem Volume, und versuchen Sie es dann erneut
failure-io-help-read_only = das Volume ist schreibgeschützt; darauf kann nichts eingerichtet werden
failure-io-help-exists = dort ist inzwischen etwas aufgetaucht; sehen Sie es sich an, und versuchen Sie es dann erneut
failure-io-help-not_permitted = es ist möglicherweise geschützt (siehe die Flags: ls -ldO '{ $path }'), oder macOS schützt es vor diesem Programm
failure-io-help-not_permitted-window = Es ist möglicherweise geschützt (siehe „Informationen“ im Finder), oder macOS schützt es vor diesem Programm.
failure-io-help-permission_denied = sehen Sie nach, wer dort schreiben darf: ls -lde '{ $path }'
failure-io-help-permission_denied-window = Sehen Sie im Finder nach, wer dort schreiben darf (Gehe zu > Gehe zum Ordner …, dann „Informationen“).
failure-io-help-unsupported = dieses Volume kann dies nicht in einem Schritt, wie es die Einrichtung erfordert (ein Netzwerkvolume?); was dort keinen Ordner benötigt, lässt sich auch so wählen
failure-left-help = führen Sie 'iechor-setup repair' aus, sobald das behoben ist: damit wird entfernt, was übrig ist
failure-left-help-window = Öffnen Sie die Einstellungen, sobald das behoben ist, und wählen Sie „Reparieren“: Damit wird entfernt, was übrig ist.
failure-too_many_changes = das sind zu viele Änderungen, um sie rückgängig machen zu können: '{ $path }' hätte { $size } MiB
failure-too_many_changes-help = wählen Sie weniger auf einmal; es wurde nichts geändert
failure-too_many_beside = neben '{ $path }' liegen bereits 99 Dateien
failure-too_many_beside-help = löschen Sie die nicht mehr benötigten
failure-busy = ein anderes iEchor Setup ist gerade aktiv
failure-busy-for = ein anderes iEchor Setup ist gerade für '{ $account }' aktiv
failure-busy-help = warten Sie, bis es fertig ist (vielleicht wartet es auf ein Passwort), und versuchen Sie es dann erneut; hier wurde nichts geändert
note-set_aside-journal = das nicht lesbare Journal wird als '{ $path }' aufbewahrt; löschen Sie es, wenn Sie es nicht mehr benötigen
note-set_aside-receipt = der nicht lesbare Beleg wird als '{ $path }' aufbewahrt; löschen Sie ihn, wenn Sie ihn nicht mehr benötigen
note-set_aside-choices = die nicht lesbare Datei mit Ihrer Auswahl wird als '{ $path }' aufbewahrt; löschen Sie sie, wenn Sie sie nicht mehr benötigen
failure-interrupted = ein früherer Vorgang wurde unterbrochen
failure-journal = das Journal eines unterbrochenen Vorgangs konnte nicht ausgewertet werden: '{ $path }'
failure-journal-help = es wurde nichts geändert, und die Datei bleibt erhalten; verwenden Sie die Version von iEchor, die sie geschrieben hat, oder führen Sie 'iechor-setup repair --set-aside' aus: damit wird die Datei beiseitegelegt und von dem ausgegangen, was vorhanden ist
failure-journal-help-window = Es wurde nichts geändert, und die Datei bleibt erhalten. Verwenden Sie die Version von iEchor, die sie geschrieben hat, oder wählen Sie „Beiseitelegen und fortfahren“: Damit wird die Datei beiseitegelegt und von dem ausgegangen, was vorhanden ist.
cause-other_schema = das Schema ist { $schema }, diese Version liest { $newest }
cause-damaged = es ist beschädigt: die Prüfsumme passt nicht zum Inhalt
cause-journal_kept = das Journal wird aufbewahrt: '{ $path }'
failure-not_rolled_back-help = alles blieb so, wie es dabei war; 'iechor-setup plan' und 'status' lassen es so, und 'iechor-setup repair' macht es rückgängig und stellt alles wie zuvor gewählt her, falls etwas gewählt war
failure-not_rolled_back-help-window = Alles blieb so, wie es dabei war. „Reparieren“ in den Einstellungen macht es rückgängig und stellt alles wie zuvor gewählt her, falls etwas gewählt war.
failure-left_to_recovery-help = führen Sie 'iechor-setup repair' aus: damit wird überprüft, was getan wurde, und dies abgeschlossen oder rückgängig gemacht
failure-left_to_recovery-help-window = Öffnen Sie die Einstellungen, und wählen Sie „Reparieren“: Damit wird überprüft, was getan wurde, und dies abgeschlossen oder rückgängig gemacht.
failure-written_meanwhile = '{ $path }' wird ständig von einem anderen Programm geschrieben
failure-written_meanwhile-help = warten Sie, bis dieses Programm fertig ist, und versuchen Sie es dann erneut
failure-client_config = '{ $path }' ist nicht so, wie der Client es schreibt
failure-changed = '{ $path }' hat sich seit Ihrer Zustimmung geändert
failure-changed-help = sehen Sie sich den neuen Plan an
failure-policy = '{ $path }' konnte nicht ausgewertet werden, daher darf keine Registry verwendet werden
failure-policy-help = wer diesen Mac verwaltet, kann eine von der Organisation signierte Richtlinie ablegen: iechor-setup policy put FILE
failure-policy-help-window = Wer diesen Mac verwaltet, kann eine von der Organisation signierte Richtlinie ablegen.
cause-key_gone = der Schlüssel '{ $path }' dazu ist nicht mehr vorhanden
failure-other_caller = die Einrichtung soll für uid { $uid } erfolgen, aber uid { $caller } fragt an
failure-other_caller-help = starten Sie iEchor Setup unter dem Account, für den es bestimmt ist
failure-not_agreed = was geändert würde, ist nicht mehr das, dem Sie zugestimmt haben
failure-not_agreed-help = sehen Sie sich den neuen Plan an, und stimmen Sie erneut zu
failure-not_through_helper = dies geht nicht über das Hilfsprogramm
failure-not_through_helper-help = starten Sie iEchor Setup erneut: dann wird nach einem Administrator gefragt
cause-other_set_up = das installierte Einrichtungsprogramm ist nicht das dieser App oder nicht für diesen Account
cause-nothing_half_done = ohne Administrator wird nichts beiseitegelegt, und nichts bleibt halb fertig
failure-request_refused = die root-Seite lehnt die Anfrage ab
cause-request-unread = sie konnte nicht gelesen werden
cause-request-too_large = sie ist zu groß
cause-request-not_understood = sie konnte nicht ausgewertet werden
failure-job-not_ended = { $seconds ->
    [one] '{ $label }' läuft eine Sekunde nach der Aufforderung zum Beenden immer noch
   *[other] '{ $label }' läuft { $seconds } s nach der Aufforderung zum Beenden immer noch
}
failure-job-not_ended-help = starten Sie diesen Mac neu, und versuchen Sie es dann erneut
failure-launchd-no_socket = launchd hat den Job angenommen, aber '{ $path }' nicht angelegt
failure-launchd-other_socket = launchd hat den Job angenommen, aber '{ $path }' ist kein Socket
failure-launchd-socket_of_other = launchd hat den Job angenommen, aber '{ $path }' gehört uid { $uid } mit den Zugriffsrechten { $mode }
failure-launchd-help = sehen Sie nach mit: log show --last 5m --predicate 'process == "launchd"'; versuchen Sie es dann erneut
failure-launchd-help-window = Starten Sie diesen Mac neu, und versuchen Sie es dann erneut. Wenn das nicht hilft, fragen Sie einen Administrator dieses Mac.
failure-launchctl = 'launchctl { $command }' ist mit Exit-Code { $code } fehlgeschlagen
failure-launchctl-window = launchd hat einen Job abgelehnt (Exit-Code { $code })
failure-launchctl-help-disabled = dieses Label ist deaktiviert: sehen Sie nach mit: launchctl print-disabled system
failure-launchctl-help-disabled-window = Dieser Job ist auf diesem Mac deaktiviert. Bitten Sie einen Administrator dieses Mac, ihn zu aktivieren.
failure-launchctl-help-owner = die Property-Liste muss root gehören und die Zugriffsrechte 0644 haben: sehen Sie nach mit: ls -l /Library/LaunchDaemons
failure-launchctl-help-owner-window = Die Property-Liste muss root gehören, und niemand sonst darf sie ändern. Bitten Sie einen Administrator dieses Mac, dafür zu sorgen.
cause-after_its_end = nach dem Ende ist noch etwas geschrieben
cause-part-user = es betrifft den Teil der Person
cause-part-root = es betrifft den Teil von root
failure-undo_incomplete-help = entfernen Sie, was im Weg ist, und führen Sie dann 'iechor-setup repair' aus: damit geht das Rückgängigmachen weiter
failure-undo_incomplete-help-window = Entfernen Sie, was im Weg ist, öffnen Sie dann die Einstellungen, und wählen Sie „Reparieren“: Damit geht das Rückgängigmachen weiter.
note-tidied_later = das Aufräumen wird beim nächsten Start wiederholt: { $why }
note-left-not_empty = '{ $path }' wurde belassen: es ist nicht mehr leer
note-left-of_others = '{ $path }' wurde belassen: jemand anderes hat dort etwas abgelegt
note-left-changed = '{ $path }' wurde belassen: jemand anderes hat es geändert; was vorher da war, liegt unter '{ $aside }'
note-left-gone = '{ $path }' wurde belassen: was vorher da war, gibt es nicht mehr
note-left-saved = '{ $path }' wurde ohne unsere Zeilen belassen: jemand hat es inzwischen gesichert
note-stays-not_empty = '{ $path }' bleibt: es ist nicht leer
note-stays = '{ $path }' bleibt: { $why }
cause-last_exit = letzter Exit-Code = { $code }
cause-no_answer = { $seconds ->
    [one] es antwortet seit einer Sekunde nicht
   *[other] es antwortet seit { $seconds } s nicht
}
cause-nobody_answers = an seinem Socket antwortet niemand: { $text }
cause-hung_up = es hat die Verbindung beendet: { $text }
note-left-context = der aktive Kontext in '{ $path }' wurde belassen: jemand hat einen anderen gewählt
note-stays-backup = '{ $backup }' bleibt: es lag vorher unter '{ $path }'
failure-port = Ports sind nicht verfügbar: Freigeben von Port { $protocol } { $address } -> 0.0.0.0:0: { $why }
failure-helper-not_running = Verbindung zu { $path } fehlgeschlagen: läuft vmnetd?: dial unix { $path }: connect: { $why }
cause-connect-refused = Verbindung abgelehnt
cause-connect-missing = Datei oder Ordner nicht vorhanden
cause-connect-denied = Zugriff verweigert
failure-not_bound = Binden war nicht möglich: { $why }
failure-port-again-help = versuchen Sie es erneut
failure-port-help-in_use = etwas anderes verwendet diesen Port: beenden Sie es, oder wählen Sie einen anderen Port
failure-port-help-no_address = dieser Mac hat keine solche Adresse: wählen Sie eine, die er hat
failure-helper-help-not_running = führen Sie aus: iechor-setup apply --ports (oder repair, wenn privilegierte Ports bereits erlaubt sind)
failure-helper-help-not_running-window = Schalten Sie in den Einstellungen die privilegierten Ports ein, oder wählen Sie dort „Reparieren“, wenn sie bereits erlaubt sind.
failure-helper-help-other_version = führen Sie aus: iechor-setup repair
failure-helper-help-other_version-window = Öffnen Sie die Einstellungen, und wählen Sie „Reparieren“.
failure-helper-help-not_allowed = richten Sie iEchor für diesen Account ein: iechor-setup apply
failure-helper-help-not_allowed-window = Richten Sie iEchor für diesen Account ein: Öffnen Sie die Einstellungen, und schalten Sie die privilegierten Ports ein.
failure-helper-help-policy = fragen Sie die Person, die diesen Mac verwaltet
failure-helper-help-unsafe = sehen Sie es sich an mit: ls -led, und fragen Sie die Person, die diesen Mac verwaltet
failure-helper-help-unsafe-window = Bitten Sie die Person, die diesen Mac verwaltet, es sich anzusehen.
change-from_to = { $before } -> { $after }
change-kept = { $what } (Vorhandenes wird aufbewahrt)
change-restored = { $before } -> was vorher da war
change-found-nothing = nichts
change-found-link = Link zu { $target }
change-found-file = Datei, Zugriffsrechte { $mode }
change-found-directory = Ordner
change-found-other = etwas anderes
change-file_differs = Datei: { $what }
change-comma = { $one }, { $other }
change-owner = Eigentümer uid { $before } -> { $after }
change-mode = Zugriffsrechte { $before } -> { $after }
change-contents = anderer Inhalt
change-anew = neu angelegt, ohne das Quarantäne-Attribut
change-lines-taken_out = entfernt: { $lines }
change-lines-commented_out = auskommentiert: { $lines }
change-lines-added = am Ende hinzugefügt: { $lines }
change-lines-and = { $one }; { $other }
change-lines-gone = die Zeilen von iEchor Setup werden entfernt
change-context = aktiver Kontext: { $before } -> { $after }
change-forget = schon nicht mehr da, wird vom Beleg gestrichen
change-adopt = bleibt; vermerkt wird, dass iEchor es angelegt hat
change-hold = bleibt; vermerkt wird, dass auch Sie es verwenden
change-release = bleibt für andere Accounts; vermerkt wird, dass Sie es nicht mehr verwenden
change-load_job = launchd lädt den Job
change-enable_job = der Job ist für launchd nicht mehr deaktiviert
change-unload_job = launchd entlädt den Job
cause-after = { $what }: { $why }
cause-said = { $text }
failure-cancelled = abgebrochen: es wurde nichts geändert
failure-denied = es wurde kein Administratorpasswort akzeptiert; es wurde nichts geändert
failure-denied-help = versuchen Sie es erneut, oder fragen Sie einen Administrator dieses Mac
failure-not_admin = dies erfordert Administratorrechte, die dieser Account nicht hat: es wurde niemand gefragt
failure-not_admin-help = fragen Sie einen Administrator dieses Mac
failure-timed_out = die Passwortabfrage wurde nicht rechtzeitig beantwortet: es wurde nichts geändert
failure-timed_out-help = versuchen Sie es erneut, und beantworten Sie die Abfrage von macOS
failure-no_screen = ein Administratorpasswort ist nötig, und es kann niemand gefragt werden; es wurde nichts geändert
failure-no_screen-help = führen Sie es in einem Terminal aus
failure-no_screen-help-window = Beantworten Sie die Passwortabfrage direkt an diesem Mac, und versuchen Sie es dann erneut.
failure-no_prompt = in diesem Build steht Authorization Services nicht zur Verfügung
failure-no_prompt-help = führen Sie iechor-setup in einem Terminal aus
failure-no_prompt-help-window = Nur die App auf einem Mac kann nach einem Administratorpasswort fragen.
failure-not_asked_for = macOS konnte nicht nach einem Administratorpasswort fragen (Fehler { $error }); es wurde nichts geändert
failure-not_asked_for-help = versuchen Sie es erneut, oder verwenden Sie dafür Terminal: iechor-setup apply
failure-not_asked_for-help-window = Versuchen Sie es erneut. Wenn das nicht hilft, starten Sie diesen Mac neu, und versuchen Sie es dann noch einmal.
failure-not_started = macOS hat das Recht für die Änderungen erteilt, konnte aber das Programm dafür nicht starten; es wurde nichts geändert
failure-not_started-help = verwenden Sie dafür Terminal, wo sudo nach dem Passwort fragt: { $program } apply
failure-not_started-help-window = Starten Sie diesen Mac neu, und versuchen Sie es dann erneut. Wenn das nicht hilft, fragen Sie einen Administrator dieses Mac.
failure-sudo_forgets = das Passwort war richtig, aber sudo merkt sich auf diesem Mac keines (timestamp_timeout=0), und es gibt keinen Bildschirm für eine Abfrage von macOS; es wurde nichts geändert
failure-sudo_forgets-help = führen Sie das Ganze mit sudo aus: sudo '{ $program }' --as { $account } apply
failure-sudo_forgets-help-window = Öffnen Sie iEchor Setup direkt an diesem Mac, wo macOS fragen kann.
failure-without-help = { $help }, oder wählen Sie, was keinen Administrator erfordert: { $options }
failure-without-help-window = Versuchen Sie es erneut, oder fahren Sie ohne Passwort fort.
failure-without-help-alone = um ohne Administrator fortzufahren, wählen Sie: { $options }
failure-without-help-alone-window = Fahren Sie ohne Passwort fort, oder versuchen Sie es erneut.
failure-lost-help = starten Sie iEchor Setup erneut: zuerst wird überprüft, was getan wurde
failure-lost-unreached = das Programm, das die Änderungen als root vornimmt, war nicht erreichbar
failure-lost-unasked = das Programm, das die Änderungen als root vornimmt, konnte nicht dazu aufgefordert werden
failure-lost-no_answer = das Programm, das die Änderungen als root vornimmt, endete ohne Antwort
failure-lost-not_understood = das Programm, das die Änderungen als root vornimmt, antwortete etwas Unverständliches
failure-lost-not_waited_for = auf das Programm, das die Änderungen als root vornimmt, wurde nicht gewartet
failure-lost-parent = der Prozess, der die Änderungen als root vornimmt, läuft nicht mehr
failure-lost-midway-help = führen Sie 'iechor-setup repair' aus: damit wird rückgängig gemacht, was root begonnen hatte
failure-lost-midway-help-window = Öffnen Sie Einstellungen > Erweitert, und wählen Sie „Reparieren“: Damit wird rückgängig gemacht, was root begonnen hatte.
failure-not_as_planned = alles wurde ausgeführt, aber '{ $path }' ist nicht so, wie es sein soll
failure-not_as_planned-help = möglicherweise wurde es inzwischen geändert: sehen Sie sich den neuen Plan an
failure-not_as_planned-again-help = möglicherweise wurde es inzwischen geändert: versuchen Sie es erneut
failure-left_for_inspection = ein fehlgeschlagener Vorgang blieb zur Untersuchung liegen und würde rückgängig gemacht
failure-left_for_inspection-help = machen Sie ihn zuerst rückgängig: iechor-setup repair
failure-left_for_inspection-help-window = Machen Sie ihn zuerst rückgängig: Öffnen Sie Einstellungen > Erweitert, und wählen Sie „Reparieren“.
failure-nothing_chosen = auf diesem Mac wurde noch nichts gewählt, daher gibt es nichts zu entscheiden
failure-nothing_chosen-help = richten Sie zuerst ein: iechor-setup apply
failure-nothing_chosen-help-window = Führen Sie zuerst die Einrichtung aus.
failure-context_off = der Kontext '{ $context }' ist ausgeschaltet oder wurde nie gewählt
failure-context_off-help = schalten Sie ihn ein: iechor-setup apply --context
failure-context_off-help-window = Schalten Sie unter Einstellungen > Erweitert „Kontext“ ein.
failure-not_started_anew = ein Neustart des Programms ohne fremde Variablen war nicht möglich
failure-not_started_anew-help = öffnen Sie iEchor erneut
failure-other_accounts = andere Accounts kann nur root einsehen
failure-other_accounts-help = starten Sie es mit sudo, oder lassen Sie --all-users weg
failure-other_accounts-help-window = Fragen Sie einen Administrator dieses Mac.
failure-other_account = nur root darf die Einrichtung für einen anderen Account vornehmen
failure-other_account-help = starten Sie es mit sudo, oder lassen Sie den Namen weg
failure-other_account-help-window = Fragen Sie einen Administrator dieses Mac.
failure-for_root = was ohne Rückfrage für einen Account getan wird, ist root vorbehalten
failure-for_root-help = starten Sie es mit sudo
failure-for_root-help-window = Fragen Sie einen Administrator dieses Mac.
failure-without_asking = die Einrichtung für einen Account ohne Rückfrage ist root vorbehalten
failure-without_asking-help = starten Sie es mit sudo, oder verwenden Sie: iechor-setup apply
failure-without_asking-help-window = Fragen Sie einen Administrator dieses Mac.
failure-account_unsaid = als root gestartet, aber es ist nicht angegeben, für welchen Account
failure-account_unsaid-help-nobody = geben Sie ihn an: --as NAME, oder --as { $console } für den Account, der an diesem Mac angemeldet ist; hier ist noch für niemanden etwas eingerichtet
failure-account_unsaid-help-nobody-window = Öffnen Sie iEchor mit dem Account, für den es bestimmt ist.
failure-account_unsaid-help = geben Sie ihn an: --as NAME, oder --as { $console } für den Account, der an diesem Mac angemeldet ist; eingerichtet ist hier: { $accounts }
failure-account_unsaid-help-window = Öffnen Sie iEchor mit dem Account, für den es bestimmt ist. Eingerichtet ist hier: { $accounts }.
failure-program_missing = das Programm, das als root laufen würde, fehlt: '{ $path }'
failure-program_missing-help = installieren Sie iEchor erneut
failure-program_unsigned = das Programm, das als root laufen würde, ist nicht von iEchor signiert; es wurde nichts geändert
failure-program_not_copied = root konnte sein Programm nicht nach '{ $path }' kopieren
failure-program_not_copied-help = beheben Sie das, und versuchen Sie es dann erneut
cause-silent = es gab keine Meldung
cause-silent-macos = macOS gibt den Grund nicht weiter; sehen Sie nach mit: log show --last 5m --predicate 'process == "install" OR process == "dd"'
cause-silent-macos-window = macOS gibt den Grund nicht weiter.
failure-report_home = der Benutzerordner '{ $path }' ist nicht vorhanden
failure-report_home-help = melden Sie sich einmal an, und versuchen Sie es dann erneut
failure-report_too_many = in '{ $path }' sind zu viele Berichte
failure-report_too_many-help = bewegen Sie einige davon an einen anderen Ort
failure-report_in_the_way = '{ $path }' ist ein Link oder keine Datei, daher wird dort kein Bericht geschrieben
failure-report_in_the_way-help = nennen Sie eine andere Datei
failure-report_no_name = '{ $path }' nennt keine Datei
failure-report_no_name-help = nennen Sie eine Datei
failure-refused-cancelled = abgebrochen: '{ $item }' wurde nicht eingerichtet, und das bleibt gespeichert
failure-refused-denied = es wurde kein Administratorpasswort akzeptiert: '{ $item }' wurde nicht eingerichtet, und das bleibt gespeichert
failure-refused-help = um wieder gefragt zu werden: iechor-setup refuse --undo { $item }
failure-refused-help-window = Um wieder gefragt zu werden, öffnen Sie Einstellungen > Erweitert, und wählen Sie „Wieder fragen“.
failure-refused-help-instead = um wieder gefragt zu werden: iechor-setup refuse --undo { $item }. { $instead }
failure-refused-help-instead-window = Um wieder gefragt zu werden, öffnen Sie Einstellungen > Erweitert, und wählen Sie „Wieder fragen“. { $instead }
instead-hosts-window = Die Zeile für /etc/hosts steht unter Einstellungen > Erweitert.
failure-not_asked-never = '{ $item }' wurde abgelehnt, und hierzu wird nicht mehr gefragt
failure-not_asked-repair = '{ $item }' ist gewählt und muss repariert werden, aber hier wird nicht danach gefragt
failure-not_asked-repair-help = führen Sie aus: iechor-setup repair { $item }
failure-not_asked-repair-help-window = Öffnen Sie Einstellungen > Erweitert, und wählen Sie „Reparieren“.
failure-not_asked-off = '{ $item }' ist aus, und hier wird nicht danach gefragt
failure-not_asked-off-help = richten Sie es unter Einstellungen > Erweitert ein oder mit: iechor-setup apply, mit --{ $flag }
failure-not_asked-off-help-window = Richten Sie es unter Einstellungen > Erweitert ein.
failure-port_of_others-help = das Hilfsprogramm ist für { $accounts } eingerichtet und antwortet keinem anderen Account: richten Sie es auch für Ihren Account ein: iechor-setup apply --ports; oder verwenden Sie einen Port ab 1024
failure-port_of_others-help-window = Das Hilfsprogramm ist für { $accounts } eingerichtet und antwortet keinem anderen Account. Schalten Sie unter Einstellungen > Erweitert „Privilegierte Ports“ auch für Ihren Account ein, oder verwenden Sie einen Port ab 1024.
failure-port_of_somebody-help = sehen Sie nach, wem es gehört: ls -l { $path }
failure-port_of_somebody-help-window = Sehen Sie nach, wem es gehört: Öffnen Sie '{ $path }' im Finder (Gehe zu > Gehe zum Ordner …).
failure-port_refused-help = { $help }; oder verwenden Sie einen Port ab 1024
failure-port_refused-help-window = Schalten Sie unter Einstellungen > Erweitert „Privilegierte Ports“ ein, oder verwenden Sie einen Port ab 1024.
prompt-looks = iEchor Setup möchte überprüfen, was als root getan wurde.
prompt-wants = iEchor Setup möchte { $what }.
prompt-wants-why = { $what } { $why }
terminal-note = Hinweis: { $what }
terminal-help = Hilfe: { $what }
terminal-because = Ursache: { $why }
terminal-cannot = nicht möglich: { $what }; { $help }
terminal-cannot-plain = nicht möglich: { $what }
terminal-warning = { $what }; { $help }
terminal-undone-everything = alles, was getan wurde, ist rückgängig gemacht
terminal-undone-partly = nicht alles konnte rückgängig gemacht werden; das Journal wird aufbewahrt
terminal-undone-waits = noch lässt sich nicht sagen, ob die Änderungen Bestand haben; das Journal wird aufbewahrt
terminal-undone-kept = wie gewünscht wurde nichts rückgängig gemacht
terminal-undone-stand = die Änderungen wurden vorgenommen und bleiben
terminal-leaves_off = Hinweis: damit bleibt aus: { $items } (bisher war nichts gewählt, und nur was Sie genannt haben, wird eingerichtet; mit --recommended auch der Rest)
terminal-nothing = nichts zu ändern
terminal-nothing-as_chosen = alles ist wie gewählt: nichts zu ändern
terminal-group = { $reason } ({ $count })
terminal-group-password = { $reason } ({ $count })  [Administratorpasswort]
terminal-why = warum: { $why }
terminal-more = … und { $count } weitere (-v zeigt alle)
terminal-who-root = root
terminal-who-user = Sie
terminal-conflict = { $fate ->
    [taken_over] { $path } ({ $found }, Eigentümer: { $owner }) wird übernommen, worauf der Account beim nächsten Start hingewiesen wird
    [until_restart] { $path } ({ $found }, Eigentümer: { $owner }) wird gesichert und ersetzt; bis zum Neustart dieses Mac gibt die Deinstallation es zurück
    [replaced] { $path } ({ $found }, Eigentümer: { $owner }) wird gesichert und ersetzt; die Deinstallation gibt es zurück
    [left] { $path } ({ $found }, Eigentümer: { $owner }) bleibt wie gewählt unverändert
   *[stays] { $path } ({ $found }, Eigentümer: { $owner }) bleibt, wie es ist; { $advice }
}
terminal-conflict-dead = { $found }, führt ins Leere
terminal-conflict-lines = { $fate ->
    [replaced] { $path } lässt { $name } woandershin verweisen, was auskommentiert wird; die Deinstallation stellt es wieder her: { $lines }
    [left] { $path } lässt { $name } woandershin verweisen, was wie gewählt unverändert bleibt: { $lines }
   *[stays] { $path } lässt { $name } woandershin verweisen, was unverändert bleibt; { $advice }: { $lines }
}
terminal-advice-other_account = es gehört zum iEchor von '{ $account }': ein Administrator kann das beenden mit: sudo iechor-setup --as { $account } uninstall
terminal-advice-directory = ein Ordner wird nie ersetzt: wird er nicht benötigt, bewegen Sie '{ $path }' an einen anderen Ort, dann: iechor-setup apply
terminal-advice-backup_in_the_way = ein Backup ist nicht möglich: '{ $backup }' ist im Weg; sehen Sie sich beide an, bewegen Sie das nicht benötigte an einen anderen Ort, dann: iechor-setup apply --replace { $name }
terminal-advice-spelling = es hat denselben Namen in anderer Schreibweise und ließe sich nicht wiederherstellen; wird es nicht benötigt, bewegen Sie '{ $path }' an einen anderen Ort, dann: iechor-setup apply
terminal-advice-take_over = übernehmen: --replace { $name }; belassen und nicht mehr warnen: --leave { $name }
terminal-advice-replace = ersetzen: --replace { $name }; belassen und nicht mehr warnen: --leave { $name }
terminal-context = aktiver Kontext: { $name }
terminal-context-host = aktiver Kontext: { $name }, führt zu { $host }
terminal-context-overridden = { $variable } ist hier gesetzt und hat Vorrang; damit der Kontext gilt: unset { $variable }
terminal-left = noch zu tun: { $what }
terminal-unfinished = die Einrichtung für diesen Account ist noch nicht abgeschlossen
terminal-away = die eigenen Dateien dieses Accounts wurden nicht überprüft: { $why }
terminal-share = von iEchor: { $ours } von { $all }; von anderen: { $others }
terminal-kept_choices = alles wiederherstellen: iechor-setup apply; auch die Auswahl vergessen: iechor-setup uninstall
terminal-differs = alles wie gewählt herstellen: iechor-setup repair
terminal-asks = { $asks }: { $mode }, { $when }
terminal-asks-managed = { $asks }: { $mode }, { $when } ({ $managed })
terminal-exposed = { $how ->
    [helper] { $protocol } { $address } -> { $to }, vom Hilfsprogramm gebunden
   *[directly] { $protocol } { $address } -> { $to }, direkt gebunden, ohne das Hilfsprogramm
}
terminal-tested = { $how ->
    [helper] tcp { $address } funktioniert: vom Hilfsprogramm gebunden
   *[directly] tcp { $address } funktioniert: direkt gebunden, ohne das Hilfsprogramm
}
terminal-unreached = { $address } war nicht erreichbar: { $why }
terminal-local_network = falls dort etwas sein müsste: macOS hält dieses Programm vielleicht vom lokalen Netzwerk fern; erlauben Sie es ihm (oder dem Terminal, aus dem es gestartet wurde) unter Systemeinstellungen > Datenschutz & Sicherheit > Lokales Netzwerk
terminal-done = { $count ->
    [one] fertig und überprüft: 1 Änderung
   *[other] fertig und überprüft: { $count } Änderungen
}
terminal-done-not_all = { $count ->
    [one] fertig: 1 Änderung; laut Überprüfung funktioniert nicht alles davon
   *[other] fertig: { $count } Änderungen; laut Überprüfung funktioniert nicht alles davon
}
terminal-unchanged-not_all = alles ist so, wie die Einrichtung es herstellen kann: es wurde nichts geändert, und nicht alles davon funktioniert
terminal-unchanged-recovered = nachdem der unterbrochene Vorgang in Ordnung gebracht war, musste nichts mehr geändert werden
terminal-unchanged-named = es wurde nichts geändert, und es war kein Passwort nötig; was nicht wie gewählt ist, wird hier genannt
terminal-unchanged = alles war bereits wie gewählt: es wurde nichts geändert, und es war kein Passwort nötig
terminal-removed = { $count ->
    [one] fertig und überprüft: 1 Änderung; von iEchor Setup bleibt nichts
   *[other] fertig und überprüft: { $count } Änderungen; von iEchor Setup bleibt nichts
}
terminal-removed-kept = { $count ->
    [one] fertig und überprüft: 1 Änderung; von iEchor Setup bleibt nichts außer Ihrer Auswahl
   *[other] fertig und überprüft: { $count } Änderungen; von iEchor Setup bleibt nichts außer Ihrer Auswahl
}
terminal-removed-stays = { $count ->
    [one] fertig und überprüft: 1 Änderung; was bleibt, wird hier genannt
   *[other] fertig und überprüft: { $count } Änderungen; was bleibt, wird hier genannt
}
terminal-removed-none = es gab nichts rückgängig zu machen
terminal-removed-none_stays = es wurde nichts rückgängig gemacht; was bleibt, wird hier genannt
terminal-choices_kept = Ihre Auswahl bleibt in '{ $path }' erhalten: 'iechor-setup apply' stellt alles wieder her
terminal-prompt = [simulierte Passwortabfrage für { $account }] { $text }
terminal-making = { $count ->
    [one] 1 Änderung wird vorgenommen
   *[other] { $count } Änderungen werden vorgenommen
}
terminal-checking = Ergebnis wird überprüft
terminal-undoing-first = der erste Schritt ist fehlgeschlagen: er wird rückgängig gemacht
terminal-undoing = { $count ->
    [one] etwas ist fehlgeschlagen: 1 Schritt wird rückgängig gemacht
   *[other] etwas ist fehlgeschlagen: { $count } Schritte werden rückgängig gemacht
}
terminal-recovered-finished = ein früherer Vorgang wurde nach dem Festschreiben unterbrochen: er wurde abgeschlossen
terminal-recovered-root = { $count ->
    [one] ein früherer Vorgang wurde unterbrochen: der Teil des Administrators wurde rückgängig gemacht (1 Schritt)
   *[other] ein früherer Vorgang wurde unterbrochen: der Teil des Administrators wurde rückgängig gemacht ({ $count } Schritte)
}
terminal-recovered-user = { $count ->
    [one] ein früherer Vorgang wurde unterbrochen: Ihr Teil wurde rückgängig gemacht (1 Schritt)
   *[other] ein früherer Vorgang wurde unterbrochen: Ihr Teil wurde rückgängig gemacht ({ $count } Schritte)
}
terminal-interrupted-root = ein früherer Vorgang für '{ $account }' wurde im Teil des Administrators unterbrochen; 'iechor-setup repair' bringt ihn in Ordnung
terminal-interrupted-user = ein früherer Vorgang für '{ $account }' wurde in Ihrem Teil unterbrochen; 'iechor-setup repair' bringt ihn in Ordnung
terminal-left_as_it_was-root = ein früherer Vorgang für '{ $account }' ist im Teil des Administrators fehlgeschlagen und blieb so liegen; 'iechor-setup repair' bringt ihn in Ordnung
terminal-left_as_it_was-user = ein früherer Vorgang für '{ $account }' ist in Ihrem Teil fehlgeschlagen und blieb so liegen; 'iechor-setup repair' bringt ihn in Ordnung
terminal-busy = { $what }: dies ist der Zustand in diesem Moment
terminal-ends_first = es werden gerade Änderungen vorgenommen: sie werden zuerst abgeschlossen, alle oder keine
terminal-nothing_to_repair = auf diesem Mac wurde noch nichts gewählt: es gibt nichts zu reparieren
terminal-nothing_more_to_repair = auf diesem Mac wurde noch nichts gewählt: es gibt nichts weiter zu reparieren
terminal-make = { $count ->
    [one] 1 Änderung vornehmen? [j/N]
   *[other] { $count } Änderungen vornehmen? [j/N]
}
terminal-save = In '{ $path }' sichern? [j/N]
terminal-replace = Inhalt von '{ $path }' ersetzen? [j/N]
terminal-yes = j ja y yes
terminal-allow_or_cancel = Erlauben oder abbrechen? [erlauben/ABBRECHEN]
terminal-allow = erlauben e
terminal-saved = gesichert in '{ $path }'
terminal-saved-replaced = gesichert in '{ $path }', anstelle dessen, was dort war
terminal-notice = { $item }: { $what }; iechor-setup repair { $word }, oder: adopt { $word }, mute { $word }, refuse { $word }
terminal-notice-password = { $item }: { $what } (ein Administratorpasswort ist nötig); iechor-setup repair { $word }, oder: adopt { $word }, mute { $word }, refuse { $word }
terminal-taken = { $item }: '{ $path }' gehört jemand anderem; zurückholen: iechor-setup repair { $name }; anderen überlassen: iechor-setup adopt { $name }
terminal-taken-fixed = { $item }: '{ $path }' gehört jemand anderem; anderen überlassen: iechor-setup adopt { $name }
terminal-again = { $item }: { $state }; erneut versuchen: iechor-setup repair { $word }; nicht mehr warnen: iechor-setup mute { $word }
terminal-waits_no_more = niemand ist angemeldet: der Job, der auf die erste Anmeldung wartete, wurde entfernt
terminal-waits = niemand ist angemeldet: für die Person, die sich als Erste anmeldet, erfolgt die Einrichtung dann ohne Rückfrage
terminal-no_log = auf diesem Mac ist nichts vorhanden, was root eingerichtet hat, daher gibt es kein Protokoll
terminal-log_ends = das Protokoll konnte nicht geschrieben werden und endet hier: { $why }
terminal-by = durch: { $who }; { $allowed }
terminal-by-setup = iechor-setup, als root
terminal-by-authorisation = sudo oder Authorization Services
terminal-path = Pfad: { $path }
terminal-path-mode = Pfad: { $path }  ({ $mode })
terminal-runs = führt aus: { $command }
terminal-requirement = Code-Anforderung: { $requirement }
terminal-policy-none = auf diesem Mac ist keine Richtlinie in Kraft
terminal-policy-issued = ausgestellt { $when } ({ $time })
terminal-policy-allowed = erlaubte Registrys:
terminal-policy-not_understood = { $rule }  (nicht verständlich: erlaubt nichts)
terminal-policy-allowed-none = '{ $name }' ist erlaubt: auf diesem Mac ist keine Richtlinie in Kraft
terminal-policy-allowed-rule = '{ $name }' ist durch die Regel '{ $rule }' der Richtlinie von '{ $organisation }', Version { $version }, erlaubt
terminal-policy-refused = '{ $name }' ist nicht erlaubt: keine Regel der Richtlinie von '{ $organisation }', Version { $version }, nennt es
terminal-policy-refused-near = '{ $name }' ist nicht erlaubt: die Regel '{ $rule }' der Richtlinie von '{ $organisation }', Version { $version }, gilt für einen anderen Port oder ein anderes Repository
terminal-policy-refused-expired = '{ $name }' ist nicht erlaubt: { $why }
terminal-policy-image = wenn '{ $name }' ein Image mit einem Tag ist, fragen Sie danach als: library/{ $name }
terminal-time-in = { $unit ->
    [day] { $count ->
        [one] in 1 Tag
       *[other] in { $count } Tagen
    }
    [hour] { $count ->
        [one] in 1 Stunde
       *[other] in { $count } Stunden
    }
    [minute] { $count ->
        [one] in 1 Minute
       *[other] in { $count } Minuten
    }
   *[second] { $count ->
        [one] in 1 Sekunde
       *[other] in { $count } Sekunden
    }
}
terminal-time-ago = { $unit ->
    [day] { $count ->
        [one] vor 1 Tag
       *[other] vor { $count } Tagen
    }
    [hour] { $count ->
        [one] vor 1 Stunde
       *[other] vor { $count } Stunden
    }
    [minute] { $count ->
        [one] vor 1 Minute
       *[other] vor { $count } Minuten
    }
   *[second] { $count ->
        [one] vor 1 Sekunde
       *[other] vor { $count } Sekunden
    }
}
failure-not_printed = nicht alles konnte in die Standardausgabe geschrieben werden
failure-not_printed-help = schaffen Sie dort Platz, oder wählen Sie einen anderen Ort
failure-log_not_opened = das Protokoll '{ $path }' konnte nicht geöffnet werden
failure-log_not_opened-help-root = nennen Sie eine Datei in einem Ordner von root, etwa '/var/log'
failure-log_not_opened-help = es wird als '{ $account }' geöffnet, in einem Ordner, den nur root ändern kann, aber als root: nennen Sie eine Datei, in die '{ $account }' schreiben darf, oder eine in einem solchen Ordner
cause-log_folder = der Ordner fehlt, oder andere als root können den Weg dorthin ändern
failure-arguments = { $text }
failure-argument_no_text = ein Argument ist kein Text: { $text }
failure-argument_no_text-help = verwenden Sie UTF-8
failure-unknown_name = iEchor Setup kann '{ $name }' dort nicht einsetzen
failure-unknown_name-help = die Namen sind: { $names }
failure-report_nobody = der Bericht würde gesichert, und es kann niemand gefragt werden
failure-report_nobody-help = fügen Sie --yes hinzu, um ihn zu sichern, oder geben Sie - als Datei an, um ihn zu sehen
failure-not_saved = abgebrochen: es wurde nichts gesichert
failure-nobody_to_ask = dies würde Änderungen vornehmen, und es kann niemand gefragt werden
failure-nobody_to_ask-help = fügen Sie --yes hinzu, um zuzustimmen
failure-cancelled_before = abgebrochen, bevor eine dieser Änderungen vorgenommen wurde
failure-status_not_understood = der Status konnte nicht ausgewertet werden
failure-no_registry = '{ $text }' ist keine Registry
failure-no_registry-help = nennen Sie eine Registry, etwa registry.example oder registry.example:5000, oder ein Image, etwa registry.example/team/app:1.0
failure-switched_off-help-leave_out = { $help }; oder verzichten Sie darauf: iechor-setup apply { $options }
failure-switched_off-help-leave_out-window = Schalten Sie iEchor unter Systemeinstellungen > Allgemein > Anmeldeobjekte ein, oder schalten Sie dies unter Einstellungen > Erweitert aus.
outcome-no_answer = das Programm, das die Änderungen als root vornimmt, endete ohne Antwort, aber was es tat, ist vollständig
outcome-not_done = nicht erledigt: { $what }
outcome-not_done-help = nicht erledigt: { $what }; { $help }
outcome-job = '{ $path }' hatte einen Job, den launchd noch kennt
outcome-stays = '{ $path }' bleibt
outcome-unseen = '{ $path }' konnte nicht überprüft werden
outcome-others = was root eingerichtet hat, bleibt für die Accounts, die es verwenden: { $accounts }
outcome-no_record = die Aufzeichnung von root konnte nicht gelesen werden, daher bleiben Ordner, die die Einrichtung vielleicht angelegt hat
outcome-still_recorded = was andere Accounts mitnutzen, bleibt, und bei root bleibt verzeichnet, dass dieser Account es verwendet, da kein Administrator etwas anderes erlaubt hat: { $why }
outcome-older = '{ $path }' eines älteren iEchor bleibt, da kein Administrator root das Entfernen erlaubt hat ({ $count }): { $why }
outcome-no_home = { $what }; was dem Account selbst gehört, wird bei dessen erstem Start eingerichtet, ohne Passwort
outcome-no_home-removed = { $what }; was dem Account selbst gehört, wurde nicht überprüft
outcome-away = die eigenen Dateien von '{ $account }' wurden nicht überprüft: { $why }
outcome-away-help = die eigenen Dateien von '{ $account }' wurden nicht überprüft: { $why }; { $help }
failure-sudo_forgets-window = das Passwort war richtig, aber dieser Mac merkt sich keines, und es gibt keinen Bildschirm für eine Abfrage von macOS; es wurde nichts geändert
failure-report_nobody-help-window = Öffnen Sie Einstellungen > Erweitert, und wählen Sie „Bericht“.
failure-nobody_to_ask-help-window = Öffnen Sie iEchor Setup, und stimmen Sie dort zu.
terminal-answer = { $answer }. { $instead }

## Hilfe der Befehlszeile (--help): ohne Punkt am Ende; was getippt wird, bleibt unverändert.

command-program = Einrichten, was iEchor Desktop auf diesem Mac benötigt, ansehen, was getan wurde, und es rückgängig machen
command-plan = Anzeigen, was geändert würde und warum; ändert nichts
command-apply = Die Änderungen vornehmen: zuerst angezeigt, alle oder keine, danach überprüft
command-install = Als root für einen Account einrichten: es wird nichts gefragt, weder jetzt noch beim ersten Start von iEchor in diesem Account
command-status = Soll und Ist vergleichen, Punkt für Punkt; endet bei Abweichungen mit 3
command-uninstall = Alles rückgängig machen und zurückgeben, was ersetzt wurde
command-repair = Einen unterbrochenen Vorgang in Ordnung bringen, dann alles wie gewählt herstellen, oder nur diese Punkte und Namen
command-repair-more = Was inzwischen jemand anderem gehört, bleibt unverändert. Nur wenn es genannt wird, wird es gesichert und ersetzt. Endet mit 3, wenn danach noch etwas abweicht.
command-adopt = Was vorhanden ist, als gewählt annehmen: Namen bleiben bei dem, der sie hat, und es gibt hierzu keine Warnungen mehr
command-adopt-more = Ohne Namen: alles, was gewählt ist. Fragt nie nach einem Passwort.
command-mute = Nicht mehr warnen, wenn etwas nicht wie gewählt ist; es bleibt gewählt, und status zeigt es weiterhin
command-mute-more = Ohne Namen: alles, was jetzt abweicht. Fragt nie nach einem Passwort.
command-refuse = Einen Punkt ablehnen: bei keinem Start, keinem Update und keiner Überprüfung wird mehr danach gefragt, bis er bewusst eingerichtet oder repariert wird
command-check = Mitteilen, was sich geändert hat und worüber noch nicht entschieden wurde, jede Änderung einmal; endet mit 3, wenn es so etwas gibt
command-check-more = Was ein Update der App mitbringt und kein Passwort erfordert, wird zuerst übernommen.
command-require = Etwas einrichten, das jetzt benötigt wird, mit Rückfrage, falls einzeln gefragt wird ('--ask when-needed')
command-require-more = Nach dem, was abgelehnt wurde, wird nicht noch einmal gefragt; wenn nur im Fenster gefragt wird, ebenfalls nicht. Ein Nein wird gespeichert, und die Werkzeuge werden dann stattdessen im Benutzerordner verlinkt.
command-start = Das tun, was iEchor Desktop bei jedem Start tut; endet mit 3, wenn sich etwas geändert hat, worüber noch nicht entschieden wurde
command-start-more = Wenn einzeln oder zuerst für das Hilfsprogramm gefragt wird, wird beim ersten Start gefragt.
command-log = Anzeigen, was als root getan wurde, das Älteste zuerst
command-expose = Einen Port öffnen, direkt oder über das Hilfsprogramm, und Eingehendes weiterleiten; bis zum Abbruch
command-context = Der Kontext, über den der Client die Engine findet
command-context-use = Den Kontext von iEchor aktivieren, welcher auch gerade aktiv ist; fragt nie nach einem Passwort
command-context-show = Anzeigen, welcher Kontext aktiv ist und was stattdessen entscheidet
command-policy = Die Richtlinie einer Organisation für den Registry-Zugriff
command-policy-show = Die geltende Richtlinie anzeigen
command-policy-put = Dem Hilfsprogramm eine signierte Richtlinie übergeben und anzeigen, was dann gilt
command-policy-check = Mitteilen, ob eine Registry verwendet werden darf und nach welcher Regel; endet mit 3, wenn nicht
command-operations = Alles auflisten, was root hier je tun kann: jeden Pfad, jedes Programm, jedes Argument und jede Code-Anforderung, mit Begründung
command-schema = Das JSON-Schema dessen ausgeben, was ein Befehl mit --json ausgibt; ohne Namen: welche es gibt
command-explain = In einfachen Worten erklären, was root hier bedeutet oder worum es bei einem Punkt geht
command-help = Diese Hilfe oder die der genannten Befehle anzeigen

argument-prefix = Auf dem simulierten Mac in diesem Ordner arbeiten
argument-user = Für diesen Account, oder @console: wer an diesem Mac sitzt (als root oder auf einem simulierten Mac)
argument-json = JSON ausgeben: ein Objekt, oder eine Zeile für jedes Ereignis und zuletzt das Ergebnis
argument-log = Auch an diese Datei anhängen, was --json ausgeben würde; als root: in einem Ordner, den nur root ändern kann, sonst mit den Rechten des Accounts
argument-lang = Diese Sprache (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) statt der Sprache der Umgebung verwenden; was --json ausgibt, ist auf Englisch
argument-verbose = Jede Änderung mit ihrem Befehl anzeigen; zweimal (-vv): auf der Standardfehlerausgabe auch anzeigen, was das Programm tut
argument-help = Hilfe anzeigen
argument-help-more = Hilfe anzeigen (mehr mit '--help')
argument-help-less = Hilfe anzeigen (kürzer mit '-h')
argument-version = Version anzeigen
argument-subcommand = Hilfe zu den Befehlen anzeigen
argument-yes = Ohne Rückfrage zustimmen (ein Administratorpasswort kann trotzdem nötig sein)
argument-quiet = Nichts von dem anzeigen, was getan wird, nur was Aufmerksamkeit erfordert; ohne --yes wird die Liste trotzdem angezeigt
argument-no_rollback = Nichts rückgängig machen, wenn etwas fehlschlägt, damit es untersucht werden kann; 'repair' macht es später rückgängig
argument-recommended = Werkzeuge in /usr/local/bin, Standard-Socket, Kontext, Ports unter 1024: passt für die meisten; was sonst gewählt wird, gilt zusätzlich und geht vor
argument-kubernetes = Kubernetes wird verwendet, daher wird auch dessen Hostname berücksichtigt
argument-no_kubernetes = Kubernetes wird nicht verwendet
flag-ask = Wann gefragt wird: einmal in einem Fenster, einzeln, wenn etwas es erfordert, oder einmal für das Hilfsprogramm, das dann alles erledigt
argument-replace = Diesen Namen einer anderen App sichern und ersetzen (mehrfach möglich)
argument-leave = Diesen Namen endgültig der anderen App überlassen und nicht mehr warnen (mehrfach möglich)
argument-without = Diese Werkzeuge weglassen, etwa kubectl: es wird kein Link angelegt, und es gibt hierzu keine Warnungen (mehrere: mit Kommas)
argument-with = Diese Werkzeuge verlinken, falls sie weggelassen waren (mehrere: mit Kommas)
argument-plan-check = Mit 3 enden, wenn dieser Mac nicht wie gewählt ist
argument-install-account = Für diesen Account, oder @console: wer an diesem Mac sitzt
argument-install-or_at_login = Mit --user @console: wenn niemand angemeldet ist, einen Job hinterlassen, der die Einrichtung für die Person vornimmt, die sich als Erste anmeldet, und sich dann entfernt
argument-install-accept_license = Wird für Bereitstellungen akzeptiert, die es angeben; die Einrichtung hat keine Lizenz, der zuzustimmen wäre
argument-install-quiet = Nichts von dem anzeigen, was getan wird, nur was Aufmerksamkeit erfordert
argument-status-report = Stattdessen einen Bericht für die Person anzeigen, die hilft, und ihn dann in dieser Datei sichern (-: nur anzeigen). Namen von Accounts, Benutzerordnern und diesem Mac werden entfernt, und nichts verlässt diesen Mac
argument-status-yes = Den Bericht ohne Rückfrage sichern
argument-status-brief = Den Zustand in einer Zeile von weniger als 1 KiB anzeigen
argument-status-expect = Nur dann mit 0 enden, wenn dieser Mac der angegebenen Auswahl entspricht, sonst mit 3, auch wenn nie etwas gewählt wurde
argument-status-all_users = Für jeden Account, den die Aufzeichnung von root nennt, und für die Person, die an diesem Mac sitzt (als root)
argument-uninstall-keep_data = settings.toml unverändert behalten: ein späteres 'apply' stellt alles wieder her
argument-uninstall-delete_data = Auch settings.toml löschen (Standard)
argument-parts = Dieser Punkt oder dieser Name darin (mehrere möglich)
argument-repair-parts = Nur dieser Punkt oder dieser Name darin, etwa ein Werkzeug oder iechor.sock (mehrere möglich)
argument-repair-set_aside = Aufzeichnungen, die nicht gelesen werden können (Einstellungen, Beleg, Journal), zuerst umbenennen und behalten
argument-undo = Die Entscheidung zurücknehmen; was angenommen wurde, holt danach 'repair' zurück
argument-adopt-yes = Wird für Skripte akzeptiert: es wird nichts gefragt
argument-mute-yes = { argument-adopt-yes }
argument-refuse-items = Dieser Punkt (mehrere möglich)
argument-refuse-for_good = Auch dann, wenn etwas es erfordert
argument-refuse-undo = Die Ablehnung zurücknehmen
argument-require-item = Was benötigt wird
argument-why = Warum es benötigt wird; die Passwortabfrage zitiert es
argument-timeout = Aufgeben, wenn in dieser Zeit niemand die Passwortabfrage von macOS beantwortet; es wird nichts geändert und nichts gespeichert
argument-expose-address = Wo Verbindungen angenommen werden, etwa 127.0.0.1:80
argument-expose-to = Wohin weitergeleitet wird
argument-expose-udp = UDP statt TCP
argument-expose-test = Nur prüfen, ob der Port geöffnet und erreicht werden kann
argument-policy-put-file = Die signierte Richtlinie; '-': Standardeingabe
argument-policy-check-registry = Eine Registry oder ein Image, etwa registry.example:5000 oder registry.example/team/app:1.0
argument-operations-team = Das Team, das die App signiert, in den Code-Anforderungen
argument-schema-name = Welches
argument-explain-about = { argument-schema-name }

value-about = THEMA
value-addr_port = ADRESSE:PORT
value-code = KÜRZEL
value-command = BEFEHL
value-dir = ORDNER
value-file = DATEI
value-id = KENNUNG
value-item = PUNKT
value-item_name = PUNKT|NAME
value-name = NAME
value-options = OPTIONEN
value-registry = REGISTRY
value-seconds = SEKUNDEN
value-user = ACCOUNT
value-tool = WERKZEUG
value-when = WANN
value-which = WELCHE
value-why = GRUND

heading-usage = Verwendung
heading-commands = Befehle
heading-arguments = Argumente
heading-options = Optionen
heading-choices = Auswahl (was nicht angegeben wird, bleibt wie zuvor gewählt)
heading-values = Mögliche Werte
heading-examples = Beispiele
heading-codes = Exit-Codes
values-possible = [mögliche Werte: { $values }]
example-plan = was die empfohlene Einrichtung ändern würde
example-no_ports = was empfohlen wird, ohne das Hilfsprogramm für Ports
example-user = was keinen Administrator erfordert
example-install = für einen Account, ohne Rückfragen
example-check = für viele Macs: 0, wenn es so ist, 3, wenn nicht
exit-0 = erledigt oder in Ordnung (status: auch, wenn nie etwas gewählt wurde)
exit-1 = fehlgeschlagen; alles, was getan wurde, ist rückgängig gemacht
exit-2 = falsche Verwendung
exit-3 = weicht ab: status, plan --check und repair (ein Name, den ein anderes Produkt hat, zählt, sofern er nicht angenommen oder stummgeschaltet wurde) oder die Überprüfung nach einem Vorgang; etwas mitzuteilen: check und start; nicht erlaubt: policy check
exit-4 = abgebrochen
exit-5 = kein Administrator hat es erlaubt, es wird niemand danach gefragt, oder niemand hat rechtzeitig geantwortet
exit-6 = nicht alles konnte rückgängig gemacht werden: repair ausführen
exit-7 = eine verwaltete Einstellung einer Organisation verbietet es
policy-rules = Eine Richtlinie erlaubt, was ihre Regeln nennen, und sonst nichts. Eine Regel wird wie eine Referenz geschrieben:
policy-rule-registry = diese Registry, an Port 443
policy-rule-port = an diesem Port; mit :* an jedem Port
policy-rule-below = jede Registry darunter, wie tief auch immer, aber nicht diese selbst; * ist jede Registry
policy-rule-repository = dieses Repository und die darunter
policy-rules-rest = Groß- und Kleinschreibung und ein Punkt am Ende spielen keine Rolle. docker.io ist auch die Registry von Images, die keine nennen. Eine Regel, die nicht verstanden wird, erlaubt nichts.
policy-rules-expired = Eine abgelaufene Richtlinie erlaubt nichts, bis es eine neuere gibt. Ebenso eine, die nicht gelesen oder nicht verifiziert werden kann.

## Falsche Verwendung der Befehlszeile

usage-error = Fehler: { $what }
usage-unknown = unerwartetes Argument '{ $argument }'
usage-command = unbekannter Befehl '{ $command }'
usage-no_command = nach '{ $command }' ist ein Befehl erforderlich, aber es wurde keiner angegeben
    {"  "}[Befehle: { $commands }]
usage-no_value = '{ $argument }' erfordert einen Wert, aber es wurde keiner angegeben
usage-value = ungültiger Wert '{ $value }' für '{ $argument }'
usage-value-of = { $what }
    {"  "}[mögliche Werte: { $values }]
usage-value-because = ungültiger Wert '{ $value }' für '{ $argument }': { $why }
usage-too_many = unerwarteter Wert '{ $value }' für '{ $argument }'; mehr werden nicht erwartet
usage-twice = das Argument '{ $argument }' kann nicht mehrfach verwendet werden
usage-conflict = das Argument '{ $argument }' kann nicht zusammen mit '{ $other }' verwendet werden
usage-conflicts = das Argument '{ $argument }' kann nicht verwendet werden zusammen mit:{ $others }
usage-missing = diese erforderlichen Argumente wurden nicht angegeben:{ $arguments }
usage-as_install = das Argument '--as <{ value-user }>' kann nicht mit 'install' verwendet werden, das für den Account von '--user <{ value-name }>' gilt
usage-choices_alone = status akzeptiert eine Auswahl nur, um damit zu vergleichen: fügen Sie '--expect' hinzu
usage-at_login = das Argument '--or-at-login' ist für '--user @console': ein genannter Account wird jetzt eingerichtet
usage-no_unicode = mindestens ein Argument ist kein gültiges UTF-8
usage-help = { heading-usage }: { $usage }

    { usage-help-bare }
usage-help-bare = Mehr dazu mit '--help'.
usage-help-tips = { $tips }

    { $help }
usage-tip = {"  "}Tipp: { $tip }
usage-tips = { $first }
    { $second }
usage-similar-command = { $count ->
    [one] es gibt einen ähnlichen Befehl: { $names }
   *[other] es gibt ähnliche Befehle: { $names }
}
usage-similar-argument = { $count ->
    [one] es gibt ein ähnliches Argument: { $names }
   *[other] es gibt ähnliche Argumente: { $names }
}
usage-similar-value = { $count ->
    [one] es gibt einen ähnlichen Wert: { $names }
   *[other] es gibt ähnliche Werte: { $names }
}
usage-as_value = um '{ $text }' als Wert zu übergeben, verwenden Sie '{ $command }'
usage-no_dashes = den Befehl '{ $command }' gibt es; um ihn zu verwenden, lassen Sie '--' davor weg
usage-elsewhere = es gibt '{ $command }'
cause-no_team = ein Team besteht aus zehn Großbuchstaben und Ziffern
cause-no_address = geben Sie eine Adresse und einen Port von 1 bis 65535 an, etwa 127.0.0.1:80
cause-port_0 = Port 0 ist kein Port: geben Sie einen von 1 bis 65535 an
cause-multicast = { $address } ist eine Multicast-Adresse, die zu keinem bestimmten Mac gehört: geben Sie eine wie 127.0.0.1 an
cause-languages = es gibt: { $languages }
cause-no_seconds = geben Sie ganze Sekunden von 1 bis 3600 an

cause-helper-not_understood = das Hilfsprogramm versteht die Anfrage nicht: '{ $text }'
cause-helper-not_allowed = das Hilfsprogramm arbeitet für einen anderen Account oder ein anderes Programm: '{ $text }'
cause-helper-not_privileged = das Hilfsprogramm öffnet nur Ports von 1 bis 1023: '{ $text }'
cause-helper-system = das Hilfsprogramm konnte es nicht ausführen: { $why } ('{ $text }')
cause-helper-policy = das Hilfsprogramm nimmt die Richtlinie nicht an: '{ $text }'
cause-helper-unsafe = nicht nur root kann ändern, was das Hilfsprogramm verwendet: '{ $text }'
cause-helper-busy = das Hilfsprogramm arbeitet gerade für andere: '{ $text }'
cause-helper-other_version = das Hilfsprogramm hat eine andere Version: '{ $text }'
cause-helper-broken = das Hilfsprogramm hat nicht geantwortet, wie es sollte: '{ $text }'

schema-run = jede Zeile von apply, install, repair und uninstall
schema-waits = install --or-at-login, wenn niemand angemeldet ist
schema-decided = adopt, mute und refuse
schema-log = jede Zeile von log
schema-policy = policy show und put
schema-failure = jeder Befehl, der fehlschlägt

expose-need = Port { $protocol } { $address } wird geöffnet

window-program = Einrichten, was iEchor Desktop auf diesem Mac benötigt, in einem Fenster
window-lang = Diese Sprache (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) statt der Sprache des Systems verwenden
window-settings = Einstellungen > Erweitert öffnen, auch wenn die Einrichtung noch nicht abgeschlossen ist
window-if_needed = Nur öffnen, wenn sich etwas geändert hat oder die Einrichtung weder abgeschlossen noch abgelehnt wurde; sonst mit 0 enden (für die App, bei jedem Start)
