### نصوص iEchor Setup بالعربية.
###
### توضع علامة الاتجاه من اليسار إلى اليمين (U+200E) قبل كل مسار يبدأ بـ / أو ~ حتى تظهر الشرطة المائلة في موضعها الصحيح.
### A left-to-right mark (U+200E) stands before each literal path that begins with / or ~, so that its slash is not displayed at the wrong end.
###
### مسرد المصطلحات:
### administrator = المسؤول
### administrator rights = صلاحيات المسؤول
### password = كلمة السر
### administrator password = كلمة سر المسؤول
### account = الحساب
### app = التطبيق
### helper = الأداة المساعدة
### startup task = مهمة بدء التشغيل
### link (noun) = رابط
### link (verb) = ربط
### socket = مقبس
### default socket = المقبس الافتراضي
### context = السياق
### command-line tools = أدوات سطر الأوامر
### privileged ports = المنافذ ذات الامتيازات
### ports below 1024 = المنافذ الأقل من 1024
### host names = أسماء المضيفين
### change, changes = تغيير، تغييرات
### undo = تراجع عن
### take back (an item) = استعادة
### give up (no longer use) = الاستغناء عن
### repair = إصلاح
### backup, back up = نسخة احتياطية، نسخ احتياطي
### receipt = إيصال
### setup, set up = إعداد
### Setup (the program) = برنامج الإعداد
### uninstall = إلغاء التثبيت
### settings = الإعدادات
### recommended settings = الإعدادات الموصى بها
### advanced settings = الإعدادات المتقدمة
### choices = الاختيارات
### organisation = المؤسسة
### managed by = بإدارة
### managed setting = إعداد مُدار
### policy = سياسة
### registry = سجل الحاويات
### engine = المحرك
### folder = مجلد
### home folder = المجلد الرئيسي
### permissions = الأذونات
### owner = المالك
### interrupted run = العملية التي انقطعت
### apply = تطبيق
### not now = ليس الآن
### warn = تنبيه
### take over = تولّي
### left to others = متروك للآخرين
### set aside = تنحية
### comment out = تحويل إلى تعليق
### terminal = الوحدة الطرفية
### shell profile = ملف تعريف shell
### block (of lines) = كتلة
### virtual machine = الجهاز الافتراضي
### container = حاوية
### image = صورة الحاوية
### Enhanced Container Isolation = العزل المحسّن للحاويات
### log = سجل الأحداث
### report = تقرير
### Finder = فايندر
### System Settings > General > Login Items = إعدادات النظام > عام > عناصر تسجيل الدخول
### System Settings > Privacy & Security > Files & Folders = إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات
### Go > Go to Folder… = انتقال > الانتقال إلى المجلد…
### Get Info = الحصول على معلومات
### Applications folder = مجلد التطبيقات

app-title = iEchor Setup
simulated = جهاز Mac للمحاكاة

welcome-title = إنهاء إعداد iEchor Desktop
welcome-lead = يعمل iEchor دون صلاحيات المسؤول. تحتاج بعض الميزات المساعدة إليها مرة واحدة فقط. لن يتغير شيء قبل موافقتك.
news-recovered = انقطعت عملية سابقة، وتمت معالجتها للتو، فلم يبقَ شيء غير مكتمل.
news-waiting = انقطعت عملية سابقة أثناء تنفيذها بصلاحيات المسؤول. ستُعالَج أولاً مع التغييرات التالية التي توافق عليها.
welcome-recommended = استخدام الإعدادات الموصى بها
welcome-recommended-text = الأدوات في كل وحدة طرفية، والمقبس الافتراضي، والسياق، والمنافذ الأقل من 1024. مناسبة لمعظم المطورين.
welcome-recommended-managed = { $what }. بعض ذلك محدد من قِبل { $organisation }.
welcome-recommended-none = لا شيء
welcome-advanced = استخدام الإعدادات المتقدمة
welcome-advanced-text = الاختيار عنصرًا بعنصر. يمكن إعداد الأدوات دون كلمة سر المسؤول.
welcome-advanced-managed = الاختيار عنصرًا بعنصر، في حدود ما تتيحه لك مؤسستك.
welcome-summary = { $count ->
    [zero] لا توجد تغييرات تخص { $what }.
    [one] تغيير واحد يخص { $what }. يمكنك الاطلاع عليه أولاً.
    [two] تغييران يخصان { $what }. يمكنك الاطلاع على كل منهما أولاً.
    [few] { $count } تغييرات تخص { $what }. يمكنك الاطلاع على كل منها أولاً.
    [many] { $count } تغييرًا تخص { $what }. يمكنك الاطلاع على كل منها أولاً.
   *[other] { $count } تغيير تخص { $what }. يمكنك الاطلاع على كل منها أولاً.
}
welcome-summary-bare = { $count ->
    [zero] لا توجد تغييرات.
    [one] تغيير واحد. يمكنك الاطلاع عليه أولاً.
    [two] تغييران. يمكنك الاطلاع على كل منهما أولاً.
    [few] { $count } تغييرات. يمكنك الاطلاع على كل منها أولاً.
    [many] { $count } تغييرًا. يمكنك الاطلاع على كل منها أولاً.
   *[other] { $count } تغيير. يمكنك الاطلاع على كل منها أولاً.
}
welcome-no_password = لا حاجة إلى كلمة سر على هذا الـ Mac
welcome-nothing = كل شيء جاهز بالفعل على هذا الـ Mac.
nothing-left = لم يبقَ شيء للقيام به. ما تستخدمه التطبيقات الأخرى يبقى لها، كما اخترت.
nothing-open = لا يوجد ما يغيّره برنامج الإعداد، لكن بعض العناصر لا تطابق اختيارك: { $what }.
nothing-open-item = { $item } ({ $state })
nothing-unread = لا يوجد ما يغيّره برنامج الإعداد، لكن تعذرت عليه قراءة بعض العناصر.
welcome-looking = جارٍ فحص هذا الـ Mac…
welcome-conflicts = { $count ->
    [zero] لا تستخدم التطبيقات الأخرى أي عنصر.
    [one] يستخدم تطبيق آخر عنصرًا واحدًا، وسيبقى كما هو.
    [two] تستخدم تطبيقات أخرى عنصرين، وسيبقيان كما هما.
    [few] تستخدم تطبيقات أخرى { $count } عناصر، وستبقى كما هي.
    [many] تستخدم تطبيقات أخرى { $count } عنصرًا، وستبقى كما هي.
   *[other] تستخدم تطبيقات أخرى { $count } عنصر، وستبقى كما هي.
}
not_now-text = يمكنك إعداد هذا لاحقًا في الإعدادات. ولن تُسأل عنه حتى ذلك الحين.

again-title = كل شيء كما اخترت بالفعل
again-title-left = لا يوجد شيء للقيام به
again-lead = لا يوجد شيء للقيام به، ولا حاجة إلى كلمة سر.
again-checked = تم التحقق على هذا الـ Mac

notices-title = تغيّر شيء ما
notices-title-update = يوجد شيء جديد لإعداده
notices-lead = لم يعد ما أعدّه iEchor على هذا الـ Mac كما كان. يعرض "إصلاح" ما سيتغير قبل تنفيذ أي شيء.
notices-lead-update = يستمر عمل ما تم إعداده كما هو. يعرض "إعداد" ما سيتغير قبل تنفيذ أي شيء.
notices-never = عدم السؤال مجددًا
notices-never_name = عدم السؤال مجددًا: { $item }
notices-none = لا يتغير شيء، ولن تُسأل عن أي من هذا مجددًا. يمكنك الاطلاع عليه في الإعدادات.
notices-drift = تم تغيير شيء ما أو إزالته.
notices-drift-owner = أصبح { $path } يخص { $owner }.
notices-drift-removed = تمت إزالة { $path }.
notices-drift-changed = تم تغيير { $path }.
notices-drift-accounts = تغيّرت الحسابات التي تستخدم { $path }.
notices-drift-update = يوجد إصدار أحدث من { $path }.
notices-drift-never_made = لم يتم إعداد { $path } من قبل.
notices-update = يوجد هنا شيء من iEchor لم يتم إعداده بعد.
notices-taken_over = يستخدمه { $user } الآن مع iEchor الخاص به. إذا استعدته، فسيفقده { $user } وسيتم إعلامه عند فتح iEchor في المرة التالية.

advanced-title = الإعدادات المتقدمة
advanced-lead = يمكنك تغيير كل هذا لاحقًا في الإعدادات.
advanced-lead-managed = مؤسستك هي التي تحدد الخيارات المقفلة. ويمكنك تغيير كل ما عداها لاحقًا في الإعدادات.
advanced-standard-managed = هذا الحساب ليس حساب مسؤول. قد يحتاج ما حددته مؤسستك إلى مسؤول؛ أما ما عداه فقد تم اختياره بحيث لا يحتاج إليه.
advanced-standard = هذا الحساب ليس حساب مسؤول، لذا تم اختيار ما لا يحتاج إلى مسؤول. لا يزال بإمكان أي مسؤول السماح بالباقي بكتابة اسم وكلمة سر.
advanced-copy-chosen = أو انسخ النص الموجه إلى المسؤول: فهو يوضح كيفية إعداد ما تم اختياره هنا.
advanced-copy-recommended = أو انسخ النص الموجه إلى المسؤول: فهو يوضح كيفية إعداد ما هو موصى به.

ask-title = وقت السؤال
ask-text = متى يطلب iEchor كلمة سر المسؤول.
ask-first-launch = مرة واحدة، في هذه النافذة
ask-first-launch-text = تختار هنا، وتسمح بكل ذلك دفعة واحدة.
ask-when-needed = عند الحاجة
ask-when-needed-text = كل عنصر على حدة. ولن تُسأل مجددًا عما ترفضه.
ask-helper-first = مرة واحدة، للأداة المساعدة
ask-helper-first-text = بعدها تُجري الأداة المساعدة هذه التغييرات دون كلمة سر. ويمكن لأي برنامج في هذا الحساب أن يطلبها منها أيضًا، ولا شيء سواها.
ask-needs_ports = تأتي الأداة المساعدة مع "المنافذ ذات الامتيازات". تُطلب كلمة سر إلى أن يتم تشغيلها.
ask-not_yet = الأداة المساعدة غير جاهزة لذلك، لذا تُطلب كلمة سر. انظر "المنافذ ذات الامتيازات".
ask-through_helper = تُجرى التغييرات عبر الأداة المساعدة، دون كلمة سر.
managed-by = بإدارة { $organisation }
managed-by-unsaid = بإدارة مؤسستك
managed-organisation = مؤسستك
managed-more = معرفة المزيد…
managed-more_name = معرفة المزيد… على { $site }، في المتصفح
managed-overruled = أصبح ما يلي بإدارة { $organisation }: { $what }. لم يعد ما تم اختياره له هنا ساريًا.
managed-overruled-list = هذه هي القائمة الآن.
managed-unused = { $count ->
    [zero] لا توجد إعدادات مُدارة غير مستخدمة.
    [one] يوجد إعداد مُدار واحد غير مستخدم.
    [two] يوجد إعدادان مُداران غير مستخدمين.
    [few] توجد { $count } إعدادات مُدارة غير مستخدمة.
    [many] يوجد { $count } إعدادًا مُدارًا غير مستخدم.
   *[other] يوجد { $count } إعداد مُدار غير مستخدم.
}
managed-unused-of_device = لا يسري إلا إذا تم تعيينه لجميع حسابات هذا الـ Mac.
managed-unused-unknown = لا يتعرف عليه هذا الإصدار من iEchor.

earlier = كان iEchor { $version } أو إصدار أقدم موجودًا على هذا الـ Mac.
earlier-text = يتم نقل أجزائه أو إزالتها.
earlier-text-next = ستنقل التغييرات التالية أجزاءه أو تزيلها.

cli-title = أدوات سطر الأوامر
cli-system = النظام
cli-system-text = روابط في ‎/usr/local/bin. تعمل فورًا في كل وحدة طرفية.
cli-user = المستخدم
cli-user-text = روابط في ‎~/.iechor/bin، لك وحدك.
cli-off = بلا
cli-off-text = دون روابط. يتم تشغيل الأدوات بمسارها الكامل داخل التطبيق.
names-choose = اختيار أدوات منفردة
names-text = ما لم يتم تحديده يُستبعد: لا يتم إنشاء رابط بهذا الاسم ولا يتم تنبيهك إليه.

socket-title = المقبس الافتراضي
socket-text = يربط ‎/var/run/iechor.sock بالمحرك، وكذلك بعد كل إعادة تشغيل.
socket-refuse = من دونه، عليك تعيين IECHOR_HOST للأدوات التي تتوقعه هناك.

ports-title = المنافذ ذات الامتيازات
ports-text = تتيح المنافذ الأقل من 1024 على عنوان محدد، مثل 127.0.0.1:80، عبر أداة مساعدة.
ports-refuse = من دونها، لا تعمل هذه المنافذ إلا على جميع العناوين معًا.
hosts-title = أسماء المضيفين
hosts-text = توجيه الأسماء التي يحتاج إليها iEchor إلى هذا الـ Mac: بسطر في ‎/etc/hosts إن لم تكن موجّهة إليه بالفعل.
also-kubernetes = أستخدم Kubernetes
also-kubernetes-text = عندئذ يتم التحقق أيضًا من الاسم الذي يحتاج إليه.
hosts-refuse = من دونها، عليك تولّي ذلك بنفسك.
hosts-localhost = localhost
hosts-localhost-text = لا يبدأ iEchor إذا كان موجّهًا إلى مكان آخر.
hosts-kubernetes = kubernetes.iechor.internal
hosts-kubernetes-text = مشاركة سياقات Kubernetes مع الحاويات.
hosts-both = كلاهما
hosts-both-text = سطر لكل منهما.
hosts-off = بلا
hosts-off-text = يبقى ‎/etc/hosts كما هو. ويُعرض لك الناقص لتضيفه بنفسك.
context-title = السياق
context-text = يتيح لأمر iechor العثور على المحرك، عبر السياق desktop-linux.
context-refuse = من دونه، عليك اختيار سياق بنفسك أو تعيين IECHOR_HOST.
path-title = كيف تعثر الوحدات الطرفية على الأدوات
path-depends-locked = هذا للأدوات الموجودة في ‎~/.iechor/bin. مؤسستك هي التي تحدد مكان الأدوات.
path-depends = هذا للأدوات الموجودة في ‎~/.iechor/bin: اختر أولاً "المستخدم" ضمن "أدوات سطر الأوامر".
path-text = كيف تعثر الوحدات الطرفية على الأدوات المربوطة في ‎~/.iechor/bin.
path-refuse = من دونه، عليك إضافة سطر إلى ملف تعريف shell بنفسك.
path-tell = أخبرني
path-tell-text = يظهر لك السطر المناسب لـ shell لديك، لتضيفه بنفسك.
path-profile = ملف التعريف الخاص بي
path-profile-text = إضافة سطر إلى ملف تعريف shell لديك، بين علامتين. يمكنك الاطلاع عليه أولاً.
path-everybody = الجميع
path-everybody-text = إضافة مجلد التطبيق نفسه لكل الحسابات، في ‎/etc/paths.d.
login_items-text = تم الإيقاف في إعدادات النظام > عام > عناصر تسجيل الدخول، لذا لا يبدأ macOS تشغيل هذا العنصر.
not_started-text = تم التسجيل، لكن macOS لا يبدأ التشغيل. أعد تشغيل هذا الـ Mac؛ وإذا لم يُجدِ ذلك، فاطلع على ما يذكره macOS بشأنه:
not_started-window = تم التسجيل، لكن macOS لا يبدأ التشغيل: { $why }. أعد تشغيل هذا الـ Mac؛ وإذا لم يُجدِ ذلك، فأعد تثبيت iEchor.
login_items-open = فتح عناصر تسجيل الدخول…
ports-test = اختبار المنفذ 80
ports-test-text = حجز 127.0.0.1:80 للحظة، كما تفعل أي حاوية.
ports-test-trying = جارٍ تجربة 127.0.0.1:80…
ports-test-by_helper = يعمل 127.0.0.1:80: تم حجزه عبر الأداة المساعدة.
ports-test-directly = يعمل 127.0.0.1:80: لم تكن هناك حاجة إلى أداة مساعدة.
ports-test-failed = تعذر استخدام 127.0.0.1:80.
ports-test-help = شغّل الإعداد مجددًا مع تشغيل المنافذ ذات الامتيازات: سيعثر على الناقص ويصلحه.

needs_password = كلمة سر
needs_password-name = يحتاج إلى كلمة سر المسؤول
needs_password-key = يطلب كلمة سر المسؤول.

conflicts-title = قيد الاستخدام من تطبيقات أخرى
conflicts-text = تبقى كما هي ما لم تختر غير ذلك. ويُحتفظ بما يُستبدل، ويعود عند إلغاء التثبيت.
conflicts-text-passing = يبقى كما هو ما لم تختر غير ذلك. يُفرغ macOS هذا المجلد عند كل إعادة تشغيل، لذا لا يُحتفظ بما يُستبدل إلا حتى ذلك الحين؛ ويمكن للتطبيق المالك إنشاؤه مجددًا.
conflicts-text-account = يبقى كما هو ما لم تختر غير ذلك.
conflicts-dead = لا يشير إلى أي شيء، لذا لا يستفيد منه أحد
conflicts-name_of = { $name } (المالك: { $owner })
conflicts-fixed-directory = لا يُستبدل أي مجلد أبدًا. إذا لم تكن هناك حاجة إليه، فانقله إلى مكان آخر في فايندر (انتقال > الانتقال إلى المجلد…)، ثم أعد الفحص.
conflicts-fixed-backup_in_the_way = توجد بجانبه نسخة احتياطية من استبدال سابق، لذا لا يمكن نسخه احتياطيًا مجددًا. اطلع على كليهما في فايندر (انتقال > الانتقال إلى المجلد…)، وانقل ما لا حاجة إليه.
conflicts-fixed-spelling = يحمل الاسم نفسه بتهجئة أخرى، وتتعذر إعادته لاحقًا. إذا لم تكن هناك حاجة إليه، فانقله إلى مكان آخر في فايندر (انتقال > الانتقال إلى المجلد…)، ثم أعد الفحص.
conflicts-fixed-other_account = يخص إعداد { $user }. لا يمكن التراجع عن ذلك إلا من قِبل { $user } أو أحد المسؤولين.
conflicts-leave = تركه وعدم التنبيه
conflicts-leave_name = تركه وعدم التنبيه: { $path }
conflicts-keep = الإبقاء على الموجود
conflicts-replace = نسخ احتياطي واستبدال
conflicts-keep-line = الإبقاء عليه
conflicts-replace-line = تحويل إلى تعليق واستبدال
conflicts-keep-account = تركه
conflicts-replace-account = تولّيه
conflicts-account = يستخدمه iEchor لدى { $user }. إذا تولّيته، فسيفقده { $user } وسيتم إعلامه عند فتح iEchor في المرة التالية.
conflicts-kept = يخص { $owner } ويبقى كما هو
conflicts-replaced = يخص { $owner }؛ مع نسخه احتياطيًا واستبداله
conflicts-taken_over = تم تولّيه: يفقده iEchor لدى { $user }، ويتم إعلام { $user } عند فتح iEchor في المرة التالية
left_to_others-title = متروك للآخرين
left_to_others-text = لا يتم تنبيهك إلى هذه العناصر.
drift-plain-removed = تمت الإزالة.
drift-plain-changed = تم التغيير.
drift-plain-accounts = تغيّرت الحسابات التي تستخدمه.
drift-plain-update = لدى هذا الإصدار من iEchor نسخة مختلفة.
drift-owner = أصبح لدى { $owner } الآن. تم إعداده بواسطة iEchor في { $since }.
drift-owner-plain = أصبح لدى { $owner } الآن.
drift-expected = المتوقع: { $what }
drift-found = الموجود: { $what }
shared_with = مشترك مع { $names }
refusal-not_now = اخترت "ليس الآن". لن تُسأل عن هذا حتى يحتاج إليه شيء ما.
refusal-never = اخترت عدم سؤالك عن هذا مجددًا.
refusal-all-not_now = اخترت "ليس الآن": { $names }. لن تُسأل عن هذه العناصر حتى يحتاج إليها شيء ما.
refusal-all-never = اخترت عدم سؤالك عن هذه العناصر مجددًا: { $names }.
muted = لا يتم تنبيهك إلى هذا.
said-leave = تُرك للآخرين.
said-mute = لا يتم تنبيهك إلى هذا.
said-warn = سيتم تنبيهك إلى هذا مجددًا.
said-ask = ستُسأل عن هذا مجددًا.
mute-text = يوقف الخيار "عدم التنبيه" هذا التنبيه. يظل iEchor بحاجة إلى العنصر، ويعيده الخيار "إصلاح".

changes-title = ما سيتغير
changes-lead = { $count ->
    [zero] لا توجد تغييرات.
    [one] تغيير واحد. إذا فشل، فسيتم التراجع عنه.
    [two] تغييران، إما كلاهما أو لا شيء. إذا فشل أحدهما، فسيتم التراجع عنهما.
    [few] { $count } تغييرات، إما كلها أو لا شيء. إذا فشل أحدها، فسيتم التراجع عنها جميعًا.
    [many] { $count } تغييرًا، إما كلها أو لا شيء. إذا فشل أحدها، فسيتم التراجع عنها جميعًا.
   *[other] { $count } تغيير، إما كلها أو لا شيء. إذا فشل أحدها، فسيتم التراجع عنها جميعًا.
}
changes-password = تُطلب كلمة سر المسؤول مرة واحدة.
changes-through_helper = تُجري الأداة المساعدة ما يحتاج إلى مسؤول، لذا لا تُطلب كلمة سر.
changes-no_password = لا حاجة إلى كلمة سر.
changes-no_more_password = لن تُطلب كلمة سر ثانية.
changes-nothing-title = لا شيء لتغييره
changes-nothing = هذا الـ Mac كما اخترت بالفعل.
changes-nothing-plain = لا يوجد ما يغيّره برنامج الإعداد لهذا الغرض.
changes-changed-machine = تغيّر هذا الـ Mac منذ موافقتك. هذه هي القائمة الجديدة؛ ولم يتغير شيء حتى الآن.
changes-changed-undone = تم التراجع عن العملية التي انقطعت. هذه هي القائمة الآن.
changes-changed-recovered = تمت معالجة العملية التي انقطعت. هذه هي القائمة الآن.
changes-looking = جارٍ فحص ما سيتغير…
changes-show_more = إظهار المزيد ({ $count })
changes-records = يُحتفظ بإيصال بما تم تنفيذه وبما كان موجودًا من قبل، ليتسنى التراجع عنه.
changes-command = الأمر المكافئ
changes-command_name = الأمر المكافئ: { $path }
changes-backed_up = { $what } (محفوظ كنسخة احتياطية)
changes-restored = ما كان موجودًا من قبل
changes-unmet = يتعذر التنفيذ

uninstall-title = ما ستتم إزالته
uninstall-nothing-title = لا شيء لإزالته
uninstall-nothing = لا يوجد على هذا الـ Mac أي شيء أنشأه iEchor Setup.
uninstall-keep = الاحتفاظ باختياراتي
uninstall-keep-text = عندئذ يبدأ الإعداد التالي مما اخترته.
uninstall-back = سيعود
uninstall-stays = سيبقى
uninstall-stays-choices = اختياراتك، للإعداد التالي.
uninstall-app = يبقى التطبيق نفسه، وحاوياتك، وصور حاوياتك.
removed-title = تمت إزالة كل شيء
removed-title-kept = تمت إزالة كل شيء عدا اختياراتك
removed-title-open = تمت الإزالة، لكن بقي شيء
removed-lead-none = لم يكن هناك شيء لإزالته.
removed-stays = ما سيبقى
removed-kept = تم الاحتفاظ باختياراتك. للإعداد مجددًا بناءً عليها، افتح iEchor > الإعدادات > متقدم > تشغيل الإعداد مجددًا…
removed-again = للإعداد مجددًا، افتح iEchor > الإعدادات > متقدم > تشغيل الإعداد مجددًا…

caution-programs_of = يخص التطبيق المستخدم { $user }: يمكن لبرامج هذا المستخدم تغيير ما تشغّله هذه الروابط، لكل حسابات هذا الـ Mac.
caution-not_carried = لم يُكتب '{ $path }' بواسطة iEchor Setup ويبقى كما هو، لذا لا يُنقل إليه ما عيّنته مؤسستك للعزل المحسّن للحاويات.

policy-in_force = سياسة الوصول إلى سجلات الحاويات من '{ $organisation }'، الإصدار { $version }: انتهاء الصلاحية { $when } ({ $time })
policy-expired = سياسة الوصول إلى سجلات الحاويات من '{ $organisation }'، الإصدار { $version }: انتهت صلاحيتها { $when } ({ $time })؛ لا يجوز استخدام أي سجل حاويات حتى تتوفر سياسة أحدث
policy-title = الوصول إلى سجلات الحاويات
policy-window = محدد من قِبل { $organisation }، حتى { $until }.
policy-window-expired = محدد من قِبل { $organisation }؛ انتهت الصلاحية في { $until }. لا يجوز استخدام أي سجل حاويات حتى تتوفر سياسة أحدث.
policy-window-unread = تتعذر قراءة السياسة الموجودة على هذا الـ Mac، لذا لا يجوز استخدام أي سجل حاويات.

root-title = ما يعنيه root هنا
root-lead = ما يعمل بصلاحيات المسؤول، ومتى، ولماذا.
root-looking = جارٍ فحص هذا الـ Mac…
root-1-title = يعمل iEchor باسمك
root-1-text = يعمل iEchor Desktop وأدواته ضمن حسابك، دون صلاحيات المسؤول. ولا يعمل أي جزء من iEchor بصفة root طوال الوقت.
root-2-title = الإعداد، بكلمة سر
root-2-text = في معظم أجهزة Mac، لا يمكن إلا لـ root وضع روابط في ‎/usr/local/bin، أو ربط المقبس الافتراضي، أو تثبيت الأداة المساعدة للمنافذ الأقل من 1024، أو الكتابة في ‎/etc/hosts و ‎/etc/paths.d. تطلع أولاً على كل تغيير، وتختار ما تريده منها. بعد ذلك يطلب macOS مرة واحدة اسم أحد المسؤولين وكلمة سره. الإلغاء لا يغيّر شيئًا، وما هو جاهز بالفعل لا يُطلب مجددًا.
root-3-title = بعد كل إعادة تشغيل، للحظة
root-3-text = يُفرغ macOS المجلد ‎/var/run عند إعادة التشغيل. عند تشغيل المقبس الافتراضي، تُنشئ مهمة بدء التشغيل الرابط ‎/var/run/iechor.sock مجددًا بصفة root، ثم تنتهي.
root-4-title = الأداة المساعدة، عند الطلب
root-4-text = عند تشغيل المنافذ ذات الامتيازات، يشغّل macOS الأداة المساعدة com.iechor.vmnetd بصفة root حين يحتاج إليها iEchor، وتنتهي بعد دقيقة دون عمل. وهي تقوم بثلاثة أشياء: تحجز المنافذ الأقل من 1024، وتحفظ سياسة مؤسستك بشأن سجلات الحاويات حيث يمكنك قراءتها دون تغييرها، وتزيل نفسها. إذا اخترت أن تُسأل مرة واحدة للأداة المساعدة، فإنها تشغّل أيضًا نسخة iEchor Setup التي يحتفظ بها root بجانبها: عندئذ يمكن لأي برنامج من برامجك إجراء هذه التغييرات، وهذه فقط، دون كلمة سر.
root-5-title = دون root
root-5-text = لا حاجة إلى مسؤول عندما تكون الأدوات في ‎~/.iechor/bin، دون مقبس افتراضي ودون منافذ ذات امتيازات. ويعمل iEchor دون الباقي.
root-6-title = ‏root في الحاوية ليس root على هذا الـ Mac
root-6-text = تعمل الحاويات افتراضيًا بصفة root، لكنها تعمل داخل جهاز Linux افتراضي صغير يديره iEchor. وهذا لا يمنحها وصول root إلى هذا الـ Mac: فالجهاز الافتراضي حد أمني يقيّد ما يمكنها الوصول إليه منه.
root-7-title = المجلدات التي تشاركها الحاويات مع هذا الـ Mac
root-7-text = تحتفظ مجلدات هذا الـ Mac الموصولة بالحاويات عبر bind mount بأذوناتها.
root-8-title = العزل المحسّن للحاويات
root-8-text = متاح لعملاء Business فقط. معه تعمل كل حاوية ضمن نطاق أسماء مستخدمين في Linux: يكون root في الحاوية مستخدمًا بلا امتيازات في الجهاز الافتراضي. كما تُعزل الحاويات أكثر عن برنامج iEchor الخفي وعن الخدمات الأخرى في الجهاز الافتراضي. وتبقى طريقة عمل المطورين كما هي.
root-9-title = ما تم تنفيذه، وكيفية التراجع عنه
root-9-text = كل تغيير يُجريه root أثناء الإعداد هو سطر في سجل أحداث root. يتراجع إلغاء التثبيت عنها جميعًا، ويعيد ما تم الاحتفاظ به من التطبيقات الأخرى.
root-here-title = العزل المحسّن للحاويات على هذا الـ Mac
root-here-on = شغّلته مؤسستك على هذا الـ Mac وأقفلته.
root-here-off = أوقفته مؤسستك على هذا الـ Mac وأقفلته.
root-here-unsaid = لا تذكر أي مؤسسة شيئًا عنه في الإعدادات المُدارة لهذا الـ Mac.
root-here-unread = تعذرت قراءة ما تذكره مؤسستك عنه: { $why }
root-here-waits = يصل هذا إلى المحرك مع التغييرات التالية التي يسمح بها أحد المسؤولين.
root-item-cli = في ‎/usr/local/bin يُنشئ root الروابط مرة واحدة، ما لم تكن الكتابة هناك متاحة لك. وفي ‎~/.iechor/bin لا يفعل root شيئًا.
root-item-socket = يُنشئ root الرابط، ويثبّت مهمة بدء تشغيل تعمل بصفة root للحظة عند كل إعادة تشغيل لإنشائه مجددًا.
root-item-ports = يثبّت root أداة مساعدة. يشغّلها macOS بصفة root حين يحتاج iEchor إلى منفذ أقل من 1024، وتنتهي بعد دقيقة دون عمل.
root-item-hosts = يضيف root السطور إلى ‎/etc/hosts مرة واحدة، إذا كانت الأسماء موجّهة إلى مكان آخر. ولا يبقى شيء قيد التشغيل.
root-item-context = لا شيء. السياق محفوظ في ملفاتك أنت.
root-item-path = لا شيء، إلا إذا كانت الأدوات للجميع: عندئذ يكتب root ملفًا واحدًا في ‎/etc/paths.d. أما ملف التعريف الخاص بك فلك أنت تغييره.
explain-what = ما هو
explain-root = ما يفعله root
explain-refuse = من دونه
explain-undo = التراجع عنه
away-no_home = مجلدك الرئيسي غير موجود، لذا لا يظهر إلا ما يعمل بصلاحيات المسؤول.
away-unreadable = لا يسمح macOS لـ iEchor Setup بقراءة ما يخصك، لذا لا يظهر إلا ما يعمل بصلاحيات المسؤول. اسمح بذلك في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات.
drift-states = المتوقع: { $expected }؛ الموجود: { $found }
drift-states-of = المتوقع: { $expected }؛ الموجود: { $found }، المالك: { $owner }
drift-other_contents = { $file }، بمحتويات مختلفة
drift-removed = تمت إزالته بعد إعداده في { $since }.
drift-changed = تم تغييره بعد إعداده في { $since }.
drift-update = لا يزال كما أُعد في { $since }، ولدى هذا الإصدار من iEchor نسخة مختلفة.
drift-accounts = لا يزال كما أُعد في { $since }، لكن الحسابات التي تستخدمه تغيّرت.
drift-never_made = ليس معدًا الآن.
owner-app = التطبيق { $name }
owner-package = الحزمة { $id }
owner-account = الحساب { $name }
owner-unknown = مالك مجهول
report-intro = تقرير من iEchor Setup. أُزيلت منه أسماء الحسابات والمجلدات الرئيسية وهذا الـ Mac. لا يُرسل شيء منه إلى أي مكان: راجعه قبل أن تعطيه لأحد.
moved-account = تم الإعداد للحساب { $user } (uid { $uid }). تمت استعادة هذا الـ Mac أو نقل بياناته، أو تغيّر الحساب.
moved-home = تم الإعداد حين كان المجلد الرئيسي { $home }.
moved-root = سبق إعداد ما يحتاج إلى صلاحيات المسؤول، ولا يوجد سجل به على هذا الـ Mac: تمت استعادة الـ Mac أو نقل بياناته أو تثبيته من جديد، أو أزاله حساب آخر كان يشترك فيه.
moved-mend = إصلاح واحد يعيد كل شيء كما تم اختياره.
only_choices = أُلغي تثبيت iEchor Setup هنا، وتم الاحتفاظ باختياراتك.
held_for = أُعد ما يعمل بصلاحيات المسؤول من أجل { $user } (uid { $uid })، وهو حساب لم يعد موجودًا على هذا الـ Mac. تشغيل الإعداد لحسابك يتولّاه أو يتراجع عنه.

reason-tools = لكي تعمل أدوات iEchor في الوحدة الطرفية لديك
reason-tools-why = يُنشأ لكل أداة في التطبيق رابط في مجلد تبحث فيه الوحدات الطرفية
reason-tools-refuse = من دون هذا، عليك تشغيل الأدوات بمسارها الكامل.
reason-tools-undo = اختر "بلا"، أو ألغِ التثبيت: تُزال الروابط، ويعود ما حلّت محله.
reason-tools-prompt = ربط أدوات سطر الأوامر في ‎/usr/local/bin
reason-tools_removed = روابط الأدوات التي لم تعد تستخدمها
reason-tools_removed-why = لم يعد مطلوبًا ربط الأدوات هناك
reason-tools_removed-refuse = من دون هذا، تبقى كما هي.
reason-tools_removed-undo = اختر الموقع مجددًا.
reason-tools_removed-prompt = الاستغناء عن الروابط في ‎/usr/local/bin
reason-socket = للأدوات التي تتوقع ‎/var/run/iechor.sock، مثل بيئات التطوير و Testcontainers
reason-socket-why = يشير الرابط ‎/var/run/iechor.sock إلى المحرك، وتُنشئه مهمة بدء التشغيل مجددًا بعد كل إعادة تشغيل
reason-socket-refuse = من دون هذا، عيّن IECHOR_HOST للأدوات التي تتوقعه هناك.
reason-socket-undo = أوقف المقبس الافتراضي: يُزال الرابط ومهمة بدء التشغيل.
reason-socket-prompt = ربط المقبس الافتراضي عند كل بدء تشغيل
reason-socket_removed = لم يعد المقبس الافتراضي مربوطًا
reason-socket_removed-why = لم يعد الرابط ومهمة بدء تشغيله مطلوبين
reason-socket_removed-refuse = من دون هذا، يعود الرابط بعد كل إعادة تشغيل.
reason-socket_removed-undo = شغّل المقبس الافتراضي مجددًا.
reason-socket_removed-prompt = إزالة رابط المقبس الافتراضي
reason-ports = لكي تعمل المنافذ الأقل من 1024 على عنوان محدد
reason-ports-why = لا يسمح macOS إلا لـ root بحجز المنافذ الأقل من 1024 على عنوان محدد؛ وتقوم بذلك أداة مساعدة صغيرة عند الطلب
reason-ports-refuse = من دون هذا، لا تعمل هذه المنافذ إلا على جميع العناوين معًا.
reason-ports-undo = أوقف المنافذ ذات الامتيازات: تُزال الأداة المساعدة.
reason-ports-prompt = تثبيت الأداة المساعدة للمنافذ الأقل من 1024
reason-ports_removed = الاستغناء عن المنافذ الأقل من 1024
reason-ports_removed-why = لم تعد المنافذ الأقل من 1024 مطلوبة
reason-ports_removed-refuse = من دون هذا، تبقى الأداة المساعدة كما هي.
reason-ports_removed-undo = شغّل المنافذ ذات الامتيازات مجددًا.
reason-ports_removed-prompt = الاستغناء عن الأداة المساعدة للمنافذ الأقل من 1024
reason-localhost = لكي تشير أسماء المضيفين إلى هذا الـ Mac
reason-localhost-why = يحتاج إليها iEchor؛ تُضاف السطور في نهاية ‎/etc/hosts، ويبقى كل ما سواها عدا المذكور هنا
reason-localhost-refuse = من دون هذا، عليك تولّي ذلك بنفسك.
reason-localhost-undo = اختر "بلا" ضمن "أسماء المضيفين": تُزال السطور.
reason-localhost-prompt = توجيه أسماء المضيفين إلى هذا الـ Mac
reason-localhost_removed = الاستغناء عن أسماء المضيفين
reason-localhost_removed-why = لم يعد ما أضافه الإعداد إلى ‎/etc/hosts مطلوبًا
reason-localhost_removed-refuse = من دون هذا، تبقى السطور.
reason-localhost_removed-undo = اختر أسماء المضيفين مجددًا.
reason-localhost_removed-prompt = الاستغناء عن السطور المضافة إلى ‎/etc/hosts
reason-context = لكي يعثر أمر iechor على المحرك
reason-context-why = يشير السياق desktop-linux إلى مقبس المحرك ويصبح السياق المستخدم؛ ولا يتغير شيء آخر في إعدادات العميل
reason-context-refuse = من دون هذا، اختر سياقًا بنفسك أو عيّن IECHOR_HOST.
reason-context-undo = أوقف السياق، أو ألغِ التثبيت: يعود استخدام السياق السابق.
reason-context-prompt = تعيين السياق المستخدم
reason-context_removed = إزالة السياق desktop-linux
reason-context_removed-why = لم يعد مطلوبًا، ويعود استخدام السياق السابق
reason-context_removed-refuse = من دون هذا، يبقى السياق.
reason-context_removed-undo = شغّل السياق مجددًا.
reason-context_removed-prompt = إزالة السياق الخاص به
reason-path = لكي تعثر الوحدات الطرفية على الأدوات
reason-path-why = يُضاف المجلد الذي يحتوي على الأدوات إلى PATH، في موضع مُعلَّم يُزال لاحقًا
reason-path-refuse = من دون هذا، عليك إضافة سطر إلى ملف تعريف shell بنفسك.
reason-path-undo = اختر "أخبرني"، أو ألغِ التثبيت: تُزال الإضافة.
reason-path-prompt = إضافة الأدوات إلى PATH لكل الحسابات
reason-path_removed = إزالة ما أُضيف إلى PATH
reason-path_removed-why = لم يعد مطلوبًا
reason-path_removed-refuse = من دون هذا، تبقى السطور.
reason-path_removed-undo = اختره مجددًا.
reason-path_removed-prompt = الاستغناء عن الإضافة إلى PATH لكل الحسابات
reason-choices = لكي تُحفظ اختياراتك
reason-choices-why = تعرضها الإعدادات وتقارنها بالواقع؛ ويُنقل إلى المحرك ما عيّنته له المؤسسة
reason-choices-undo = يُزال الملف مع كل ما سواه عند إلغاء تثبيت iEchor Setup.
reason-choices-prompt = نقل إعدادات مؤسستك إلى المحرك
reason-choices_removed = محو اختياراتك
reason-choices_removed-why = لا يبقى شيء من iEchor Setup؛ ومع ‎--keep-data يبقى الملف
reason-choices_removed-refuse = إذا احتفظت بها، فسيبدأ الإعداد التالي منها.
reason-choices_removed-undo = يكتب الإعداد التالي ملفًا جديدًا.
reason-choices_removed-prompt = محو اختياراتك

found-missing = لا شيء
found-link = رابط إلى { $target }
found-file = ملف
found-directory = مجلد
found-other = شيء آخر
found-context = السياق { $name }
found-context-none = السياق الافتراضي
found-owner = المالك
found-owner-root = root
found-owner-uid = uid { $uid }
found-mode = الأذونات
found-contents = المحتويات
found-contents-other = ليست كما يكتبها iEchor Setup
found-contents-backed_up = لشخص آخر (محفوظة كنسخة احتياطية)
found-contents-ours = كما يكتبها iEchor Setup
found-more_lines = … وعدد السطور الأخرى: { $count }
administrator-title = ‏iEchor Desktop للمستخدم { $user }: ما يحتاج فيه إلى مسؤول
administrator-command = أمر واحد يُجري كل ذلك (عدد التغييرات: { $count }، منها بصفة root: { $root })، ويحتفظ بسجل، ولا يطلب من { $user } شيئًا لاحقًا. وهو يُجري كل ذلك أو لا شيء:
administrator-what = ما يفعله، ولماذا:
administrator-kept = {" "}(يُحتفظ بالموجود بجانبه)
administrator-removed = تتم إزالته
administrator-edited = كتلة سطور مُعلَّمة؛ وتبقى كل السطور الأخرى
administrator-check = للتحقق منه:
administrator-undo = للتراجع عنه كله:
administrator-by_hand = الشيء نفسه يدويًا. لا يترك سجلاً، لذا لا يمكن لـ iEchor Setup التحقق من أي منه أو التراجع عنه:
effect-edit_block = تُضاف هذه السطور في النهاية؛ وتبقى كل السطور الأخرى كما هي:
effect-edit_block-over = تُحوَّل سطور إلى تعليقات، وتُضاف أخرى في النهاية؛ وتبقى كل السطور الأخرى كما هي:
effect-edit_block-out = تُزال سطور iEchor Setup؛ وتبقى كل السطور الأخرى كما هي
effect-edit_block-instead = تُزال سطور إصدار سابق؛ وتبقى كل السطور الأخرى كما هي:
effect-set_context = السياق المستخدم
effect-forget = لم يعد موجودًا؛ يُحذف من الإيصال
effect-adopt = يبقى كما هو؛ ويُسجَّل أن iEchor أنشأه
effect-hold = يبقى كما هو؛ ويُسجَّل أنك تستخدمه أيضًا
effect-release = يبقى للحسابات الأخرى؛ ويُسجَّل أنك لم تعد تستخدمه
effect-load_job = { $job ->
    [helper] يحمّل macOS الأداة المساعدة
   *[task] يحمّل macOS مهمة بدء التشغيل
}
effect-enable_job = { $job ->
    [helper] لا يُبقي macOS الأداة المساعدة متوقفة بعد الآن
   *[task] لا يُبقي macOS مهمة بدء التشغيل متوقفة بعد الآن
}
effect-unload_job = { $job ->
    [helper] يلغي macOS تحميل الأداة المساعدة
   *[task] يلغي macOS تحميل مهمة بدء التشغيل
}

product-other_i_echor = ‏iEchor لدى حساب آخر
product-docker_desktop = Docker Desktop
product-orb_stack = OrbStack
product-rancher_desktop = Rancher Desktop
product-podman = Podman
product-colima = ‏Colima أو Lima
product-homebrew = Homebrew
product-nix = Nix
product-unknown = تطبيق مجهول
product-somebody = شخص آخر
product-other_account = ‏iEchor لدى { $user }

flag-cli = مكان ربط أدوات سطر الأوامر
flag-cli-system = في ‎/usr/local/bin
flag-cli-user = في ‎~/.iechor/bin
flag-cli-off = دون ربط
flag-socket = ربط ‎/var/run/iechor.sock، الآن وعند كل بدء تشغيل
flag-socket-off = دون ‎/var/run/iechor.sock
flag-ports = تثبيت الأداة المساعدة للمنافذ الأقل من 1024
flag-ports-off = دون أداة مساعدة للمنافذ
flag-hosts = توجيه أسماء المضيفين هذه إلى هذا الـ Mac إن لم تكن موجّهة إليه: localhost أو kubernetes أو localhost,kubernetes
flag-hosts-off = ترك أسماء المضيفين كما هي، وإزالة ما أُضيف لها
flag-hosts-localhost = ‏localhost (ما يفعله "install")
flag-hosts-kubernetes = kubernetes.iechor.internal
flag-hosts-both = كلاهما؛ ويُكتب أيضًا localhost,kubernetes
flag-context = توجيه السياق desktop-linux إلى المحرك واستخدامه، ما لم يتم اختيار سياق آخر منذ ذلك الحين
flag-context-off = دون سياق لـ iEchor؛ يعود استخدام السياق السابق
flag-ask-first-launch = مرة واحدة، في نافذة عند أول تشغيل (4.18 والأحدث)
flag-ask-when-needed = لكل عنصر، عند الحاجة إليه (من 4.15 إلى 4.17)
flag-ask-helper-first = مرة واحدة للأداة المساعدة، ثم تُجري الباقي دون كلمة سر (قبل 4.15)
instead-cli = رُبطت الأدوات في ‎~/.iechor/bin بدلاً من ذلك، ويشير ملف تعريف shell إليها: افتح وحدة طرفية جديدة، أو أعد تحميل shell.
instead-socket = تعثر الأدوات على المحرك عبر السياق، أو عبر IECHOR_HOST.
instead-ports = لا يمكن حجز المنافذ الأقل من 1024.
instead-hosts = يعرض الأمر iechor-setup status السطر المطلوب لملف ‎/etc/hosts.
asks = يسأل برنامج الإعداد
asks-managed = كما تحدد مؤسستك
first-title = إنهاء إعداد iEchor Desktop
first-title-instead = يتابع iEchor دون مسؤول
first-title-failed = لم ينجح الإعداد
first-lead = يُسأل المسؤول عن كل عنصر على حدة. وما تلغيه يُعدّ دون مسؤول، حيثما أمكن.
first-lead-together = يُسأل المسؤول مرة واحدة. إذا ألغيت، فسيتابع iEchor دون مسؤول، حيثما أمكن.
first-lead-instead = ما لم يُسمح به يُعدّ دون مسؤول، حيثما أمكن.
first-lead-unasked = هذا الحساب ليس حساب مسؤول، لذا لم يُسأل أحد.
first-lead-waits = تعذر سؤال أي شخص. سيُطلب الناقص عند بدء التشغيل التالي.
first-again = لن تُسأل عن هذا مجددًا. لتغيير ذلك، افتح الإعدادات.
first-wait = أغلق النافذة لتُسأل عند بدء التشغيل التالي بدلاً من ذلك.
first-making = جارٍ الإعداد…
first-answer-unasked = تم
first-answer-allowed = تم
first-answer-cancelled = تم الإلغاء
first-answer-denied = لم يسمح به المسؤول
first-answer-not_admin = يحتاج إلى مسؤول
first-answer-no_screen = لم يتم بعد
first-instead-cli = رُبطت في ‎~/.iechor/bin بدلاً من ذلك، وتشير إليها كتلة في { $file }. افتح نافذة جديدة للوحدة الطرفية لاستخدامها.
first-instead-cli-tell = رُبطت في ‎~/.iechor/bin بدلاً من ذلك. ستعثر عليها الوحدات الطرفية الجديدة بعد إضافة السطر أدناه إلى ملف تعريف shell.
first-instead-cli-none = لم تُربط في أي مكان.
first-profile = الكتلة التي تشير إلى الأدوات موجودة في { $file }؛ ويزيلها إلغاء التثبيت
first-instead-path = لا تعثر الوحدات الطرفية الجديدة على الأدوات من تلقاء نفسها.
first-instead-socket = تعثر معظم الأدوات على المحرك عبر سياقه. وللأدوات الأخرى يوجد سطر أدناه.
first-instead-context = لا تعثر الأدوات على المحرك من تلقاء نفسها.
first-instead-ports = لا يمكن للحاويات استخدام المنافذ الأقل من 1024.
first-instead-hosts = تبقى الأسماء التي لا تشير إلى هذا الـ Mac كما هي.
answer-unasked = تم، دون الحاجة إلى سؤال أحد
answer-allowed = تم
answer-cancelled = تم الإلغاء؛ لن تُسأل عنه مجددًا
answer-denied = لم تُقبل كلمة سر أي مسؤول؛ لن تُسأل عنه مجددًا
answer-not_admin = يحتاج إلى مسؤول، وهذا الحساب ليس كذلك؛ لم يُسأل أحد
answer-no_screen = لا توجد شاشة للسؤال عليها؛ لم يُنفَّذ شيء
required = موجود
start-first_launch = لم يكتمل الإعداد بعد، وتسأل نافذته عما تريده.
flag-path = كيف تعثر الوحدات الطرفية على الأدوات في ‎~/.iechor/bin
flag-path-tell = ذكر السطر الذي يحتاج إليه ملف تعريف shell
flag-path-profile = إضافة كتلة مُعلَّمة إلى ملف تعريف shell لتسجيل الدخول
flag-path-everybody = إضافة أدوات التطبيق إلى PATH لكل الحسابات، في ‎/etc/paths.d

item-cli = أدوات سطر الأوامر
item-socket = المقبس الافتراضي
item-ports = المنافذ ذات الامتيازات
item-hosts = أسماء المضيفين
item-context = السياق
item-path = مسار الوحدات الطرفية
# كما تُكتب داخل الجملة.
item-in_text-cli = أدوات سطر الأوامر
item-in_text-socket = المقبس الافتراضي
item-in_text-ports = المنافذ ذات الامتيازات
item-in_text-hosts = أسماء المضيفين
item-in_text-context = السياق
item-in_text-path = مسار الوحدات الطرفية
decided-left = تم الاستبعاد باختيارك: { $names }.
decided-muted = لا يتم تنبيهك إليه، باختيارك.
decided-refused-not_now = تم الرفض مؤقتًا.
decided-refused-never = تم الرفض نهائيًا.
decided-adopted = يُعد الموجود مطابقًا للاختيار من الآن فصاعدًا. لم يتغير شيء آخر، ولم تكن هناك حاجة إلى كلمة سر.
decided-adopted-undone = لم يعد متروكًا للآخرين. لم يتغير شيء آخر: يستعيده الأمر 'iechor-setup repair' مع اسمه.
decided-made_quiet = لن يُنبَّه إليه أحد بعد الآن. وهو لا يزال مختارًا.
decided-unmuted = سيتم تنبيهك إليه مجددًا.
decided-refused = لن تُسأل عنه مجددًا، حتى تُعدّه بنفسك.
decided-unrefused = قد تُسأل عنه مجددًا.
decided-already = كان كذلك بالفعل: لم يتغير شيء.
decided-rest = إلى أن يزيله الإصلاح، قد يعود ما لا يزال لدى iEchor Setup منه عند إعادة التشغيل التالية.
notice-drift = لم يعد كما ينبغي أن يكون
notice-update = لدى التطبيق شيء لم يتم إعداده بعد
notice-taken_over = أصبح لدى iEchor الخاص بالمستخدم { $user }
notice-password = {" "}(كلمة سر المسؤول مطلوبة)
notice-brought_over = تم إعداد ما جلبه تحديث iEchor ولم يحتج إلى كلمة سر.
state-in_order = بحالة سليمة
state-off = إيقاف
state-not_yet = لم يتم الإعداد بعد
state-differs = يلزم الإصلاح
state-switched_off = تم الإيقاف
state-not_started = لم يبدأ التشغيل
state-taken = قيد الاستخدام من تطبيق آخر
state-taken-by = قيد الاستخدام من { $owner }
state-taken-note = لآخرين: { $names }.
state-partly = جزئيًا
state-partly-share = { $ours } من { $all }
state-partly-note = { $others ->
    [zero] عناصر لآخرين: { $names }.
    [one] عنصر واحد لطرف آخر: { $names }.
    [two] عنصران لآخرين: { $names }.
    [few] { $others } عناصر لآخرين: { $names }.
    [many] { $others } عنصرًا لآخرين: { $names }.
   *[other] { $others } عنصر لآخرين: { $names }.
}
state-left = تبقى لأصحابها، كما اخترت.
state-not_readable = تتعذر القراءة
state-blocked = يتعذر الإعداد
left_by = من بقايا الإصدار { $version } أو أقدم
leftovers-plan = كان إصدار سابق من iEchor على هذا الـ Mac. يتم نقل ما تركه أو إزالته.
leftovers-next = لنقله: iechor-setup apply؛ لإزالته: iechor-setup uninstall
leftovers-title = كان إصدار سابق من iEchor على هذا الـ Mac. يتم نقل ما تركه أو إزالته:
leftover-running_helper = الأداة المساعدة التي تعمل دائمًا
leftover-helper = الأداة المساعدة من إصدار سابق
leftover-disabled = مهمة بدء تشغيل أو أداة مساعدة تم إيقافها، كما عند إزالة الأداة المساعدة يدويًا
leftover-ln_task = مهمة بدء التشغيل التي تشغّل ln
leftover-tools = روابط إلى الأدوات
leftover-profile = سطور في ملف تعريف shell، والملف الذي تقرؤه
leftover-hosts = سطور Kubernetes في ملف hosts
leftover-context = سياق سطر الأوامر
leftover-refusal = ملاحظة بما تم رفضه
note-engine_not_running = الرابط موجود؛ ويظهر المقبس الذي يشير إليه أثناء عمل المحرك.
note-other_context-window = سياق آخر قيد الاستخدام: { $name }. تم اختياره لاحقًا، لذا يبقى. لاستخدام هذا السياق: أوقف "السياق" وطبّق، ثم شغّله وطبّق.
note-other_context = سياق آخر قيد الاستخدام: { $name }. لاستخدام هذا السياق: iechor-setup context use.
note-overridden = المتغير { $variable } معيّن هنا، وهو الحاسم بدلاً من السياق المستخدم.
note-terminals_find = تعثر الوحدات الطرفية الجديدة على الأدوات.
note-terminals_find_none = لا تعثر الوحدات الطرفية الجديدة على الأدوات.
note-terminals_find_other = تعثر الوحدات الطرفية الجديدة على أدوات أخرى أولاً: { $path }.
note-terminals_unknown = ما ستعثر عليه الوحدات الطرفية الجديدة غير معروف: { $why }.
note-helper_removed_by_hand = أُزيلت الأداة المساعدة يدويًا، كما يصف الدليل. يعيدها "إصلاح"؛ وللاستغناء عنها، أوقف المنافذ ذات الامتيازات.
operations-allowed-administrator = بسماح من أحد المسؤولين عند الطلب
operations-allowed-helpers_list = مسموح به للحسابات المدرجة في قائمة الأداة المساعدة
operations-allowed-installed = مسموح به بحكم التثبيت
operations-authorisation = لإجراء تغييرات العملية بصفة root، كلها أو لا شيء
operations-authorisation-why = المسارات أدناه ملك root؛ وتُفحص نسخة من البرنامج في مجلد يملكه root قبل تشغيلها، حتى لا يتمكن أحد من تبديلها
operations-engine = لنقل إعدادات مؤسستك إلى المحرك
operations-engine-why = يقرؤها المحرك من موضع لا يمكن لأحد الكتابة فيه سوى root
operations-first_login = للإعداد لأول من يسجّل الدخول، بعد تثبيت حزمة دون وجود مستخدم مسجّل الدخول
operations-first_login-why = ما يتم إعداده ملك root، ولا ينبغي طلب كلمة سر من أحد
operations-helper = لخدمة محرك حساب مسموح له باستخدامها
operations-records = لمعرفة ما نُفِّذ بصفة root، ليتسنى عرضه والتراجع عنه
operations-records-why = ما يُكتب عن تغييرات root يجب أن يكون ملك root
brief-in_order = سليم
brief-differs = مختلف
brief-never = لم يتم اختيار شيء بعد
brief-gone = لم يعد الحساب موجودًا
brief-nobody = لم يتم الإعداد لأحد هنا، ولم يسجّل أحد الدخول
managed-told-unused = إعداد مُدار غير معروف: { $key } في '{ $path }'
managed-told-unused-device = إعداد مُدار لا يسري إلا لجميع الحسابات، في '{ $device }': { $key } في '{ $path }'
managed-told-somebody = بإدارة مؤسستك
managed-told-next = لإعداده: iechor-setup apply؛ أو اتركه لمن يدير هذا الـ Mac
managed-told-by = بإدارة { $name }
note-delivered = توفّره المؤسسة التي تدير هذا الـ Mac ('{ $path }').
note-hosts_section_edited = يحتوي ‎/etc/hosts على سطور أضافها إصدار سابق من iEchor وتم تغييرها منذ ذلك الحين. وتبقى كما هي.
note-no_such_tool = تم استبعاد '{ $name }'، ولا توجد أداة بهذا الاسم في هذا الإصدار من iEchor.
note-block_removed = أُزيلت سطور iEchor Setup من { $path } ولن تُضاف مجددًا. لإضافتها: iechor-setup apply --path tell، ثم iechor-setup apply --path profile.
note-block_removed-window = أُزيلت سطور iEchor Setup من { $path } ولن تُضاف مجددًا. لإضافتها: اختر "أخبرني" وطبّق، ثم "ملف التعريف الخاص بي".
prompt-recorded = تسجيل من يستخدم ما أعدّه
prompt-take_over = تولّي المقبس الافتراضي بدلاً من { $user }
prompt-helper_first = السماح لبرامج هذا الحساب بإجراء كل تغييرات الإعداد اللاحقة دون كلمة سر
prompt-recovery = التراجع أولاً عن العملية التي انقطعت
prompt-policy = رفع سياسة الوصول إلى سجلات الحاويات عن هذا الـ Mac
prompt-comment_out = تحويل السطور التي توجّه أسماء المضيفين إلى مكان آخر إلى تعليقات
prompt-why = هذا مطلوب الآن من أجل: "{ $why }"
prompt-put_aside = تنحية { $name } (المالك: { $owner })
state-will_change = سيتم التغيير

progress-title = { $count ->
    [zero] لا توجد تغييرات لإجرائها
    [one] جارٍ إجراء تغيير واحد
    [two] جارٍ إجراء تغييرين
    [few] جارٍ إجراء { $count } تغييرات
    [many] جارٍ إجراء { $count } تغييرًا
   *[other] جارٍ إجراء { $count } تغيير
}
progress-prepare = جارٍ التحضير…
progress-password = في انتظار كلمة سر المسؤول
progress-macos = يطلب macOS كلمة سر المسؤول
progress-cancel = إذا ألغيت طلب كلمة السر، فلن يتغير شيء.
progress-stop = لا يمكن إيقاف هذا في منتصفه. إذا فشل أحد التغييرات، فسيتم التراجع عن كل التغييرات.
progress-verify = جارٍ التحقق من النتيجة
progress-undo = { $count ->
    [zero] فشل شيء ما. لا توجد تغييرات للتراجع عنها
    [one] فشل شيء ما. جارٍ التراجع عن تغيير واحد
    [two] فشل شيء ما. جارٍ التراجع عن تغييرين
    [few] فشل شيء ما. جارٍ التراجع عن { $count } تغييرات
    [many] فشل شيء ما. جارٍ التراجع عن { $count } تغييرًا
   *[other] فشل شيء ما. جارٍ التراجع عن { $count } تغيير
}
progress-slow = لا يزال العمل جاريًا. لن تفقد شيئًا بالانتظار؛ وإذا أُوقف تشغيل الـ Mac الآن، فسيُعالَج كل شيء عند بدء التشغيل التالي.
progress-slow-password = لا يزال الانتظار جاريًا لكلمة السر. قد تكون نافذتها خلف نافذة أخرى.
progress-step = التغيير { $index } من { $total }
progress-done = تم
progress-recovered = انقطعت عملية سابقة؛ تمت معالجتها أولاً.

prompt-label = محاكاة
prompt-title = بديل لنافذة طلب كلمة السر في macOS
prompt-text = على جهاز Mac فعلي، كان macOS سيطلب الآن من { $user } كلمة سر المسؤول بهذه العبارة:
prompt-note = لا تُطلب أي كلمة سر هنا.
prompt-allow = سماح
prompt-cancel = إلغاء

done-title = تم إعداد iEchor
done-title-settings = تم إجراء تغييراتك
done-title-open = تم الإعداد، وبقي شيء لم يُنجز
done-lead = { $count ->
    [zero] لم تُجرَ أي تغييرات.
    [one] تم إجراء تغيير واحد والتحقق منه.
    [two] تم إجراء التغييرين والتحقق منهما.
    [few] تم إجراء كل التغييرات، وعددها { $count }، والتحقق منها.
    [many] تم إجراء كل التغييرات، وعددها { $count }، والتحقق منها.
   *[other] تم إجراء كل التغييرات، وعددها { $count }، والتحقق منها.
}
done-lead-none = كان كل شيء جاهزًا بالفعل.
done-verified = تم التحقق على هذا الـ Mac
done-left = ما بقي عليك
done-notes = ملاحظات
left-add_to_path = أضف هذا السطر إلى ملف تعريف shell (في zsh: ‎~/.zprofile)، لكي تعثر الوحدات الطرفية الجديدة على الأدوات:
left-add_to_path-file = أضف هذا السطر إلى { $file }، لكي تعثر الوحدات الطرفية الجديدة على الأدوات:
left-set_host = للأدوات التي تتوقع المقبس الافتراضي، أضف هذا السطر إلى ملف تعريف shell (في zsh: ‎~/.zprofile):
left-set_host-file = للأدوات التي تتوقع المقبس الافتراضي، أضف هذا السطر إلى { $file }:
left-add_hosts = غير موجّه إلى هذا الـ Mac بعد. أضف إلى ‎/etc/hosts:

failed-cancelled = تم الإلغاء
failed-cancelled-text = لم يتغير شيء. يمكنك المتابعة دون كلمة سر المسؤول، أو المحاولة مجددًا.
failed-cancelled-again = لم يتغير شيء. يمكنك المحاولة مجددًا متى شئت.
failed-cancelled-recovered = تمت معالجة العملية التي انقطعت، ولم يتغير شيء آخر. يمكنك المحاولة مجددًا متى شئت.
failed-denied = لم تُقبل كلمة سر أي مسؤول
failed-denied-text = لم يتغير شيء. يمكنك المتابعة دون كلمة سر المسؤول، أو المحاولة مجددًا.
failed-denied-again = لم يتغير شيء. يمكنك المحاولة مجددًا، أو الاستعانة بأحد مسؤولي هذا الـ Mac.
failed-timed_out = لم يستجب أحد في الوقت المحدد
failed-not_asked = لا تُسأل عن هذا
failed-managed = لا تسمح مؤسستك بهذا
failed-changed = تغيّر هذا الـ Mac
failed-file = يحتاج أحد الملفات إلى انتباهك
failed-unreadable = لا يُسمح لبرنامج الإعداد بقراءة أحد الملفات
failed-newer_version = كان إصدار أحدث من iEchor هنا
failed-bundle = التطبيق غير مكتمل
failed-passing_place = انقل iEchor إلى مجلد التطبيقات
failed-in_the_way = يوجد ما يعيق العملية
failed-not_here = غير ممكن هنا
failed-undo = لم يكتمل التراجع
failed-switched_off = لا يبدأ macOS تشغيله
failed-busy = برنامج إعداد آخر قيد التشغيل
failed-lost = النتيجة غير معروفة
failed-io = لم ينجح أحد التغييرات
failed-not_verified = النتيجة ليست كما هو مخطط لها
failed-usage = لم يكن ذلك ممكنًا
failed-nothing = لم يتغير شيء.
failed-everything = تم التراجع عن كل ما نُفِّذ.
failed-partly = تعذر التراجع عن بعض التغييرات. تم حفظ ما ينبغي التراجع عنه، وسيُستأنف عند بدء التشغيل التالي.
failed-waits = لا يمكن الجزم بعدُ بثبات التغييرات. سيُكملها بدء التشغيل التالي أو يتراجع عنها.
failed-stand = تم إجراء التغييرات وهي سارية.
failed-kept = لم يتم التراجع عن شيء. تم حفظ ما نُفِّذ وما ينبغي التراجع عنه.
failed-details = التفاصيل
failed-help = ما يمكنك فعله

refused-title = تعذر بدء تشغيل iEchor Setup
refused-usage = اختر "إنهاء"، ثم افتح iEchor من مجلد التطبيقات أو من Dock.
refused-passing_place = يُنشئ برنامج الإعداد روابط إلى داخل التطبيق، لذا يجب أن يكون التطبيق في مكانه النهائي أولاً.
refused-passing_place-show = أظهر iEchor في فايندر.
refused-passing_place-move = اسحبه إلى مجلد التطبيقات.
refused-passing_place-open = اختر "إنهاء" هنا، وافتح iEchor في مجلد التطبيقات.

help-cancelled = حاول مجددًا متى شئت.
help-not_authorised = حاول مجددًا باسم أحد المسؤولين وكلمة سره، أو استعن بأحد مسؤولي هذا الـ Mac.
help-no_screen = استخدم هذا الـ Mac مباشرة للاستجابة لطلب كلمة السر، ثم حاول مجددًا.
help-timed_out = حاول مجددًا، واستجب لطلب macOS عند ظهوره.
help-not_asked = إما أنه متوقف وإما أنه مرفوض. في الإعدادات، شغّله أو اختر "معاودة السؤال".
help-managed = اسأل من يدير هذا الـ Mac.
help-no_home = سجّل الدخول إلى هذا الحساب مرة واحدة، أو صِل وحدة التخزين التي يوجد عليها مجلده الرئيسي. ثم حاول مجددًا.
help-unreadable = اسمح لـ iEchor Setup بقراءته في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، ثم حاول مجددًا.
help-newer_version = افتح أحدث إصدار من iEchor في مجلد التطبيقات. لا يمس الإصدار الأقدم ما كتبه الإصدار الأحدث.
help-state-not_readable = اسمح لـ iEchor Setup بقراءته في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو استعن بأحد مسؤولي هذا الـ Mac. ثم أعد الفحص.
help-state-blocked = أزل ما يعيق العملية، أو أوقف هذا هنا.
help-plan_changed = اطلع على القائمة الجديدة، ووافق مجددًا.
help-usage = اختر "إنهاء"، ثم افتح iEchor مجددًا.
help-bad_file = انقل الملف إلى مكان آخر، ثم حاول مجددًا. لم يتغير شيء.
help-bad_bundle = ثبّت iEchor مجددًا في مجلد التطبيقات.
help-passing_place = انقل iEchor إلى مجلد التطبيقات، ثم افتحه هناك.
help-in_the_way = اطلع عليه في فايندر (انتقال > الانتقال إلى المجلد…). إذا لم تكن هناك حاجة إليه، فانقله إلى مكان آخر، ثم حاول مجددًا.
help-not_here = أعد تشغيل هذا الـ Mac، ثم حاول مجددًا. إذا لم يُجدِ ذلك، فاستعن بأحد مسؤولي هذا الـ Mac.
help-switched_off = شغّل iEchor في إعدادات النظام > عام > عناصر تسجيل الدخول، ثم حاول مجددًا.
help-undo_incomplete = أزل ما يعيق العملية، وهو مذكور في "التفاصيل". ثم حاول مجددًا: يُعالَج ما بدأ قبل أي شيء آخر.
help-busy = انتظر حتى ينتهي، ثم حاول مجددًا.
help-lost = حاول مجددًا: يُفحص ما تم تنفيذه أولاً.
help-io = تحقق في فايندر (الحصول على معلومات) مما إذا كان مقفلاً، ومن وجود مساحة على القرص. ثم حاول مجددًا.
help-not_verified = ربما غيّره شيء ما في هذه الأثناء. حاول مجددًا: سترى أولاً ما سيتغير.

settings-lead = ما أعدّه iEchor على هذا الـ Mac، وما إذا كان لا يزال يعمل.
settings-checked = تم التحقق في الساعة { $time }.
settings-same = لا شيء لتطبيقه.
settings-differs = ما يختلف

whole-report = تقرير
whole-report-text = حالة هذا الـ Mac وما نفّذه برنامج الإعداد، لمن يساعدك. يمكنك قراءته قبل حفظه.
whole-uninstall = إلغاء التثبيت
whole-uninstall-text = إزالة كل ما أنشأه iEchor Setup على هذا الـ Mac. سترى القائمة أولاً.
report-title = تقرير
report-lead = لا يتضمن أسماء أشخاص ولا اسم هذا الـ Mac. لا يغادر شيء هذا الـ Mac: أنت من يقرر لمن يُعطى.
report-text = نص التقرير
report-looking = جارٍ فحص هذا الـ Mac…
report-saved = تم الحفظ على هذا الـ Mac باسم:

aside-damaged = { $count ->
    [zero] هذه الملفات تالفة، لذا لا يُعرف ما فيها:
    [one] هذا الملف تالف، لذا لا يُعرف ما فيه:
    [two] هذان الملفان تالفان، لذا لا يُعرف ما فيهما:
    [few] هذه الملفات تالفة، لذا لا يُعرف ما فيها:
    [many] هذه الملفات تالفة، لذا لا يُعرف ما فيها:
   *[other] هذه الملفات تالفة، لذا لا يُعرف ما فيها:
}
aside-ask = تنحية ومتابعة…
aside-working = جارٍ التنحية…
aside-title = { $count ->
    [zero] هل تريد تنحية الملفات التالفة؟
    [one] هل تريد تنحية الملف التالف؟
    [two] هل تريد تنحية الملفين التالفين؟
    [few] هل تريد تنحية الملفات التالفة؟
    [many] هل تريد تنحية الملفات التالفة؟
   *[other] هل تريد تنحية الملفات التالفة؟
}
aside-text = { $count ->
    [zero] يتابع برنامج الإعداد من دونها، بما يجده على هذا الـ Mac. لا يُحذف شيء؛ بل يُحتفظ بها باسم:
    [one] يتابع برنامج الإعداد من دونه، بما يجده على هذا الـ Mac. لا يُحذف شيء؛ بل يُحتفظ به باسم:
    [two] يتابع برنامج الإعداد من دونهما، بما يجده على هذا الـ Mac. لا يُحذف شيء؛ بل يُحتفظ بهما باسم:
    [few] يتابع برنامج الإعداد من دونها، بما يجده على هذا الـ Mac. لا يُحذف شيء؛ بل يُحتفظ بها باسم:
    [many] يتابع برنامج الإعداد من دونها، بما يجده على هذا الـ Mac. لا يُحذف شيء؛ بل يُحتفظ بها باسم:
   *[other] يتابع برنامج الإعداد من دونها، بما يجده على هذا الـ Mac. لا يُحذف شيء؛ بل يُحتفظ بها باسم:
}
aside-go = تنحية
aside-done = تمت التنحية مع الاحتفاظ، إلى أن تنتفي الحاجة:

leaving-title = هل تريد الإغلاق دون تطبيق؟
leaving-text = لم يتم تطبيق ما اخترته. يبقى هذا الـ Mac كما هو ما لم تطبّقه.
leaving-discard = إغلاق دون تطبيق

menu-edit = تحرير
menu-view = عرض
menu-window = نافذة
menu-help = مساعدة
action-install = تثبيت
action-continue = متابعة
action-cancel = إلغاء
action-close = إغلاق
action-back = رجوع
action-done = تم
action-open_app = فتح iEchor
action-start_app = بدء استخدام iEchor
action-apply = تطبيق…
action-repair = إصلاح…
action-repair_only = إصلاح هذا فقط…
action-repair_only_name = إصلاح هذا فقط: { $item }
action-apply_plain = تطبيق
action-apply_count = { $count ->
    [zero] تطبيق
    [one] تطبيق التغيير
    [two] تطبيق التغييرين
    [few] تطبيق { $count } تغييرات
    [many] تطبيق { $count } تغييرًا
   *[other] تطبيق { $count } تغيير
}
action-show_changes = إظهار ما سيتغير
action-copy = نسخ
action-copied = تم النسخ
action-copy_failed = لم يتم النسخ
action-copy_name = نسخ: { $what }
action-copy_admin = نسخ لإرساله إلى المسؤول
action-try_again = المحاولة مجددًا
action-without = المتابعة دون كلمة سر
action-run_again = تشغيل الإعداد مجددًا…
action-choose_again = الاختيار مجددًا…
action-not_now = ليس الآن
action-update = إعداد…
action-take_back = استعادة…
action-take_back_name = استعادة: { $path }
action-replace = استبدال…
action-replace_name = استبدال مع نسخ احتياطي: { $path }
action-replace_all = استبدال الكل…
action-replace_line = تحويل إلى تعليق واستبدال…
action-replace_line_name = تحويل إلى تعليق واستبدال: { $path }
action-take_over = تولّي…
action-take_over_name = تولّي: { $path }
action-leave_it = تركه
action-leave_it_name = تركه للآخرين: { $path }
action-mute = عدم التنبيه
action-mute_name = عدم التنبيه: { $item }
action-warn_again = معاودة التنبيه
action-warn_again_name = معاودة التنبيه: { $item }
action-ask_again = معاودة السؤال
action-ask_again_name = معاودة السؤال: { $item }
action-report = حفظ تقرير…
action-save = حفظ
action-uninstall = إلغاء التثبيت…
action-uninstall_now = إلغاء التثبيت
action-quit = إنهاء { $name }
action-quit_plain = إنهاء
action-show_in_finder = إظهار في فايندر
action-settings = الإعدادات…
action-zoom_in = تكبير
action-zoom_out = تصغير
action-zoom_reset = الحجم الفعلي
managed-CLITools-title = أدوات سطر الأوامر
managed-CLITools-text = مكان ربط أدوات سطر الأوامر: system ‏(‎/usr/local/bin) أو user ‏(‎~/.iechor/bin) أو off.
managed-ShellPath-title = مسار الوحدات الطرفية
managed-ShellPath-text = كيف تعثر الوحدات الطرفية على الأدوات في ‎~/.iechor/bin: ‏tell (ذكر ما ينبغي فعله فقط) أو profile (كتلة في ملف تعريف shell) أو everybody (ملف في ‎/etc/paths.d).
managed-DefaultSocket-title = المقبس الافتراضي
managed-DefaultSocket-text = ما إذا كان ‎/var/run/iechor.sock يشير إلى المحرك، وكذلك بعد إعادة التشغيل.
managed-Context-title = السياق
managed-Context-text = ما إذا كان السياق desktop-linux يشير إلى المحرك ويُستخدم.
managed-PrivilegedPorts-title = المنافذ ذات الامتيازات
managed-PrivilegedPorts-text = ما إذا كان يجوز للأداة المساعدة ذات الامتيازات حجز المنافذ الأقل من 1024.
managed-HostNames-title = أسماء المضيفين
managed-HostNames-text = أسماء المضيفين التي تشير إلى هذا الـ Mac: ‏localhost أو kubernetes أو كلاهما وبينهما فاصلة لاتينية، أو نص فارغ لعدم توجيه أي منهما.
managed-Ask-title = متى يسأل برنامج الإعداد
managed-Ask-text = القيم: first-launch (نافذة عند أول تشغيل) أو when-needed (لكل عنصر على حدة) أو helper-first (مرة واحدة للأداة المساعدة).
managed-HiddenItems-title = العناصر المخفية
managed-HiddenItems-text = العناصر التي لا تُظهرها النافذة، تفصل بينها فواصل لاتينية: tools, path, socket, context, ports, hosts.
managed-ManagedByOrganisation-title = المؤسسة
managed-ManagedByOrganisation-text = من يدير هذا الـ Mac، كما تذكره النافذة وسطر الأوامر.
managed-ManagedByURL-title = جهة الاستفسار
managed-ManagedByURL-text = عنوان https يمكن للأشخاص الاستفسار عبره عما تتم إدارته.
managed-EnhancedContainerIsolation-title = العزل المحسّن للحاويات
managed-EnhancedContainerIsolation-text = ما إذا كان العزل المحسّن للحاويات قيد التشغيل، للمحرك. لا يسري إلا لجميع حسابات الـ Mac.
managed-RegistryAccessOrganisation-title = الوصول إلى سجلات الحاويات: المؤسسة
managed-RegistryAccessOrganisation-text = من يوقّع سياسات الوصول إلى سجلات الحاويات. لا يسري إلا لجميع حسابات الـ Mac، ومع المفتاح فقط.
managed-RegistryAccessKey-title = الوصول إلى سجلات الحاويات: المفتاح
managed-RegistryAccessKey-text = مفتاح Ed25519 العام لهذه السياسات، 64 رقمًا ست عشريًا. لا يسري إلا لجميع حسابات الـ Mac، ومع المؤسسة فقط.

failure-cancelled_in_order = تم الإلغاء: عولجت العملية التي انقطعت، ولم يتغير شيء آخر
failure-no_report_shown = لم يُعرض أي تقرير يمكن حفظه
failure-no_report_shown-help = اطلع على التقرير أولاً، ثم احفظه
failure-run_going_on = التغييرات قيد التنفيذ بالفعل
failure-run_going_on-help = انتظر حتى تكتمل
failure-no_managed_url = لم يُذكر أين يمكن الاستفسار عن ذلك
failure-no_managed_url-help = اسأل من يدير هذا الـ Mac
failure-not_opened = تعذر فتح '{ $what }'
failure-not_opened-help = افتحه في متصفح
failure-app_not_opened-help = افتحه من مجلد التطبيقات أو من Dock
failure-no_browser = يُفتح '{ $url }' في متصفح على جهاز Mac
failure-no_finder = لا يوجد فايندر هنا
failure-no_finder-help = ابحث عنه على جهاز Mac
failure-window_arguments-help = للاطلاع على المتاح: iechor-setup-window --help
failure-window_arguments-help-window = اختر "إنهاء"، ثم افتح iEchor من مجلد التطبيقات أو من Dock.
action-put_in_order = معالجة
action-review = مراجعة ومعاودة المحاولة
failed-ordering = جارٍ معالجة العملية التي انقطعت…
help-order = إذا ذُكر في "التفاصيل" ما يعيق العملية، فانقله إلى مكان آخر أولاً. ثم اختر "معالجة": يُكمَل ما بدأ أو يتم التراجع عنه قبل أي شيء آخر.
failure-nothing_named = لم يُذكر ما يمكن عرضه
changes-password-other = يُطلب اسم أحد المسؤولين وكلمة سره مرة واحدة.
changes-undo_how = للتراجع عنه: { $how }
changes-from_to = الآن: { $now }، بعد التغيير: { $becomes }
changes-from_to_of = { $of } - الآن: { $now }، بعد التغيير: { $becomes }
conflicts-there = { $owner }: { $what }
learn_more = معرفة المزيد
learn_more-name = معرفة المزيد: { $item }
action-help = مساعدة { $name }
action-show_log = إظهار سجل الأحداث
progress-undo-title = { $count ->
    [zero] لا توجد تغييرات للتراجع عنها
    [one] جارٍ التراجع عن تغيير واحد
    [two] جارٍ التراجع عن تغييرين
    [few] جارٍ التراجع عن { $count } تغييرات
    [many] جارٍ التراجع عن { $count } تغييرًا
   *[other] جارٍ التراجع عن { $count } تغيير
}
progress-held = تبقى النافذة مفتوحة حتى يكتمل ذلك. إذا فشل أحد التغييرات، فسيتم التراجع عنها جميعًا.
settings-heading = الإعدادات > متقدم
failure-io-open = تعذر فتح '{ $path }'
failure-io-read = تعذرت قراءة '{ $path }'
failure-io-read_access_list = تعذرت معرفة من يمكنه أيضًا تغيير '{ $path }' (قائمة التحكم بالوصول)
failure-io-look_at = تعذر الاطلاع على '{ $path }'
failure-io-find = تعذر العثور على '{ $path }'
failure-io-write = تعذرت الكتابة في '{ $path }'
failure-io-lock = تعذر قفل '{ $path }'
failure-io-create = تعذر إنشاء '{ $path }'
failure-io-link = تعذر إنشاء الرابط '{ $path }'
failure-io-remove = تعذرت إزالة '{ $path }'
failure-io-rename = تعذرت إعادة تسمية '{ $path }'
failure-io-replace = تعذر استبدال '{ $path }'
failure-io-run = تعذر تشغيل '{ $path }'
failure-io-start = تعذر بدء تشغيل '{ $path }'
failure-io-enter = تعذر العمل في المجلد '{ $path }'
failure-io-find_program = تعذر العثور على البرنامج قيد التشغيل
failure-io-become_root = تعذر التحول إلى root
failure-io-become_account = تعذرت المتابعة بصفة الحساب '{ $path }'
failure-io-find_account = تعذر البحث عن الحساب '{ $path }'
failure-io-read_input = تعذرت قراءة الدخل القياسي
failure-io-see_caller = تعذرت معرفة الحساب صاحب الطلب
failure-io-open_log_pipe = تعذر فتح القناة إلى سجل الأحداث
failure-io-wait = تعذر الانتظار على المنفذ
failure-io-open_window = تعذر فتح النافذة
failure-io-close_window = تعذر إغلاق النافذة
failure-io-zoom_window = تعذر تغيير حجم ما تعرضه النافذة
cause-not_permitted = العملية غير مسموح بها (خطأ النظام { $number })
cause-permission_denied = تم رفض الإذن (خطأ النظام { $number })
cause-not_found = لا يوجد ملف أو مجلد كهذا (خطأ النظام { $number })
cause-exists = يوجد شيء هناك بالفعل (خطأ النظام { $number })
cause-not_empty = المجلد ليس فارغًا (خطأ النظام { $number })
cause-not_a_folder = جزء من المسار ليس مجلدًا (خطأ النظام { $number })
cause-is_a_folder = إنه مجلد (خطأ النظام { $number })
cause-no_space = لم تبقَ مساحة على القرص (خطأ النظام { $number })
cause-no_quota = لا يجوز لهذا الحساب استخدام مساحة أكبر من القرص (خطأ النظام { $number })
cause-read_only = وحدة التخزين للقراءة فقط (خطأ النظام { $number })
cause-busy = إنه قيد الاستخدام (خطأ النظام { $number })
cause-broken = تعذرت القراءة من القرص أو الكتابة عليه (خطأ النظام { $number })
cause-unsupported = لا تدعم وحدة التخزين ذلك (خطأ النظام { $number })
cause-cut_short = انتهى قبل أوانه
cause-system = يذكر النظام: { $text } (خطأ النظام { $number })
failure-sudo_uid = لا يُعرف الحساب الذي بدأ هذا من أجله بصفة root
failure-open_way-account = يمكن للحساب ذي uid { $uid } تغيير '{ $path }'، لذا لن يعمل root فيه
failure-open_way-everybody = يمكن للجميع تغيير '{ $path }'، لذا لن يعمل root فيه
failure-open_way-administrators = يمكن لأي برنامج لدى أحد المسؤولين تغيير '{ $path }'، لذا لن يعمل root فيه
failure-open_way-group = يمكن للمجموعة ذات gid { $gid } تغيير '{ $path }'، لذا لن يعمل root فيه
failure-open_way-listed = يمكن لمن تذكره قائمة التحكم بالوصول تغيير '{ $path }'، لذا لن يعمل root فيه
failure-open_way-help = لمعرفة من يمكنه ذلك: ls -lde '{ $path }'‎؛ ثم اسأل من يدير هذا الـ Mac، أو اختر ما لا يحتاج إليه
failure-open_way-help-window = اطلع عليه في فايندر (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات). اسأل من يدير هذا الـ Mac، أو اختر ما لا يحتاج إليه.
failure-not_trusted = يمكن لغير root تغيير '{ $path }'، لذا فهو غير موثوق
failure-not_trusted-help = اطلع عليه بالأمر: ls -l '{ $path }'‎؛ وانقله إلى مكان آخر إذا لم يكن من iEchor
failure-not_trusted-help-window = اطلع عليه في فايندر (انتقال > الانتقال إلى المجلد…). انقله إلى مكان آخر إذا لم يكن من iEchor.
failure-is_link = المسار '{ $path }' رابط، ولا تُتبع الروابط هناك
failure-is_link-help = اطلع عليه بالأمر: ls -l '{ $path }'‎؛ وضع الملف نفسه هناك، ثم حاول مجددًا
failure-is_link-help-window = اطلع عليه في فايندر (انتقال > الانتقال إلى المجلد…). ضع الملف نفسه هناك، ثم حاول مجددًا.
failure-closed = لا يمكن لهذا الحساب الاطلاع على محتويات '{ $path }'
failure-closed-root = يملك root المسار '{ $path }'، ولا يمكن لهذا الحساب الاطلاع على محتوياته
failure-closed-help = لمعرفة مالكه: ls -lde '{ $path }'‎؛ يمكن للجميع عادةً الاطلاع على محتوياته: sudo chmod 755 '{ $path }'‎؛ وإذا كان macOS يمنع ذلك: إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو إدارة التطبيقات
failure-closed-help-own = لمعرفة مالكه: ls -lde '{ $path }'‎؛ وإذا كان ينبغي أن يملكه هذا الحساب: sudo chown -R "$(id -un)" '{ $path }'‎؛ وإذا كان macOS يمنع ذلك: إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو إدارة التطبيقات
failure-closed-help-window = اعرف مالكه في فايندر (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات)، واطلب من أحد مسؤولي هذا الـ Mac السماح للجميع بالاطلاع على محتوياته. إذا كان macOS يمنع ذلك، فاسمح لـ iEchor Setup به في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو إدارة التطبيقات.
failure-closed-help-own-window = اعرف مالكه في فايندر (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات). إذا كان ينبغي أن يملكه هذا الحساب، فاطلب من أحد مسؤولي هذا الـ Mac منحك ملكيته. إذا كان macOS يمنع ذلك، فاسمح لـ iEchor Setup به في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو إدارة التطبيقات.
failure-not_a_folder = المسار '{ $path }' ليس مجلدًا
failure-not_a_folder-help = اطلع عليه بالأمر: ls -ld '{ $path }'‎؛ وانقله إلى مكان آخر إذا لم تكن هناك حاجة إليه، ثم حاول مجددًا
failure-not_a_folder-help-window = اطلع عليه في فايندر (انتقال > الانتقال إلى المجلد…). انقله إلى مكان آخر إذا لم تكن هناك حاجة إليه، ثم حاول مجددًا.
failure-not_a_file = المسار '{ $path }' ليس ملفًا عاديًا
failure-not_a_file-help = اطلع عليه بالأمر: ls -ld '{ $path }'‎؛ وانقله إلى مكان آخر، ثم حاول مجددًا
failure-not_a_file-help-window = اطلع عليه في فايندر (انتقال > الانتقال إلى المجلد…). انقله إلى مكان آخر، ثم حاول مجددًا.
failure-is_a_folder = المسار '{ $path }' مجلد
failure-too_large = حجم '{ $path }' أكبر من { $size } MiB
failure-too_large-help = انقله إلى مكان آخر، ثم حاول مجددًا
failure-no_prefix = لا تدعم هذه النسخة أجهزة Mac للمحاكاة
failure-no_prefix-help = احذف ‎--prefix
failure-no_prefix-help-window = افتح iEchor من مجلد التطبيقات.
failure-no_mac = هذا ليس جهاز Mac
failure-no_mac-help = استخدم ‎--prefix DIR مع جهاز Mac للمحاكاة (simulated-mac create DIR)
failure-no_mac-help-window = افتحه على جهاز Mac.
failure-simulated-missing = لا يوجد جهاز Mac للمحاكاة في '{ $path }'
failure-simulated-of_others = عند العمل بصفة root، يُرفض وصف يمكن لآخرين كتابته: '{ $path }'
failure-simulated-newer = كتب إصدار أحدث '{ $path }'
failure-simulated-help = أنشئ واحدًا في مكان فارغ: simulated-mac create DIRECTORY
failure-simulated-help-window = أنشئ واحدًا في مجلد فارغ.
failure-not_understood = تعذر فهم '{ $path }'
cause-newer = مخططه { $schema }، ويقرأ هذا الإصدار من 1 إلى { $newest }
failure-unknown_account-uid = لا يوجد على هذا الـ Mac حساب ذو uid { $uid }
failure-unknown_account = لا يوجد على هذا الـ Mac الحساب '{ $account }'
failure-unknown_account-help = للاطلاع على الحسابات: dscl . -list /Users
failure-unknown_account-help-window = اطلع على الحسابات في إعدادات النظام > المستخدمون والمجموعات.
failure-unknown_account-help-simulated = حساباته هي: { $accounts }
failure-nobody_sits = لا أحد يستخدم هذا الـ Mac الآن
failure-nobody_sits-help = اذكر الحساب: ‎--as NAME
failure-nobody_sits-help-window = سجّل الدخول على هذا الـ Mac، ثم حاول مجددًا.
failure-no_home = المجلد الرئيسي للحساب '{ $account }' غير موجود: '{ $path }' مفقود
failure-no_home-help = يُنشئه macOS عند أول تسجيل دخول إلى الحساب؛ وإذا كان على وحدة تخزين أخرى، فيجب توصيلها
failure-unreadable-help = اسمح لهذا البرنامج بقراءته: إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو إدارة التطبيقات (للبرنامج الذي بدأ منه، مثل الوحدة الطرفية)؛ أو اعرف مالكه: ls -le. ثم حاول مجددًا
failure-unreadable-help-window = اسمح لـ iEchor Setup بقراءته في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو إدارة التطبيقات. أو اعرف مالكه في فايندر (الحصول على معلومات). ثم حاول مجددًا.
failure-missing_in_app-set_up = برنامج الإعداد مفقود من التطبيق: '{ $path }'
failure-missing_in_app-helper = الأداة المساعدة ذات الامتيازات مفقودة من التطبيق: '{ $path }'
failure-missing_in_app-startup = برنامج مهمة بدء التشغيل مفقود من التطبيق: '{ $path }'
failure-missing_in_app-help-package = ثبّت الحزمة مجددًا
failure-bad_bundle-help = أعد تثبيت iEchor في المسار '{ $path }'
failure-no_tools-missing = لا توجد أدوات: '{ $path }' مفقود
failure-no_tools = لا توجد أدوات في '{ $path }'
failure-tool-of_macos = توجد في '{ $path }' أداة تحمل اسم برنامج من برامج macOS: { $name }
failure-tool-no_name = توجد في '{ $path }' أداة لا يصلح اسمها للربط: { $name }
failure-too_many_tools = عدد الأدوات في '{ $path }' هو { $count }، بينما لا يتجاوز عددها في iEchor { $most }
failure-misplaced-downloaded = يعمل iEchor من موضع مؤقت، لأنه فُتح من حيث تم تنزيله: '{ $path }'
failure-misplaced-volume = يعمل iEchor من صورة قرص أو من وحدة تخزين أخرى: '{ $path }'
failure-misplaced-temporary = يعمل iEchor من بين ملفات مؤقتة: '{ $path }'
failure-misplaced-help = انقله إلى مجلد التطبيقات ('{ $path }')، ثم افتحه هناك
failure-misplaced-help-copy = انسخه إلى مجلد التطبيقات ('{ $path }')، ثم افتحه هناك
failure-misplaced-help-finder = انقله في فايندر إلى مجلد التطبيقات ('{ $path }')، ثم افتحه هناك
failure-needs_job = يحتاج العنصر '{ $item }' إلى مهمة متوقفة في عناصر تسجيل الدخول
failure-needs_job-window = يحتاج هذا إلى مهمة متوقفة في عناصر تسجيل الدخول
failure-switched_off = تم إيقاف المهمة '{ $label }' في عناصر تسجيل الدخول، لذا لا يبدأ macOS تشغيلها؛ ولم يتغير شيء
failure-switched_off-help = شغّل iEchor في إعدادات النظام > عام > عناصر تسجيل الدخول، ثم حاول مجددًا
failure-means_nothing = لا أثر للعنصر '{ $item }' مع بقية الاختيارات، لذا لا يوجد شيء لإعداده
failure-means_nothing-window = لا أثر لهذا مع بقية الاختيارات، لذا لا يوجد شيء لإعداده
failure-means_nothing-help = للاطلاع على الحالة: iechor-setup status
failure-means_nothing-help-window = اطلع على الحالة في الإعدادات.
failure-of_others = ما يحتاج إليه العنصر '{ $item }' يخص طرفًا آخر، وهو متروك له
failure-of_others-window = ما يحتاج إليه هذا يخص طرفًا آخر، وهو متروك له
failure-of_others-help = لمعرفة المالك: iechor-setup status؛ للاستعادة: iechor-setup repair { $item }‎
failure-of_others-help-window = اعرف المالك في الإعدادات. للاستعادة، اختر "استعادة" هناك.
failure-not_as_chosen = العنصر '{ $item }' ليس كما ينبغي أن يكون
failure-not_as_chosen-window = ليس كما ينبغي أن يكون
failure-not_as_chosen-help = لجعله كذلك: iechor-setup repair { $item }‎
failure-not_as_chosen-help-window = افتح الإعدادات، واختر "إصلاح".
cause-socket_of_other = المقبس الافتراضي يخص حسابًا آخر
cause-locked = المؤسسة التي تدير هذا الـ Mac أقفلت ما كان سيُزال
cause-policy_in_force = توجد سياسة سارية للوصول إلى سجلات الحاويات
cause-engine_managed = لدى المحرك إعدادات من إحدى المؤسسات
failure-no_login_items = لا توجد هنا عناصر تسجيل الدخول
failure-no_login_items-help = افتح إعدادات النظام على جهاز Mac
failure-no_such_name = ليس لدى iEchor Setup عنصر أو اسم '{ $name }'
failure-no_such_name-help = العناصر هي: { $items }؛ والأسماء هي: { $names }
failure-nothing_to_accept = الاسم '{ $name }' يخص iEchor ويطابق الاختيار: لا يوجد ما يخص طرفًا آخر لقبوله
failure-nothing_to_accept-off = الاسم '{ $name }' يتبع العنصر '{ $item }' المتوقف: لا يوجد شيء لقبوله
failure-nothing_to_accept-off-window = الاسم '{ $name }' يتبع عنصرًا متوقفًا: لا يوجد شيء لقبوله
failure-nothing_to_accept-help = للاطلاع على ما يختلف: iechor-setup status
failure-nothing_to_accept-help-window = اطلع في الإعدادات على ما يختلف.
failure-no_setting_fits = لا يطابق أي إعداد للعنصر '{ $item }' ما هو موجود الآن، لذا لا يمكن قبوله كاختيار
failure-no_setting_fits-window = لا يطابق أي إعداد ما هو موجود الآن، لذا لا يمكن قبوله كاختيار
failure-no_setting_fits-help = لإعادته كما تم اختياره: iechor-setup repair { $item }‎؛ ولعدم التنبيه إليه: iechor-setup mute { $item }‎
failure-no_setting_fits-help-window = افتح الإعدادات: اختر "إصلاح" لإعادته كما تم اختياره، أو "عدم التنبيه" لإيقاف تنبيهك إليه.
failure-managed = عيّنت المؤسسة التي تدير هذا الـ Mac القيمة { $value } للمفتاح '{ $key }' في '{ $path }'، ولا يمكن اختيار غيرها
failure-managed-help = احذف هذا الاختيار، أو اسأل من يدير هذا الـ Mac
failure-managed_file-help = يمكن لمن يدير هذا الـ Mac تصحيحه؛ ولم يتغير شيء
failure-managed_unreadable-help = يجب أن يتمكن الجميع من قراءته؛ ويمكن لمن يدير هذا الـ Mac تصحيح ذلك: sudo chmod 644 '{ $path }'‎؛ ولم يتغير شيء
failure-managed_unreadable-help-window = يجب أن يتمكن الجميع من قراءته. يمكن لمن يدير هذا الـ Mac تصحيح ذلك. لم يتغير شيء.
cause-no_dictionary = ليس قاموس مفاتيح
cause-expects-bool = يجب أن تكون قيمة '{ $key }' إما true أو false
cause-expects-one = يجب أن تكون قيمة '{ $key }' إحدى القيم التالية: { $words }
cause-expects-some = يجب أن تكون قيمة '{ $key }' نصًا يتضمن بعض ما يلي، تفصل بينها فواصل لاتينية: { $words }
cause-expects-text = يجب أن تكون قيمة '{ $key }' نصًا في سطر واحد، غير فارغ
cause-expects-url = يجب أن تكون قيمة '{ $key }' عنوان https
cause-expects-key = يجب أن تكون قيمة '{ $key }' مؤلفة من 64 رقمًا ست عشريًا
cause-stands_alone = لا يصح '{ $key }' وحده: عيّن { $one } و { $other } معًا، أو لا تعيّن أيًا منهما
failure-settings-help = صححه، أو شغّل 'iechor-setup repair --set-aside': يحتفظ بالملف باسم آخر؛ ولم يتغير شيء
failure-settings-help-window = صححه، أو افتح الإعدادات واختر "تنحية ومتابعة": يُحتفظ بالملف باسم آخر. لم يتغير شيء.
cause-in_line = السطر { $line }: { $text }
failure-receipt = تعذر فهم الإيصال '{ $path }'
failure-receipt-help = الإيصال تالف: ينحّيه الأمر 'iechor-setup repair --set-aside' ويحتفظ به
failure-receipt-help-window = الإيصال تالف. افتح الإعدادات واختر "تنحية ومتابعة": يُنحّى الملف ويُحتفظ به.
failure-receipt-newer = كتب إصدار أحدث الإيصال '{ $path }'
failure-receipt-newer-help = لم يتغير شيء؛ احتفظ بالملف، واستخدم إصدار iEchor الذي كتبه
cause-no_schema = ليس له رقم مخطط
failure-missing_in_app-helper-help = أعد تثبيت iEchor، أو اختر دون المنافذ ذات الامتيازات
failure-missing_in_app-set_up-help = أعد تثبيت iEchor، أو اختر دون ‎--ask helper-first
failure-missing_in_app-set_up-help-window = أعد تثبيت iEchor، أو اختر وقتًا آخر للسؤال.
failure-missing_in_app-startup-help = أعد تثبيت iEchor، أو اختر دون المقبس الافتراضي
failure-folder_of_other = يخص '{ $path }' حسابًا آخر (uid { $uid })
failure-folder_of_other-help = اختر مجلد المستخدم للأدوات، أو امنح root ملكية المجلد
failure-not_looked_at = لم يُفحص برنامج الإعداد الموجود في التطبيق
failure-not_looked_at-help = شغّل iEchor Setup مجددًا
failure-not_a_socket = المسار '{ $path }' ليس مقبسًا
failure-older-helper = لا يجوز أن تحل الأداة المساعدة الموجودة في التطبيق محل المثبّتة
failure-older-helper-help = ثبّت أحدث إصدار من iEchor، أو اختر دون المنافذ ذات الامتيازات
failure-older-set_up = لا يجوز أن يحل برنامج الإعداد الموجود في التطبيق محل المثبّت
failure-older-set_up-help = ثبّت أحدث إصدار من iEchor، أو اختر وقتًا آخر للسؤال: iechor-setup apply --ask first-launch
failure-older-set_up-help-window = ثبّت أحدث إصدار من iEchor، أو اختر وقتًا آخر للسؤال.
cause-older = إصداره { $version }، والإصدار الموجود هناك { $stands }
cause-no_version = ليس له إصدار، والإصدار الموجود هناك { $stands }
cause-line = السطر هو: { $line }
failure-no_paths_folder = لا يوجد '{ $path }' الذي يأتي مع macOS
failure-no_paths_folder-help = اختر طريقة أخرى لـ PATH: ‎--path tell أو profile
failure-no_paths_folder-help-window = اختر طريقة أخرى لكي تعثر الوحدات الطرفية على الأدوات.
failure-no_file_name = لا يصلح { $name } اسمًا لملف (من 1 إلى 200 بايت، دون شرطة مائلة أو أحرف تحكم، وليس '.' أو '..')
failure-client_config-no_file = المسار '{ $path }' ليس ملفًا عاديًا، لذا لا يُعيَّن فيه السياق المستخدم
failure-client_config-unused = ليس '{ $path }' كما يكتبه العميل، لذا لا يُعيَّن فيه السياق المستخدم
failure-client_config-help = أصلحه، أو انقله إلى مكان آخر؛ ولم يتغير فيه شيء
cause-no_json_object = ليس كائن JSON
cause-no_text = قيمة "{ $key }" فيه ليست نصًا
cause-shell-slow = لم يستجب '{ $path }' خلال المهلة ({ $seconds } ث)
cause-shell-not_run = لا يمكن تشغيل '{ $path }': { $text }
cause-shell-ended = انتهى '{ $path }' دون إجابة
cause-shell-missing = المسار '{ $path }' غير موجود
cause-no_full_path = قيمة ZDOTDIR هي '{ $path }'، وهي ليست مسارًا كاملاً
failure-shell-not_edited = لا يحرر برنامج الإعداد ملفات shell تسجيل الدخول '{ $path }'
failure-shell-not_known = من غير المعروف أين يقرأ shell تسجيل الدخول ملف تعريفه
failure-shell-help = أضف سطر PATH بنفسك، واختر: ‎--path tell
failure-shell-help-window = أضف سطر PATH بنفسك، واختر "أخبرني".
failure-profile-no_folder = مجلد '{ $path }' غير موجود، لذا لا يُضاف سطر هناك
failure-profile-no_folder-help = أنشئ المجلد، أو أضف سطر PATH بنفسك
failure-profile-dead_link = المسار '{ $path }' رابط، و '{ $missing }' غير موجود، لذا لا يُضاف سطر هناك
failure-profile-dead_link-help = أصلح الرابط
failure-profile-closed_folder = يقع '{ $path }' في '{ $folder }'، وهو للقراءة فقط، لذا لا يُضاف سطر هناك
failure-profile-closed_folder-help = لمعرفة من يمكنه الكتابة هناك: ls -lde '{ $folder }'‎
failure-profile-closed_folder-help-window = اعرف في فايندر من يمكنه الكتابة هناك (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات).
failure-profile-no_file = المسار '{ $path }' ليس ملفًا عاديًا، لذا لا يُضاف سطر هناك
failure-profile-no_file-help = انقله إلى مكان آخر، ثم حاول مجددًا
failure-profile-too_large = حجم '{ $path }' أكبر من 1 MiB، لذا لا يُضاف سطر هناك
failure-profile-too_large-help = أضف سطر PATH بنفسك
failure-profile-of_other = يخص '{ $path }' حسابًا آخر، لذا لا يُضاف سطر هناك
failure-profile-of_other-help = لمعرفة المالك: ls -l '{ $path }'‎
failure-profile-of_other-help-window = اعرف المالك في فايندر (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات).
failure-profile-read_only = المسار '{ $path }' للقراءة فقط، لذا لا يُضاف سطر هناك
failure-profile-read_only-help = اسمح لهذا الحساب بالكتابة فيه (انظر: ls -lO '{ $path }'‎)، أو أضف سطر PATH بنفسك
failure-profile-read_only-help-window = اسمح لهذا الحساب بالكتابة فيه (انظر "الحصول على معلومات" في فايندر)، أو أضف سطر PATH بنفسك.
failure-profile-other_names = لدى '{ $path }' أكثر من اسم (رابط ثابت)، لذا لا يُضاف سطر هناك
failure-profile-other_names-help = أضف سطر PATH بنفسك، حيث يُحفظ الملف
failure-profile-unreadable-help = لمعرفة من يمكنه قراءته: ls -le '{ $path }'‎
failure-profile-unreadable-help-window = اعرف في فايندر من يمكنه قراءته (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات).
failure-hosts-unreadable = لا يمكن للجميع قراءة '{ $path }'
failure-hosts-unreadable-help = اسمح للجميع بقراءته، كما هو في macOS أصلاً: sudo chmod 644 '{ $path }'‎
failure-hosts-unreadable-help-window = اطلب من أحد مسؤولي هذا الـ Mac السماح للجميع بقراءته، كما هو في macOS أصلاً.
failure-hosts-link = المسار '{ $path }' رابط يديره برنامج آخر، لذا لا يُغيَّر
failure-hosts-link-help = وجّه الأسماء إلى 127.0.0.1 في مصدر هذا الملف؛ أو استغنِ عن ذلك: ‎--no-hosts
failure-hosts-link-help-window = وجّه الأسماء إلى 127.0.0.1 في مصدر هذا الملف، أو أوقف أسماء المضيفين في الإعدادات.
failure-hosts-no_file = المسار '{ $path }' ليس ملفًا عاديًا، لذا لا يُغيَّر
failure-hosts-no_file-help = اطلع عليه بالأمر: ls -ldO '{ $path }'‎؛ وضع هناك ملفًا عاديًا؛ أو استغنِ عن ذلك: ‎--no-hosts
failure-hosts-no_file-help-window = اطلب من أحد مسؤولي هذا الـ Mac وضع ملف عادي هناك، أو أوقف أسماء المضيفين في الإعدادات.
failure-hosts-locked = المسار '{ $path }' مقفل، لذا لا يُغيَّر
failure-hosts-locked-help = لفتح قفله: sudo chflags nouchg,noschg,nouappnd,nosappnd '{ $path }'‎؛ أو استغنِ عن ذلك: ‎--no-hosts
failure-hosts-locked-help-window = اطلب من أحد مسؤولي هذا الـ Mac فتح قفله، أو أوقف أسماء المضيفين في الإعدادات.
failure-hosts-other_name = لدى '{ $path }' اسم آخر (رابط ثابت)، لذا لا يُغيَّر
failure-hosts-other_name-help = للعثور على اسمه الآخر: sudo find -x / -samefile '{ $path }'‎؛ ثم أزله؛ أو استغنِ عن ذلك: ‎--no-hosts
failure-hosts-other_name-help-window = اطلب من أحد مسؤولي هذا الـ Mac العثور على اسمه الآخر وإزالته، أو أوقف أسماء المضيفين في الإعدادات.
failure-hosts-too_large = حجم '{ $path }' أكبر من { $size } MiB، لذا لا يُغيَّر
failure-hosts-too_large-help = أضف السطور بنفسك، أو احذف منه ما لا حاجة إليه؛ أو استغنِ عن ذلك: ‎--no-hosts
failure-hosts-too_large-help-window = أضف السطور بنفسك، أو احذف منه ما لا حاجة إليه، أو أوقف أسماء المضيفين في الإعدادات.
failure-hosts-line = في '{ $path }' سطر ينبغي تحويله إلى تعليق، لكنه طويل جدًا أو ليس نصًا، لذا لا يُغيَّر
failure-hosts-line-help = احذف هذه الأسماء من السطر الذي يبدأ بـ '{ $address }': { $names }؛ أو استغنِ عن ذلك: ‎--no-hosts
failure-hosts-line-help-window = احذف هذه الأسماء من السطر الذي يبدأ بـ "{ $address }": { $names }. أو أوقف أسماء المضيفين في الإعدادات.
failure-not_signed = لا يحمل '{ $path }' توقيع iEchor
failure-not_signed-help = أعد تثبيت iEchor
failure-io-help-no_space = وفّر مساحة على القرص، ثم حاول مجددًا
failure-io-help-read_only = وحدة التخزين للقراءة فقط؛ ولا يمكن إعداد شيء عليها
failure-io-help-exists = ظهر شيء هناك في هذه الأثناء؛ اطلع عليه، ثم حاول مجددًا
failure-io-help-not_permitted = ربما كان مقفلاً (انظر علاماته: ls -ldO '{ $path }'‎)، أو ربما يحميه macOS من هذا البرنامج
failure-io-help-not_permitted-window = ربما كان مقفلاً (انظر "الحصول على معلومات" في فايندر)، أو ربما يحميه macOS من هذا البرنامج.
failure-io-help-permission_denied = لمعرفة من يمكنه الكتابة هناك: ls -lde '{ $path }'‎
failure-io-help-permission_denied-window = اعرف في فايندر من يمكنه الكتابة هناك (انتقال > الانتقال إلى المجلد…، ثم الحصول على معلومات).
failure-io-help-unsupported = لا تستطيع وحدة التخزين هذه (ربما كانت على الشبكة) تنفيذ ذلك دفعة واحدة، كما يتطلب الإعداد؛ ولا يمكن إلا اختيار ما لا يحتاج إلى مجلد هناك
failure-left-help = بعد حل المشكلة، شغّل 'iechor-setup repair': يزيل ما بقي
failure-left-help-window = بعد حل المشكلة، افتح الإعدادات واختر "إصلاح": يزيل ما بقي.
failure-too_many_changes = التغييرات أكثر من أن يمكن التراجع عنها: سيبلغ حجم '{ $path }' { $size } MiB
failure-too_many_changes-help = اختر أقل في كل مرة؛ ولم يتغير شيء
failure-too_many_beside = يوجد بجانب '{ $path }' بالفعل 99 ملفًا
failure-too_many_beside-help = احذف ما لم تعد بحاجة إليه منها
failure-busy = ‏iEchor Setup آخر قيد العمل
failure-busy-for = ‏iEchor Setup آخر قيد العمل للحساب '{ $account }'
failure-busy-help = انتظر حتى ينتهي (ربما ينتظر كلمة سر)، ثم حاول مجددًا؛ ولم يتغير شيء هنا
note-set_aside-journal = تم الاحتفاظ بسجل العملية الذي تعذر فهمه باسم '{ $path }'؛ احذفه عندما لا تعود بحاجة إليه
note-set_aside-receipt = تم الاحتفاظ بالإيصال الذي تعذر فهمه باسم '{ $path }'؛ احذفه عندما لا تعود بحاجة إليه
note-set_aside-choices = تم الاحتفاظ بملف الاختيارات الذي تعذر فهمه باسم '{ $path }'؛ احذفه عندما لا تعود بحاجة إليه
failure-interrupted = انقطعت عملية سابقة
failure-journal = تعذر فهم سجل العملية التي انقطعت، '{ $path }'
failure-journal-help = لم يتغير شيء وتم الاحتفاظ بالملف؛ استخدم إصدار iEchor الذي كتبه، أو شغّل 'iechor-setup repair --set-aside': ينحّي الملف ويتابع بما يجده
failure-journal-help-window = لم يتغير شيء وتم الاحتفاظ بالملف. استخدم إصدار iEchor الذي كتبه، أو اختر "تنحية ومتابعة": يُنحّى الملف ويتابع برنامج الإعداد بما يجده.
cause-other_schema = مخططه { $schema }، ويقرأ هذا الإصدار { $newest }
cause-damaged = إنه تالف: مجموعه الاختباري لا يطابق محتوياته
cause-journal_kept = تم الاحتفاظ بسجل العملية: '{ $path }'
failure-not_rolled_back-help = تُرك كل شيء كما كان حينها؛ يُبقيه الأمران 'iechor-setup plan' و 'status' كذلك، ويتراجع عنه 'iechor-setup repair' ويعيد كل شيء كما تم اختياره من قبل، إن كان قد اختير
failure-not_rolled_back-help-window = تُرك كل شيء كما كان حينها. يتراجع عنه "إصلاح" في الإعدادات ويعيد كل شيء كما تم اختياره من قبل، إن كان قد اختير.
failure-left_to_recovery-help = شغّل 'iechor-setup repair': يفحص ما نُفِّذ، ويكمله أو يتراجع عنه
failure-left_to_recovery-help-window = افتح الإعدادات، واختر "إصلاح": يفحص ما نُفِّذ، ويكمله أو يتراجع عنه.
failure-written_meanwhile = يكتب برنامج آخر في '{ $path }' باستمرار
failure-written_meanwhile-help = انتظر حتى ينتهي ذلك البرنامج، ثم حاول مجددًا
failure-client_config = ليس '{ $path }' كما يكتبه العميل
failure-changed = تغيّر '{ $path }' منذ موافقتك
failure-changed-help = اطلع على الخطة الجديدة
failure-policy = تعذر فهم '{ $path }'، لذا لا يجوز استخدام أي سجل حاويات
failure-policy-help = يمكن لمن يدير هذا الـ Mac وضع سياسة وقّعتها مؤسسته: iechor-setup policy put FILE
failure-policy-help-window = يمكن لمن يدير هذا الـ Mac وضع سياسة وقّعتها مؤسسته.
cause-key_gone = لم يعد مفتاحه '{ $path }' موجودًا
failure-other_caller = طُلب الإعداد لـ uid { $uid }، لكن الطالب هو uid { $caller }
failure-other_caller-help = شغّل iEchor Setup بحساب من يتم الإعداد له
failure-not_agreed = لم يعد ما سيتغير هو ما وافقت عليه
failure-not_agreed-help = اطلع على الخطة الجديدة ووافق مجددًا
failure-not_through_helper = لا يتم هذا عبر الأداة المساعدة
failure-not_through_helper-help = شغّل iEchor Setup مجددًا: سيطلب إذن أحد المسؤولين
cause-other_set_up = برنامج الإعداد المثبّت ليس الخاص بهذا التطبيق، أو ليس لهذا الحساب
cause-nothing_half_done = دون مسؤول، لا يُنحّى شيء ولا يبقى شيء غير مكتمل
failure-request_refused = يرفض جانب root الطلب
cause-request-unread = تعذرت قراءته
cause-request-too_large = إنه كبير جدًا
cause-request-not_understood = تعذر فهمه
failure-job-not_ended = { $seconds ->
    [zero] لم تنتهِ المهمة '{ $label }' فور طلب إنهائها
    [one] لم تنتهِ المهمة '{ $label }' بعد ثانية واحدة من طلب إنهائها
    [two] لم تنتهِ المهمة '{ $label }' بعد ثانيتين من طلب إنهائها
    [few] لم تنتهِ المهمة '{ $label }' بعد { $seconds } ثوانٍ من طلب إنهائها
    [many] لم تنتهِ المهمة '{ $label }' بعد { $seconds } ثانية من طلب إنهائها
   *[other] لم تنتهِ المهمة '{ $label }' بعد { $seconds } ثانية من طلب إنهائها
}
failure-job-not_ended-help = أعد تشغيل هذا الـ Mac، ثم حاول مجددًا
failure-launchd-no_socket = قبِل launchd المهمة، لكنه لم يُنشئ '{ $path }'
failure-launchd-other_socket = قبِل launchd المهمة، لكن '{ $path }' ليس مقبسًا
failure-launchd-socket_of_other = قبِل launchd المهمة، لكن مالك '{ $path }' هو uid { $uid } وأذوناته { $mode }
failure-launchd-help = اطلع عليه بالأمر: log show --last 5m --predicate 'process == "launchd"'‎؛ ثم حاول مجددًا
failure-launchd-help-window = أعد تشغيل هذا الـ Mac، ثم حاول مجددًا. إذا لم يُجدِ ذلك، فاستعن بأحد مسؤولي هذا الـ Mac.
failure-launchctl = فشل ‎'launchctl { $command }'‎ برمز الإنهاء { $code }
failure-launchctl-window = رفض launchd إحدى المهام (رمز الإنهاء { $code })
failure-launchctl-help-disabled = هذه التسمية معطلة: اطلع عليها بالأمر: launchctl print-disabled system
failure-launchctl-help-disabled-window = هذه المهمة معطلة على هذا الـ Mac. اطلب من أحد مسؤولي هذا الـ Mac تمكينها.
failure-launchctl-help-owner = يجب أن يملك root قائمة الخصائص بالأذونات 0644: اطلع عليها بالأمر: ls -l /Library/LaunchDaemons
failure-launchctl-help-owner-window = يجب أن يملك root قائمة الخصائص، وألا يمكن لغيره تغييرها. اطلب من أحد مسؤولي هذا الـ Mac التحقق من ذلك.
cause-after_its_end = كُتب شيء بعد نهايته
cause-part-user = يتعلق بجزء المستخدم
cause-part-root = يتعلق بجزء root
failure-undo_incomplete-help = أزل ما يعيق العملية، ثم شغّل 'iechor-setup repair': يواصل التراجع
failure-undo_incomplete-help-window = أزل ما يعيق العملية، ثم افتح الإعدادات واختر "إصلاح": يواصل التراجع.
note-tidied_later = سيُعاد التنظيف عند بدء التشغيل التالي: { $why }
note-left-not_empty = تُرك '{ $path }': لم يعد فارغًا
note-left-of_others = تُرك '{ $path }': وضع طرف آخر شيئًا هناك
note-left-changed = تُرك '{ $path }': غيّره طرف آخر؛ وما كان هناك من قبل موجود في '{ $aside }'
note-left-gone = تُرك '{ $path }': لم يعد ما كان هناك من قبل موجودًا
note-left-saved = تُرك '{ $path }' دون سطورنا: حفظه طرف آخر في هذه الأثناء
note-stays-not_empty = يبقى '{ $path }': ليس فارغًا
note-stays = يبقى '{ $path }': { $why }
cause-last_exit = آخر رمز إنهاء = { $code }
cause-no_answer = { $seconds ->
    [zero] لا توجد إجابة منه
    [one] لا توجد إجابة منه منذ ثانية واحدة
    [two] لا توجد إجابة منه منذ ثانيتين
    [few] لا توجد إجابة منه منذ { $seconds } ثوانٍ
    [many] لا توجد إجابة منه منذ { $seconds } ثانية
   *[other] لا توجد إجابة منه منذ { $seconds } ثانية
}
cause-nobody_answers = لا إجابة من مقبسه: { $text }
cause-hung_up = أنهى الاتصال: { $text }
note-left-context = تُرك السياق المستخدم في '{ $path }': اختير سياق آخر
note-stays-backup = يبقى '{ $backup }': هو ما كان في '{ $path }' من قبل
failure-port = المنافذ غير متاحة: عرض المنفذ ‎{ $protocol } { $address } -> 0.0.0.0:0‎: { $why }
failure-helper-not_running = تعذر الاتصال بـ { $path }: هل vmnetd قيد التشغيل؟: ‎dial unix { $path }: connect‎: { $why }
cause-connect-refused = تم رفض الاتصال
cause-connect-missing = لا يوجد ملف أو مجلد كهذا
cause-connect-denied = تم رفض الإذن
failure-not_bound = تعذر الحجز: { $why }
failure-port-again-help = حاول مجددًا
failure-port-help-in_use = هذا المنفذ قيد الاستخدام: أوقف ما يستخدمه، أو اختر منفذًا آخر
failure-port-help-no_address = ليس لهذا الـ Mac عنوان كهذا: اختر أحد عناوينه
failure-helper-help-not_running = شغّل: iechor-setup apply --ports (أو repair، إذا كانت المنافذ ذات الامتيازات مسموحًا بها بالفعل)
failure-helper-help-not_running-window = شغّل المنافذ ذات الامتيازات في الإعدادات، أو اختر "إصلاح" هناك إذا كان مسموحًا بها بالفعل.
failure-helper-help-other_version = شغّل: iechor-setup repair
failure-helper-help-other_version-window = افتح الإعدادات، واختر "إصلاح".
failure-helper-help-not_allowed = أعدّ iEchor لهذا الحساب: iechor-setup apply
failure-helper-help-not_allowed-window = أعدّ iEchor لهذا الحساب: افتح الإعدادات، وشغّل المنافذ ذات الامتيازات.
failure-helper-help-policy = اسأل من يدير هذا الـ Mac
failure-helper-help-unsafe = اطلع عليه بالأمر: ls -led، واسأل من يدير هذا الـ Mac
failure-helper-help-unsafe-window = اطلب ممن يدير هذا الـ Mac الاطلاع عليه.
change-from_to = { $before } -> { $after }
change-kept = { $what } (يُحتفظ بالموجود)
change-restored = { $before } -> ما كان موجودًا من قبل
change-found-nothing = لا شيء
change-found-link = رابط إلى { $target }
change-found-file = ملف، الأذونات { $mode }
change-found-directory = مجلد
change-found-other = شيء آخر
change-file_differs = ملف: { $what }
change-comma = { $one }، { $other }
change-owner = ‏uid المالك { $before } -> { $after }
change-mode = الأذونات { $before } -> { $after }
change-contents = محتويات مختلفة
change-anew = إنشاء من جديد، دون سمة الحجر (quarantine)
change-lines-taken_out = سطور تُزال: { $lines }
change-lines-commented_out = سطور تُحوَّل إلى تعليقات: { $lines }
change-lines-added = سطور تُضاف في النهاية: { $lines }
change-lines-and = { $one }؛ { $other }
change-lines-gone = تُزال سطور iEchor Setup
change-context = السياق المستخدم: { $before } -> { $after }
change-forget = لم يعد موجودًا، ويُحذف من الإيصال
change-adopt = يبقى كما هو؛ ويُسجَّل أن iEchor أنشأه
change-hold = يبقى كما هو؛ ويُسجَّل أنك تستخدمه أيضًا
change-release = يبقى للحسابات الأخرى؛ ويُسجَّل أنك لم تعد تستخدمه
change-load_job = يحمّل launchd المهمة
change-enable_job = لا يُبقي launchd المهمة معطلة بعد الآن
change-unload_job = يلغي launchd تحميل المهمة
cause-after = { $what }: { $why }
cause-said = { $text }
failure-cancelled = تم الإلغاء: لم يتغير شيء
failure-denied = لم تُقبل كلمة سر أي مسؤول؛ ولم يتغير شيء
failure-denied-help = حاول مجددًا، أو استعن بأحد مسؤولي هذا الـ Mac
failure-not_admin = يحتاج هذا إلى مسؤول، وهذا الحساب ليس كذلك: لم يُسأل أحد
failure-not_admin-help = استعن بأحد مسؤولي هذا الـ Mac
failure-timed_out = لم يستجب أحد للطلب في الوقت المحدد: لم يتغير شيء
failure-timed_out-help = حاول مجددًا، واستجب لطلب macOS
failure-no_screen = كلمة سر المسؤول مطلوبة، ولا يوجد من يُسأل عنها؛ ولم يتغير شيء
failure-no_screen-help = شغّله في وحدة طرفية
failure-no_screen-help-window = استخدم هذا الـ Mac مباشرة للاستجابة لطلب كلمة السر، ثم حاول مجددًا.
failure-no_prompt = لا يمكن السؤال عبر Authorization Services في هذه النسخة
failure-no_prompt-help = شغّل iechor-setup في وحدة طرفية
failure-no_prompt-help-window = لا يمكن إلا للتطبيق على جهاز Mac طلب كلمة سر المسؤول.
failure-not_asked_for = تعذر على macOS طلب كلمة سر المسؤول (الخطأ { $error })؛ ولم يتغير شيء
failure-not_asked_for-help = حاول مجددًا، أو نفّذ الشيء نفسه في الوحدة الطرفية: iechor-setup apply
failure-not_asked_for-help-window = حاول مجددًا. إذا لم يُجدِ ذلك، فأعد تشغيل هذا الـ Mac، ثم حاول مجددًا.
failure-not_started = منح macOS حق إجراء التغييرات، لكن تعذر عليه بدء تشغيل البرنامج الذي يُجريها؛ ولم يتغير شيء
failure-not_started-help = نفّذ الشيء نفسه في الوحدة الطرفية، حيث يطلب sudo كلمة السر: ‎{ $program } apply
failure-not_started-help-window = أعد تشغيل هذا الـ Mac، ثم حاول مجددًا. إذا لم يُجدِ ذلك، فاستعن بأحد مسؤولي هذا الـ Mac.
failure-sudo_forgets = كانت كلمة السر صحيحة، لكن sudo على هذا الـ Mac لا يحتفظ بأي كلمة سر (timestamp_timeout=0)، ولا توجد شاشة ليسأل macOS عليها؛ ولم يتغير شيء
failure-sudo_forgets-help = شغّل العملية كلها عبر sudo: ‎sudo '{ $program }' --as { $account } apply
failure-sudo_forgets-help-window = افتح iEchor Setup على هذا الـ Mac مباشرة، حيث يمكن لـ macOS السؤال.
failure-without-help = { $help }، أو اختر ما لا يحتاج إلى مسؤول: { $options }
failure-without-help-window = حاول مجددًا، أو تابع دون كلمة سر.
failure-without-help-alone = للمتابعة دون مسؤول، اختر: { $options }
failure-without-help-alone-window = تابع دون كلمة سر، أو حاول مجددًا.
failure-lost-help = شغّل iEchor Setup مجددًا: يفحص أولاً ما نُفِّذ
failure-lost-unreached = تعذر الوصول إلى البرنامج الذي يُجري التغييرات بصفة root
failure-lost-unasked = تعذر توجيه الطلب إلى البرنامج الذي يُجري التغييرات بصفة root
failure-lost-no_answer = انتهى البرنامج الذي يُجري التغييرات بصفة root دون إجابة
failure-lost-not_understood = تعذر فهم رد البرنامج الذي يُجري التغييرات بصفة root
failure-lost-not_waited_for = لم يُنتظر انتهاء البرنامج الذي يُجري التغييرات بصفة root
failure-lost-parent = لم تعد عملية root التي تُجري التغييرات موجودة
failure-lost-midway-help = شغّل 'iechor-setup repair': يتراجع عما بدأه root
failure-lost-midway-help-window = افتح الإعدادات > متقدم واختر "إصلاح": يتراجع عما بدأه root.
failure-not_as_planned = نُفِّذ كل شيء، لكن '{ $path }' ليس كما ينبغي أن يكون
failure-not_as_planned-help = ربما غيّره طرف آخر في هذه الأثناء: اطلع على الخطة الجديدة
failure-not_as_planned-again-help = ربما غيّره طرف آخر في هذه الأثناء: حاول مجددًا
failure-left_for_inspection = تُركت عملية فاشلة للفحص، والمتابعة ستتراجع عنها
failure-left_for_inspection-help = تراجع عنها أولاً: iechor-setup repair
failure-left_for_inspection-help-window = تراجع عنها أولاً: افتح الإعدادات > متقدم واختر "إصلاح".
failure-nothing_chosen = لم يتم اختيار شيء على هذا الـ Mac بعد، لذا لا يوجد ما يُقرَّر بشأنه
failure-nothing_chosen-help = نفّذ الإعداد أولاً: iechor-setup apply
failure-nothing_chosen-help-window = نفّذ الإعداد أولاً.
failure-context_off = السياق '{ $context }' متوقف، أو لم يُختر من قبل
failure-context_off-help = لتشغيله: iechor-setup apply --context
failure-context_off-help-window = شغّل "السياق" في الإعدادات > متقدم.
failure-not_started_anew = تعذر البدء من جديد دون متغيرات الآخرين
failure-not_started_anew-help = افتح iEchor مجددًا
failure-other_accounts = الاطلاع على الحسابات الأخرى متاح لـ root فقط
failure-other_accounts-help = شغّله عبر sudo، أو احذف ‎--all-users
failure-other_accounts-help-window = استعن بأحد مسؤولي هذا الـ Mac.
failure-other_account = الإعداد لحساب آخر متاح لـ root فقط
failure-other_account-help = شغّله عبر sudo، أو احذف الاسم
failure-other_account-help-window = استعن بأحد مسؤولي هذا الـ Mac.
failure-for_root = ما يُنفَّذ لحساب دون سؤال متاح لـ root فقط
failure-for_root-help = شغّله عبر sudo
failure-for_root-help-window = استعن بأحد مسؤولي هذا الـ Mac.
failure-without_asking = الإعداد لحساب دون سؤال متاح لـ root فقط
failure-without_asking-help = شغّله عبر sudo، أو استخدم: iechor-setup apply
failure-without_asking-help-window = استعن بأحد مسؤولي هذا الـ Mac.
failure-account_unsaid = بدأ بصفة root، ولم يُذكر لأي حساب
failure-account_unsaid-help-nobody = اذكره: ‎--as NAME، أو ‎--as { $console }‎ لمن يستخدم هذا الـ Mac الآن؛ ولم يتم الإعداد لأحد هنا بعد
failure-account_unsaid-help-nobody-window = افتح iEchor من الحساب المقصود.
failure-account_unsaid-help = اذكره: ‎--as NAME، أو ‎--as { $console }‎ لمن يستخدم هذا الـ Mac الآن؛ تم الإعداد هنا للحسابات: { $accounts }
failure-account_unsaid-help-window = افتح iEchor من الحساب المقصود. تم الإعداد هنا للحسابات: { $accounts }.
failure-program_missing = البرنامج الذي كان سيعمل بصفة root مفقود: '{ $path }'
failure-program_missing-help = أعد تثبيت iEchor
failure-program_unsigned = البرنامج الذي كان سيعمل بصفة root لا يحمل توقيع iEchor؛ ولم يتغير شيء
failure-program_not_copied = تعذر على root نسخ برنامجه إلى '{ $path }'
failure-program_not_copied-help = عالج ذلك، ثم حاول مجددًا
cause-silent = لم يذكر شيئًا
cause-silent-macos = لا ينقل macOS السبب؛ اطلع على: log show --last 5m --predicate 'process == "install" OR process == "dd"'‎
cause-silent-macos-window = لا ينقل macOS السبب.
failure-report_home = المجلد الرئيسي '{ $path }' غير موجود
failure-report_home-help = سجّل الدخول مرة واحدة، ثم حاول مجددًا
failure-report_too_many = يوجد في '{ $path }' عدد كبير جدًا من التقارير
failure-report_too_many-help = انقل بعضها إلى مكان آخر
failure-report_in_the_way = المسار '{ $path }' رابط أو ليس ملفًا، لذا لا يُكتب تقرير هناك
failure-report_in_the_way-help = اذكر ملفًا آخر
failure-report_no_name = لا يشير '{ $path }' إلى ملف
failure-report_no_name-help = اذكر ملفًا
failure-refused-cancelled = تم الإلغاء: لم يتم إعداد العنصر '{ $item }'، وتم حفظ ذلك
failure-refused-denied = لم تُقبل كلمة سر أي مسؤول: لم يتم إعداد العنصر '{ $item }'، وتم حفظ ذلك
failure-refused-help = لتُسأل مجددًا: iechor-setup refuse --undo { $item }‎
failure-refused-help-window = لتُسأل مجددًا، افتح الإعدادات > متقدم واختر "معاودة السؤال".
failure-refused-help-instead = لتُسأل مجددًا: iechor-setup refuse --undo { $item }‎. { $instead }
failure-refused-help-instead-window = لتُسأل مجددًا، افتح الإعدادات > متقدم واختر "معاودة السؤال". { $instead }
instead-hosts-window = تعرض الإعدادات > متقدم السطر المطلوب لملف ‎/etc/hosts.
failure-not_asked-never = رُفض العنصر '{ $item }'، ولا يُسأل عنه مجددًا
failure-not_asked-repair = العنصر '{ $item }' مختار ويلزم إصلاحه، ولا يُسأل عنه هنا
failure-not_asked-repair-help = شغّل: iechor-setup repair { $item }‎
failure-not_asked-repair-help-window = افتح الإعدادات > متقدم واختر "إصلاح".
failure-not_asked-off = العنصر '{ $item }' متوقف، ولا يُسأل عنه هنا
failure-not_asked-off-help = أعدّه في الإعدادات > متقدم، أو بالأمر: iechor-setup apply مع ‎--{ $flag }‎
failure-not_asked-off-help-window = أعدّه في الإعدادات > متقدم.
failure-port_of_others-help = الأداة المساعدة معدة للحسابات { $accounts }، ولا تستجيب لأي حساب آخر: أعدّها لحسابك أيضًا: iechor-setup apply --ports؛ أو استخدم منفذًا من 1024 فما فوق
failure-port_of_others-help-window = الأداة المساعدة معدة للحسابات { $accounts }، ولا تستجيب لأي حساب آخر. شغّل "المنافذ ذات الامتيازات" في الإعدادات > متقدم لحسابك أيضًا، أو استخدم منفذًا من 1024 فما فوق.
failure-port_of_somebody-help = لمعرفة المالك: ls -l { $path }‎
failure-port_of_somebody-help-window = لمعرفة المالك: اطلع على '{ $path }' في فايندر (انتقال > الانتقال إلى المجلد…).
failure-port_refused-help = { $help }؛ أو استخدم منفذًا من 1024 فما فوق
failure-port_refused-help-window = شغّل "المنافذ ذات الامتيازات" في الإعدادات > متقدم، أو استخدم منفذًا من 1024 فما فوق.
prompt-looks = يريد iEchor Setup التحقق مما نُفِّذ بصفة root.
prompt-wants = يريد iEchor Setup { $what }.
prompt-wants-why = { $what } { $why }
terminal-note = ملاحظة: { $what }
terminal-help = ما يمكنك فعله: { $what }
terminal-because = السبب: { $why }
terminal-cannot = يتعذر التنفيذ: { $what }؛ { $help }
terminal-cannot-plain = يتعذر التنفيذ: { $what }
terminal-warning = { $what }؛ { $help }
terminal-undone-everything = تم التراجع عن كل ما نُفِّذ
terminal-undone-partly = لم يكتمل التراجع؛ وتم الاحتفاظ بسجل العملية
terminal-undone-waits = لا يمكن الجزم بعدُ بثبات التغييرات؛ وتم الاحتفاظ بسجل العملية
terminal-undone-kept = لم يتم التراجع عن شيء، كما أردت
terminal-undone-stand = تم إجراء التغييرات وهي سارية
terminal-leaves_off = ملاحظة: يُبقي هذا ما يلي متوقفًا: { $items } (لم يتم اختيار شيء من قبل، ولا يُعد إلا ما ذكرته؛ أضف ‎--recommended للباقي)
terminal-nothing = لا شيء لتغييره
terminal-nothing-as_chosen = كل شيء كما تم اختياره: لا شيء لتغييره
terminal-group = { $reason } ({ $count })
terminal-group-password = { $reason } ({ $count })  [كلمة سر المسؤول]
terminal-why = السبب: { $why }
terminal-more = … وعدد التغييرات الأخرى: { $count } (يعرضها ‎-v كلها)
terminal-who-root = root
terminal-who-user = أنت
terminal-conflict = { $fate ->
    [taken_over] المسار { $path } يخص { $owner } ({ $found }) وسيتم تولّيه، مع إعلام حسابه عند بدء التشغيل التالي
    [until_restart] المسار { $path } يخص { $owner } ({ $found }) وسيتم نسخه احتياطيًا واستبداله؛ ويعيده إلغاء التثبيت حتى إعادة تشغيل هذا الـ Mac
    [replaced] المسار { $path } يخص { $owner } ({ $found }) وسيتم نسخه احتياطيًا واستبداله؛ ويعيده إلغاء التثبيت
    [left] المسار { $path } يخص { $owner } ({ $found }) ويبقى كما هو، كما اخترت
   *[stays] المسار { $path } يخص { $owner } ({ $found }) ويبقى كما هو؛ { $advice }
}
terminal-conflict-dead = { $found }، ولا يشير إلى أي شيء
terminal-conflict-lines = { $fate ->
    [replaced] يوجّه { $path } الاسم { $name } إلى مكان آخر، وسيُحوَّل ذلك إلى تعليق؛ ويعيده إلغاء التثبيت: { $lines }
    [left] يوجّه { $path } الاسم { $name } إلى مكان آخر، ويبقى ذلك كما هو، كما اخترت: { $lines }
   *[stays] يوجّه { $path } الاسم { $name } إلى مكان آخر، ويبقى ذلك كما هو؛ { $advice }: { $lines }
}
terminal-advice-other_account = يخص iEchor لدى '{ $account }': يمكن لأحد المسؤولين إنهاء ذلك بالأمر: sudo iechor-setup --as { $account } uninstall
terminal-advice-directory = لا يُستبدل أي مجلد أبدًا: إذا لم تكن هناك حاجة إليه، فانقل '{ $path }' إلى مكان آخر، ثم: iechor-setup apply
terminal-advice-backup_in_the_way = لا يمكن نسخه احتياطيًا: يعيق '{ $backup }' ذلك؛ اطلع على كليهما، وانقل ما لا حاجة إليه، ثم: iechor-setup apply --replace { $name }‎
terminal-advice-spelling = يحمل الاسم نفسه بتهجئة أخرى، وتتعذر إعادته لاحقًا؛ إذا لم تكن هناك حاجة إليه، فانقل '{ $path }' إلى مكان آخر، ثم: iechor-setup apply
terminal-advice-take_over = لتولّيه: ‎--replace { $name }‎؛ لتركه وعدم التنبيه: ‎--leave { $name }‎
terminal-advice-replace = لاستبداله: ‎--replace { $name }‎؛ لتركه وعدم التنبيه: ‎--leave { $name }‎
terminal-context = السياق المستخدم: { $name }
terminal-context-host = السياق المستخدم: { $name }، ويشير إلى { $host }
terminal-context-overridden = المتغير { $variable } معيّن هنا، وهو الحاسم بدلاً منه؛ لجعل السياق هو الحاسم: unset { $variable }‎
terminal-left = ما بقي عليك: { $what }
terminal-unfinished = لم يكتمل الإعداد لهذا الحساب بعد
terminal-away = لم يُفحص ما يخص هذا الحساب نفسه: { $why }
terminal-share = ما يخص iEchor: ‏{ $ours } من { $all }؛ وما يخص آخرين: { $others }
terminal-kept_choices = لاستعادة كل شيء: iechor-setup apply؛ لمحو الاختيارات أيضًا: iechor-setup uninstall
terminal-differs = لجعل كل شيء كما تم اختياره: iechor-setup repair
terminal-asks = { $asks }: { $mode }، { $when }
terminal-asks-managed = { $asks }: { $mode }، { $when } ({ $managed })
terminal-exposed = { $how ->
    [helper] ‎{ $protocol } { $address } -> { $to }‎، تم حجزه عبر الأداة المساعدة
   *[directly] ‎{ $protocol } { $address } -> { $to }‎، تم حجزه مباشرة دون الأداة المساعدة
}
terminal-tested = { $how ->
    [helper] يعمل tcp { $address }‎: تم حجزه عبر الأداة المساعدة
   *[directly] يعمل tcp { $address }‎: تم حجزه مباشرة دون الأداة المساعدة
}
terminal-unreached = تعذر الوصول إلى { $address }: { $why }
terminal-local_network = إذا كان ينبغي أن يكون هناك: ربما يمنع macOS هذا البرنامج من الوصول إلى الشبكة المحلية؛ اسمح له (أو للوحدة الطرفية التي بدأ منها) في إعدادات النظام > الخصوصية والأمن > الشبكة المحلية
terminal-done = { $count ->
    [zero] تم التنفيذ والتحقق: لا توجد تغييرات
    [one] تم التنفيذ والتحقق: تغيير واحد
    [two] تم التنفيذ والتحقق: تغييران
    [few] تم التنفيذ والتحقق: { $count } تغييرات
    [many] تم التنفيذ والتحقق: { $count } تغييرًا
   *[other] تم التنفيذ والتحقق: { $count } تغيير
}
terminal-done-not_all = { $count ->
    [zero] تم التنفيذ: لا توجد تغييرات، وأظهر التحقق أن شيئًا لا يعمل
    [one] تم التنفيذ: تغيير واحد، وأظهر التحقق أن شيئًا لا يعمل
    [two] تم التنفيذ: تغييران، وأظهر التحقق أن شيئًا لا يعمل
    [few] تم التنفيذ: { $count } تغييرات، وأظهر التحقق أن بعضها لا يعمل
    [many] تم التنفيذ: { $count } تغييرًا، وأظهر التحقق أن بعضها لا يعمل
   *[other] تم التنفيذ: { $count } تغيير، وأظهر التحقق أن بعضها لا يعمل
}
terminal-unchanged-not_all = كل شيء كما يمكن لبرنامج الإعداد أن يجعله: لم يتغير شيء، لكن بعضه لا يعمل
terminal-unchanged-recovered = بعد معالجة العملية التي انقطعت، لم تكن هناك حاجة إلى تغيير شيء آخر
terminal-unchanged-named = لم يتغير شيء، ولم تكن هناك حاجة إلى كلمة سر؛ ويُذكر هنا ما لا يطابق الاختيار
terminal-unchanged = كان كل شيء كما تم اختياره بالفعل: لم يتغير شيء، ولم تكن هناك حاجة إلى كلمة سر
terminal-removed = { $count ->
    [zero] لا توجد تغييرات؛ ولم يبقَ شيء من iEchor Setup
    [one] تم التنفيذ والتحقق: تغيير واحد؛ ولم يبقَ شيء من iEchor Setup
    [two] تم التنفيذ والتحقق: تغييران؛ ولم يبقَ شيء من iEchor Setup
    [few] تم التنفيذ والتحقق: { $count } تغييرات؛ ولم يبقَ شيء من iEchor Setup
    [many] تم التنفيذ والتحقق: { $count } تغييرًا؛ ولم يبقَ شيء من iEchor Setup
   *[other] تم التنفيذ والتحقق: { $count } تغيير؛ ولم يبقَ شيء من iEchor Setup
}
terminal-removed-kept = { $count ->
    [zero] لا توجد تغييرات؛ ولم يبقَ من iEchor Setup إلا ما يحفظ اختياراتك
    [one] تم التنفيذ والتحقق: تغيير واحد؛ ولم يبقَ من iEchor Setup إلا ما يحفظ اختياراتك
    [two] تم التنفيذ والتحقق: تغييران؛ ولم يبقَ من iEchor Setup إلا ما يحفظ اختياراتك
    [few] تم التنفيذ والتحقق: { $count } تغييرات؛ ولم يبقَ من iEchor Setup إلا ما يحفظ اختياراتك
    [many] تم التنفيذ والتحقق: { $count } تغييرًا؛ ولم يبقَ من iEchor Setup إلا ما يحفظ اختياراتك
   *[other] تم التنفيذ والتحقق: { $count } تغيير؛ ولم يبقَ من iEchor Setup إلا ما يحفظ اختياراتك
}
terminal-removed-stays = { $count ->
    [zero] لا توجد تغييرات؛ ويُذكر هنا ما سيبقى
    [one] تم التنفيذ والتحقق: تغيير واحد؛ ويُذكر هنا ما سيبقى
    [two] تم التنفيذ والتحقق: تغييران؛ ويُذكر هنا ما سيبقى
    [few] تم التنفيذ والتحقق: { $count } تغييرات؛ ويُذكر هنا ما سيبقى
    [many] تم التنفيذ والتحقق: { $count } تغييرًا؛ ويُذكر هنا ما سيبقى
   *[other] تم التنفيذ والتحقق: { $count } تغيير؛ ويُذكر هنا ما سيبقى
}
terminal-removed-none = لم يكن هناك شيء للتراجع عنه
terminal-removed-none_stays = لم يتم التراجع عن شيء؛ ويُذكر هنا ما سيبقى
terminal-choices_kept = تم الاحتفاظ باختياراتك في '{ $path }': يعيد 'iechor-setup apply' كل شيء
terminal-prompt = [محاكاة طلب كلمة السر من { $account }] { $text }
terminal-making = { $count ->
    [zero] لا توجد تغييرات لإجرائها
    [one] جارٍ إجراء تغيير واحد
    [two] جارٍ إجراء تغييرين
    [few] جارٍ إجراء { $count } تغييرات
    [many] جارٍ إجراء { $count } تغييرًا
   *[other] جارٍ إجراء { $count } تغيير
}
terminal-checking = جارٍ التحقق من النتيجة
terminal-undoing-first = فشلت الخطوة الأولى: جارٍ التراجع عنها
terminal-undoing = { $count ->
    [zero] فشل شيء ما: لا توجد خطوات للتراجع عنها
    [one] فشل شيء ما: جارٍ التراجع عن خطوة واحدة
    [two] فشل شيء ما: جارٍ التراجع عن خطوتين
    [few] فشل شيء ما: جارٍ التراجع عن { $count } خطوات
    [many] فشل شيء ما: جارٍ التراجع عن { $count } خطوة
   *[other] فشل شيء ما: جارٍ التراجع عن { $count } خطوة
}
terminal-recovered-finished = انقطعت عملية سابقة بعد تثبيت تغييراتها: تم إكمالها
terminal-recovered-root = { $count ->
    [zero] انقطعت عملية سابقة: لا توجد خطوات للتراجع عنها في جزء المسؤول
    [one] انقطعت عملية سابقة: تم التراجع عن جزء المسؤول (خطوة واحدة)
    [two] انقطعت عملية سابقة: تم التراجع عن جزء المسؤول (خطوتان)
    [few] انقطعت عملية سابقة: تم التراجع عن جزء المسؤول ({ $count } خطوات)
    [many] انقطعت عملية سابقة: تم التراجع عن جزء المسؤول ({ $count } خطوة)
   *[other] انقطعت عملية سابقة: تم التراجع عن جزء المسؤول ({ $count } خطوة)
}
terminal-recovered-user = { $count ->
    [zero] انقطعت عملية سابقة: لا توجد خطوات للتراجع عنها في الجزء الخاص بك
    [one] انقطعت عملية سابقة: تم التراجع عن الجزء الخاص بك (خطوة واحدة)
    [two] انقطعت عملية سابقة: تم التراجع عن الجزء الخاص بك (خطوتان)
    [few] انقطعت عملية سابقة: تم التراجع عن الجزء الخاص بك ({ $count } خطوات)
    [many] انقطعت عملية سابقة: تم التراجع عن الجزء الخاص بك ({ $count } خطوة)
   *[other] انقطعت عملية سابقة: تم التراجع عن الجزء الخاص بك ({ $count } خطوة)
}
terminal-interrupted-root = انقطعت عملية سابقة للحساب '{ $account }' في جزء المسؤول؛ ويعالجها 'iechor-setup repair'
terminal-interrupted-user = انقطعت عملية سابقة للحساب '{ $account }' في الجزء الخاص بك؛ ويعالجها 'iechor-setup repair'
terminal-left_as_it_was-root = فشلت عملية سابقة للحساب '{ $account }' وتُركت كما كانت في جزء المسؤول؛ ويعالجها 'iechor-setup repair'
terminal-left_as_it_was-user = فشلت عملية سابقة للحساب '{ $account }' وتُركت كما كانت في الجزء الخاص بك؛ ويعالجها 'iechor-setup repair'
terminal-busy = { $what }: هذه هي الحالة في هذه اللحظة
terminal-ends_first = التغييرات قيد التنفيذ: ستنتهي أولاً، إما كلها أو لا شيء
terminal-nothing_to_repair = لم يتم اختيار شيء على هذا الـ Mac بعد: لا يوجد شيء لإصلاحه
terminal-nothing_more_to_repair = لم يتم اختيار شيء على هذا الـ Mac بعد: لا يوجد شيء آخر لإصلاحه
terminal-make = { $count ->
    [zero] لا توجد تغييرات. هل تريد المتابعة؟ (نعم/لا) [y/N]
    [one] هل تريد إجراء تغيير واحد؟ (نعم/لا) [y/N]
    [two] هل تريد إجراء تغييرين؟ (نعم/لا) [y/N]
    [few] هل تريد إجراء { $count } تغييرات؟ (نعم/لا) [y/N]
    [many] هل تريد إجراء { $count } تغييرًا؟ (نعم/لا) [y/N]
   *[other] هل تريد إجراء { $count } تغيير؟ (نعم/لا) [y/N]
}
terminal-save = هل تريد الحفظ في '{ $path }'؟ (نعم/لا) [y/N]
terminal-replace = هل تريد استبدال ما في '{ $path }'؟ (نعم/لا) [y/N]
terminal-yes = y yes نعم ن
terminal-allow_or_cancel = هل تريد السماح أم الإلغاء؟ (سماح/إلغاء) [allow/CANCEL]
terminal-allow = allow a سماح السماح
terminal-saved = تم الحفظ في '{ $path }'
terminal-saved-replaced = تم الحفظ في '{ $path }'، بدلاً مما كان هناك
terminal-notice = { $item }: { $what }؛ iechor-setup repair { $word }‎، أو: adopt { $word }‎ أو mute { $word }‎ أو refuse { $word }‎
terminal-notice-password = { $item }: { $what } (كلمة سر المسؤول مطلوبة)؛ iechor-setup repair { $word }‎، أو: adopt { $word }‎ أو mute { $word }‎ أو refuse { $word }‎
terminal-taken = { $item }: المسار '{ $path }' يخص طرفًا آخر؛ للاستعادة: iechor-setup repair { $name }‎؛ لتركه له: iechor-setup adopt { $name }‎
terminal-taken-fixed = { $item }: المسار '{ $path }' يخص طرفًا آخر؛ لتركه له: iechor-setup adopt { $name }‎
terminal-again = { $item }: { $state }؛ للمحاولة مجددًا: iechor-setup repair { $word }‎؛ لعدم التنبيه: iechor-setup mute { $word }‎
terminal-waits_no_more = لم يسجّل أحد الدخول: أُزيلت المهمة التي كانت تنتظر أول من يسجّل الدخول
terminal-waits = لم يسجّل أحد الدخول: سيتم الإعداد لأول من يسجّل الدخول، دون سؤاله عن شيء
terminal-no_log = لم يبقَ على هذا الـ Mac شيء مما نفّذه root، لذا لا يوجد سجل أحداث
terminal-log_ends = تعذرت الكتابة في سجل الأحداث، فهو ينتهي هنا: { $why }
terminal-by = المنفّذ: { $who }؛ { $allowed }
terminal-by-setup = ‏iechor-setup بصفة root
terminal-by-authorisation = ‏sudo أو Authorization Services
terminal-path = المسار: { $path }
terminal-path-mode = المسار: { $path }  ({ $mode })
terminal-runs = يشغّل: { $command }
terminal-requirement = متطلب توقيع الكود: { $requirement }
terminal-policy-none = لا توجد سياسة سارية على هذا الـ Mac
terminal-policy-issued = صدرت { $when } ({ $time })
terminal-policy-allowed = سجلات الحاويات المسموح بها:
terminal-policy-not_understood = { $rule }  (غير مفهوم: لا يسمح بشيء)
terminal-policy-allowed-none = مسموح بـ '{ $name }': لا توجد سياسة سارية على هذا الـ Mac
terminal-policy-allowed-rule = مسموح بـ '{ $name }' بموجب القاعدة '{ $rule }' من سياسة '{ $organisation }'، الإصدار { $version }
terminal-policy-refused = غير مسموح بـ '{ $name }': لا تذكره أي قاعدة في سياسة '{ $organisation }'، الإصدار { $version }
terminal-policy-refused-near = غير مسموح بـ '{ $name }': القاعدة '{ $rule }' في سياسة '{ $organisation }'، الإصدار { $version }، مخصصة لمنفذ آخر أو مستودع آخر
terminal-policy-refused-expired = غير مسموح بـ '{ $name }': { $why }
terminal-policy-image = إذا كان '{ $name }' صورة حاوية ذات وسم، فاسأل عنه هكذا: library/{ $name }‎
terminal-time-in = { $unit ->
    [day] { $count ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يومًا
       *[other] بعد { $count } يوم
    }
    [hour] { $count ->
        [zero] خلال أقل من ساعة
        [one] بعد ساعة واحدة
        [two] بعد ساعتين
        [few] بعد { $count } ساعات
        [many] بعد { $count } ساعة
       *[other] بعد { $count } ساعة
    }
    [minute] { $count ->
        [zero] خلال أقل من دقيقة
        [one] بعد دقيقة واحدة
        [two] بعد دقيقتين
        [few] بعد { $count } دقائق
        [many] بعد { $count } دقيقة
       *[other] بعد { $count } دقيقة
    }
   *[second] { $count ->
        [zero] الآن
        [one] بعد ثانية واحدة
        [two] بعد ثانيتين
        [few] بعد { $count } ثوانٍ
        [many] بعد { $count } ثانية
       *[other] بعد { $count } ثانية
    }
}
terminal-time-ago = { $unit ->
    [day] { $count ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
    [hour] { $count ->
        [zero] قبل أقل من ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
    [minute] { $count ->
        [zero] قبل أقل من دقيقة
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
   *[second] { $count ->
        [zero] الآن
        [one] قبل ثانية واحدة
        [two] قبل ثانيتين
        [few] قبل { $count } ثوانٍ
        [many] قبل { $count } ثانية
       *[other] قبل { $count } ثانية
    }
}
failure-not_printed = تعذرت كتابة المحتوى كاملاً إلى الخرج القياسي
failure-not_printed-help = وفّر مساحة هناك، أو اختر مكانًا آخر
failure-log_not_opened = تعذر فتح سجل الأحداث '{ $path }'
failure-log_not_opened-help-root = اذكر ملفًا في مجلد يملكه root، مثل ‎'/var/log'‎
failure-log_not_opened-help = يُفتح بصفة '{ $account }'، لكنه يُفتح بصفة root في مجلد لا يمكن لغير root تغييره: اذكر ملفًا يمكن للحساب '{ $account }' الكتابة فيه، أو ملفًا في مجلد كهذا
cause-log_folder = مجلده مفقود، أو يمكن لغير root تغيير المسار المؤدي إليه
failure-arguments = { $text }
failure-argument_no_text = أحد المعاملات ليس نصًا: { $text }
failure-argument_no_text-help = استخدم UTF-8
failure-unknown_name = ليس لدى iEchor Setup ما اسمه '{ $name }' لوضعه هناك
failure-unknown_name-help = الأسماء هي: { $names }
failure-report_nobody = كان التقرير سيُحفظ، ولا يوجد من يُسأل
failure-report_nobody-help = أضف ‎--yes لحفظه، أو اذكر ‎- بدلاً من الملف لعرضه
failure-not_saved = تم الإلغاء: لم يُحفظ شيء
failure-nobody_to_ask = كان هذا سيُجري تغييرات، ولا يوجد من يُسأل
failure-nobody_to_ask-help = أضف ‎--yes للموافقة
failure-cancelled_before = تم الإلغاء قبل إجراء أي من هذه التغييرات
failure-status_not_understood = تعذر فهم الحالة
failure-no_registry = ليس '{ $text }' سجل حاويات
failure-no_registry-help = اذكر سجل حاويات، مثل registry.example أو registry.example:5000، أو صورة حاوية، مثل registry.example/team/app:1.0
failure-switched_off-help-leave_out = { $help }؛ أو استغنِ عنه: iechor-setup apply { $options }‎
failure-switched_off-help-leave_out-window = شغّل iEchor في إعدادات النظام > عام > عناصر تسجيل الدخول، أو أوقف هذا في الإعدادات > متقدم.
outcome-no_answer = انتهى البرنامج الذي يُجري التغييرات بصفة root دون إجابة، لكن ما نفّذه مكتمل
outcome-not_done = لم يُنفَّذ: { $what }
outcome-not_done-help = لم يُنفَّذ: { $what }؛ { $help }
outcome-job = كانت لدى '{ $path }' مهمة لا يزال launchd يعرفها
outcome-stays = يبقى '{ $path }'
outcome-unseen = تعذر الاطلاع على '{ $path }'
outcome-others = يبقى ما أعدّه root للحسابات التي تستخدمه: { $accounts }
outcome-no_record = تعذرت قراءة سجل root، لذا تبقى المجلدات التي ربما أنشأها برنامج الإعداد
outcome-still_recorded = يبقى ما تشترك فيه حسابات أخرى، ولا يزال مسجلاً لدى root أن هذا الحساب يستخدمه، إذ لم يسمح أي مسؤول لـ root بتسجيل غير ذلك: { $why }
outcome-older = يبقى '{ $path }' من إصدار أقدم من iEchor، إذ لم يسمح أي مسؤول لـ root بإزالته ({ $count }): { $why }
outcome-no_home = { $what }؛ وما يخصهم يُنفَّذ عند أول بدء تشغيل لديهم، دون كلمة سر
outcome-no_home-removed = { $what }؛ ولم يُفحص شيء مما يخصهم
outcome-away = لم يُفحص ما يخص '{ $account }': { $why }
outcome-away-help = لم يُفحص ما يخص '{ $account }': { $why }؛ { $help }
failure-sudo_forgets-window = كانت كلمة السر صحيحة، لكن هذا الـ Mac لا يحتفظ بأي كلمة سر، ولا توجد شاشة ليسأل macOS عليها؛ ولم يتغير شيء
failure-report_nobody-help-window = افتح الإعدادات > متقدم واختر "تقرير".
failure-nobody_to_ask-help-window = افتح iEchor Setup، ووافق هناك.
terminal-answer = { $answer }. { $instead }

## مساعدة سطر الأوامر (--help): دون نقطة في النهاية؛ وما يُكتب في الأوامر يبقى كما هو.

command-program = إعداد ما يحتاج إليه iEchor Desktop على هذا الـ Mac، وعرض ما نُفِّذ، والتراجع عنه
command-plan = عرض ما سيتغير وسببه؛ لا يغيّر شيئًا
command-apply = إجراء التغييرات: تُعرض أولاً، كلها أو لا شيء، ثم يتم التحقق منها
command-install = الإعداد لحساب بصفة root: لا يُسأل أحد عن شيء، لا الآن ولا عند أول تشغيل للحساب
command-status = عرض المطلوب مقابل الفعلي، عنصرًا عنصرًا؛ ينتهي بالرمز 3 عند الاختلاف
command-uninstall = التراجع عن كل شيء، وإعادة ما تم استبداله
command-repair = إصلاح العملية التي انقطعت، ثم جعل كل شيء كما تم اختياره، أو هذه العناصر والأسماء فقط
command-repair-more = ما أصبح يخص طرفًا آخر يبقى له ما لم تذكر اسمه: عندها يتم نسخه احتياطيًا واستبداله. ينتهي بالرمز 3 إذا بقي اختلاف.
command-adopt = قبول الموجود على أنه المختار: تبقى الأسماء لمن هي له، ولا يتم التنبيه إليها بعد ذلك
command-adopt-more = دون اسم: كل ما تم اختياره. لا يطلب كلمة سر أبدًا.
command-mute = عدم التنبيه بعد الآن إلى ما ليس كما تم اختياره؛ يبقى مختارًا، ويستمر status في عرضه
command-mute-more = دون اسم: كل ما يختلف الآن. لا يطلب كلمة سر أبدًا.
command-refuse = رفض عنصر: لا يسأل عنه أي تشغيل أو تحديث أو فحص بعد ذلك، حتى يتم إعداده أو إصلاحه باختيارك
command-check = ذكر ما تغيّر ولم يُتخذ قرار بشأنه بعد، مرة واحدة لكل تغيير؛ ينتهي بالرمز 3 إن وُجد
command-check-more = ما يأتي به تحديث للتطبيق ولا يحتاج إلى كلمة سر يُطبَّق أولاً.
command-require = توفير شيء مطلوب الآن، مع السؤال عنه إذا كان السؤال يتم لكل عنصر على حدة ('--ask when-needed')
command-require-more = لا يُسأل أحد عمّا تم رفضه، ولا عندما يقتصر السؤال على النافذة. يُحفظ الرفض، وعندها تُربط الأدوات في المجلد الرئيسي بدلاً من ذلك.
command-start = تنفيذ ما ينفّذه iEchor Desktop عند كل تشغيل؛ ينتهي بالرمز 3 إذا تغيّر شيء لم يُتخذ قرار بشأنه بعد
command-start-more = حيث يتم السؤال لكل عنصر على حدة، أو عن الأداة المساعدة أولاً، يسأل أول تشغيل.
command-log = عرض ما نُفِّذ بصفة root، الأقدم أولاً
command-expose = فتح منفذ، مباشرة أو عبر الأداة المساعدة، وتمرير ما يصل إليه؛ حتى المقاطعة
command-context = السياق الذي يعثر به العميل على المحرك
command-context-use = استخدام سياق iEchor، أيًا كان السياق المستخدم الآن؛ لا يطلب كلمة سر أبدًا
command-context-show = عرض السياق المستخدم، وما يحدد المحرك بدلاً منه
command-policy = سياسة مؤسسة للوصول إلى سجلات الحاويات
command-policy-show = عرض السياسة السارية
command-policy-put = تسليم سياسة موقّعة إلى الأداة المساعدة، ثم عرض السياسة السارية
command-policy-check = ذكر ما إذا كان يجوز استخدام سجل حاويات، وبأي قاعدة؛ ينتهي بالرمز 3 إذا لم يجز
command-operations = سرد كل ما يمكن أن يفعله root هنا: كل مسار وبرنامج ووسيطة ومتطلب لتوقيع الكود، وسببه
command-schema = طباعة مخطط JSON لما يطبعه أمر مع --json؛ ودون اسم، المخططات المتوفرة
command-explain = شرح معنى root هنا، أو ماهية عنصر، بكلمات بسيطة
command-help = عرض هذه الرسالة أو مساعدة الأوامر المذكورة

argument-prefix = العمل على الـ Mac المحاكى في هذا المجلد
argument-user = لهذا الحساب، أو @console: من يستخدم هذا الـ Mac الآن (بصفة root، أو على Mac محاكى)
argument-json = طباعة JSON: كائن واحد، أو سطر لكل حدث ثم النتيجة في النهاية
argument-log = إلحاق ما يطبعه --json بهذا الملف أيضًا؛ بصفة root: في مجلد لا يغيّره إلا root، وإلا بصفة الحساب
argument-lang = استخدام هذه اللغة (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) بدلاً من لغة البيئة؛ --json بالإنجليزية
argument-verbose = عرض كل تغيير مع أمره؛ وعند تكراره (-vv): ذكر ما يفعله البرنامج أيضًا في خرج الأخطاء القياسي
argument-help = عرض المساعدة
argument-help-more = عرض المساعدة (المزيد مع '--help')
argument-help-less = عرض المساعدة (الملخص مع '-h')
argument-version = عرض الإصدار
argument-subcommand = عرض مساعدة الأوامر
argument-yes = الموافقة دون سؤال (قد تظل كلمة سر المسؤول مطلوبة)
argument-quiet = عدم ذكر ما يُنفَّذ، بل ما يحتاج إلى انتباه فقط؛ ودون --yes تُعرض القائمة مع ذلك
argument-no_rollback = عدم التراجع عن شيء عند الفشل، ليتسنى فحصه؛ يتراجع عنه 'repair' لاحقًا
argument-recommended = الأدوات في ‎/usr/local/bin، والمقبس الافتراضي، والسياق، والمنافذ الأقل من 1024: تناسب معظم المطورين؛ وتُطبَّق الاختيارات الأخرى فوقها
argument-kubernetes = يتم استخدام Kubernetes، لذا يُعالَج اسم مضيفه أيضًا
argument-no_kubernetes = لا يتم استخدام Kubernetes
flag-ask = متى يسأل برنامج الإعداد: مرة واحدة في نافذة، أو لكل عنصر عند الحاجة إليه، أو مرة واحدة عن الأداة المساعدة التي تُجري كل شيء بعد ذلك
argument-replace = نسخ هذا الاسم الخاص بتطبيق آخر احتياطيًا واستبداله (يمكن تكراره)
argument-leave = ترك هذا الاسم للتطبيق الآخر نهائيًا، وعدم التنبيه إليه (يمكن تكراره)
argument-without = استبعاد هذه الأدوات، مثل kubectl: لا تُنشأ روابط لها ولا يُنبَّه إليها (عدة أدوات: تفصل بينها فواصل)
argument-with = إنشاء روابط لهذه الأدوات إن كانت مستبعدة (عدة أدوات: تفصل بينها فواصل)
argument-plan-check = الانتهاء بالرمز 3 إذا لم يكن هذا الـ Mac كما تم اختياره
argument-install-account = لهذا الحساب، أو @console: من يستخدم هذا الـ Mac الآن
argument-install-or_at_login = مع --user @console: إذا لم يسجّل أحد الدخول، تُترك مهمة تُجري الإعداد لأول من يسجّل الدخول، ثم تزيل نفسها
argument-install-accept_license = مقبول لعمليات النشر التي تذكره؛ لا توجد للإعداد رخصة تلزم الموافقة عليها
argument-install-quiet = عدم ذكر ما يُنفَّذ، بل ما يحتاج إلى انتباه فقط
argument-status-report = عرض تقرير لمن يساعد بدلاً من ذلك، ثم حفظه في هذا الملف (-: العرض فقط). تُزال أسماء الحسابات والمجلدات الرئيسية وهذا الـ Mac، ولا يغادر شيء هذا الـ Mac
argument-status-yes = حفظ التقرير دون سؤال
argument-status-brief = عرض الحالة في سطر واحد أقل من 1 KiB
argument-status-expect = الانتهاء بالرمز 0 فقط إذا كان هذا الـ Mac مطابقًا للاختيارات المذكورة، وبالرمز 3 إن لم يكن، أو إذا لم يتم اختيار شيء قط
argument-status-all_users = لكل حساب يذكره سجل root، ولمن يستخدم هذا الـ Mac الآن (بصفة root)
argument-uninstall-keep_data = إبقاء settings.toml كما هو: يستعيد 'apply' كل شيء لاحقًا
argument-uninstall-delete_data = حذف settings.toml أيضًا (الافتراضي)
argument-parts = هذا العنصر، أو هذا الاسم التابع لعنصر (يمكن ذكر أكثر من واحد)
argument-repair-parts = هذا العنصر فقط، أو هذا الاسم التابع لعنصر، مثل أداة أو iechor.sock (يمكن ذكر أكثر من واحد)
argument-repair-set_aside = إعادة تسمية السجلات التي لا يمكن قراءتها أولاً (الإعدادات والإيصال وسجل العملية) مع الاحتفاظ بها
argument-undo = التراجع عن القرار؛ وما تم قبوله يستعيده 'repair' بعد ذلك
argument-adopt-yes = مقبول للنصوص البرمجية: لا يُسأل عن شيء
argument-mute-yes = { argument-adopt-yes }
argument-refuse-items = هذا العنصر (يمكن ذكر أكثر من واحد)
argument-refuse-for_good = حتى عند الحاجة إليه
argument-refuse-undo = التراجع عن الرفض
argument-require-item = المطلوب
argument-why = سبب الحاجة إليه؛ يقتبسه طلب كلمة السر
argument-timeout = التوقف إذا لم يُجب أحد عن طلب macOS حتى ذلك الحين؛ لا يتغير شيء، ولا يُحفظ شيء
argument-expose-address = موضع استقبال الاتصالات، مثل 127.0.0.1:80
argument-expose-to = الوجهة التي يُمرَّر إليها
argument-expose-udp = UDP بدلاً من TCP
argument-expose-test = تجربة إمكانية فتحه والوصول إليه فقط
argument-policy-put-file = السياسة الموقّعة؛ '-': الدخل القياسي
argument-policy-check-registry = سجل حاويات أو صورة حاوية، مثل registry.example:5000 أو registry.example/team/app:1.0
argument-operations-team = الفريق الذي يوقّع التطبيق، في متطلبات توقيع الكود
argument-schema-name = أيها
argument-explain-about = { argument-schema-name }

value-about = الموضوع
value-addr_port = العنوان:المنفذ
value-code = الرمز
value-command = الأمر
value-dir = المجلد
value-file = الملف
value-id = المعرّف
value-item = العنصر
value-item_name = العنصر|الاسم
value-name = الاسم
value-options = الخيارات
value-registry = السجل
value-seconds = الثواني
value-user = المستخدم
value-tool = الأداة
value-when = الوقت
value-which = النوع
value-why = السبب

heading-usage = الاستخدام
heading-commands = الأوامر
heading-arguments = الوسيطات
heading-options = الخيارات
heading-choices = الاختيارات (ما لا يُذكر يبقى كما تم اختياره من قبل)
heading-values = القيم الممكنة
heading-examples = أمثلة
heading-codes = رموز الانتهاء
values-possible = [القيم الممكنة: { $values }]
example-plan = ما سيغيّره الإعداد الموصى به
example-no_ports = الموصى به، دون الأداة المساعدة للمنافذ
example-user = ما لا يحتاج إلى مسؤول
example-install = لحساب، دون سؤال
example-check = لمجموعات الأجهزة: 0 إن كان كذلك، و3 إن لم يكن
exit-0 = تم، أو كل شيء سليم (status: وكذلك إذا لم يتم اختيار شيء قط)
exit-1 = فشل؛ تم التراجع عن كل ما نُفِّذ
exit-2 = استخدام خاطئ
exit-3 = يختلف: status وplan --check وrepair (يُحسب الاسم الذي يخص منتجًا آخر، ما لم يتم قبوله أو كتم التنبيه إليه)، أو التحقق بعد عملية؛ هناك ما يُذكر: check وstart؛ غير مسموح به: policy check
exit-4 = تم الإلغاء
exit-5 = لم يسمح به أي مسؤول، أو لا يُسأل عنه أحد، أو لم يُجب أحد في الوقت المحدد
exit-6 = تعذّر التراجع عن كل شيء: شغّل repair
exit-7 = يمنعه إعداد مُدار تابع لمؤسسة
policy-rules = تسمح السياسة بما تذكره قواعدها فقط. تُكتب القاعدة كما يُكتب المرجع:
policy-rule-registry = هذا السجل، على المنفذ 443
policy-rule-port = على هذا المنفذ؛ ومع :* على أي منفذ
policy-rule-below = كل سجل تحته، مهما كان عمقه، وليس هو نفسه؛ ويعني * كل السجلات
policy-rule-repository = هذا المستودع، وما تحته
policy-rules-rest = لا تهم حالة الأحرف ولا النقطة في النهاية. كما أن docker.io هو سجل الصور التي لا تذكر سجلاً. القاعدة غير المفهومة لا تسمح بشيء.
policy-rules-expired = لا تسمح السياسة منتهية الصلاحية بشيء حتى تتوفر سياسة أحدث. وكذلك السياسة التي تتعذر قراءتها أو التحقق منها.

## الاستخدام الخاطئ لسطر الأوامر

usage-error = خطأ: { $what }
usage-unknown = وسيطة غير متوقعة '{ $argument }'
usage-command = أمر غير معروف '{ $command }'
usage-no_command = يتطلب '{ $command }' أمرًا بعده، ولم يُذكر أي أمر
    {"  "}[الأوامر: { $commands }]
usage-no_value = تتطلب '{ $argument }' قيمة، ولم تُذكر أي قيمة
usage-value = القيمة '{ $value }' غير صالحة للوسيطة '{ $argument }'
usage-value-of = { $what }
    {"  "}[القيم الممكنة: { $values }]
usage-value-because = القيمة '{ $value }' غير صالحة للوسيطة '{ $argument }': { $why }
usage-too_many = القيمة '{ $value }' غير متوقعة للوسيطة '{ $argument }'؛ لا حاجة إلى المزيد من القيم
usage-twice = لا يمكن استخدام الوسيطة '{ $argument }' أكثر من مرة
usage-conflict = لا يمكن استخدام الوسيطة '{ $argument }' مع '{ $other }'
usage-conflicts = لا يمكن استخدام الوسيطة '{ $argument }' مع:{ $others }
usage-missing = لم تُذكر الوسيطات المطلوبة التالية:{ $arguments }
usage-as_install = لا يمكن استخدام الوسيطة '--as <{ value-user }>' مع 'install'، فهو لحساب '--user <{ value-name }>'
usage-choices_alone = لا يقبل status الاختيارات إلا للمقارنة بها: أضف '--expect'
usage-at_login = الوسيطة '--or-at-login' مخصصة لـ '--user @console': أما الحساب المذكور بالاسم فيتم إعداده الآن
usage-no_unicode = وسيطة واحدة على الأقل ليست UTF-8 صالحًا
usage-help = { heading-usage }: { $usage }

    { usage-help-bare }
usage-help-bare = لمزيد من المعلومات، جرّب '--help'.
usage-help-tips = { $tips }

    { $help }
usage-tip = {"  "}تلميح: { $tip }
usage-tips = { $first }
    { $second }
usage-similar-command = { $count ->
    [zero] توجد أوامر مشابهة: { $names }
    [one] يوجد أمر مشابه: { $names }
    [two] يوجد أمران مشابهان: { $names }
    [few] توجد أوامر مشابهة: { $names }
    [many] توجد أوامر مشابهة: { $names }
   *[other] توجد أوامر مشابهة: { $names }
}
usage-similar-argument = { $count ->
    [zero] توجد وسيطات مشابهة: { $names }
    [one] توجد وسيطة مشابهة: { $names }
    [two] توجد وسيطتان مشابهتان: { $names }
    [few] توجد وسيطات مشابهة: { $names }
    [many] توجد وسيطات مشابهة: { $names }
   *[other] توجد وسيطات مشابهة: { $names }
}
usage-similar-value = { $count ->
    [zero] توجد قيم مشابهة: { $names }
    [one] توجد قيمة مشابهة: { $names }
    [two] توجد قيمتان مشابهتان: { $names }
    [few] توجد قيم مشابهة: { $names }
    [many] توجد قيم مشابهة: { $names }
   *[other] توجد قيم مشابهة: { $names }
}
usage-as_value = لتمرير '{ $text }' كقيمة، استخدم '{ $command }'
usage-no_dashes = الأمر '{ $command }' موجود؛ لاستخدامه، أزل '--' من أمامه
usage-elsewhere = يوجد '{ $command }'
cause-no_team = يتكون الفريق من عشرة أحرف كبيرة وأرقام
cause-no_address = اذكر عنوانًا ومنفذًا من 1 إلى 65535، مثل 127.0.0.1:80
cause-port_0 = المنفذ 0 ليس منفذًا: اذكر منفذًا من 1 إلى 65535
cause-multicast = العنوان { $address } عنوان بث متعدد لا يخص جهاز Mac بعينه: اذكر عنوانًا مثل 127.0.0.1
cause-languages = المتوفر: { $languages }
cause-no_seconds = اذكر عددًا صحيحًا من الثواني من 1 إلى 3600

cause-helper-not_understood = لا تفهم الأداة المساعدة الطلب: '{ $text }'
cause-helper-not_allowed = الأداة المساعدة مخصصة لحساب آخر أو برنامج آخر: '{ $text }'
cause-helper-not_privileged = لا تفتح الأداة المساعدة إلا المنافذ من 1 إلى 1023: '{ $text }'
cause-helper-system = تعذّر ذلك على الأداة المساعدة: { $why } ('{ $text }')
cause-helper-policy = لا تقبل الأداة المساعدة السياسة: '{ $text }'
cause-helper-unsafe = يمكن لغير root تغيير ما تستخدمه الأداة المساعدة: '{ $text }'
cause-helper-busy = الأداة المساعدة مشغولة بطلبات أخرى: '{ $text }'
cause-helper-other_version = الأداة المساعدة من إصدار آخر: '{ $text }'
cause-helper-broken = لم تُجب الأداة المساعدة كما ينبغي: '{ $text }'

schema-run = كل سطر من apply وinstall وrepair وuninstall
schema-waits = ‎install --or-at-login، إذا لم يسجّل أحد الدخول
schema-decided = adopt وmute وrefuse
schema-log = كل سطر من log
schema-policy = ‎policy show وput
schema-failure = أي أمر يفشل

expose-need = فتح المنفذ { $protocol } { $address }

window-program = إعداد ما يحتاج إليه iEchor Desktop على هذا الـ Mac في نافذة
window-lang = استخدام هذه اللغة (de, fr, es, pt-BR, ja, ko, zh-Hans, ar, en) بدلاً من لغة النظام
window-settings = الفتح على الإعدادات > متقدم، حتى قبل اكتمال الإعداد
window-if_needed = الفتح فقط إذا تغيّر شيء، أو إذا لم يكتمل الإعداد ولم يُرفض؛ وإلا فالانتهاء بالرمز 0 (للتطبيق، عند كل تشغيل)
