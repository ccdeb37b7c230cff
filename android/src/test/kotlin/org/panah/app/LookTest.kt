package org.panah.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File

/** The look of the app is that of `docs/tokens.toml`. */
@RunWith(RobolectricTestRunner::class)
class LookTest {
    private val sections: Map<String, Map<String, String>> = LinkedHashMap<String, LinkedHashMap<String, String>>().apply {
        var section = LinkedHashMap<String, String>()
        for (line in File(System.getProperty("panah.root"), "docs/tokens.toml").readLines()) {
            val plain = if ('"' in line.substringBefore('#')) line else line.substringBefore('#')
            if (plain.startsWith("[")) section = getOrPut(plain.trim().substringBefore(']').drop(1)) { LinkedHashMap() }
            else if ('=' in plain) section[plain.substringBefore('=').trim().trim('"')] = plain.substringAfter('=').trim().substringBefore("  ").trim('"', ' ')
        }
    }

    private fun number(section: String, name: String) = sections.getValue(section).getValue(name).toFloat()

    @Test
    fun `every colour of every theme`() {
        for ((name, theme) in mapOf("light" to Theme.LIGHT, "dark" to Theme.DARK, "contrast" to Theme.CONTRAST, "contrast-dark" to Theme.CONTRAST_DARK)) {
            val tokens = sections.getValue("colour.$name")
            assertEquals(Token.entries.map { it.name.lowercase().replace('_', '-') }, tokens.keys.toList())
            for ((token, value) in Token.entries.zip(tokens.values)) {
                val expected = if (value.startsWith("none")) 0 else (0xFF000000 or value.drop(1).take(6).toLong(16)).toInt()
                assertEquals("$name $token", expected, theme[token])
            }
        }
    }

    @Test
    fun `every size, space and shape`() {
        val sizes = mapOf("small" to Step.SMALL, "body" to Step.BODY, "lead" to Step.LEAD, "heading-3" to Step.HEADING_3, "heading-2" to Step.HEADING_2,
            "title" to Step.TITLE, "day" to Step.DAY, "date" to Step.DATE, "phrase" to Step.PHRASE, "phone" to Step.PHONE)
        for ((name, step) in sizes) assertEquals(name, number("size", name).toInt(), step.size)
        for (name in sections.getValue("size.narrow").keys) assertEquals(name, number("size.narrow", name).toInt(), sizes.getValue(name).narrow)
        assertEquals(listOf(Look.S1, Look.S2, Look.S3, Look.S4, Look.S5, Look.S6, Look.S7), sections.getValue("space").keys.map { number("space", it).toInt() })
        val shapes = mapOf("radius" to Look.RADIUS, "radius-field" to Look.RADIUS_FIELD, "target" to Look.TARGET, "button" to Look.BUTTON, "tile" to Look.TILE,
            "language-cell" to Look.LANGUAGE_CELL, "hotline" to Look.HOTLINE, "measure-max" to Look.MEASURE_MAX)
        for ((name, value) in shapes) assertEquals(name, number("shape", name).toInt(), value)
        assertEquals(Look.RING, number("stroke", "ring").toInt())
        assertEquals(Look.HALO, number("stroke", "halo").toInt())
        assertEquals(Look.NARROW, number("break", "narrow").toInt())
        assertEquals(Look.TILES_TWO_COLUMNS, number("break", "tiles-two-columns").toInt())
        assertEquals(Look.LANGUAGES_ONE_COLUMN, number("break", "languages-one-column").toInt())
        assertEquals(Look.UNPIN_HEIGHT, number("break", "unpin-height-px").toInt())
    }

    @Test
    fun `every script`() {
        for ((name, script) in mapOf("Latn" to Script.LATN, "Cyrl" to Script.CYRL, "Arab" to Script.ARAB, "Arab-ug" to Script.ARAB_UG, "Hans" to Script.HANS)) {
            assertEquals(listOf("k", "normal", "tight").map { number("script.$name", it) }, listOf(script.k, script.normal, script.tight))
        }
        val scripts = mapOf("en" to Script.LATN, "uz" to Script.LATN, "ru" to Script.CYRL, "kk" to Script.CYRL, "ug-Cyrl" to Script.CYRL, "uz-Cyrl" to Script.CYRL,
            "ar" to Script.ARAB, "fa-AF" to Script.ARAB, "kk-Arab" to Script.ARAB, "ug" to Script.ARAB_UG, "zh-Hans" to Script.HANS)
        for ((tag, script) in scripts) assertEquals(tag, script, Script.of(tag))
    }

    @Test
    fun `no word of the app stands in its own code`() {
        val literal = Regex("\"(?:[^\"\\\\]|\\\\.)*\"")
        val words = Regex("\\p{L}{2,} \\p{L}{2,}")
        val kotlin = File("src/main/kotlin").walk().filter { it.extension == "kt" }.flatMap { file ->
            file.readLines().filterNot { it.trimStart().startsWith("/") || it.trimStart().startsWith("*") || "@Deprecated" in it || "FFFFFF" in it }
                .flatMap { line -> literal.findAll(line).map { it.value } }.filter { words.containsMatchIn(it) }.map { "${file.name}: $it" }
        }.toList()
        assertTrue(kotlin.joinToString("\n"), kotlin.isEmpty())
        assertEquals(listOf("app_name", "discreet_name"), Regex("<string name=\"(\\w+)\"").findAll(File("src/main/res/values/strings.xml").readText()).map { it.groupValues[1] }.toList())
    }

    @Test
    fun `no permission at all`() {
        val manifest = File("src/main/AndroidManifest.xml").readText()
        assertTrue("permission" !in manifest.replace("No permission at all", "").replace("grantUriPermissions", ""))
        assertEquals(2, Regex("exported=\"true\"").findAll(manifest).count()) // the name in the launcher and the other one
        for (rule in listOf("allowBackup=\"false\"", "dataExtractionRules=", "supportsRtl=\"true\"", "localeConfig=")) assertTrue(rule, rule in manifest)
    }
}
