package org.panah.app

import android.app.Activity
import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import org.panah.bindings.Config
import org.panah.bindings.Now
import org.panah.bindings.Panah
import org.panah.bindings.languages
import org.panah.core.Block
import org.panah.core.Page
import org.panah.core.Target
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowLooper
import java.io.File
import java.util.GregorianCalendar
import java.util.concurrent.TimeUnit

/** The day of all tests: Tuesday, 24 November 2026, nine in the morning. */
val NOW = Now(2026, 11, 24, 9, 0)

/** The languages to look at: all, or those of -Dpanah.tags=ar,ru while something is being mended. */
val TAGS: List<String> by lazy { System.getProperty("panah.tags")?.split(',') ?: languages().map { it.tag } }

/** Every page that can be reached from the first one, by its route, in English. */
val PAGES: Map<String, Page> by lazy {
    val panah = Panah.open(Config("en"))
    val pages = LinkedHashMap<String, Page>()
    val waiting = ArrayDeque(listOf("language", "home"))
    while (waiting.isNotEmpty()) {
        val route = waiting.removeFirst()
        if (route in pages || route.startsWith("language/")) continue
        val page = panah.page(route, NOW)
        pages[route] = page
        for (target in page.targets().values) {
            when (target) {
                is Target.Page -> waiting.add(target.route)
                is Target.Action -> panah.act(target.action, emptyList(), NOW).page.let { if (it.language == "en") waiting.add(it.route) else panah.act("choose-language/en/home", emptyList(), NOW) }
                is Target.Effect -> Unit
            }
        }
    }
    pages
}

/** A few pages that have every kind of block, every tone and every state between them. */
val SAMPLE: List<String> by lazy {
    val left = PAGES.values.flatMap { it.traits() }.toMutableSet()
    val sample = ArrayList<String>()
    while (left.isNotEmpty()) {
        val best = PAGES.values.maxBy { page -> page.traits().count { it in left } }
        sample.add(best.route)
        left.removeAll(best.traits().toSet())
    }
    sample
}

private fun Page.traits(): List<String> = blocks.flatMap { block ->
    val kind = block::class.simpleName!!
    when (block) {
        is Block.Notice -> listOf("$kind ${block.tone}")
        is Block.Deadline -> listOf("$kind ${block.v1.tone} ${block.v1.time != null} ${block.v1.days.isEmpty()}")
        is Block.Steps -> block.items.map { "$kind ${it.state} ${it.stop != null} ${it.number == null}" } + "$kind ${block.place != null}"
        is Block.Checklist -> listOf("$kind ${block.tick}")
        is Block.Choice -> listOf("$kind ${block.cells}")
        is Block.Button -> listOf("$kind ${block.v1.weight}")
        is Block.Form -> block.v1.fields.map { "$kind ${it.input::class.simpleName}" }
        is Block.Link -> listOf("$kind ${block.v1.icon != null} ${block.v1.excerpt != null}")
        else -> listOf(kind)
    }
}

/** What can be pressed on the page, by the id that its view has as a tag. */
fun Page.targets(): Map<String, Target> = LinkedHashMap<String, Target>().apply {
    for (block in blocks) when (block) {
        is Block.Steps -> block.items.forEachIndexed { index, step -> step.target?.let { put("${block.id} $index", it) } }
        is Block.Contact -> block.v1.actions.forEach { put(it.id, it.target) }
        is Block.Phrase -> block.v1.languages.forEachIndexed { index, language -> put("${block.v1.id} $index", language.target) }
        is Block.Choice -> block.options.forEach { put(it.id, it.target) }
        is Block.Button -> put(block.v1.id, block.v1.target)
        is Block.Link -> put(block.v1.id, block.v1.target)
        else -> Unit
    }
}

/** Opens the app in the language [tag], as on a phone where it was chosen before. */
fun launch(tag: String?, contrast: Boolean = false, leave: Boolean = false, state: Bundle? = null): ActivityController<MainActivity> {
    MainActivity.clock = { GregorianCalendar(NOW.year, NOW.month - 1, NOW.day, NOW.hour, NOW.minute).timeInMillis }
    RuntimeEnvironment.getApplication().getSharedPreferences("MainActivity", Context.MODE_PRIVATE).edit().clear()
        .putString(MainActivity.LANGUAGE, tag).putBoolean(MainActivity.CONTRAST, contrast).putBoolean(MainActivity.LEAVE, leave).commit()
    val controller = Robolectric.buildActivity(MainActivity::class.java)
    if (state == null) controller.setup() else controller.create(state).start().restoreInstanceState(state).resume().visible()
    idle()
    return controller
}

/** Lets the app do what it has to do, up to the next frame. */
fun idle() = ShadowLooper.idleMainLooper(32, TimeUnit.MILLISECONDS)

fun Activity.screen(): View = window.decorView

fun View.all(): List<View> = listOf(this) + if (this is ViewGroup) (0 until childCount).flatMap { getChildAt(it).all() } else emptyList()

fun MainActivity.goTo(route: String) {
    open(Target.Page(route))
    idle()
}

fun View.bitmap(): Bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).also { draw(Canvas(it)) }

/** Where the pictures of a run lie. */
fun picture(name: String, bitmap: Bitmap) {
    val file = File("target/shots/$name.png")
    file.parentFile.mkdirs()
    file.outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
}
