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
nothing-unread = لا يوجد ما يغيّره برنامج الإعداد، لكن تعذرت عليه قراءة كل شيء.
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
notices-drift-accounts = تستخدم حسابات أخرى { $path } الآن.
notices-drift-update = يوجد إصدار أحدث من { $path }.
notices-drift-never_made = لم يتم إعداد { $path } من قبل.
notices-update = يوجد هنا شيء من iEchor لم يتم إعداده بعد.
notices-taken_over = يستخدمه { $user } الآن مع iEchor الخاص به. إذا استعدته، فسيفقده { $user } وسيتم إعلامه عند فتح iEchor في المرة التالية.

advanced-title = الإعدادات المتقدمة
advanced-lead = يمكنك تغيير كل هذا لاحقًا في الإعدادات.
advanced-lead-managed = مؤسستك هي التي تحدد الخيارات المقفلة. ويمكنك تغيير كل ما عداها لاحقًا في الإعدادات.
advanced-standard-managed = هذا الحساب ليس حساب مسؤول. قد يحتاج ما حددته مؤسستك إلى مسؤول؛ أما ما عداه فقد تم اختياره بحيث لا يحتاج إليه.
advanced-standard = هذا الحساب ليس حساب مسؤول، لذا تم اختيار ما لا يحتاج إلى مسؤول. لا يزال بإمكان أي مسؤول السماح بالباقي بكتابة اسم وكلمة سر.

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
conflicts-dead = لا يؤدي إلى أي مكان، لذا لا يعمل لأحد
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
drift-plain-accounts = تستخدمه حسابات أخرى الآن.
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
mute-text = يوقف "عدم التنبيه" التنبيه. يظل iEchor بحاجة إليه، ويعيده "إصلاح".

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
changes-now = الآن
changes-then = بعد التغيير
changes-command = الأمر المكافئ
changes-command_name = الأمر المكافئ: { $path }
changes-undo = للتراجع عنه:
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
root-4-text = عند تشغيل المنافذ ذات الامتيازات، يبدأ macOS الأداة المساعدة com.iechor.vmnetd بصفة root حين يحتاج إليها iEchor، وتنتهي بعد دقيقة دون عمل. وهي تقوم بثلاثة أشياء: تحجز المنافذ الأقل من 1024، وتحفظ سياسة مؤسستك بشأن سجلات الحاويات حيث يمكنك قراءتها دون تغييرها، وتزيل نفسها. إذا اخترت أن تُسأل مرة واحدة للأداة المساعدة، فإنها تبدأ أيضًا نسخة iEchor Setup التي يحتفظ بها root بجانبها: عندئذ يمكن لأي برنامج من برامجك إجراء هذه التغييرات، وهذه فقط، دون كلمة سر.
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
root-item-ports = يثبّت root أداة مساعدة. يبدؤها macOS بصفة root حين يحتاج iEchor إلى منفذ أقل من 1024، وتنتهي بعد دقيقة دون عمل.
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
drift-accounts = لا يزال كما أُعد في { $since }، وتستخدمه حسابات أخرى الآن.
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
held_for = أُعد ما يعمل بصلاحيات المسؤول من أجل { $user } (uid { $uid })، وهو حساب لم يعد موجودًا على هذا الـ Mac. الإعداد لك يتولّاه أو يتراجع عنه.

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
reason-socket-why = يؤدي رابط من ‎/var/run/iechor.sock إلى المحرك، وتُنشئه مهمة بدء التشغيل مجددًا بعد كل إعادة تشغيل
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
reason-localhost = لكي تؤدي أسماء المضيفين إلى هذا الـ Mac
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
reason-context-why = يؤدي السياق desktop-linux إلى مقبس المحرك ويصبح السياق المستخدم؛ ولا يتغير شيء آخر في إعدادات العميل
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
    [helper] يقوم macOS بتحميل الأداة المساعدة
   *[task] يقوم macOS بتحميل مهمة بدء التشغيل
}
effect-enable_job = { $job ->
    [helper] لا يُبقي macOS الأداة المساعدة متوقفة بعد الآن
   *[task] لا يُبقي macOS مهمة بدء التشغيل متوقفة بعد الآن
}
effect-unload_job = { $job ->
    [helper] يقوم macOS بإلغاء تحميل الأداة المساعدة
   *[task] يقوم macOS بإلغاء تحميل مهمة بدء التشغيل
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
first-lead = يُسأل المسؤول عن كل عنصر على حدة. وما تلغيه يُنفَّذ دون مسؤول، حيثما أمكن.
first-lead-together = يُسأل المسؤول مرة واحدة. إذا ألغيت، فسيتابع iEchor دون مسؤول، حيثما أمكن.
first-lead-instead = ما لم يُسمح به يُنفَّذ دون مسؤول، حيثما أمكن.
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
first-instead-hosts = تبقى الأسماء التي لا تؤدي إلى هذا الـ Mac كما هي.
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
flag-path-profile = إضافة كتلة مُعلَّمة إلى ملف تعريف shell تسجيل الدخول
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
decided-left = متروك للآخرين، باختيارك: { $names }.
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
state-in_order = قيد العمل
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
note-engine_not_running = الرابط موجود؛ ويظهر المقبس الذي يؤدي إليه أثناء عمل المحرك.
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
failed-timed_out = لم يُجب أحد في الوقت المحدد
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
failed-undo = تعذر التراجع عن كل شيء
failed-switched_off = لا يبدأ macOS تشغيله
failed-busy = برنامج إعداد آخر قيد التشغيل
failed-lost = النتيجة غير معروفة
failed-io = لم ينجح أحد التغييرات
failed-not_verified = النتيجة ليست كما هو مخطط
failed-usage = لم يكن ذلك ممكنًا
failed-nothing = لم يتغير شيء.
failed-everything = تم التراجع عن كل ما نُفِّذ.
failed-partly = تعذر التراجع عن بعض التغييرات. تم حفظ ما ينبغي التراجع عنه، وسيُستأنف عند بدء التشغيل التالي.
failed-waits = لا يمكن الجزم بعدُ بثبات التغييرات. سيُكملها بدء التشغيل التالي أو يتراجع عنها.
failed-stand = تم إجراء التغييرات وهي سارية.
failed-kept = لم يتم التراجع عن شيء. تم حفظ ما نُفِّذ وما ينبغي التراجع عنه.
failed-details = التفاصيل
failed-help = ما يمكنك فعله

refused-title = تعذر بدء iEchor Setup
refused-usage = اختر إنهاء، ثم افتح iEchor من مجلد التطبيقات أو من Dock.
refused-passing_place = يُنشئ برنامج الإعداد روابط إلى داخل التطبيق، لذا يجب أن يكون التطبيق في مكانه النهائي أولاً.
refused-passing_place-show = أظهر iEchor في فايندر.
refused-passing_place-move = اسحبه إلى مجلد التطبيقات.
refused-passing_place-open = اختر إنهاء هنا، وافتح iEchor في مجلد التطبيقات.

help-cancelled = حاول مجددًا متى شئت.
help-not_authorised = حاول مجددًا باسم أحد المسؤولين وكلمة سره، أو استعن بأحد مسؤولي هذا الـ Mac.
help-no_screen = اجلس إلى هذا الـ Mac للإجابة عن طلب كلمة السر، ثم حاول مجددًا.
help-timed_out = حاول مجددًا، وأجب عن سؤال macOS عند ظهوره.
help-not_asked = إما أنه متوقف وإما أنه مرفوض. في الإعدادات، شغّله أو اختر "معاودة السؤال".
help-managed = اسأل من يدير هذا الـ Mac.
help-no_home = سجّل الدخول إلى هذا الحساب مرة واحدة، أو صِل وحدة التخزين التي يوجد عليها مجلده الرئيسي. ثم حاول مجددًا.
help-unreadable = اسمح لـ iEchor Setup بقراءته في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، ثم حاول مجددًا.
help-newer_version = افتح أحدث إصدار من iEchor في مجلد التطبيقات. لا يمس الإصدار الأقدم ما كتبه الإصدار الأحدث.
help-state-not_readable = اسمح لـ iEchor Setup بقراءته في إعدادات النظام > الخصوصية والأمن > الملفات والمجلدات، أو استعن بأحد مسؤولي هذا الـ Mac. ثم أعد الفحص.
help-state-blocked = أزل ما يعيق العملية، أو أوقف هذا هنا.
help-plan_changed = اطلع على القائمة الجديدة، ووافق مجددًا.
help-usage = اختر إنهاء، ثم افتح iEchor مجددًا.
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

settings-title = متقدم
settings-lead = ما أعدّه iEchor على هذا الـ Mac، وما إذا كان لا يزال يعمل.
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
action-replace_name = نسخ احتياطي واستبدال: { $path }
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
action-explain_root = ما يعنيه root هنا
action-settings = الإعدادات…
action-zoom_in = تكبير
action-zoom_out = تصغير
action-zoom_reset = الحجم الفعلي
managed-CLITools-title = أدوات سطر الأوامر
managed-CLITools-text = مكان ربط أدوات سطر الأوامر: system ‏(‎/usr/local/bin) أو user ‏(‎~/.iechor/bin) أو off.
managed-ShellPath-title = مسار الوحدات الطرفية
managed-ShellPath-text = كيف تعثر الوحدات الطرفية على الأدوات في ‎~/.iechor/bin: ‏tell (ذكر ما ينبغي فعله فقط) أو profile (كتلة في ملف تعريف shell) أو everybody (ملف في ‎/etc/paths.d).
managed-DefaultSocket-title = المقبس الافتراضي
managed-DefaultSocket-text = ما إذا كان ‎/var/run/iechor.sock يؤدي إلى المحرك، وكذلك بعد إعادة التشغيل.
managed-Context-title = السياق
managed-Context-text = ما إذا كان السياق desktop-linux يؤدي إلى المحرك ويُستخدم.
managed-PrivilegedPorts-title = المنافذ ذات الامتيازات
managed-PrivilegedPorts-text = ما إذا كان يجوز للأداة المساعدة ذات الامتيازات حجز المنافذ الأقل من 1024.
managed-HostNames-title = أسماء المضيفين
managed-HostNames-text = أسماء المضيفين التي تؤدي إلى هذا الـ Mac: ‏localhost أو kubernetes أو كلاهما وبينهما فاصلة لاتينية، أو نص فارغ لعدم توجيه أي منهما.
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
