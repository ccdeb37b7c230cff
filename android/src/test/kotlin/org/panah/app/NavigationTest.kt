package org.panah.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.panah.bindings.Config
import org.panah.bindings.Panah
import org.panah.core.Block
import org.panah.core.Capability
import org.panah.core.Effect
import org.panah.core.FieldValue
import org.panah.core.Kept
import org.panah.core.Missing
import org.panah.core.Page
import org.panah.core.Target
import java.io.File
import java.util.concurrent.Executor

/** Going from page to page, with the real library and without Android. */
class NavigationTest {
    /** Keeps what it is given until it is told to do it. */
    private class Waiting : Executor {
        private val tasks = ArrayDeque<Runnable>()
        override fun execute(task: Runnable) {
            tasks.addLast(task)
        }

        fun run() {
            while (tasks.isNotEmpty()) tasks.removeFirst().run()
        }
    }

    private class Screen : Shell {
        var page: Page? = null
        val effects = ArrayList<Effect>()
        var position = "" to 0
        var left = false
        var shows = 0
        override fun position() = position
        override fun show(page: Page) {
            this.page = page
            position = "" to 0
            shows++
        }

        override fun run(effect: Effect) {
            effects += effect
        }

        override fun finish() {
            left = true
        }
    }

    private val background = Waiting()
    private val main = Waiting()
    private val screen = Screen()
    private var now = NOW

    private fun start(language: String? = "en", token: String? = null) =
        Navigation(PANAH, { now }, background, main, Kept(language, token), listOf("ru-KZ")).apply { shell = screen }

    private fun answer() {
        background.run()
        main.run()
    }

    private fun Navigation.goTo(route: String) {
        open(Target.Page(route))
        answer()
        assertEquals(route, page.route)
        assertEquals(page, screen.page)
    }

    private fun Navigation.goBack(): String {
        back()
        answer()
        return page.route
    }

    private fun Navigation.search(words: String) {
        submit("search", listOf(FieldValue("query", words)))
        answer()
    }

    private fun date(day: Int) = listOf("day" to "$day", "month" to "11", "year" to "2026").map { (name, value) -> FieldValue(name, value) }

    @Test
    fun `the way back leads from a hit to the hits, and from an answer to the question`() {
        val navigation = start()
        navigation.goTo("search")
        navigation.search("lawyer")
        assertEquals("search/lawyer", navigation.page.route)
        val hit = navigation.page.blocks.filterIsInstance<Block.Link>().first { it.v1.id.startsWith("hit-") }.v1.target as Target.Page
        navigation.goTo(hit.route)
        assertEquals("search/lawyer", navigation.goBack())
        assertEquals("the hits took the place of the entrance", "home", navigation.goBack())
        navigation.goTo("deadlines")
        navigation.goTo("deadlines/refusal")
        navigation.submit("date/refusal", date(20))
        answer()
        assertEquals("deadlines/refusal/2026-11-20", navigation.page.route)
        assertEquals(listOf("deadlines/refusal", "deadlines", "home"), List(3) { navigation.goBack() })
        navigation.back()
        assertTrue(screen.left)
    }

    @Test
    fun `going to a page that lies behind goes back to it, and a first page has nothing behind it`() {
        val navigation = start()
        navigation.goTo("contacts")
        navigation.goTo("rights")
        navigation.goTo("procedure")
        navigation.goTo("contacts")
        assertEquals("home", navigation.goBack())
        navigation.goTo("contacts")
        navigation.goTo("rights")
        navigation.goTo("home")
        navigation.back()
        assertTrue(screen.left)
    }

    @Test
    fun `back is pressed twice before the page comes`() {
        val navigation = start()
        for (route in listOf("contacts", "rights", "procedure")) navigation.goTo(route)
        val shows = screen.shows
        navigation.back()
        navigation.back()
        answer()
        assertEquals("contacts", navigation.page.route)
        assertEquals(shows + 1, screen.shows)
    }

    @Test
    fun `where nothing lies behind, back leads to the page above, and then out of the app`() {
        val navigation = start(token = "contacts/bhr-almaty")
        assertEquals("contacts/bhr-almaty", navigation.page.route)
        assertEquals("contacts", navigation.goBack())
        assertEquals("home", navigation.goBack())
        assertFalse(screen.left)
        navigation.back()
        assertTrue(screen.left)
    }

    @Test
    fun `a page in passing leaves no trace, and what was typed below it is still there`() {
        val navigation = start()
        navigation.goTo("deadlines/refusal")
        navigation.formState["day"] = "12"
        val below = navigation.page
        for (leave in listOf({ navigation.back() }, { navigation.goTo("rights"); navigation.back() })) {
            screen.position = "date" to 7
            navigation.cannot(Missing.Dialler("+7701"))
            answer()
            assertNotEquals(below.title, navigation.page.title)
            assertEquals("its own head", "", navigation.place.block)
            assertEquals("deadlines", navigation.restoreToken)
            leave()
            answer()
            assertEquals(below, navigation.page)
            assertEquals("date" to 7, navigation.place.run { block to offset })
        }
        assertEquals("home", navigation.goBack())
    }

    @Test
    fun `a form that is wrong stays where it is, and another page forgets what was typed`() {
        val navigation = start()
        navigation.goTo("deadlines/refusal")
        navigation.formState["day"] = "99"
        navigation.submit("date/refusal", date(99))
        answer()
        val form = navigation.page.blocks.filterIsInstance<Block.Form>().first().v1
        assertTrue(form.fields.any { it.error != null })
        assertEquals("99", navigation.formState["day"])
        assertEquals("home", navigation.goBack())
        assertTrue(navigation.formState.isEmpty())
    }

    @Test
    fun `the block at the head is that of the last time`() {
        val navigation = start()
        navigation.goTo("rights")
        screen.position = "a" to 3
        navigation.goTo("contacts")
        assertEquals("", navigation.place.block)
        navigation.goBack()
        assertEquals("a" to 3, navigation.place.run { block to offset })
        screen.position = "" to 0 // scrolled to its head
        navigation.goTo("contacts")
        navigation.goBack()
        assertEquals("", navigation.place.block)
    }

    @Test
    fun `another language is kept, keeps the page, and is that of the pages behind`() {
        val navigation = start()
        navigation.goTo("rights")
        navigation.goTo("contacts")
        navigation.goTo("language/contacts")
        val choice = navigation.page.blocks.filterIsInstance<Block.Choice>().first().options.first { it.id == "language-ug" }
        navigation.open(choice.target)
        answer()
        assertEquals("contacts" to "ug", navigation.page.run { route to language })
        assertEquals(listOf<Effect>(Effect.KeepLanguage("ug")), screen.effects)
        navigation.goBack()
        assertEquals("rights" to "ug", navigation.page.run { route to language })
    }

    @Test
    fun `the first page is the choice of language, then what was kept`() {
        val chosen = start(null).page
        assertEquals("language", chosen.route)
        assertEquals("ru", chosen.language)
        assertEquals("home" to "kk", start("kk").page.run { route to language })
        assertEquals("language", start("gone").page.route)
        assertEquals("nothing typed is taken from a token", "search", start(token = "search/words").page.route)
        assertEquals("home", start(token = "no/such/page").page.route)
    }

    @Test
    fun `an answer that comes after the reader has moved on is dropped`() {
        val navigation = start()
        navigation.goTo("search")
        navigation.submit("search", listOf(FieldValue("query", "lawyer")))
        navigation.open(Target.Page("rights"))
        answer()
        assertEquals("rights", navigation.page.route)
        assertTrue("it would be said on the wrong page", screen.effects.isEmpty())
        navigation.cannot(Missing.Map)
        answer()
        val passing = navigation.page
        navigation.open(Target.Page("contacts"))
        navigation.back()
        answer()
        assertNotEquals(passing, navigation.page)
        assertEquals("rights", navigation.page.route)
    }

    @Test
    fun `the core is asked in the background only, and nothing is shown from there`() {
        val navigation = start()
        val shows = screen.shows
        for (ask in listOf({ navigation.open(Target.Page("rights")) }, { navigation.submit("search", emptyList()) }, { navigation.cannot(Missing.Share) })) {
            val page = navigation.page
            ask()
            main.run()
            assertEquals(page, navigation.page)
            background.run()
            assertEquals(page, navigation.page)
            main.run()
            assertNotEquals(page, navigation.page)
        }
        assertEquals(shows + 3, screen.shows)
    }

    @Test
    fun `a page is asked for again when it reads differently, and not before`() {
        val navigation = start()
        navigation.goTo("deadlines/crossing/2026-11-24T05:00")
        navigation.formState["x"] = "typed"
        val left = { (navigation.page.blocks.first { it is Block.Deadline } as Block.Deadline).v1.timeLeft.value }
        val before = left()
        assertTrue(before, "20" in before)
        // At nine there are 20 whole hours left, a second later 19.
        assertEquals(1, navigation.secondsFresh())
        refresh(navigation)
        assertEquals(before, left())
        now = NOW.copy(unixSeconds = NOW.unixSeconds + 1)
        refresh(navigation)
        assertTrue(left(), "19" in left())
        assertEquals("typed", navigation.formState["x"])
        assertEquals(3600, navigation.secondsFresh())
        assertEquals("home", navigation.goBack())
    }

    private fun refresh(navigation: Navigation) {
        navigation.refresh()
        answer()
    }

    @Test
    fun `a clock that was set back, or a day that has passed, is seen`() {
        val navigation = start()
        val shows = screen.shows
        refresh(navigation)
        now = later(23)
        refresh(navigation)
        assertEquals(shows, screen.shows)
        now = later(24)
        refresh(navigation)
        assertEquals(shows + 1, screen.shows)
        now = later(-1)
        refresh(navigation)
        assertEquals(shows + 2, screen.shows)
    }

    @Test
    fun `time that passes does not take an answer away that is on its way`() {
        val navigation = start()
        navigation.goTo("deadlines/crossing/2026-11-24T05:00")
        navigation.open(Target.Page("rights"))
        now = later(1)
        refresh(navigation)
        assertEquals("rights", navigation.page.route)
        navigation.goBack()
        navigation.cannot(Missing.Map)
        answer()
        val passing = navigation.page
        now = later(2)
        refresh(navigation)
        assertEquals("what is shown in passing stays", passing, navigation.page)
    }

    @Test
    fun `what comes while there is no activity is there for the next one`() {
        val navigation = start()
        navigation.shell = null
        navigation.open(Target.Page("rights"))
        answer()
        assertEquals("rights", navigation.page.route)
    }

    @Test
    fun `it knows nothing of Android`() {
        val source = File(System.getProperty("panah.root"), "android/src/main/kotlin/org/panah/app/Navigation.kt").readText()
        assertFalse("android." in source)
    }

    private companion object {
        val PANAH = Panah.open(Config(Capability.entries))
    }
}
