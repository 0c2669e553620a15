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
notices-none = Nichts wird geändert, und nach nichts davon wird noch einmal gefragt. Sie finden es in den Einstellungen.
notices-drift = Etwas wurde geändert oder entfernt.
notices-drift-owner = { $path }: Eigentümer ist jetzt { $owner }.
notices-drift-removed = { $path } wurde entfernt.
notices-drift-changed = { $path } wurde geändert.
notices-drift-accounts = { $path } wird jetzt von anderen Accounts verwendet.
notices-drift-update = Für { $path } gibt es eine neuere Version.
notices-drift-never_made = { $path } wurde nie eingerichtet.
notices-update = iEchor bringt hier etwas mit, das noch nicht eingerichtet ist.
notices-taken_over = { $user } verwendet es jetzt für das eigene iEchor. Wenn Sie es zurückholen, verliert { $user } es und wird beim nächsten Öffnen von iEchor darauf hingewiesen.

advanced-title = Erweiterte Einstellungen
advanced-lead = Sie können all dies später in den Einstellungen ändern.
advanced-lead-managed = Was gesperrt ist, legt Ihre Organisation fest. Alles andere können Sie später in den Einstellungen ändern.
advanced-standard-managed = Dieser Account hat keine Administratorrechte. Was Ihre Organisation festgelegt hat, kann sie erfordern; alles andere ist so gewählt, dass es ohne sie geht.
advanced-standard = Dieser Account hat keine Administratorrechte, daher ist für Sie gewählt, was ohne sie geht. Den Rest kann ein Administrator mit Name und Passwort erlauben.

ask-title = Wann gefragt wird
ask-text = Wann iEchor nach einem Administratorpasswort fragt.
ask-first-launch = Einmal, in diesem Fenster
ask-first-launch-text = Sie wählen hier aus und erlauben alles zusammen.
ask-when-needed = Wenn etwas es erfordert
ask-when-needed-text = Eins nach dem anderen. Was Sie ablehnen, wird nicht noch einmal abgefragt.
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
managed-overruled-list = Dies ist jetzt die Liste.
managed-unused = { $count ->
    [one] Eine verwaltete Einstellung wird nicht verwendet.
   *[other] { $count } verwaltete Einstellungen werden nicht verwendet.
}
managed-unused-of_device = Sie gilt nur, wenn sie für alle Accounts dieses Mac festgelegt ist.
managed-unused-unknown = Diese Version von iEchor kennt sie nicht.

earlier = Auf diesem Mac war iEchor { $version } oder älter installiert.
earlier-text = Die Bestandteile davon werden übernommen oder entfernt.
earlier-text-next = Die nächsten Änderungen übernehmen oder entfernen die Bestandteile davon.

cli-title = Befehlszeilenwerkzeuge
cli-system = Systemweit
cli-system-text = Links in /usr/local/bin. Sie funktionieren sofort in jedem Terminal.
cli-user = Benutzer
cli-user-text = Links in ~/.iechor/bin, nur für Sie.
cli-off = Keine
cli-off-text = Keine Links. Werkzeuge werden über ihren vollständigen Pfad in der App ausgeführt.

socket-title = Standard-Socket
socket-text = Verlinkt /var/run/iechor.sock mit der Engine, auch nach jedem Neustart.
socket-refuse = Ohne ihn setzen Sie IECHOR_HOST für Werkzeuge, die ihn dort erwarten.

ports-title = Privilegierte Ports
ports-text = Erlaubt über ein Hilfsprogramm Ports unter 1024 an einer bestimmten Adresse, z. B. 127.0.0.1:80.
ports-refuse = Ohne sie funktionieren solche Ports nur an allen Adressen zugleich.
hosts-title = Hostnamen
hosts-text = Namen, die iEchor benötigt, verweisen auf diesen Mac: durch eine Zeile in /etc/hosts, wo sie es nicht schon tun.
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
left_to_others-text = Davor werden Sie nicht gewarnt.
drift-plain-removed = Entfernt.
drift-plain-changed = Geändert.
drift-plain-accounts = Andere Accounts verwenden es jetzt.
drift-plain-update = Diese Version von iEchor enthält eine andere Fassung.
drift-owner = Eigentümer ist jetzt { $owner }. iEchor hat es am { $since } eingerichtet.
drift-owner-plain = Eigentümer ist jetzt { $owner }.
drift-expected = Soll: { $what }
drift-found = Ist: { $what }
shared_with = Gemeinsam genutzt mit: { $names }
refusal-not_now = Sie haben „Jetzt nicht“ gewählt. Es wird erst wieder gefragt, wenn etwas es erfordert.
refusal-never = Sie wollten nicht mehr danach gefragt werden.
refusal-all-not_now = Sie haben „Jetzt nicht“ gewählt: { $names }. Danach wird erst wieder gefragt, wenn etwas es erfordert.
refusal-all-never = Danach wollten Sie nicht mehr gefragt werden: { $names }.
muted = Sie werden davor nicht gewarnt.
said-leave = Anderen überlassen.
said-mute = Sie werden davor nicht gewarnt.
said-warn = Sie werden davor wieder gewarnt.
said-ask = Sie werden wieder danach gefragt.
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
changes-changed-undone = Der unterbrochene Vorgang wurde rückgängig gemacht. Dies ist jetzt die Liste.
changes-changed-recovered = Der unterbrochene Vorgang wurde in Ordnung gebracht. Dies ist jetzt die Liste.
changes-looking = Es wird ermittelt, was sich ändern würde …
changes-show_more = { $count } weitere anzeigen
changes-records = Ein Beleg darüber, was getan wurde und was vorher da war, wird aufbewahrt, damit es rückgängig gemacht werden kann.
changes-now = Aktuell
changes-then = Neu
changes-command = Entsprechender Befehl
changes-command_name = Entsprechender Befehl: { $path }
changes-undo = Rückgängig machen:
changes-backed_up = { $what } (als Backup aufbewahrt)
changes-restored = was vorher da war
changes-unmet = Nicht möglich

uninstall-title = Was entfernt wird
uninstall-nothing-title = Nichts zu entfernen
uninstall-nothing = Auf diesem Mac ist nichts, was iEchor Setup angelegt hat.
uninstall-keep = Meine Auswahl behalten
uninstall-keep-text = Die nächste Einrichtung geht dann von Ihrer Auswahl aus.
uninstall-back = Kommt zurück
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
root-2-text = Auf den meisten Macs kann nur root Links in /usr/local/bin anlegen, den Standard-Socket verlinken, das Hilfsprogramm für Ports unter 1024 installieren oder in /etc/hosts und /etc/paths.d schreiben. Sie sehen jede Änderung vorher und wählen aus, welche Sie möchten. Danach fragt macOS einmal nach Name und Passwort eines Administrators. Wer abbricht, ändert nichts, und was bereits eingerichtet ist, wird nicht noch einmal abgefragt.
root-3-title = Nach jedem Neustart, für einen Moment
root-3-text = macOS leert /var/run beim Neustart. Ist der Standard-Socket eingeschaltet, legt eine Startaufgabe den Link /var/run/iechor.sock als root neu an und endet dann.
root-4-title = Das Hilfsprogramm, bei Bedarf
root-4-text = Sind privilegierte Ports eingeschaltet, startet macOS das Hilfsprogramm com.iechor.vmnetd als root, sobald iEchor es benötigt. Es endet nach einer Minute ohne Arbeit. Es tut drei Dinge: Es bindet Ports unter 1024, es bewahrt die Richtlinie Ihrer Organisation zu Registrys so auf, dass Sie sie lesen, aber nicht ändern können, und es entfernt sich selbst. Haben Sie gewählt, nur einmal für das Hilfsprogramm gefragt zu werden, startet es auch die Kopie von iEchor Setup, die root daneben aufbewahrt: Jedes Ihrer Programme kann dann diese Änderungen, und nur diese, ohne Passwort vornehmen.
root-5-title = Ohne root
root-5-text = Werkzeuge in ~/.iechor/bin, ohne Standard-Socket und ohne privilegierte Ports: Dafür ist kein Administrator nötig. iEchor funktioniert auch ohne den Rest.
root-6-title = root in einem Container ist nicht root auf diesem Mac
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
root-item-socket = root legt den Link an und installiert eine Startaufgabe, die bei jedem Neustart kurz als root läuft, um ihn neu anzulegen.
root-item-ports = root installiert ein Hilfsprogramm. macOS startet es als root, wenn iEchor einen Port unter 1024 benötigt, und es endet nach einer Minute ohne Arbeit.
root-item-hosts = root fügt /etc/hosts die Zeilen einmal hinzu, wenn die Namen woandershin verweisen. Danach läuft nichts weiter.
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
drift-removed = Es wurde nach der Einrichtung am { $since } entfernt.
drift-changed = Es wurde nach der Einrichtung am { $since } geändert.
drift-update = Es ist so, wie es am { $since } eingerichtet wurde, und diese Version von iEchor enthält eine andere Fassung.
drift-accounts = Es ist so, wie es am { $since } eingerichtet wurde, und andere Accounts verwenden es jetzt.
drift-never_made = Es ist derzeit nicht eingerichtet.
owner-app = die App { $name }
owner-package = das Paket { $id }
owner-account = der Account { $name }
owner-unknown = unbekannt
report-intro = Ein Bericht von iEchor Setup. Namen von Accounts, Benutzerordnern und diesem Mac wurden entfernt. Nichts davon wird irgendwohin gesendet: Lesen Sie ihn durch, bevor Sie ihn weitergeben.
moved-account = Die Einrichtung erfolgte für den Account { $user } (uid { $uid }). Dieser Mac wurde wiederhergestellt oder migriert, oder der Account wurde geändert.
moved-home = Bei der Einrichtung war { $home } der Benutzerordner.
moved-root = Was Administratorrechte erfordert, wurde früher eingerichtet, aber auf diesem Mac ist nichts davon verzeichnet: Er wurde wiederhergestellt, migriert oder neu installiert, oder ein anderer Account, der es mitnutzte, hat es entfernt.
moved-mend = Eine einzige Reparatur stellt alles so her, wie es gewählt war.
only_choices = iEchor Setup wurde hier deinstalliert, und Ihre Auswahl blieb erhalten.
held_for = Was mit Administratorrechten läuft, wurde für { $user } (uid { $uid }) eingerichtet, einen Account, den es auf diesem Mac nicht mehr gibt. Die Einrichtung für Sie übernimmt es oder macht es rückgängig.

reason-tools = Damit die iEchor-Werkzeuge in Ihrem Terminal funktionieren
reason-tools-why = jedes Werkzeug der App erhält einen Link in einem Ordner, den Terminals durchsuchen
reason-tools-refuse = Ohne dies führen Sie die Werkzeuge über ihren vollständigen Pfad aus.
reason-tools-undo = Wählen Sie „Keine“, oder deinstallieren Sie: Die Links werden entfernt, und was sie ersetzt haben, kommt zurück.
reason-tools-prompt = die Befehlszeilenwerkzeuge in /usr/local/bin verlinken
reason-tools_removed = Links zu Werkzeugen, die Sie nicht mehr verwenden
reason-tools_removed-why = die Werkzeuge sollen dort nicht mehr verlinkt sein
reason-tools_removed-refuse = Ohne dies bleiben sie, wie sie sind.
reason-tools_removed-undo = Wählen Sie den Ort erneut.
reason-tools_removed-prompt = die eigenen Links in /usr/local/bin aufgeben
reason-socket = Für Werkzeuge, die /var/run/iechor.sock erwarten, etwa IDEs und Testcontainers
reason-socket-why = ein Link führt von /var/run/iechor.sock zu Ihrer Engine, und eine Startaufgabe legt ihn nach jedem Neustart neu an
reason-socket-refuse = Ohne dies setzen Sie IECHOR_HOST für Werkzeuge, die ihn dort erwarten.
reason-socket-undo = Schalten Sie den Standard-Socket aus: Der Link und die Startaufgabe werden entfernt.
reason-socket-prompt = den Standard-Socket bei jedem Start verlinken
reason-socket_removed = Der Standard-Socket wird nicht mehr verlinkt
reason-socket_removed-why = der Link und seine Startaufgabe sind nicht mehr gewünscht
reason-socket_removed-refuse = Ohne dies kommt der Link nach jedem Neustart zurück.
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
flag-hosts = Diese Hostnamen auf diesen Mac verweisen lassen, wo sie es nicht tun: localhost, kubernetes oder localhost,kubernetes
flag-hosts-off = Hostnamen unverändert lassen und entfernen, was für sie hinzugefügt wurde
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
first-again = Danach wird nicht noch einmal gefragt. Um das zu ändern, öffnen Sie die Einstellungen.
first-wait = Schließen Sie das Fenster, um stattdessen beim nächsten Start gefragt zu werden.
first-making = Wird eingerichtet …
first-answer-unasked = Fertig
first-answer-allowed = Fertig
first-answer-cancelled = Abgebrochen
first-answer-denied = Nicht von einem Administrator erlaubt
first-answer-not_admin = Erfordert einen Administrator
first-answer-no_screen = Noch nicht erledigt
first-instead-cli = Stattdessen in ~/.iechor/bin verlinkt, wohin ein Block in { $file } führt. Öffnen Sie ein neues Terminalfenster, um sie zu verwenden.
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
answer-cancelled = abgebrochen; danach wird nicht noch einmal gefragt
answer-denied = es wurde kein Administratorpasswort akzeptiert; danach wird nicht noch einmal gefragt
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
decided-left = Wie gewählt anderen überlassen: { $names }.
decided-muted = Wie gewählt werden Sie davor nicht gewarnt.
decided-refused-not_now = Vorerst abgelehnt.
decided-refused-never = Endgültig abgelehnt.
decided-adopted = Was vorhanden ist, gilt ab jetzt als gewählt. Sonst wurde nichts geändert, und es war kein Passwort nötig.
decided-adopted-undone = Es ist nicht mehr anderen überlassen. Sonst wurde nichts geändert: 'iechor-setup repair' mit dem Namen holt es zurück.
decided-made_quiet = Davor wird nicht mehr gewarnt. Es bleibt gewählt.
decided-unmuted = Sie werden davor wieder gewarnt.
decided-refused = Danach wird nicht mehr gefragt, bis Sie es selbst einrichten.
decided-unrefused = Danach darf wieder gefragt werden.
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
operations-authorisation-why = die Pfade unten gehören root; eine Kopie des Programms in einem Ordner von root wird vor dem Start überprüft, damit niemand sie austauschen kann
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
failed-denied = Kein Administratorpasswort wurde akzeptiert
failed-denied-text = Es wurde nichts geändert. Sie können ohne Administratorpasswort fortfahren oder es erneut versuchen.
failed-denied-again = Es wurde nichts geändert. Sie können es erneut versuchen oder einen Administrator dieses Mac fragen.
failed-timed_out = Es kam keine rechtzeitige Antwort
failed-not_asked = Danach werden Sie nicht gefragt
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
refused-passing_place = iEchor Setup legt Links in die App an, daher muss die App zuerst an ihrem endgültigen Ort sein.
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

settings-title = Erweitert
settings-lead = Was iEchor auf diesem Mac eingerichtet hat und ob es noch funktioniert.
settings-same = Nichts anzuwenden.
settings-differs = Was abweicht

whole-report = Bericht
whole-report-text = In welchem Zustand dieser Mac ist und was iEchor Setup getan hat, für alle, die Ihnen helfen. Sie lesen ihn, bevor er gesichert wird.
whole-uninstall = Deinstallieren
whole-uninstall-text = Entfernt alles, was iEchor Setup auf diesem Mac angelegt hat. Sie sehen zuerst die Liste.
report-title = Bericht
report-lead = Namen von Personen und von diesem Mac werden weggelassen. Nichts verlässt diesen Mac: Sie entscheiden, wer ihn bekommt.
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
action-leave_it_name = Anderen überlassen: { $path }
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
action-explain_root = Was root hier bedeutet
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
managed-ManagedByOrganisation-text = Wer diesen Mac verwaltet, so wie das Fenster und die Befehlszeile es nennen.
managed-ManagedByURL-title = Anlaufstelle für Fragen
managed-ManagedByURL-text = Eine https-Adresse, unter der man nach dem fragen kann, was verwaltet wird.
managed-EnhancedContainerIsolation-title = Erweiterte Container-Isolation
managed-EnhancedContainerIsolation-text = Ob die erweiterte Container-Isolation für die Engine eingeschaltet ist. Gilt nur für alle Accounts eines Mac.
managed-RegistryAccessOrganisation-title = Registry-Zugriff: Organisation
managed-RegistryAccessOrganisation-text = Wer Richtlinien für den Registry-Zugriff signiert. Gilt nur für alle Accounts eines Mac und nur zusammen mit dem Schlüssel.
managed-RegistryAccessKey-title = Registry-Zugriff: Schlüssel
managed-RegistryAccessKey-text = Der öffentliche Ed25519-Schlüssel dieser Richtlinien, 64 Hexadezimalziffern. Gilt nur für alle Accounts eines Mac und nur zusammen mit der Organisation.
