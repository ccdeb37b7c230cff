package org.panah.app

import android.app.Activity
import android.content.res.Configuration
import android.os.Build
import android.os.Bundle
import android.os.LocaleList
import android.os.Looper
import android.os.Parcel
import android.view.View
import android.view.WindowManager
import android.view.accessibility.AccessibilityEvent
import android.view.accessibility.AccessibilityManager
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import android.widget.ScrollView
import android.widget.Spinner
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotSame
import org.junit.Assert.assertSame
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.panah.core.Kept
import org.panah.core.Target
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowActivity
import org.robolectric.shadows.ShadowLooper
import org.robolectric.util.ReflectionHelpers
import java.util.concurrent.CompletableFuture
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit

/** What is kept and what is not when the phone turns, ends the process, or goes on in time; and who sees the page meanwhile. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class LifecycleTest {
    private fun MainActivity.fields(): List<EditText> = screen().all().filterIsInstance<EditText>()
    private fun MainActivity.form(): Block.Form = page!!.blocks.first { it is Block.Form } as Block.Form
    private fun MainActivity.texts(): List<String> = screen().all().filterIsInstance<TextView>().filter { it.isShown }.map { it.text.toString() }
    private val Activity.isSecure get() = window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0

    @Test
    fun `the core is told every language of the phone, the preferred one first`() {
        val set = LocaleList.forLanguageTags("de-DE,tg-TJ,ug-CN,ru-KZ")
        val app = RuntimeEnvironment.getApplication()
        val changed = app.createConfigurationContext(Configuration(app.resources.configuration).apply { setLocales(set) })
        val languages = ApiCompat.languages(changed)
        assertEquals(listOf("de-DE", "tg-TJ", "ug-CN", "ru-KZ"), languages)
        assertEquals("ug", phone.panah.start(Kept(null, null), languages, NOW).language)
    }

    @Test
    fun `a rotation keeps the page, the pages behind, the place and what was typed, and asks the core for nothing`() {
        val phoneInHand = launch("uz")
        phoneInHand.get().goTo("contacts")
        phoneInHand.get().goTo("rights")
        val scroll = { phoneInHand.get().screen().all().first { it is ScrollView } }
        scroll().scrollTo(0, 300)
        phoneInHand.get().goTo("search")
        phoneInHand.get().fields()[0].setText("advokat")
        val (page, panah) = phoneInHand.get().page to phone.panah
        phone.background = Executor { error("the core was asked") }
        phoneInHand.recreate()
        idle()
        phone.background = Executor { it.run() }
        assertSame(page, phoneInHand.get().page)
        assertSame(panah, phone.panah)
        assertEquals("advokat", phoneInHand.get().fields()[0].text.toString())
        phoneInHand.get().pressBack()
        assertEquals("rights", phoneInHand.get().page!!.route)
        assertEquals(300, scroll().scrollY)
        phoneInHand.get().pressBack()
        assertEquals("contacts", phoneInHand.get().page!!.route)
        phoneInHand.get().pressBack()
        assertEquals("home", phoneInHand.get().page!!.route)
        phoneInHand.get().pressBack()
        assertTrue(phoneInHand.get().isFinishing)
    }

    @Test
    fun `errors in a form are still shown after a rotation`() {
        val phoneInHand = launch("en")
        phoneInHand.get().goTo("deadlines/refusal")
        phoneInHand.get().press(SUBMIT)
        assertTrue(phoneInHand.get().form().v1.fields.any { it.error != null })
        phoneInHand.recreate()
        idle()
        assertTrue(phoneInHand.get().form().v1.fields.any { it.error != null })
    }

    private fun ActivityController<MainActivity>.savedState() = Bundle().also { pause().stop().saveInstanceState(it).destroy() }

    @Test
    fun `after the death of the process the same page is there, and the way back leads to the one above`() {
        val first = launch("uz")
        first.get().goTo("contacts")
        first.get().goTo("contacts/bhr-almaty")
        val second = launch("uz", state = first.savedState()).get()
        assertEquals("contacts/bhr-almaty", second.page!!.route)
        assertEquals("uz", second.page!!.language)
        second.pressBack()
        assertEquals("contacts", second.page!!.route)
        second.pressBack()
        assertEquals("home", second.page!!.route)
        second.pressBack()
        assertTrue(second.isFinishing)
    }

    @Test
    fun `no word that was typed, no event and no date is handed to the system or kept`() {
        val held = launch("en")
        val activity = held.get()
        val states = ArrayList<Bundle>()
        val save = { states += Bundle().also { held.saveInstanceState(it) } }
        activity.goTo("search")
        activity.fields()[0].setText("wiretapped")
        save()
        activity.press(SUBMIT)
        assertEquals("search/wiretapped", activity.page!!.route)
        save()
        activity.goTo("deadlines/crossing")
        val entries = listOf("23", "2026", "13", "45")
        activity.fields().zip(entries).forEach { (field, value) -> field.setText(value) }
        activity.screen().all().filterIsInstance<Spinner>().first().setSelection(11)
        idle()
        save()
        activity.press(SUBMIT)
        assertEquals("deadlines/crossing/2026-11-23T13:45", activity.page!!.route)
        save()
        activity.goTo("language/" + activity.page!!.route)
        save()
        for (state in states) {
            assertEquals(setOf("restore"), state.keySet())
            val parcel = Parcel.obtain()
            parcel.writeBundle(state)
            val bytes = parcel.marshall()
            for (secret in listOf("wiretapped", "crossing", "2026", "13:45")) {
                for (charset in listOf(Charsets.UTF_8, Charsets.UTF_16LE)) {
                    assertFalse("$secret in ${state.getString("restore")}", bytes.contains(secret.toByteArray(charset)))
                }
            }
        }
        assertEquals(listOf("search", "search", "deadlines", "deadlines", "deadlines"), states.map { it.getString("restore") })
        assertEquals(mapOf("language" to "en", "contrast" to false, "close" to false), activity.getPreferences(0).all)
        assertEquals(listOf("MainActivity.xml"), java.io.File(phone.dataDir, "shared_prefs").list().orEmpty().toList())
        for (empty in listOf(phone.filesDir, phone.cacheDir)) assertEquals(emptyList<String>(), empty.list().orEmpty().toList())
        assertEquals(emptyList<String>(), phone.databaseList().toList())
        val restored = launch("en", state = states.last()).get()
        assertEquals("deadlines", restored.page!!.route)
    }

    private fun ByteArray.contains(part: ByteArray) = (0..size - part.size).any { start -> part.indices.all { this[start + it] == part[it] } }

    @Test
    fun `a page and a language that are gone end on a page in the person's language`() {
        val state = Bundle().apply { putString("restore", "no/such/page") }
        val activity = launch("kk", state = state).get()
        assertEquals("kk", activity.page!!.language)
        assertTrue(activity.page!!.found)
        assertEquals("language", launch("xx").get().page!!.route)
    }

    @Test
    fun `a phone that thinks it is 1970 gets a page, not a date, and a date once its clock is right`() {
        val held = launch("en")
        val activity = held.get()
        phone.now = NOW.copy(unixSeconds = 0)
        for (route in PAGES.keys.filter { it.startsWith("deadlines") } + SAMPLE) {
            activity.goTo(route)
            assertTrue("$route shows a date", activity.page!!.blocks.none { it is Block.Deadline })
        }
        activity.goTo("deadlines/refusal/2026-11-20")
        held.pause().stop()
        phone.now = NOW
        held.restart().resume()
        idle()
        assertTrue(activity.page!!.blocks.any { it is Block.Deadline })
    }

    /** Lets the phone lie on the table for as long as it takes to be [hours] and [minutes] after [NOW]. */
    private fun wait(hours: Int, minutes: Int) {
        val then = later(hours, minutes)
        while (phone.now.unixSeconds < then.unixSeconds) {
            phone.now = phone.now.copy(unixSeconds = phone.now.unixSeconds + 30)
            ShadowLooper.idleMainLooper(30, TimeUnit.SECONDS)
        }
        idle()
    }

    private fun MainActivity.timeLeft() = page!!.blocks.filterIsInstance<Block.Deadline>().first().v1.timeLeft.value.filter { it.isLetterOrDigit() || it == ' ' }

    @Test
    fun `hours that are left grow fewer while the page is looked at, until they have passed`() {
        val activity = launch("en").get()
        activity.goTo("deadlines/crossing/2026-11-24T05:00")
        assertEquals("20 hours left", activity.timeLeft())
        wait(0, 2)
        assertEquals("19 hours left", activity.timeLeft())
        assertTrue(activity.texts().any { "19" in it })
        wait(1, 2)
        assertEquals("18 hours left", activity.timeLeft())
        wait(20, 2)
        assertFalse(activity.timeLeft(), "left" in activity.timeLeft())
    }

    @Test
    fun `a page that was left reads as it should when it is looked at again, and what was typed is still there`() {
        val held = launch("en")
        val activity = held.get()
        activity.goTo("deadlines/refusal")
        val days = { (activity.page!!.blocks.first { it is Block.Choice } as Block.Choice).options.map { it.label } }
        val before = days()
        activity.fields()[0].setText("12")
        held.pause().stop()
        wait(16, 0)
        assertEquals("nobody looks at it", before, days())
        held.restart().resume()
        idle()
        assertTrue("a day has passed", before != days())
        assertEquals("12", activity.fields()[0].text.toString())
        val page = activity.page
        held.pause().stop().restart().resume()
        idle()
        assertSame("nothing has changed", page, activity.page)
    }

    @Test
    fun `the core is asked on another thread than the screen's, and the screen goes on meanwhile`() {
        val real = CompletableFuture<Thread>()
        PanahApplication().background.execute { real.complete(Thread.currentThread()) }
        assertNotSame(Looper.getMainLooper().thread, real.get(10, TimeUnit.SECONDS))
        val threads = Executors.newSingleThreadExecutor()
        val asked = ArrayList<Thread>()
        val held = ArrayList<Runnable>()
        phone.background = Executor { held += it }
        val activity = launch("en").get()
        activity.navigation.open(Target.Page("search"))
        val run = {
            held.forEach { threads.submit { asked += Thread.currentThread(); it.run() }.get() }
            held.clear()
            idle()
        }
        run()
        activity.fields()[0].setText("lawyer")
        activity.press(SUBMIT)
        assertEquals("the page stays until there is another one", "search", activity.page!!.route)
        activity.fields()[0].setText("lawyers")
        run()
        assertEquals("search/lawyer", activity.page!!.route)
        assertEquals(2, asked.size)
        asked.forEach { assertNotSame(Looper.getMainLooper().thread, it) }
        activity.press(SUBMIT)
        activity.pressBack()
        run()
        assertEquals("who went back does not find the answer", "home", activity.page!!.route)
        threads.shutdown()
    }

    @Test
    fun `what a search found is said to a screen reader`() {
        val activity = launch("en").get()
        activity.goTo("search")
        activity.fields()[0].setText("lawyer")
        val manager = shadowOf(activity.getSystemService(AccessibilityManager::class.java)).apply { setEnabled(true) }
        activity.press(SUBMIT)
        val words = activity.page!!.blocks.filterIsInstance<Block.Paragraph>().first { it.id == "search-results" }.text.value
        val said = manager.sentAccessibilityEvents.filter { it.eventType == AccessibilityEvent.TYPE_ANNOUNCEMENT }.flatMap { it.text }.map { "$it" }
        assertEquals(listOf(words), said)
    }

    /** Records what the phone was told of the list of recent apps. */
    @Implements(Activity::class)
    class RecentsActivity : ShadowActivity() {
        var shown: Boolean? = null

        @Implementation
        fun setRecentsScreenshotEnabled(enabled: Boolean) {
            shown = enabled
        }
    }

    @Test
    @Config(shadows = [RecentsActivity::class])
    fun `a page with what was typed is kept out of the list of recent apps, but not out of screenshots`() {
        val activity = launch("en").get()
        val recents = Shadow.extract<RecentsActivity>(activity)
        for (route in PAGES.keys + listOf("search/x", "deadlines/crossing/2026-11-24T05:00")) {
            activity.goTo(route)
            val page = activity.page!!
            assertEquals(route, !page.hideFromRecents, recents.shown)
            assertEquals(route, page.secure, activity.isSecure)
        }
        assertFalse(activity.page!!.secure)
        assertEquals(false, recents.shown)
    }

    @Test
    fun `on older phones such a page is hidden for as long as it is not in front`() {
        val held = launch("en")
        val activity = held.get()
        ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", Build.VERSION_CODES.S_V2)
        try {
            activity.goTo("search/x")
            assertFalse("a person may want a screenshot", activity.isSecure)
            activity.onWindowFocusChanged(false)
            assertTrue(activity.isSecure)
            activity.onWindowFocusChanged(true)
            assertFalse(activity.isSecure)
            held.pause()
            assertTrue(activity.isSecure)
            held.resume()
            assertFalse(activity.isSecure)
            activity.goTo("rights")
            held.pause()
            assertFalse("nothing was typed there", activity.isSecure)
        } finally {
            ReflectionHelpers.setStaticField(Build.VERSION::class.java, "SDK_INT", 35)
        }
    }

    @Test
    fun `words for an officer are kept out of screenshots, where the page says so and nowhere else`() {
        val activity = launch("en").get()
        for (route in PAGES.keys) {
            activity.goTo(route)
            assertEquals(route, activity.page!!.items.any { it.id == "officer-secure" }, activity.isSecure)
        }
        activity.goTo(pageWith { it is Block.Phrase }.route)
        assertTrue(activity.isSecure)
        activity.pressBack()
        assertFalse(activity.isSecure)
    }

    @Test
    fun `what is typed is neither learned by the keyboard nor offered to be filled in`() {
        val activity = launch("en").get()
        for (route in listOf("search", "deadlines/crossing")) {
            activity.goTo(route)
            assertTrue(route, activity.fields().isNotEmpty())
            for (field in activity.fields()) {
                assertEquals(route, EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING, field.imeOptions and EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING)
                assertEquals(route, View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS, field.importantForAutofill)
            }
        }
    }
}
