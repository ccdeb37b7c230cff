"""The contract of the bindings, checked from another language: the whole public API, with right and with wrong input.

Every page is compared with the one that `panah show` prints, so what crosses is what the core made. Run by
`make contract`; PANAH_BINDINGS is the folder that bindings/generate.sh wrote, PANAH_PROGRAM the command line.
"""

import datetime
import enum
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINDINGS = Path(os.environ.get("PANAH_BINDINGS", ROOT / "bindings/build"))
PROGRAM = os.environ.get("PANAH_PROGRAM", str(ROOT / "target/debug/panah"))
sys.path.insert(0, str(BINDINGS / "python"))
from panah_bindings import panah, panah_core  # noqa: E402  (the path has to be set first)

DAY, MOMENT = "2026-11-24", "2026-11-24T09:00"
KAZAKHSTAN = datetime.timezone(datetime.timedelta(hours=5))


def at(year=2026, month=11, day=24, hour=9, minute=0, zone=KAZAKHSTAN):
    """The moment at which clocks in the zone show this."""
    moment = datetime.datetime(year, month, day, hour, minute, tzinfo=zone)
    seconds = moment.timestamp() if year > 1 else -62_135_596_800
    return panah.Now(unix_seconds=int(seconds), utc_offset_seconds=int(zone.utcoffset(None).total_seconds()))


def now(unix_seconds=at().unix_seconds, utc_offset_seconds=18_000):
    return panah.Now(unix_seconds=unix_seconds, utc_offset_seconds=utc_offset_seconds)


LOST_CLOCK = now(0, 0)
# Numbers that are not a time: outside the years 1 to 9999, or an offset that no clock has.
NO_TIMES = [
    now(2**63 - 1),
    now(-(2**63)),
    now(253_402_300_800, 0),
    now(-62_135_596_801, 0),
    now(utc_offset_seconds=86_400),
    now(utc_offset_seconds=-86_400),
    now(utc_offset_seconds=2**31 - 1),
    now(utc_offset_seconds=-(2**31)),
]
EDGES = [
    LOST_CLOCK,
    now(-62_135_596_800, 0),
    now(253_402_300_799, 0),
    now(253_402_300_799, 86_399),
    now(-62_135_596_800, -86_399),
    at(2028, 2, 29),
    at(1900, 3, 1),
    at(2040, 6, 1),
]
# What a shell could hand over by mistake, or a person type.
ODD = [
    "",
    " ",
    "/",
    "//",
    "..",
    "../../etc/passwd",
    "unknown",
    "HOME",
    "home/",
    "/home",
    "language/language/language",
    "languages",
    "choose-language",
    "choose-language/",
    "choose-language/xx/home",
    "choose-language/../ru",
    "today",
    "today/",
    "date/",
    "date/arrival/solar/solar",
    "officer//",
    "officer/ill/xx",
    "procedure/at/",
    "contacts/\0",
    "\0",
    "%00%2e",
    "{$days}",
    "<script>",
    "'; drop table",
    "\u202e\u2066\u2069\ufeff",
    "👩‍👩‍👧",
    "پناه",
    "１２",
    "\U0010ffff",
    "9" * 400,
    "я/" * 10_000,
]
ODD_MOMENTS = [
    "0000-00-00",
    "0001-01-01",
    "9999-12-31",
    "10000-01-01",
    "+10000-01-01",
    "+262142-12-31",
    "-262143-01-01",
    "2026-02-30",
    "2026-11-24T24:00",
    "2026-11-24T23:59",
    "2026-11-24@",
    "2026-11-24@9999-12-31",
    "9999-12-31T23:59@9999-12-31",
    "2026-11-24T09:00@2026-11-24@2026-11-24",
    "۲۰۲۶-۱۱-۲۴",
    "solar/solar",
]


def as_data(value):
    """What crossed, in the form in which the core writes itself as JSON."""
    if isinstance(value, panah_core.Script):
        # By its code, but for the one that is told apart by its lines.
        return "Arab-ug" if value is panah_core.Script.ARAB_UG else value.name.capitalize()
    if isinstance(value, enum.Enum):
        return value.name.lower()
    if isinstance(value, list):
        return [as_data(item) for item in value]
    if value is None or isinstance(value, (str, bool, int)):
        return value
    held = vars(value)
    fields = {}
    # A variant that holds a record is written as the record with its kind.
    for name, field in vars(held["_values"][0]).items() if "_values" in held else held.items():
        fields[name] = as_data(field)
    # A variant is a class inside that of its enum: `Target.PAGE`.
    if "." in type(value).__qualname__:
        fields["kind"] = type(value).__qualname__.rsplit(".", 1)[-1].lower()
    return fields


def records(value):
    """Every record and variant inside a page."""
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from records(item)
    elif hasattr(value, "__dict__") and not isinstance(value, enum.Enum):
        yield value
        for item in vars(value).values():
            yield from records(item)


def program(*arguments):
    done = subprocess.run([PROGRAM, *arguments, "--format", "json"], capture_output=True, text=True, check=False)
    if done.returncode:
        raise AssertionError(f"panah {' '.join(arguments)}: {done.stderr}")
    return json.loads(done.stdout)


def opened(capabilities=None):
    every = list(panah_core.Capability)
    return panah.Panah.open(panah.Config(capabilities=every if capabilities is None else capabilities))


APP = opened()


class Reader:
    """The app as a reader of one language sees it."""

    def __init__(self, language):
        self.language = language

    def page(self, route, moment):
        return APP.page(route, self.language, moment)

    def act(self, action, fields, moment):
        return APP.act(action, fields, self.language, moment)

    def search(self, query, limit):
        return APP.search(query, self.language, limit)


def blocks(page):
    return [item.block for section in page.sections for item in section.items]


def words(page):
    return [spoken.plain for section in page.sections for item in section.items for spoken in item.spoken]


LANGUAGES = [language["tag"] for language in program("languages")]
ROUTES = [route["route"] for route in program("routes")]
EVENTS = sorted({route.split("/")[1] for route in ROUTES if route.startswith("deadlines/")})


class Contract(unittest.TestCase):
    """Nothing that these tests do may make the library panic; a page in its place would hide that from them."""

    @classmethod
    def setUpClass(cls):
        cls.kept = os.dup(2)
        cls.errors = tempfile.TemporaryFile()
        sys.stderr.flush()
        os.dup2(cls.errors.fileno(), 2)

    @classmethod
    def tearDownClass(cls):
        sys.stderr.flush()
        os.dup2(cls.kept, 2)
        os.close(cls.kept)
        cls.errors.seek(0)
        written = cls.errors.read().decode()
        cls.errors.close()
        sys.stderr.write(written)
        if "panah: fault" in written:
            raise AssertionError("the library panicked; the lines above name the places")

    def check_page(self, page, language=None):
        """Holds for every page, whatever led to it."""
        self.assertIsInstance(page, panah_core.Page)
        self.assertIn(page.language, LANGUAGES)
        if language:
            self.assertEqual(page.language, language)
        self.assertRegex(page.frame.hotline.dial, r"^\+7\d{10}$")
        self.assertTrue(page.title.value)
        self.assertTrue(blocks(page))
        self.assertTrue(all(section.items for section in page.sections))

    def check_nowhere(self, page):
        self.check_page(page)
        self.assertFalse(page.found)
        targets = [as_data(record.target) for record in records(page.sections) if hasattr(record, "target")]
        self.assertIn({"kind": "page", "route": "home"}, targets)


class Session(Contract):
    def start(self, language=None, token=None, device=()):
        return APP.start(panah_core.Kept(language=language, restore_token=token), list(device), now())

    def test_the_languages_are_those_of_the_program(self):
        self.assertEqual(as_data(panah.languages()), program("languages"))

    def test_any_tag_is_a_language(self):
        for tag in [*LANGUAGES, *ODD]:
            self.check_page(APP.page("home", tag, now()))
        for tag, language in [("prs", "fa-AF"), ("uz_UZ", "uz"), ("zh-Hans-CN", "zh-Hans"), ("de", "en")]:
            self.check_page(APP.page("home", tag, now()), language)

    def test_the_first_page_is_the_choice_of_language_the_home_page_or_the_one_that_was_kept(self):
        page = self.start(device=["de-DE", "kk-CN", "ru"])
        self.assertEqual((page.route, page.language, page.first), ("language", "kk-Arab", True))
        page = self.start("ug", device=["ru"])
        self.assertEqual((page.route, page.language, page.first), ("home", "ug", True))
        page = self.start("ug", "contacts")
        self.assertEqual((page.route, page.first), ("contacts", False))
        self.assertEqual(self.start("ug", "search/afraid").route, "search")
        for odd in ODD:
            self.check_page(self.start(odd, odd, [odd]))

    def test_a_language_that_is_chosen_is_to_be_kept(self):
        choice = APP.page("language/contacts", "en", now())
        answers = [answer for block in blocks(choice) for answer in vars(block).get("options", [])]
        self.assertEqual([answer.label.value for answer in answers], [each.endonym for each in panah.languages()])
        for answer, language in zip(answers, LANGUAGES):
            outcome = APP.act(answer.target.action, [], "en", now())
            self.assertEqual((outcome.page.language, outcome.page.route), (language, "contacts"))
            self.assertEqual(outcome.go, panah_core.Go.PUSH)
            self.assertEqual(as_data(outcome.effects), [{"kind": "keep_language", "tag": language}])

    def test_a_search_replaces_its_page_and_is_announced(self):
        fields = [panah_core.FieldValue(name="query", value="police")]
        outcome = APP.act("search", fields, "en", now())
        self.assertEqual(outcome.go, panah_core.Go.REPLACE)
        self.assertEqual([type(effect) for effect in outcome.effects], [panah_core.Effect.ANNOUNCE])
        self.assertEqual((outcome.page.restore_token, outcome.page.hide_from_recents), ("search", True))

    def test_what_a_device_lacks_is_said_in_passing(self):
        number = "+77017447238"
        lacks = panah_core.Missing
        for missing in [lacks.DIALLER(number=number), lacks.MAP(), lacks.PRINTER(), lacks.SHARE()]:
            for language in LANGUAGES:
                outcome = APP.cannot(missing, "contacts", language, now())
                self.check_page(outcome.page, language)
                self.assertEqual((outcome.go, outcome.effects), (panah_core.Go.IN_PASSING, []))
                self.assertEqual(outcome.page.frame.back.target.route, "contacts")
                self.assertEqual(number in outcome.page.plain_title, isinstance(missing, lacks.DIALLER))
            for route in ODD:
                self.check_page(APP.cannot(missing, route, "en", now()).page)
        self.check_page(APP.cannot(lacks.DIALLER(number="\0{$x}\u202e" * 1000), "home", "ar", now()).page, "ar")

    def test_pages_offer_only_what_the_shell_can_do(self):
        bare = opened([])
        for route in ROUTES:
            page = bare.page(route, "en", now())
            self.assertEqual(page.tools, [])
            pressed = {type(record) for record in records(page) if isinstance(record, panah_core.Effect)}
            self.assertEqual(pressed & {panah_core.Effect.COPY, panah_core.Effect.OPEN_MAP, panah_core.Effect.ADD_TO_CALENDAR}, set())
        offered = {tool.capability for tool in APP.page("home", "en", now()).tools}
        on_pages = {panah_core.Capability.COPY, panah_core.Capability.MAP, panah_core.Capability.CALENDAR}
        promised = {panah_core.Capability.KEEP_NOTHING, panah_core.Capability.HIDE_FROM_RECENTS, panah_core.Capability.BLOCK_SCREENSHOTS}
        self.assertEqual(offered, set(panah_core.Capability) - on_pages - promised)

    def test_two_threads_never_get_each_others_language(self):
        app = opened()
        wrong = []

        def read(language):
            expected = as_data(APP.page("rights", language, now()))
            query = [panah_core.FieldValue(name="query", value="2018")]
            for _ in range(10):
                pages = [app.page("rights", language, now()), app.act("search", query, language, now()).page]
                pages.append(app.act(f"choose-language/{language}/rights", [], "en", now()).page)
                wrong.extend(page.language for page in pages if page.language != language)
                wrong.extend(page.route for page in (pages[0], pages[2]) if as_data(page) != expected)

        threads = [threading.Thread(target=read, args=[language]) for language in LANGUAGES]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_numbers_that_do_not_fit_stay_on_the_side_of_the_shell(self):
        for moment in [now(unix_seconds=2**63), now(utc_offset_seconds=2**31)]:
            with self.assertRaises((ValueError, OverflowError)):
                APP.page("home", "en", moment)


class Pages(Contract):
    def test_every_page_is_the_one_that_the_program_shows(self):
        self.maxDiff = None

        def compare(language):
            solar = [f"deadlines/{event}/solar" for event in EVENTS]
            earlier = [f"deadlines/{event}/{day}" for event in EVENTS for day in ("2025-12-14", "2024-02-29")]
            hours = ["deadlines/crossing/2026-11-23T10:30", "search/2018"]
            for route in [*ROUTES, *solar, *earlier, *hours]:
                shown = program("show", route, "--locale", language, "--now", MOMENT)
                crossed = as_data(APP.page(route, language, at()))
                self.assertEqual(crossed, shown, f"{route} in {language}")

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(compare, LANGUAGES))

    def test_the_offset_of_the_device_does_not_count(self):
        shown = program("show", "deadlines/crossing/2026-11-23T10:30", "--now", "2026-11-24T08:30+04:30")
        for offset in [0, 16_200, 18_000, -12_600, 50_400, -43_200]:
            crossed = APP.page("deadlines/crossing/2026-11-23T10:30", "en", now(utc_offset_seconds=offset))
            self.assertEqual(as_data(crossed), shown, offset)

    def test_everything_on_every_page_can_be_pressed(self):
        actions = set()
        for language in LANGUAGES:
            app = Reader(language)
            seen, ahead = set(), ["home"]
            while ahead:
                route = ahead.pop()
                if route in seen:
                    continue
                seen.add(route)
                page = app.page(route, now())
                self.check_page(page, language)
                self.assertTrue(page.found, f"a page leads to {route}, which leads nowhere")
                for record in records(page):
                    if isinstance(record, panah_core.Target.PAGE):
                        ahead.append(record.route)
                    elif isinstance(record, panah_core.Target.ACTION):
                        actions.add(record.action)
                    elif isinstance(record, panah_core.Form):
                        self.check_form(app, record)
                    elif isinstance(record, panah_core.Effect.DIAL):
                        self.assertRegex(record.number, r"^\+?\d+$")
                    elif isinstance(record, panah_core.Effect.ADD_TO_CALENDAR):
                        self.assertEqual(str(datetime.date.fromisoformat(record.date)), record.date)
            unseen = {route for route in ROUTES if route not in seen and not re.search(r"/at/|/20\d\d-", route)}
            self.assertEqual(unseen, set())
        app = Reader("en")
        for action in sorted(actions):
            page = app.act(action, [], now()).page
            self.check_page(page)
            self.assertTrue(page.found, f"{action} leads nowhere")

    def check_form(self, app, form):
        """The form with nothing, with nonsense, and with a day of this year in it. To search for any words is right."""
        sensible = {"day": "20", "month": "8", "year": "2026", "hour": "8", "minute": "05"}
        if form.action.endswith("solar"):
            sensible |= {"year": "1405", "month": "6"}
        for filled in [{}, dict.fromkeys(sensible, "x" * 1000), dict.fromkeys(sensible, "-1"), sensible]:
            values = [panah_core.FieldValue(name=field.name, value=filled.get(field.name, "")) for field in form.fields]
            page = app.act(form.action, values, now()).page
            self.check_page(page)
            self.assertTrue(page.found, f"{form.action} leads nowhere")
            errors = [record.error for record in records(page) if isinstance(record, panah_core.Field) and record.error]
            right = filled == sensible or form.action == "search"
            self.assertEqual(not errors, right, f"{form.action} with {filled}")


class WrongInput(Contract):
    def test_any_string_is_a_route(self):
        for language in LANGUAGES:
            app = Reader(language)
            for route in [*ODD, "я" * 1_000_000]:
                self.check_page(app.page(route, now()), language)
        for route in ["no/such/page", "contacts/nobody", "deadlines/nothing", "procedure/unheard-of", ""]:
            self.check_nowhere(app.page(route, now()))

    def test_any_string_is_a_moment(self):
        app = Reader("fa-AF")
        for event in EVENTS:
            for moment in [*ODD_MOMENTS, *ODD]:
                for today in [now(), *EDGES[:3]]:
                    self.check_page(app.page(f"deadlines/{event}/{moment}", today), "fa-AF")

    def test_any_string_is_an_action_with_any_fields(self):
        names = ["day", "month", "year", "hour", "minute", "", "\0", "day"]
        forms = [f"{word}/{event}{end}" for word in ("date", "today") for event in EVENTS for end in ("", "/solar", "/x")]
        app = Reader("ru")
        for action in [*ODD, *forms]:
            for value in ["", "0", "-1", "1", "12", "31", "99", "1405", "9999", "10000", str(2**64), "۱۲", "1" * 400]:
                fields = [panah_core.FieldValue(name=name, value=value) for name in names]
                self.check_page(app.act(action, fields, now()).page)
        self.check_nowhere(app.act("no-such-action", [], now()).page)

    def test_half_routes_and_joined_routes(self):
        """Strings made of pieces of true ones; the seed is fixed, so that a find can be repeated."""
        chance = random.Random(2018)
        pieces = sorted({piece for route in ROUTES for piece in re.split(r"(?<=[/-])", route)})
        pieces += ["choose-language/", "date/", "today/", "solar", "@", "T", ":", "/", *ODD_MOMENTS, *ODD[:-1]]
        app = Reader("ug")
        for number in range(4_000):
            text = "".join(chance.choice(pieces) for _ in range(chance.randrange(1, 6)))
            today = chance.choice([now(), *EDGES])
            page = app.page(text, today) if number % 2 else app.act(text, [], today).page
            self.check_page(page)

    def test_search_finds_what_the_program_finds(self):
        asked = {"en": "police", "ru": "переводчик", "fa-AF": "پولیس", "kk-Arab": "сот", "zh-Hans": "律师", "ug": "8 7172 69 65 45"}
        for language, query in asked.items():
            hits = Reader(language).search(query, 12)
            self.assertTrue(hits, f"{language}: {query}")
            shown = [
                {
                    "route": hit.route,
                    "title": hit.title,
                    "heading": hit.heading,
                    "language": hit.language,
                    "excerpt": [{"value": run.value, "found": run.found} for run in hit.excerpt.runs],
                }
                for hit in hits
            ]
            self.assertEqual(shown, program("search", query, "--locale", language))
            self.assertEqual(Reader(language).search(query, 1), hits[:1])

    def test_any_string_is_a_query(self):
        app = Reader("uz")
        for query in [*ODD, *ODD_MOMENTS, 'a" OR "b', "NEAR(a b)", "exact:a*"]:
            for limit in [0, 1, 12, 2**32 - 1]:
                hits = app.search(query, limit)
                self.assertLessEqual(len(hits), limit)
                self.assertEqual(len({hit.route for hit in hits}), len(hits))
                for hit in hits:
                    self.assertEqual(app.page(hit.route, now()).route, hit.route)

    def test_what_is_not_a_time_counts_as_a_lost_clock(self):
        route = f"deadlines/{EVENTS[0]}/{DAY}"
        for language in LANGUAGES:
            app = Reader(language)
            lost = app.page(route, LOST_CLOCK)
            # The page says so, and asks.
            ids = [item.id for section in lost.sections for item in section.items]
            self.assertIn("clock", ids)
            for moment in NO_TIMES:
                self.assertEqual(as_data(app.page(route, moment)), as_data(lost))
                self.assertEqual(app.act("choose-language", [], moment).page.language, language)

    def test_every_page_can_be_read_on_any_day(self):
        for language in LANGUAGES:
            app = Reader(language)
            for moment in EDGES:
                for route in ROUTES:
                    page = app.page(route, moment)
                    self.check_page(page, language)
                    self.assertTrue(page.found)


if __name__ == "__main__":
    unittest.main()
