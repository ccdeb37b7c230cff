"""The contract of the bindings, held from another language: the whole face, with right and with wrong input.

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

DAY = "2026-11-24"
SMALLEST, LARGEST = -(2**31), 2**31 - 1


def now(year=2026, month=11, day=24, hour=9, minute=0):
    return panah.Now(year=year, month=month, day=day, hour=hour, minute=minute)


def now_of_the_program():
    """The time of day in Kazakhstan, as the command line takes it, on the day that it is told."""
    clock = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=5)))
    return now(hour=clock.hour, minute=clock.minute)


LOST_CLOCK = now(1970, 1, 1, 0, 0)
NO_DATES = [
    now(0, 0, 0, 0, 0),
    now(2026, 2, 29),
    now(2026, 13, 1),
    now(2026, 11, 31),
    now(hour=24),
    now(minute=60),
    now(minute=-1),
    now(year=0),
    now(year=-2026),
    now(year=10_000),
    now(year=262_142),
    now(SMALLEST, SMALLEST, SMALLEST, SMALLEST, SMALLEST),
    now(LARGEST, LARGEST, LARGEST, LARGEST, LARGEST),
]
EDGES = [LOST_CLOCK, now(1, 1, 1, 0, 0), now(9999, 12, 31, 23, 59), now(2028, 2, 29), now(1900, 3, 1)]
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


def opened(locale):
    return panah.Panah.open(panah.Config(locale=locale))


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
        self.assertRegex(page.pinned.hotline.dial, r"^\+7\d{10}$")
        self.assertTrue(page.title.value)
        self.assertTrue(page.blocks)

    def check_nowhere(self, page):
        self.check_page(page)
        self.assertEqual(page.route, "unknown")
        targets = [as_data(record.target) for record in records(page.blocks) if hasattr(record, "target")]
        self.assertIn({"kind": "page", "route": "home"}, targets)


class Faces(Contract):
    def test_the_languages_are_those_of_the_program(self):
        self.assertEqual(as_data(panah.languages()), program("languages"))

    def test_any_locale_opens(self):
        for locale in [*LANGUAGES, *ODD]:
            self.check_page(opened(locale).page("home", now()))
        for locale, language in [("prs", "fa-AF"), ("uz_UZ", "uz"), ("zh-Hans-CN", "zh-Hans"), ("de", "en")]:
            self.check_page(opened(locale).page("home", now()), language)

    def test_a_language_that_is_chosen_holds(self):
        app = opened("en")
        choice = app.page("language/contacts", now())
        answers = [answer for block in choice.blocks for answer in vars(block).get("options", [])]
        self.assertEqual([answer.label.value for answer in answers], [each.endonym for each in panah.languages()])
        for answer, language in zip(answers, LANGUAGES):
            outcome = app.act(answer.target.action, [], now())
            self.assertEqual((outcome.page.language, outcome.page.route), (language, "contacts"))
            self.assertEqual(outcome.effects, [])
            self.assertEqual(app.page("home", now()).language, language)

    def test_one_app_does_not_change_another(self):
        first, second = opened("kk"), opened("kk")
        first.act("choose-language/ar/home", [], now())
        self.assertEqual(second.page("home", now()).language, "kk")

    def test_it_may_be_called_from_many_threads(self):
        app = opened("en")
        found = []

        def read(language):
            for _ in range(10):
                app.act(f"choose-language/{language}/home", [], now())
                found.append(app.page("rights", now()))

        threads = [threading.Thread(target=read, args=[language]) for language in LANGUAGES]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(found), 10 * len(LANGUAGES))
        for page in found:
            self.check_page(page)

    def test_numbers_beyond_32_bits_stay_on_the_side_of_the_shell(self):
        with self.assertRaises((ValueError, OverflowError)):
            opened("en").page("home", now(year=2**31))


class Pages(Contract):
    def test_every_page_is_the_one_that_the_program_shows(self):
        def compare(language):
            app = opened(language)
            solar = [f"deadlines/{event}/solar" for event in EVENTS]
            earlier = [f"deadlines/{event}/{day}" for event in EVENTS for day in ("2025-12-14", "2024-02-29")]
            for route in [*ROUTES, *solar, *earlier]:
                # The program's clock may pass a full minute between the two.
                for _ in range(2):
                    moment = now_of_the_program()
                    shown = program("show", route, "--locale", language, "--today", DAY)
                    crossed = as_data(app.page(route, moment))
                    if crossed == shown:
                        break
                self.maxDiff = None
                self.assertEqual(crossed, shown, f"{route} in {language}")

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(compare, LANGUAGES))

    def test_everything_on_every_page_can_be_pressed(self):
        actions = set()
        for language in LANGUAGES:
            app = opened(language)
            seen, ahead = set(), ["home"]
            while ahead:
                route = ahead.pop()
                if route in seen:
                    continue
                seen.add(route)
                page = app.page(route, now())
                self.check_page(page, language)
                self.assertNotEqual(page.route, "unknown", f"a page leads to {route}, which leads nowhere")
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
        app = opened("en")
        for action in sorted(actions):
            page = app.act(action, [], now()).page
            self.check_page(page)
            self.assertNotEqual(page.route, "unknown", f"{action} leads nowhere")

    def check_form(self, app, form):
        """The form with nothing, with nonsense, and with a day of this year in it. To search for any words is right."""
        sensible = {"day": "20", "month": "8", "year": "2026", "hour": "9", "minute": "05"}
        if form.action.endswith("solar"):
            sensible |= {"year": "1405", "month": "6"}
        for filled in [{}, dict.fromkeys(sensible, "x" * 1000), dict.fromkeys(sensible, "-1"), sensible]:
            values = [panah_core.FieldValue(name=field.name, value=filled.get(field.name, "")) for field in form.fields]
            page = app.act(form.action, values, now()).page
            self.check_page(page)
            self.assertNotEqual(page.route, "unknown", f"{form.action} leads nowhere")
            errors = [record.error for record in records(page) if isinstance(record, panah_core.Field) and record.error]
            right = filled == sensible or form.action == "search"
            self.assertEqual(not errors, right, f"{form.action} with {filled}")


class WrongInput(Contract):
    def test_any_string_is_a_route(self):
        for language in LANGUAGES:
            app = opened(language)
            for route in [*ODD, "я" * 1_000_000]:
                self.check_page(app.page(route, now()), language)
        for route in ["no/such/page", "contacts/nobody", "deadlines/nothing", "procedure/unheard-of", ""]:
            self.check_nowhere(app.page(route, now()))

    def test_any_string_is_a_moment(self):
        app = opened("fa-AF")
        for event in EVENTS:
            for moment in [*ODD_MOMENTS, *ODD]:
                for today in [now(), *EDGES[:3]]:
                    self.check_page(app.page(f"deadlines/{event}/{moment}", today), "fa-AF")

    def test_any_string_is_an_action_with_any_fields(self):
        names = ["day", "month", "year", "hour", "minute", "", "\0", "day"]
        forms = [f"{word}/{event}{end}" for word in ("date", "today") for event in EVENTS for end in ("", "/solar", "/x")]
        app = opened("ru")
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
        app = opened("ug")
        for number in range(4_000):
            text = "".join(chance.choice(pieces) for _ in range(chance.randrange(1, 6)))
            today = chance.choice([now(), *EDGES])
            page = app.page(text, today) if number % 2 else app.act(text, [], today).page
            self.check_page(page)

    def test_search_finds_what_the_program_finds(self):
        asked = {"en": "police", "ru": "переводчик", "fa-AF": "پولیس", "kk-Arab": "сот", "zh-Hans": "律师", "ug": "8 7172 69 65 45"}
        for language, query in asked.items():
            hits = opened(language).search(query, 12)
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
            self.assertEqual(opened(language).search(query, 1), hits[:1])

    def test_any_string_is_a_query(self):
        app = opened("uz")
        for query in [*ODD, *ODD_MOMENTS, 'a" OR "b', "NEAR(a b)", "exact:a*"]:
            for limit in [0, 1, 12, 2**32 - 1]:
                hits = app.search(query, limit)
                self.assertLessEqual(len(hits), limit)
                self.assertEqual(len({hit.route for hit in hits}), len(hits))
                for hit in hits:
                    self.assertEqual(app.page(hit.route, now()).route, hit.route)

    def test_no_date_counts_as_a_lost_clock(self):
        route = f"deadlines/{EVENTS[0]}/{DAY}"
        for language in LANGUAGES:
            app = opened(language)
            lost = app.page(route, LOST_CLOCK)
            # The page says so, and asks.
            ids = [block.get("id") for block in as_data(lost.blocks)]
            self.assertIn("clock", ids)
            for moment in NO_DATES:
                self.assertEqual(as_data(app.page(route, moment)), as_data(lost))
                self.assertEqual(app.act("choose-language", [], moment).page.language, language)

    def test_every_page_can_be_read_on_any_day(self):
        for language in LANGUAGES:
            app = opened(language)
            for moment in EDGES:
                for route in ROUTES:
                    page = app.page(route, moment)
                    self.check_page(page, language)
                    self.assertNotEqual(page.route, "unknown")


if __name__ == "__main__":
    unittest.main()
