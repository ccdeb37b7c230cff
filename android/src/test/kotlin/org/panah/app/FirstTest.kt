package org.panah.app

import android.graphics.Bitmap
import android.graphics.Canvas
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import java.io.File

@RunWith(RobolectricTestRunner::class)
class FirstTest {
    @Test fun home() {
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        fun shot(name: String) {
            org.robolectric.shadows.ShadowLooper.idleMainLooper()
            val view = activity.window.decorView
            val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
            view.draw(Canvas(bitmap))
            File("target/shots").mkdirs()
            File("target/shots/$name.png").outputStream().use { bitmap.compress(Bitmap.CompressFormat.PNG, 100, it) }
        }
        shot("language")
        for (tag in listOf("fa-AF", "ru", "zh-Hans", "en")) {
            activity.open(org.panah.core.Target.Action("choose-language/$tag/home"))
            shot("home-$tag")
        }
    }
}
