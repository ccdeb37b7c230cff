package org.panah.app

import android.graphics.Color
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import java.io.File

/** The look as Android takes it, and what must never come in: words of its own, permissions. */
@RunWith(RobolectricTestRunner::class)
class LookTest {
    /** `docs/tokens.py --check` compares the values; here, that one of them arrives as Android takes it. */
    @Test
    fun `colours as Android takes them`() {
        assertEquals(Color.parseColor("#16191C"), Theme.LIGHT[Token.INK])
        assertEquals(Color.parseColor("#FFD98A"), Theme.CONTRAST_DARK[Token.WARN])
        assertEquals(Color.TRANSPARENT, Theme.DARK[Token.HALO])
        for ((night, theme) in mapOf("notnight" to Theme.LIGHT, "night" to Theme.DARK)) {
            RuntimeEnvironment.setQualifiers(night)
            val application = RuntimeEnvironment.getApplication()
            val ground = application.resources.getIdentifier("ground", "color", application.packageName)
            assertEquals(night, theme[Token.GROUND], application.getColor(ground))
        }
        RuntimeEnvironment.setQualifiers("notnight")
    }

    @Test
    fun `no word that a person reads is in the code`() {
        val literal = Regex("\"(?:[^\"\\\\]|\\\\.)*\"")
        val words = Regex("\\p{L}{2,} \\p{L}{2,}")
        val kotlin = File("src/main/kotlin").walk().filter { it.extension == "kt" }.flatMap { file ->
            file.readLines().filterNot { it.trimStart().startsWith("/") || it.trimStart().startsWith("*") || "@Deprecated" in it }
                .flatMap { line -> literal.findAll(line).map { it.value } }.filter { words.containsMatchIn(it) }.map { "${file.name}: $it" }
        }.toList()
        assertTrue(kotlin.joinToString("\n"), kotlin.isEmpty())
        assertEquals(listOf("app_name", "discreet_name"), Regex("<string name=\"(\\w+)\"").findAll(File("src/main/res/values/strings.xml").readText()).map { it.groupValues[1] }.toList())
    }

    @Test
    fun `no backup and no move to a new phone takes anything along`() {
        val rules = File("src/main/res/xml/nothing_leaves.xml").readText()
        for (section in listOf("cloud-backup", "device-transfer")) {
            val inside = rules.substringAfter("<$section>").substringBefore("</$section>")
            val excluded = Regex("<exclude domain=\"(\\w+)\" />").findAll(inside).map { it.groupValues[1] }.toSet()
            assertEquals(section, setOf("root", "file", "database", "sharedpref", "external"), excluded)
            assertTrue(section, "include" !in inside && "path" !in inside)
        }
    }

    @Test
    fun `no permission at all`() {
        val manifest = File("src/main/AndroidManifest.xml").readText()
        assertTrue("permission" !in manifest.replace("No permission at all", "").replace("grantUriPermissions", ""))
        assertEquals(2, Regex("exported=\"true\"").findAll(manifest).count()) // the name in the launcher and the other one
        for (rule in listOf("allowBackup=\"false\"", "dataExtractionRules=", "supportsRtl=\"true\"", "localeConfig=")) assertTrue(rule, rule in manifest)
    }
}
