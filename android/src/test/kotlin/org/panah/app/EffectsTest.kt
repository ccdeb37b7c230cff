package org.panah.app

import android.content.ClipboardManager
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import android.content.res.Configuration
import android.os.Bundle
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.provider.CalendarContract
import android.view.View
import android.view.WindowManager
import android.widget.EditText
import android.widget.ScrollView
import android.widget.Spinner
import android.widget.TextView
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid
import java.io.File
import java.io.FileInputStream
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.panah.core.Effect
import org.panah.core.Target
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w360dp-h640dp-mdpi")
class EffectsTest {
    /** A phone that has a calendar. */
    @Before
    fun calendar() {
        val name = ComponentName("test.calendar", "Calendar")
        shadowOf(RuntimeEnvironment.getApplication().packageManager).run {
            addActivityIfNotPresent(name)
            addIntentFilterForActivity(name, IntentFilter(Intent.ACTION_INSERT).apply { addCategory(Intent.CATEGORY_DEFAULT); addDataScheme("content"); addDataAuthority("com.android.calendar", null) })
        }
    }

    private fun press(activity: MainActivity, tag: String): View {
        val view = activity.screen().findViewWithTag<View>(tag) ?: error("nothing to press at ${activity.page?.route} for $tag")
        assertTrue("$tag cannot be pressed", view.performClick())
        idle()
        return view
    }

    @Test
    fun `every link leads where the page says, and nothing to press is dead`() {
        val seen = HashSet<String>()
        for (tag in listOf("fa-AF")) {
            val activity = launch(tag).get()
            for (route in PAGES.keys) {
                activity.goTo(route)
                val page = activity.page!!
                for ((id, target) in page.targets()) {
                    if (target !is Target.Page || ' ' in id || !seen.add("$id ${target.route}")) continue
                    press(activity, id)
                    assertEquals("$route $id", target.route, activity.page!!.route)
                    activity.goTo(route)
                }
                activity.screen().all().filter { it.isClickable }.forEach { assertTrue("${it.tag} of $route", it is EditText || it.hasOnClickListeners() || it is android.widget.CheckBox || it is Spinner) }
            }
        }
    }

    @Test
    fun `every effect becomes the intent it should`() {
        val activity = launch("ar").get()
        val kinds = HashSet<String>()
        for (route in PAGES.keys) {
            activity.goTo(route)
            for ((id, target) in activity.page!!.targets()) {
                val effect = (target as? Target.Effect)?.effect ?: continue
                kinds += effect::class.simpleName!!
                press(activity, id)
                val intent = shadowOf(activity).nextStartedActivity
                when (effect) {
                    is Effect.Dial -> assertEquals("tel:${effect.number.replace("+", "%2B")}", intent.dataString)
                    is Effect.OpenMap -> assertEquals("0,0?q=${effect.query}", intent.data!!.schemeSpecificPart)
                    is Effect.AddToCalendar -> {
                        assertEquals(Intent.ACTION_INSERT, intent.action)
                        assertEquals(effect.title, intent.getStringExtra(CalendarContract.Events.TITLE))
                        val day = java.text.SimpleDateFormat("yyyy-MM-dd", java.util.Locale.US).apply { timeZone = java.util.TimeZone.getTimeZone("UTC") }
                        assertEquals(effect.date, day.format(intent.getLongExtra(CalendarContract.EXTRA_EVENT_BEGIN_TIME, 0)))
                    }
                    is Effect.Copy -> {
                        val board = activity.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
                        assertEquals(effect.text, board.primaryClip!!.getItemAt(0).text.toString())
                        val words = activity.page!!.pinned.device.copied.value
                        assertTrue(activity.screen().all().filterIsInstance<android.widget.TextView>().any { it.text.toString() == words })
                    }
                }
            }
        }
        assertTrue("$kinds", kinds.containsAll(listOf("OpenMap", "AddToCalendar", "Copy")))
    }

    @Test
    fun `the hotline is one tap from the dialler`() {
        val activity = launch("ug").get()
        for (route in PAGES.keys.filterIndexed { index, _ -> index % 5 == 0 } + SAMPLE) {
            activity.goTo(route)
            press(activity, "hotline")
            val intent = shadowOf(activity).nextStartedActivity
            assertEquals(Intent.ACTION_DIAL, intent.action)
            assertEquals(activity.page!!.pinned.hotline.dial, intent.data!!.schemeSpecificPart)
        }
    }

    @Test
    fun `a phone without dialler or map says so, and the way back leads back`() {
        shadowOf(RuntimeEnvironment.getApplication()).checkActivities(true)
        val activity = launch("ru").get()
        activity.goTo("contacts")
        press(activity, "hotline")
        val page = activity.page!!
        assertEquals("device/no-dialler", page.route)
        assertTrue(page.pinned.hotline.dial in page.title.plain())
        press(activity, "back")
        assertEquals("contacts", activity.page!!.route)
        activity.open(Target.Effect(Effect.OpenMap("x")))
        assertEquals("device/no-map", activity.page!!.route)
        @Suppress("DEPRECATION") activity.onBackPressed()
        assertEquals("contacts", activity.page!!.route)
        shadowOf(RuntimeEnvironment.getApplication()).checkActivities(false)
    }

    @Test
    fun `a phone without printer or anything to share with says so`() {
        val application = RuntimeEnvironment.getApplication()
        shadowOf(application).checkActivities(true)
        val activity = launch("ug-Cyrl").get()
        press(activity, "share")
        assertEquals("device/no-share", activity.page!!.route)
        assertEquals("ug-Cyrl", activity.page!!.language)
        press(activity, "back")
        shadowOf(application).removeSystemService(Context.PRINT_SERVICE)
        press(activity, "print")
        assertEquals("device/no-printer", activity.page!!.route)
        press(activity, "back")
        assertEquals("home", activity.page!!.route)
    }

    @Test
    fun `a document that cannot be written is an answer to the printer, not a crash`() {
        dalvik.system.CloseGuard.setEnabled(false) // what cannot be closed on a computer is not to be told
        val activity = launch("en").get()
        val printing = Printing(activity, activity.page!!)
        var answer = ""
        val callback = object : PrintDocumentAdapter.WriteResultCallback() {
            override fun onWriteFinished(pages: Array<out PageRange>) { answer = "written" }
            override fun onWriteFailed(error: CharSequence?) { answer = "failed" }
        }
        val full = ParcelFileDescriptor.open(File("/dev/full"), ParcelFileDescriptor.MODE_WRITE_ONLY)
        printing.onWrite(arrayOf(PageRange.ALL_PAGES), full, null, callback)
        assertEquals("before it was laid out", "failed", answer)
        answer = ""
        val paper = PrintAttributes.Builder().setMediaSize(PrintAttributes.MediaSize.ISO_A5).build()
        printing.onLayout(null, paper, null, object : PrintDocumentAdapter.LayoutResultCallback() {}, null)
        printing.onWrite(arrayOf(PageRange.ALL_PAGES), full, null, callback)
        assertEquals("failed", answer)
    }

    @Test
    fun `passing the app on needs no room, the receiver reads the installed file and cannot write to it`() {
        val activity = launch("en").get()
        val apk = File.createTempFile("panah", ".apk").apply { writeText("the app") }
        activity.applicationContext.applicationInfo.sourceDir = apk.path
        val provider = Robolectric.setupContentProvider(OwnFile::class.java)
        assertEquals("the app", FileInputStream(provider.openFile(OwnFile.ADDRESS, "rw").fileDescriptor).readBytes().decodeToString())
        assertEquals(0, provider.delete(OwnFile.ADDRESS, null, null))
        assertEquals("the app", apk.readText())
    }

    @Test
    fun `the app is passed on as a file that only the receiver may read`() {
        val activity = launch("en").get()
        press(activity, "share")
        val intent = shadowOf(activity).nextStartedActivity
        assertEquals(OwnFile.ADDRESS, intent.getParcelableExtra(Intent.EXTRA_STREAM, android.net.Uri::class.java))
        assertTrue(intent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(0, intent.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
    }

    @Test
    fun `a form says what is wrong, keeps what was typed, and goes on when it is right`() {
        val activity = launch("en").get()
        val route = PAGES.values.first { page -> page.blocks.any { it is Block.Form } && page.route.startsWith("deadlines") }.route
        activity.goTo(route)
        val form = activity.page!!.blocks.first { it is Block.Form } as Block.Form
        press(activity, form.v1.action)
        val wrong = activity.page!!.blocks.first { it is Block.Form } as Block.Form
        assertTrue(wrong.v1.fields.any { it.error != null })
        val fields = activity.screen().all().filter { it.tag == Renderer.FIELD }
        val edits = fields.filterIsInstance<EditText>()
        edits[0].setText("22")
        fields.filterIsInstance<Spinner>().firstOrNull()?.setSelection(11)
        edits.getOrNull(1)?.setText("2026")
        idle()
        press(activity, form.v1.action)
        assertTrue(activity.page!!.route, activity.page!!.blocks.any { it is Block.Deadline })
    }

    @Test
    fun `rotation and the death of the process bring the same page back`() {
        val first = launch("uz")
        first.get().goTo("contacts")
        first.get().goTo("rights")
        first.recreate()
        idle()
        assertEquals("rights", first.get().page!!.route)
        val state = Bundle()
        first.pause().stop().saveInstanceState(state).destroy()
        val second = launch("uz", state = state).get()
        assertEquals("rights", second.page!!.route)
        assertEquals("uz", second.page!!.language)
        @Suppress("DEPRECATION") second.onBackPressed()
        assertEquals("contacts", second.page!!.route)
        @Suppress("DEPRECATION") second.onBackPressed()
        assertEquals("home", second.page!!.route)
        @Suppress("DEPRECATION") second.onBackPressed()
        assertTrue(second.isFinishing)
    }

    @Test
    fun `a route and a language that are gone end on a page in the person's language`() {
        val state = Bundle().apply { putStringArray("stack", arrayOf("no/such/page", "", "x")) }
        val activity = launch("kk", state = state).get()
        assertEquals("kk", activity.page!!.language)
        assertNotNull(activity.page!!.pinned.back)
        assertEquals("language", launch("xx").get().page!!.route)
    }

    @Test
    fun `a phone that thinks it is 1970 gets a page, not a date`() {
        val activity = launch("en").get()
        MainActivity.clock = { 0L }
        for (route in PAGES.keys.filter { it.startsWith("deadlines") } + SAMPLE) {
            activity.goTo(route)
            assertTrue("$route shows a date", activity.page!!.blocks.none { it is Block.Deadline })
        }
    }

    @Test
    fun `pages go to paper in black on white, whole`() {
        val activity = launch("fa-AF").get()
        for (route in SAMPLE) {
            activity.goTo(route)
            for ((width, height) in if (route == "home" || route == "appeal") listOf(595 to 842, 420 to 595) else listOf(420 to 595)) {
                val paper = Paper(activity, activity.page!!, width, height)
                assertTrue(paper.count in 1..30)
                for (index in 0 until paper.count) {
                    val bitmap = android.graphics.Bitmap.createBitmap(width, height, android.graphics.Bitmap.Config.ARGB_8888).apply { eraseColor(android.graphics.Color.WHITE) }
                    paper.draw(android.graphics.Canvas(bitmap), index)
                    if (index == 0) picture("paper/${route.replace('/', '-')}-$width", bitmap)
                }
            }
        }
    }

    @Test
    fun `the title stands in the bar once its heading has scrolled away, and is not spoken`() {
        for (tag in listOf("en", "ar")) {
            val activity = launch(tag).get()
            activity.goTo("rights")
            val bar = activity.screen().findViewWithTag<View>("back")
            val words = { bar.all().filterIsInstance<TextView>().filter { it.isShown }.map { it.text.toString() } }
            val (back, title) = activity.page!!.run { pinned.back!!.label.value to title.value }
            assertEquals(listOf(back), words())
            val scroll = activity.screen().all().first { it is ScrollView }
            scroll.scrollTo(0, 400)
            idle()
            assertEquals(listOf(title), words())
            assertEquals(back, bar.contentDescription)
            assertTrue("the language button stays whole", activity.screen().findViewWithTag<View>("language").run { right <= (parent as View).width && left >= 0 })
            picture("look/title-$tag", activity.screen().bitmap())
            scroll.scrollTo(0, 0)
            idle()
            assertEquals(listOf(back), words())
        }
    }

    @Test
    fun `quick leaving is off until it is wanted, then one press closes the app and clears it from the list`() {
        var activity = launch("ru").get()
        assertNull(activity.screen().findViewWithTag("leave"))
        press(activity, MainActivity.LEAVE)
        assertNotNull(activity.screen().findViewWithTag("leave"))
        activity.goTo("rights")
        press(activity, "leave")
        assertTrue(activity.isFinishing)
        RuntimeEnvironment.getApplication().getSharedPreferences("MainActivity", 0).getBoolean(MainActivity.LEAVE, false).let(::assertTrue)
        for ((size, scale) in listOf("w360dp-h640dp" to 1f, "w320dp-h480dp" to 1f, "w320dp-h480dp" to 2f)) for (tag in TAGS) {
            RuntimeEnvironment.setQualifiers("$size-mdpi")
            RuntimeEnvironment.setFontScale(scale)
            activity = launch(tag, leave = true).get()
            for (route in listOf("home", "rights")) {
                activity.goTo(route)
                assertEquals(emptyList<String>(), Eye.look(activity.screen(), activity.page!!, "$size x$scale $tag $route"))
            }
        }
        RuntimeEnvironment.setFontScale(1f)
    }

    @Test
    fun `the launcher shows one name at a time, and the page shows the other sign`() {
        val activity = launch("fa-AF").get()
        val packages = activity.packageManager
        val shown = { packages.queryIntentActivities(Intent(Intent.ACTION_MAIN).addCategory(Intent.CATEGORY_LAUNCHER).setPackage(activity.packageName), 0).map { it.activityInfo.name.substringAfterLast('.') } }
        val texts = { activity.screen().all().filterIsInstance<TextView>().map { it.text.toString() } }
        assertEquals(listOf("Named"), shown())
        press(activity, "discreet")
        assertEquals(listOf("Discreet"), shown())
        assertTrue("Notes" in texts())
        picture("look/foot", activity.screen().all().filterIsInstance<ScrollView>().first().getChildAt(0).bitmap())
        press(activity, "discreet")
        assertEquals(listOf("Named"), shown())
        assertFalse("Notes" in texts())
    }

    @Test
    fun `a secure page stays out of screenshots`() {
        val activity = launch("en").get()
        val page = activity.page!!
        activity.show(page.copy(secure = true))
        assertTrue(activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
        activity.show(page)
        assertFalse(activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0)
    }

    @Test
    fun `the accessibility framework finds no error`() {
        val faults = ArrayList<String>()
        val bad = launch("en").get().apply { setContentView(android.widget.ImageButton(this)) }
        idle()
        assertTrue("it finds a button without a word", errors(bad).isNotEmpty())
        for (tag in listOf("en", "ar", "zh-Hans")) for (night in listOf("notnight", "night")) {
            RuntimeEnvironment.setQualifiers("w360dp-h640dp-$night-mdpi")
            val activity = launch(tag).get()
            for (route in SAMPLE) {
                activity.goTo(route)
                faults += errors(activity).map { "$tag $night $route $it" }
            }
        }
        assertTrue(faults.distinct().take(40).joinToString("\n"), faults.isEmpty())
    }

    private fun errors(activity: MainActivity): List<String> {
        val hierarchy = AccessibilityHierarchyAndroid.newBuilder(activity.screen()).build()
        return AccessibilityCheckPreset.getAccessibilityHierarchyChecksForPreset(AccessibilityCheckPreset.LATEST).flatMap { check ->
            check.runCheckOnHierarchy(hierarchy).filter { it.type == AccessibilityCheckResultType.ERROR }
                .map { "${check.javaClass.simpleName}: ${it.getMessage(java.util.Locale.ENGLISH)} ${it.element?.text ?: it.element?.className}" }
        }
    }
}
