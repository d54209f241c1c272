# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the house: who may include whom, how large things may grow, what is banned."""

# --- Floors and arrows ----------------------------------------------------------------------------
# A room is a folder with its own CMake target. ARROWS says what a room may include beside itself.

FEATURES = [
    "catalogue", "sales", "till", "fiscal", "vouchers", "loyalty", "listing", "orders", "staff",
    "insights", "training", "enrolment", "settings", "attention", "sharing", "rescue", "receipts",
    "backup", "mail",
]
# Inside floor 2: which features know which.
FEATURE_ARROWS = {
    "sales": ["catalogue", "vouchers", "loyalty", "fiscal", "staff"],
    "till": ["fiscal", "staff"],
    "receipts": ["sales", "till", "fiscal", "vouchers", "catalogue", "mail"],
    "mail": ["settings"],
    "orders": ["catalogue"],
    "listing": ["catalogue"],
    "loyalty": ["catalogue"],  # lists of cards come as sheets, as lists of articles do
    "attention": ["vouchers", "sharing"],
    "training": ["catalogue", "staff", "fiscal", "vouchers", "settings"],
    "rescue": ["sharing"],
    "backup": ["fiscal", "catalogue"],
    "insights": [feature for feature in FEATURES if feature != "insights"],
}

FLOOR_0 = ["core/base"]
FLOOR_1 = ["core/store", "core/registers", "core/crypto", "core/scan", "core/print", "core/law",
           "sync/wire"]
FLOOR_2 = [f"core/{feature}" for feature in FEATURES]
UI_COMMON = ["ui/format", "ui/scan", "ui/theme", "ui/widgets", "ui/print", "ui/photos"]

ARROWS = {
    "core/base": [],
    "core/crypto": FLOOR_0,
    "core/scan": FLOOR_0,
    "core/print": FLOOR_0,
    "core/law": FLOOR_0,
    "sync/wire": FLOOR_0 + ["core/crypto"],
    "core/store": FLOOR_0 + ["core/crypto", "sync/wire"],
    "core/registers": FLOOR_0 + ["core/crypto", "core/store", "sync/wire"],
    "sync/engine": FLOOR_0 + ["core/crypto", "core/store", "sync/wire"],
    "sync/net": FLOOR_0 + ["core/crypto", "core/store", "core/registers", "sync/wire",
                           "sync/engine", "core/vouchers", "core/enrolment", "core/sharing",
                           "core/rescue"],
    "ui/theme": FLOOR_0,
    "ui/widgets": FLOOR_0 + ["ui/theme"],
    "ui/format": FLOOR_0 + ["core/law"] + FLOOR_2 + ["ui/theme"],
    "ui/photos": FLOOR_0 + ["core/registers", "ui/theme", "ui/widgets"],
    "ui/sound": FLOOR_0 + ["ui/theme"],
    "ui/print": FLOOR_0 + ["core/print", "core/scan", "ui/theme", "ui/widgets"],
    "ui/scan": FLOOR_0 + ["core/scan", "ui/format", "ui/theme", "ui/widgets"],
    "ui/*": FLOOR_0 + ["core/scan", "core/print", "core/law", "core/store"] + FLOOR_2 + UI_COMMON,
    "ui/onboarding": FLOOR_0 + ["core/scan", "core/print", "core/law"] + FLOOR_2 + UI_COMMON + [
        "ui/enrolment", "ui/staff", "ui/hardware"],  # its steps are theirs
    "ui/sales": FLOOR_0 + ["core/scan", "core/print", "core/law", "core/store"] + FLOOR_2
                + UI_COMMON + ["ui/vouchers"],  # a voucher says the same as a means of payment
    "ui/customer": FLOOR_0 + FLOOR_2 + UI_COMMON + ["ui/sales"],  # it shows the same amounts
    "ui/till": FLOOR_0 + ["core/scan", "core/print", "core/law", "core/store"] + FLOOR_2
               + UI_COMMON + ["ui/sales"],  # an X names means and rates as the sale does
    "ui/loyalty": FLOOR_0 + ["core/scan", "core/print", "core/law", "core/store"] + FLOOR_2
                  + UI_COMMON + ["ui/sales"],  # the sale says the rules in the same words
    "ui/shell": FLOOR_0 + ["core/scan", "core/print", "core/law", "core/store"] + FLOOR_2
                + ["ui/*"],
    "backend": FLOOR_0 + ["core/crypto", "core/store", "core/registers", "core/scan",
                          "core/vouchers", "core/loyalty", "sync/wire"],
    "app": ["core/*", "sync/*", "ui/*", "backend", "app/*"],
    "tests": ["core/*", "sync/*", "ui/*", "backend", "app", "app/*", "tests/*"],
}
for _feature in FEATURES:
    ARROWS[f"core/{_feature}"] = FLOOR_0 + FLOOR_1 + [
        f"core/{other}" for other in FEATURE_ARROWS.get(_feature, [])]

# Files that an allowed arrow does not reach: (from, to, why).
CLOSED_DOORS = [
    ("ui", r"core/store/(?!SyncStatus\.h$)",
     "ui shows how far the till has synchronised; rows are the controllers' business"),
    ("backend", r"core/(?!store/)\w+/\w*Store\.h$",
     "the till's stores are the till's: share values and policies"),
    ("app/cli/verify",
     r"^(core|sync|ui|backend|app)/(?!base/|store/ZipFile\.h$|cli/verify/)",
     "who proves the books shares no code with who writes them"),
]

# Qt modules by their headers; a room includes (and its CMakeLists.txt links) no others.
MODULE_HEADERS = {
    "Widgets": r"QtWidgets|QWidget|QLabel|QDialog|QApplication|QMainWindow|QAbstractButton|QMenu"
               r"|Q(Push|Tool|Radio)Button|QCheckBox|QComboBox|QLineEdit|Q\w*Layout|QScroll\w+"
               r"|Q(List|Table|Tree)(View|Widget)|QStyle\w*|QGraphics\w+|QStack\w+|QFrame",
    "Gui": r"QtGui|QGuiApplication|QImage\w*|QPixmap|QPainter\w*|QColor|QFont\w*|QIcon|QWindow"
           r"|QScreen|QClipboard|Q(Key|Mouse|Focus|Resize|Paint)Event|QKeySequence|QAction"
           r"|QStandardItem\w*|QText(Document|Cursor|Layout)|QPen|QBrush|QPdfWriter"
           r"|QDesktopServices",
    "Network": r"QtNetwork|QNetwork\w+|Q(Tcp|Udp|Ssl|Local|Abstract)(Socket|Server)|QSsl\w+"
               r"|QHost\w+",
    "Multimedia": r"QtMultimedia|QCamera\w*|QMedia\w+|QVideo\w+|QAudio\w*|QSound\w*",
    "Sql": r"QtSql|QSql\w+",
}
# First match decides.
MODULES = [
    ("core/store", ["Sql"]),
    ("core/", []),
    ("sync/net", ["Network"]),
    ("sync/", []),
    ("ui/scan", ["Widgets", "Gui", "Multimedia"]),
    ("ui/sound", ["Multimedia"]),
    ("ui/", ["Widgets", "Gui"]),
    ("backend", ["Sql", "Gui"]),  # Gui paints cards and vouchers for print, without a display
    ("app", ["Widgets", "Gui", "Network", "Multimedia", "Sql"]),
    ("tests", ["Widgets", "Gui", "Network", "Multimedia", "Sql"]),
]
MODULE_WHY = {
    "core": "core runs without a display, a network or an event loop",
    "sync": "only sync/net talks to the network",
    "ui": "ui asks controllers; rows and sockets are below",
    "backend": "a server has no window, and its network is the HttpServer adapter",
}

# --- Sizes ----------------------------------------------------------------------------------------

MAX_FILE_LINES = 500
MAX_HEADER_LINES = 200
MAX_FUNCTION_LINES = 70
MAX_LINE_COLUMNS = 100
MAX_PARAMETERS = 5
MAX_NESTING = 3

# --- Banned words of code -------------------------------------------------------------------------
# (rule, pattern, folders or files where it is allowed, why, instead). Comments and the content of
# strings are not looked at.

CODE = r"\.(cpp|h)$"
BANNED = [
    ("clock", r"\bcurrentDate(Time)?(Utc)?\s*\(|\bQTime::currentTime|\bcurrent(M?)SecsSinceEpoch"
              r"|\bsystem_clock\b|\b(std::)?time\s*\(\s*(nullptr|NULL|0|&)|\bgettimeofday\b"
              r"|\bclock_gettime\b",
     ["app/system/", "tests/bench/"], "a test can't move this clock",
     "take a Clock& and call now() or bootMs()"),
    ("random", r"\bs?rand\s*\(|\brandom_device\b|\barc4random|\bQUuid::createUuid\b"
               r"|\bQRandomGenerator(64)?::(global|system|securelySeeded)\b",
     ["app/system/"], "a run that can't be repeated",
     "take an Entropy& (SeededEntropy in tests)"),
    ("random", r"\bQRandomGenerator(64)?\b(?!::)|\bmt19937(_64)?\b",
     ["app/system/", "tests/"], "chance comes from outside",
     "take an Entropy& (SeededEntropy in tests)"),
    ("event-loop", r"\bprocessEvents\b|\bQEventLoop\b"
                   r"|(?i:dialog|menu|sheet|box)\w*(\.|->)exec\s*\(",
     [], "a nested event loop runs anything in the middle of anything",
     "send the command, react to its signal; a sheet opens with open()"),
    ("message-box", r"\bQMessageBox\b", [], "a modal box stops the counter",
     "show a Notice or a Sheet inside the window"),
    ("singleton", r"\bqApp\b|\binstance\s*\(\s*\)", 
     # QApplication alone says where the focus goes.
     ["app/", "tests/", "ui/widgets/ScrollPane"],
     "a hidden dependency, the same for every test", "take what you need by reference"),
    # QDBusConnection::connect() takes nothing else.
    ("string-connect", r"\b(SIGNAL|SLOT)\s*\(", ["ui/theme/SystemScheme"],
     "a typing error shows only at run time",
     "connect function pointers with a context object"),
    # RESTinio refuses a connection or a request by exceptions of its caller only.
    ("throw", r"\bthrow\b", ["backend/http/HttpServer", "tests/"],
     "no exception crosses our functions",
     "return fail(\"room/what\") in a Result"),
    ("style-sheet", r"\bsetStyleSheet\b", [],
     "style leaks out of the theme and is parsed per widget",
     "use the tokens of ui/theme in paint code or the palette"),
    ("money-float",
     r"\b(double|float|qreal)\b[^;(){}]*?(?i:cents|amount|price|money|balance|euro|payout)"
     r"|(?i:cents|amount|price|money|balance|euro|payout)\w*\W{1,12}to(Double|Float)\b",
     [], "floating point loses cents", "use Money (integer cents)"),
]

VAGUE_NAME = r"(Manager|Helpers?|Utils?|Data|Info|Impl)"
VAGUE_NAME_INSTEAD = ("name what it does: Store, Policy, Engine, Controller, Model, Page, Sheet, "
                      "or a verb such as RedeemVoucher")

# --- SQL, translations, words ---------------------------------------------------------------------

SQL = (r"^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|DELETE\s+FROM\s"
       r"|UPDATE\s+(OR\s+\w+\s+)?\w+\s+SET\s"
       r"|CREATE\s+(TEMP\w*\s+)?(UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW|VIRTUAL)\s"
       r"|ALTER\s+TABLE\s|DROP\s+(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s+\w"
       r"|BEGIN\s+IMMEDIATE|VACUUM\b)")
SQL_HOMES = r"^(core/store/|backend/|tests/|resources/sql/)|Store\.(cpp|h)$"

TRANSLATION = (r"\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|qsTr|qtTrId)\s*\("
               r"|\bQCoreApplication::translate\s*\(")
TRANSLATION_HOMES = r"^(ui|app|tests/ui|tests/app|tests/translations)/"

# Whole words of any tracked text file.
FORBIDDEN_WORDS = [
    (r"(?<![\w./~})-])/(work|farm|tmp/w[t])(?![\w-])",
     "an absolute path of one machine", "a path relative to the source or build folder"),
    (r"\b(TO[D]O|FIX[M]E|X[X]X)\b", "unfinished work hides in the tree",
     "finish it, or open an issue"),
]

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
NEEDS_SPDX = r"\.(cpp|h|py|js|mjs|sh|sql|css|cmake)$|^(dev|\.ci/run|CMakeLists\.txt)$"
