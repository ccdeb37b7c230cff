package org.panah.app

import android.content.ClipboardManager
import android.content.Context
import android.content.Intent
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.provider.CalendarContract
import android.view.View
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
import org.junit.Assert.assertNotEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.panah.core.Block
import org.panah.core.Capability
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
                    activity.press(id)
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
                activity.press(id)
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
                    is Effect.KeepLanguage, is Effect.Announce -> error("$effect comes of an action only")
                    is Effect.Copy -> {
                        val board = activity.getSystemService(Context.CLIPBOARD_SERVICE) as ClipboardManager
                        assertEquals(effect.text, board.primaryClip!!.getItemAt(0).text.toString())
                        val words = activity.page!!.frame.words.copied.value
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
            activity.press("hotline")
            val intent = shadowOf(activity).nextStartedActivity
            assertEquals(Intent.ACTION_DIAL, intent.action)
            assertEquals(activity.page!!.frame.hotline.dial, intent.data!!.schemeSpecificPart)
        }
    }

    @Test
    fun `a phone without dialler or map says so, and the way back leads back`() {
        shadowOf(phone).checkActivities(true)
        val activity = launch("ru").get()
        activity.goTo("contacts")
        activity.press("hotline")
        assertTrue(activity.page!!.frame.hotline.dial in activity.page!!.plainTitle)
        activity.press("back")
        assertEquals("contacts", activity.page!!.route)
        assertFalse(activity.page!!.frame.hotline.dial in activity.page!!.plainTitle)
        val title = activity.page!!.title
        phone.removeMap()
        activity.navigation.open(Target.Effect(Effect.OpenMap("x")))
        idle()
        assertNotEquals(title, activity.page!!.title)
        activity.pressBack()
        assertEquals(title, activity.page!!.title)
        shadowOf(phone).checkActivities(false)
    }

    @Test
    fun `a phone without printer or anything to share with says so`() {
        shadowOf(phone).checkActivities(true)
        val activity = launch("ug-Cyrl").get()
        val home = activity.page!!
        activity.press(Capability.SHARE_APP)
        assertNotEquals(home.title, activity.page!!.title)
        assertEquals("ug-Cyrl", activity.page!!.language)
        activity.press("back")
        shadowOf(phone).removeSystemService(Context.PRINT_SERVICE)
        activity.press(Capability.PRINT)
        assertNotEquals(home.title, activity.page!!.title)
        activity.press("back")
        assertEquals(home, activity.page)
    }

    @Test
    fun `a phone is offered only what it can do`() {
        val address = pageWith { it is Block.Contact && it.v1.actions.size > 1 }.route
        val answer = pageWith { block -> block is Block.Button && (block.v1.target as? Target.Effect)?.effect is Effect.AddToCalendar }.route
        val effects = { route: String -> phone.panah.page(route, "en", NOW).targets().values.filterIsInstance<Target.Effect>().map { it.effect::class } }
        assertTrue(Effect.OpenMap::class in effects(address))
        assertTrue(Effect.AddToCalendar::class in effects(answer))
        assertEquals(emptyList<Capability>(), phone.panah.page("rights", "en", NOW).tools.map { it.capability } - Capability.PRINT)
    }

    @Test
    fun `a phone without map, calendar, printer and voice is offered none of them`() {
        phone.removeCalendar()
        phone.removeMap()
        shadowOf(phone).removeSystemService(Context.PRINT_SERVICE)
        for (route in PAGES.keys) {
            val page = phone.panah.page(route, "en", NOW)
            val effects = page.targets().values.mapNotNull { (it as? Target.Effect)?.effect }
            assertTrue(route, effects.none { it is Effect.OpenMap || it is Effect.AddToCalendar })
            assertTrue(route, page.tools.none { it.capability == Capability.PRINT || it.capability == Capability.READ_ALOUD })
        }
    }

    @Test
    fun `a document that cannot be written is an answer to the printer, not a crash`() {
        dalvik.system.CloseGuard.setEnabled(false) // what cannot be closed on a computer is not to be told
        val activity = launch("en").get()
        val printing = PagePrintAdapter(activity, activity.page!!)
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
        val provider = Robolectric.setupContentProvider(ApkProvider::class.java)
        assertEquals("the app", FileInputStream(provider.openFile(ApkProvider.ADDRESS, "rw").fileDescriptor).readBytes().decodeToString())
        assertEquals(0, provider.delete(ApkProvider.ADDRESS, null, null))
        assertEquals("the app", apk.readText())
    }

    @Test
    fun `the app is passed on as a file that only the receiver may read`() {
        val activity = launch("en").get()
        activity.press(Capability.SHARE_APP)
        val intent = shadowOf(activity).nextStartedActivity
        assertEquals(ApkProvider.ADDRESS, intent.getParcelableExtra(Intent.EXTRA_STREAM, android.net.Uri::class.java))
        assertTrue(intent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(0, intent.flags and Intent.FLAG_GRANT_WRITE_URI_PERMISSION)
    }

    @Test
    fun `a form says what is wrong, keeps what was typed, and goes on when it is right`() {
        val activity = launch("en").get()
        val route = PAGES.values.first { page -> page.blocks.any { it is Block.Form } && page.route.startsWith("deadlines") }.route
        activity.goTo(route)
        val form = activity.page!!.blocks.first { it is Block.Form } as Block.Form
        activity.press(SUBMIT)
        val wrong = activity.page!!.blocks.first { it is Block.Form } as Block.Form
        assertTrue(wrong.v1.fields.any { it.error != null })
        val fields = activity.screen().all().filter { it.tag == FIELD }
        val edits = fields.filterIsInstance<EditText>()
        edits[0].setText("22")
        fields.filterIsInstance<Spinner>().firstOrNull()?.setSelection(11)
        edits.getOrNull(1)?.setText("2026")
        idle()
        activity.press(SUBMIT)
        assertTrue(activity.page!!.route, activity.page!!.blocks.any { it is Block.Deadline })
    }

    @Test
    fun `pages go to paper in black on white, whole`() {
        val activity = launch("fa-AF").get()
        for (route in SAMPLE) {
            activity.goTo(route)
            for ((width, height) in if (route == "home" || route == "appeal") listOf(595 to 842, 420 to 595) else listOf(420 to 595)) {
                val paper = PrintLayout(activity, activity.page!!, width, height)
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
    fun `the title is in the bar once its heading has scrolled away, and is not spoken`() {
        for (tag in listOf("en", "ar")) {
            val activity = launch(tag).get()
            activity.goTo("rights")
            val bar = activity.screen().findViewWithTag<View>("back")
            val words = { bar.all().filterIsInstance<TextView>().filter { it.isShown }.map { it.text.toString() } }
            val (back, title) = activity.page!!.run { frame.back!!.label.value to title.value }
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
        activity.press(Capability.QUICK_LEAVE)
        assertNotNull(activity.screen().findViewWithTag("leave"))
        activity.goTo("rights")
        activity.press("leave")
        assertTrue(activity.isFinishing)
        phone.getSharedPreferences("MainActivity", 0).getBoolean(MainActivity.LEAVE, false).let(::assertTrue)
        for ((size, scale) in listOf("w360dp-h640dp" to 1f, "w320dp-h480dp" to 1f, "w320dp-h480dp" to 2f)) for (tag in TAGS) {
            RuntimeEnvironment.setQualifiers("$size-mdpi")
            RuntimeEnvironment.setFontScale(scale)
            activity = launch(tag, leave = true).get()
            for (route in listOf("home", "rights")) {
                activity.goTo(route)
                assertEquals(emptyList<String>(), LayoutAssertions.faults(activity.screen(), activity.page!!, "$size x$scale $tag $route"))
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
        activity.press(Capability.DISCREET_NAME)
        assertEquals(listOf("Discreet"), shown())
        assertTrue("Notes" in texts())
        picture("look/foot", activity.screen().all().filterIsInstance<ScrollView>().first().getChildAt(0).bitmap())
        activity.press(Capability.DISCREET_NAME)
        assertEquals(listOf("Named"), shown())
        assertFalse("Notes" in texts())
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
