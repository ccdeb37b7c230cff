package org.panah.app

import android.app.Activity
import android.content.Context
import android.os.Bundle
import android.os.Handler
import android.os.Looper
import android.view.ViewTreeObserver
import android.view.WindowManager
import android.view.accessibility.AccessibilityNodeInfo
import org.panah.core.*

/** The only activity: shows the page that navigation is at, with what this phone can do for it. */
class MainActivity : Activity(), Shell {
    private val app get() = application as PanahApplication
    lateinit var navigation: Navigation
        private set
    private val effects by lazy { Effects(this) }
    private val voice get() = app.voice
    private val prefs get() = getPreferences(Context.MODE_PRIVATE)
    private var screen: PageScreen? = null
    private val handler = Handler(Looper.getMainLooper())
    private var visible = false
    private var inFront = false

    /** True if the phone cannot be told to keep the page out of the list of recent apps. */
    private var hideWhenAway = false

    /** The page that is on the screen. */
    val page: Page? get() = screen?.page

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val kept = Kept(prefs.getString(LANGUAGE, null), state?.getString(RESTORE))
        navigation = lastNonConfigurationInstance as? Navigation
            ?: Navigation(app.panah, app.clock, app.background, app.main, kept, ApiCompat.languages(this))
        navigation.shell = this
        show(navigation.page)
    }

    /** The pages behind, and what was typed, outlive a rotation in memory. */
    override fun onRetainNonConfigurationInstance(): Any = navigation.apply { remember() }

    /** All that the system gets, in case it ends the process. The parent would add the state of the views. */
    override fun onSaveInstanceState(state: Bundle) = state.putString(RESTORE, navigation.restoreToken)

    override fun onStart() {
        super.onStart()
        visible = true
        voice.changed = ::showReading
        showReading()
        refresh()
    }

    override fun onResume() {
        super.onResume()
        protect(true)
    }

    override fun onWindowFocusChanged(focused: Boolean) {
        super.onWindowFocusChanged(focused)
        protect(focused)
    }

    override fun onPause() {
        super.onPause()
        protect(false)
    }

    override fun onStop() {
        super.onStop()
        visible = false
        handler.removeCallbacksAndMessages(null)
        voice.changed = {}
        voice.close()
        voice.forgetMissing()
    }

    override fun onDestroy() {
        super.onDestroy()
        if (navigation.shell == this) navigation.shell = null
    }

    @Deprecated("as in Activity; its successor needs API 33")
    override fun onBackPressed() = navigation.back()

    override fun run(effect: Effect) {
        when (effect) {
            is Effect.Dial -> if (!effects.dial(effect.number)) navigation.cannot(Missing.Dialler(effect.number))
            is Effect.OpenMap -> if (!effects.showOnMap(effect.query)) navigation.cannot(Missing.Map)
            is Effect.AddToCalendar -> effects.addToCalendar(effect)
            is Effect.Copy -> effects.copy(effect.text)
            is Effect.KeepLanguage -> prefs.edit().putString(LANGUAGE, effect.tag).apply()
            is Effect.Announce -> screen?.root?.announceForAccessibility(effect.text.value)
        }
    }

    /** Asks for the page again if it reads differently by now. */
    private fun refresh() {
        navigation.refresh()
        watchClock()
    }

    /** Looks again when the page will read differently, for as long as it is looked at. */
    private fun watchClock() {
        handler.removeCallbacksAndMessages(null)
        if (visible) handler.postDelayed(::refresh, (navigation.secondsFresh() + 1) * 1000)
    }

    override fun position(): Pair<String, Int>? {
        val screen = screen ?: return null
        val y = screen.scroll.scrollY
        val (block, top) = screen.items.map { it.id to screen.top(it.id) }.lastOrNull { (_, top) -> top != null && top <= y } ?: return "" to 0
        return block to y - (top ?: 0)
    }

    // ---- Drawing ----

    override fun show(page: Page) {
        title = page.plainTitle
        voice.stop()
        hideWhenAway = !ApiCompat.showInRecents(this, !page.hideFromRecents) && page.hideFromRecents
        val look = Look(this, Look.theme(this, prefs.getBoolean(CONTRAST, false)))
        val screen = PageScreen(this, look, page, navigation, ::finishAndRemoveTask.takeIf { prefs.getBoolean(LEAVE, false) })
        this.screen = screen
        protect(inFront)
        keepClearOfBars(screen)
        setContentView(screen.root)
        page.tools.forEach { add(screen, it) }
        restorePosition(screen)
        watchClock()
    }

    /** Adds what this phone can do with the page: reading below its heading, the rest at its foot. */
    private fun add(screen: PageScreen, tool: Tool) {
        when (tool.capability) {
            Capability.READ_ALOUD -> offerReading()
            Capability.PRINT -> screen.addTool(tool, R.drawable.icon_print) { if (!effects.print(screen.page)) navigation.cannot(Missing.Printer) }
            Capability.SHARE_APP -> screen.addTool(tool, R.drawable.icon_share) { if (!effects.shareApp()) navigation.cannot(Missing.Share) }
            Capability.HIGH_CONTRAST -> addSwitch(screen, tool, R.drawable.icon_contrast, CONTRAST)
            Capability.QUICK_LEAVE -> addSwitch(screen, tool, R.drawable.icon_close, LEAVE)
            Capability.DISCREET_NAME -> {
                screen.addTool(tool, R.drawable.icon_discreet, effects.discreet) {
                    effects.discreet = !effects.discreet
                    navigation.redraw()
                }
                if (effects.discreet) screen.addSign(effects.discreetAlias.loadIcon(packageManager), effects.discreetAlias.loadLabel(packageManager))
            }
            Capability.COPY, Capability.MAP, Capability.CALENDAR -> Unit // what a button of a page does
            Capability.KEEP_NOTHING, Capability.HIDE_FROM_RECENTS, Capability.BLOCK_SCREENSHOTS -> Unit // what a page may promise
        }
    }

    /** Something that is on or off, and kept. */
    private fun addSwitch(screen: PageScreen, tool: Tool, icon: Int, setting: String) {
        val on = prefs.getBoolean(setting, false)
        screen.addTool(tool, icon, on) {
            prefs.edit().putBoolean(setting, !on).apply()
            navigation.redraw()
        }
    }

    /** Follows the voice: which block it reads, and whether there is one at all. */
    private fun showReading() {
        if (screen?.offersReading == false) offerReading()
        screen?.showReading(voice.item, voice::stop)
    }

    /** Offers to read the page aloud where the phone has a voice for a part of it, and asks for those it may have. */
    private fun offerReading() {
        val screen = screen ?: return
        val tool = screen.page.tools.find { it.capability == Capability.READ_ALOUD } ?: return
        voice.ask(screen.items)
        val readable = screen.items.filter(voice::reads)
        if (readable.isNotEmpty()) screen.offerReading(tool) { voice.read(readable) }
        for (item in readable) screen.block(item.id)?.onLongPress { voice.read(listOf(item)) }
    }

    /** Keeps the page out of screenshots, or only out of the picture that is taken when the app leaves the front. */
    private fun protect(inFront: Boolean) {
        this.inFront = inFront
        val secure = page?.secure == true || hideWhenAway && !inFront
        window.setFlags(if (secure) WindowManager.LayoutParams.FLAG_SECURE else 0, WindowManager.LayoutParams.FLAG_SECURE)
    }

    /** Puts back the block that was at the head, else the head of the page, and takes a screen reader there. */
    private fun restorePosition(screen: PageScreen) {
        val place = navigation.place
        if (place.block.isEmpty()) {
            screen.content.post { screen.heading.performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null) }
            return
        }
        screen.scroll.viewTreeObserver.addOnGlobalLayoutListener(object : ViewTreeObserver.OnGlobalLayoutListener {
            override fun onGlobalLayout() {
                screen.scroll.viewTreeObserver.removeOnGlobalLayoutListener(this)
                screen.scroll.scrollTo(0, (screen.top(place.block) ?: return) + place.offset)
            }
        })
    }

    /** Keeps everything clear of the bars of the phone and of the keyboard, which lie over the app since Android 15. */
    private fun keepClearOfBars(screen: PageScreen) {
        val hotline = screen.hotline
        val bottom = hotline.paddingBottom
        screen.root.setOnApplyWindowInsetsListener { _, insets ->
            @Suppress("DEPRECATION") // its successor needs API 30
            val (left, top, right, below) = listOf(insets.systemWindowInsetLeft, insets.systemWindowInsetTop, insets.systemWindowInsetRight, insets.systemWindowInsetBottom)
            screen.root.setPadding(left, top, right, 0)
            hotline.setPaddingRelative(hotline.paddingStart, hotline.paddingTop, hotline.paddingEnd, bottom + below)
            hotline.minimumHeight = screen.dp(Measure.HOTLINE) + below
            insets
        }
    }

    companion object {
        private const val RESTORE = "restore"
        const val LANGUAGE = "language"
        const val CONTRAST = "contrast"
        const val LEAVE = "close"
    }
}
