package org.panah.app

import android.app.Activity
import android.content.Context
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Bundle
import android.view.View
import android.view.ViewGroup
import org.junit.Assert.assertTrue
import org.panah.bindings.Config
import org.panah.bindings.Panah
import org.panah.bindings.languages
import org.panah.core.Block
import org.panah.core.Capability
import org.panah.core.Item
import org.panah.core.Kept
import org.panah.core.Page
import org.panah.core.Target
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowLooper
import java.io.File
import java.util.concurrent.TimeUnit

/** The languages to look at: all, or those of -Dpanah.tags=ar,ru while something is being fixed. */
val TAGS: List<String> by lazy { System.getProperty("panah.tags")?.split(',') ?: languages().map { it.tag } }

/**
 * Every page that can be reached from the first one, by its route, in English; of the answers in a town, and of how they were
 * counted, those for what happened today: the others are made of the same parts.
 */
val PAGES: Map<String, Page> by lazy {
    val panah = Panah.open(Config(Capability.entries))
    val pages = LinkedHashMap<String, Page>()
    val first = listOf(null, "en").map { panah.start(Kept(it, null), listOf("en"), NOW) }
    val waiting = ArrayDeque(first.map { it.route })
    while (waiting.isNotEmpty()) {
        val route = waiting.removeFirst()
        if (route in pages || route.startsWith("language/") || VIEW.containsMatchIn(route) && !TODAY.containsMatchIn(route)) continue
        val page = panah.page(route, "en", NOW)
        pages[route] = page
        for (target in page.targets().values) {
            when (target) {
                is Target.Page -> waiting.add(target.route)
                is Target.Action -> waiting.add(panah.act(target.action, emptyList(), "en", NOW).page.route)
                is Target.Effect -> Unit
            }
        }
    }
    pages
}

private val VIEW = Regex("/in/|/counted$")
private val TODAY = Regex("^deadlines/(arrival/2026-11-24/in|[a-z]+/2026-11-24/counted)")

val Page.items: List<Item> get() = sections.flatMap { it.items }
val Page.blocks: List<Block> get() = items.map { it.block }

/** The first page that has what is looked for. */
fun pageWith(wanted: (Block) -> Boolean): Page = PAGES.values.first { page -> page.blocks.any(wanted) }

/** A few pages that have every kind of section and block, every severity and every state between them. */
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

private fun Page.traits(): List<String> = sections.map { "${it.kind}" } + blocks.flatMap { block ->
    val kind = block::class.simpleName!!
    when (block) {
        is Block.Notice -> listOf("$kind ${block.severity}")
        is Block.Deadline -> listOf("$kind ${block.v1.severity} ${block.v1.time != null} ${block.v1.days.isEmpty()}")
        is Block.Steps -> block.items.map { "$kind ${it.state} ${it.suspensiveLimit != null} ${it.number == null}" } + "$kind ${block.progress != null}"
        is Block.Checklist -> block.items.map { "$kind ${block.checkable} ${it.icon != null} ${it.note != null}" }
        is Block.Choice -> listOf("$kind ${block.layout} ${block.question != null} ${block.options.size % 2}")
        is Block.Button -> listOf("$kind ${block.v1.emphasis}")
        is Block.Form -> block.v1.fields.map { "$kind ${it.input::class.simpleName}" }
        is Block.Link -> listOf("$kind ${block.v1.icon != null} ${block.v1.note != null} ${block.v1.urgent}")
        is Block.Heading -> listOf("$kind ${block.level}")
        is Block.Paragraph, is Block.Contact, is Block.Phrase, is Block.Source -> listOf(kind)
    }
}

/** What can be pressed on the page, by the id that its view has as a tag; without one, by id and number. */
fun Page.targets(): Map<String, Target> = LinkedHashMap<String, Target>().apply {
    for (block in blocks) when (block) {
        is Block.Steps -> block.items.forEachIndexed { index, step -> step.target?.let { put("${block.id} $index", it) } }
        is Block.Contact -> block.v1.actions.forEach { put(it.id, it.target) }
        is Block.Phrase -> block.v1.languages.forEachIndexed { index, language -> put("${block.v1.id} $index", language.target) }
        is Block.Choice -> block.options.forEach { put(it.id, it.target) }
        is Block.Button -> put(block.v1.id, block.v1.target)
        is Block.Link -> put(block.v1.id, block.v1.target)
        is Block.Heading, is Block.Paragraph, is Block.Checklist, is Block.Notice, is Block.Deadline, is Block.Form, is Block.Source -> Unit
    }
}

/** Opens the app in the language [tag], as on a phone where it was chosen before. */
fun launch(tag: String?, contrast: Boolean = false, leave: Boolean = false, state: Bundle? = null): ActivityController<MainActivity> {
    phone.now = NOW
    phone.getSharedPreferences("MainActivity", Context.MODE_PRIVATE).edit().clear()
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
    navigation.open(Target.Page(route))
    idle()
}

/** Presses the view with the [tag], as a finger does. */
fun MainActivity.press(tag: Any): View {
    val view = screen().findViewWithTag<View>(tag) ?: error("nothing to press at ${page?.route} for $tag")
    assertTrue("$tag cannot be pressed", view.performClick())
    idle()
    return view
}

@Suppress("DEPRECATION")
fun MainActivity.pressBack() {
    onBackPressed()
    idle()
}

fun View.bitmap(): Bitmap = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).also { draw(Canvas(it)) }

/** Where the pictures of a run lie. */
fun picture(name: String, bitmap: Bitmap) {
    val file = File("target/shots/$name.png")
    file.parentFile.mkdirs()
    file.outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
}
