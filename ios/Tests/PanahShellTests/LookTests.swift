import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Looks {
  @Test func largeTextOnASmallPhoneIsNarrow() {
    let small = Look(scale: 2, width: 320, height: 568)
    #expect(small.isNarrow && small.tileColumns == 1 && small.languageColumns == 1 && small.pins && small.gutter == 12)
    let usual = Look(scale: 1, width: 320, height: 568)
    #expect(!usual.isNarrow && usual.tileColumns == 1 && usual.languageColumns == 2)
    #expect(Look(width: 390).tileColumns == 2)
    #expect(Look(scale: 3.1, width: 390).isNarrow)
    #expect(!Look(width: 667, height: 375).pins)
    #expect(Look(width: 1024).gutter == 224)
    #expect(Look(scale: 2, width: 320).points(.title, "en") == 44 && Look().points(.title, "en") == 28)
  }

  @Test func contrastHasHeavierLines() {
    #expect(Look(contrast: true).line == 2 && Look(dark: true, contrast: true).frame == 3)
    #expect(Look().line == 1 && Look(dark: true).frame == 2)
    #expect(Look(dark: true).colour(.ground) == 0x111416 && Look(dark: true, contrast: true).colour(.halo) == nil)
    #expect(Look(dark: true).forAnother.colour(.ink) == 0 && Look(dark: true).forAnother.colour(.surface) == 0xFFFFFF)
  }

  @Test func everyScriptHasItsLines() {
    let scripts: [String: Script] = [
      "en": .latn, "uz": .latn, "ug-Latn": .latn, "ru": .cyrl, "kk": .cyrl, "kk-Arab": .arab, "ug": .arabUg,
      "ug-Arab": .arabUg, "ug-Cyrl": .cyrl, "uz-Cyrl": .cyrl, "ar": .arab, "fa-AF": .arab, "zh-Hans": .hans, "": .latn,
    ]
    for (tag, script) in scripts { #expect(Script(of: tag) == script, "\(tag)") }
    for tag in tags {
      let script = Script(of: tag)
      #expect(scripts[tag] == script, "\(tag) is not in this test")
      // The font's own line must be lower than the look's: lines are only ever pushed apart.
      #expect(script.lineHeight(tight: true) > 1.362 || script.font(bold: true) == nil)
    }
  }

  @Test func everyIconIsTheSymbolOfTheTable() throws {
    let rows = try read("docs/look.md").split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("|") }
    let symbols = Set(
      rows.flatMap { row -> [String] in
        let cells = row.components(separatedBy: " | ")
        guard cells.count >= 4 else { return [] }
        return cells[2].components(separatedBy: " / ").map { String($0.prefix { $0 != " " }) }
      })
    let icons: [Icon] = [
      .back, .goOn, .language, .search, .call, .home, .description, .rights, .duties, .court, .place, .words, .changes,
      .event,
      .addToCalendar, .interpreter, .health, .work, .leave, .taxi, .map, .copy, .calm, .warn, .urgent, .done, .source,
    ]
    #expect(Set(icons.map(\.symbol)).count == icons.count)
    for icon in icons { #expect(symbols.contains(icon.symbol), "\(icon)") }
    #expect(symbols.contains(Sign.print.rawValue))
  }
}

/// What must never come in: the network, words of its own, what is kept elsewhere.
@Suite struct Sources {
  private var swift: [(name: String, text: String)] {
    get throws {
      try ["ios/App", "ios/Sources"].flatMap { folder in
        let root = project.appendingPathComponent(folder)
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
        return try all.filter { $0.pathExtension == "swift" }.map {
          ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8))
        }
      }
    }
  }

  @Test func useNoNetwork() throws {
    let banned = [
      "URLSession", "URLRequest", "URLConnection", "import Network", "NWConnection", "WKWebView", "CFStream",
      "CFSocket",
      "http:", "https:", "StoreKit", "CloudKit", "AsyncImage", "NSUbiquitous", "UserDefaults", "print(\"", "NSLog",
      "Logger", "os_log",
    ]
    let all = try swift
    #expect(!all.isEmpty)
    for (name, text) in all { for word in banned { #expect(!text.contains(word), "\(name): \(word)") } }
  }

  /// What Apple's SDK would have to be there to test: that nobody takes it out.
  @Test(arguments: [
    ("PanahApp.swift", "if phase != .active { shade }"), ("PanahApp.swift", "$0.animation = nil"),
    ("PageView.swift", "colorSchemeContrast"), ("PageView.swift", "@ScaledMetric(relativeTo: .body)"),
    ("PageView.swift", ".environment(\\.layoutDirection, page.direction.layout)"),
    ("PageView.swift", ".lineLimit(1).accessibilityHidden(true)"), ("Style.swift", "@Environment(\\.isFocused)"),
    ("Style.swift", ".environment(\\.layoutDirection, .leftToRight)"), ("Style.swift", "Text(text.spoken)"),
    ("BlockView.swift", "Symbol(option.chosen ? .chosen : .open"), ("System.swift", ".localOnly: true"),
    ("System.swift", ".completeFileProtection"), ("Kept.swift", ".completeFileProtection"),
    ("Kept.swift", "isExcludedFromBackup = true"),
  ])
  func keep(_ place: (file: String, code: String)) throws {
    #expect(try swift.contains { $0.name == place.file && $0.text.contains(place.code) }, "\(place)")
  }

  @Test func moveNothing() throws {
    let banned = ["withAnimation", ".animation(", ".transition(", "matchedGeometryEffect", "animated: true"]
    for (name, text) in try swift { for word in banned { #expect(!text.contains(word), "\(name): \(word)") } }
  }

  @Test func markEveryTextWithItsLanguage() throws {
    // A text that is drawn is one of the core with its language, or figures.
    let bare = try Regex("[^A-Za-z]Text\\((?!verbatim|words\\)|.*spoken)")
    for (name, text) in try swift {
      for line in text.split(separator: "\n") { #expect(line.firstMatch(of: bare) == nil, "\(name): \(line)") }
    }
  }

  @Test func sayNothingThemselves() throws {
    // Two words in one literal are a sentence: every word that a person reads comes from the core.
    let sentence = try Regex("\"[A-Za-z]+ [A-Za-z]+[^\"]*\"")
    for (name, text) in try swift {
      for line in text.split(separator: "\n") {
        let code = line.components(separatedBy: "//")[0]
        #expect(code.firstMatch(of: sentence) == nil, "\(name): \(line)")
      }
      #expect(!text.contains("Text(\"") && !text.contains("Label(\"") && !text.contains("NSLocalizedString"), "\(name)")
      #expect(!text.contains(".left)") && !text.contains(".right)"), "\(name): start and end, never left and right")
    }
  }
}
