import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Looks {
  @Test func largeTextOnASmallPhoneIsNarrow() {
    let small = Look(scale: 2, width: 320, height: 568)
    #expect(small.isNarrow && small.gridColumns == 1 && small.pins && small.gutter == 12)
    let usual = Look(scale: 1, width: 320, height: 568)
    #expect(!usual.isNarrow && usual.gridColumns == 2)
    #expect(Look(scale: 3.1, width: 390).isNarrow)
    #expect(!Look(width: 667, height: 375).pins)
    #expect(Look(width: 1024).gutter == 224)
    #expect(Look(scale: 2, width: 320).points(.title, .latn) == 44 && Look().points(.title, .latn) == 28)
  }

  @Test func contrastHasHeavierLines() {
    #expect(Look(contrast: true).line == 2 && Look(dark: true, contrast: true).frame == 3)
    #expect(Look().line == 1 && Look(dark: true).frame == 2)
    #expect(Look(dark: true).colour(.ground) == 0x111416 && Look(dark: true, contrast: true).colour(.halo) == nil)
    #expect(Look(dark: true).forAnother.colour(.ink) == 0 && Look(dark: true).forAnother.colour(.surface) == 0xFFFFFF)
  }

  /// What the sheet of 2018 says is softer and smaller than what is true today, and never smaller than the smallest text.
  @Test func theSheetIsQuieter() {
    for dark in [false, true] {
      for contrast in [false, true] {
        let look = Look(dark: dark, contrast: contrast)
        var quiet = look
        quiet.isQuiet = true
        #expect(quiet.colour(.ink) == look.colour(.inkSoft))
        for token in Token.allCases where token != .ink { #expect(quiet.colour(token) == look.colour(token)) }
        for size in Size.allCases {
          #expect(quiet.points(size, .latn) <= look.points(size, .latn) && quiet.points(size, .latn) >= 16)
          #expect(quiet.drawn(size).style.bold == size.style.bold && look.drawn(size) == size, "\(size)")
        }
        #expect(quiet.points(.body, .latn) == 16 && quiet.drawn(.heading2) == .heading3)
        #expect(quiet.points(.heading3, .latn) == look.points(.body, .latn) && quiet.drawn(.heading3).style.bold)
        #expect(!quiet.forAnother.isQuiet)
      }
    }
  }

  /// A day is told by more than its colour: closed and passed ones by their frame, today and the last one by theirs.
  @Test func aClosedDayIsDrawnClosedAndStillToday() {
    let label = session("en").page.title
    func style(_ state: DayState, _ closed: Bool, _ severity: Severity = .warning) -> [String] {
      let it = DayCell(label: label, number: 1, state: state, closed: closed).style(severity)
      return [it.ink.rawValue, it.fill.rawValue, it.edge.rawValue, it.dashed ? "dashed" : ""]
    }
    #expect(style(.today, false) == ["ink", "surface", "ink", ""])
    #expect(style(.today, true) == ["ink", "calm-tint", "ink", "dashed"])
    #expect(style(.ahead, false) == ["ink", "surface", "edge", ""])
    #expect(style(.ahead, true) == ["ink-soft", "calm-tint", "edge", "dashed"])
    #expect(style(.past, false) == style(.past, true) && style(.past, true) == style(.ahead, true))
    #expect(style(.last, true) == style(.last, false) && style(.last, true) == ["surface", "warn", "warn", ""])
    #expect(style(.last, true, .urgent) == ["on-urgent", "urgent", "urgent", ""])
    #expect(style(.last, false, .info) == ["surface", "calm", "calm", ""])
  }

  @Test func textIsDrawnInItsScript() {
    #expect(Look().points(.body, .arab) > Look().points(.body, .latn) && Script.arabUg.font(bold: true) != nil)
    #expect(Script.hans.font(bold: false) == nil && Script.arab.font(bold: false) == "NotoSansArabicUI-Regular")
    #expect(Script.arabUg.lineHeight(tight: false) > Script.arab.lineHeight(tight: false))
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
      .addToCalendar, .interpreter, .health, .work, .leave, .taxi, .map, .copy, .info, .warning, .urgent, .done,
      .source,
    ]
    #expect(Set(icons.map(\.symbol)).count == icons.count)
    for icon in icons { #expect(symbols.contains(icon.symbol), "\(icon)") }
    #expect(symbols.contains(DeviceIcon.print.rawValue))
  }
}

/// What must never come in: the network, words of its own, what is kept elsewhere. Apple's SDK would have to be there to
/// test the app itself; these tests only read its sources, without comments.
@Suite struct Sources {
  private var swift: [(name: String, text: String)] {
    get throws {
      try ["ios/App", "ios/Sources"].flatMap { folder in
        let root = project.appendingPathComponent(folder)
        let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
        return try all.filter { $0.pathExtension == "swift" }.map {
          let lines = try String(contentsOf: $0, encoding: .utf8).components(separatedBy: "\n")
          let code = lines.map { $0.replacingOccurrences(of: "//[^\"]*$", with: "", options: .regularExpression) }
          return ($0.lastPathComponent, code.joined(separator: "\n"))
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

  /// What only a phone would show to be missing.
  @Test(arguments: [
    ("PanahApp.swift", "if phase != .active { privacyOverlay }"), ("PanahApp.swift", "$0.animation = nil"),
    ("PageView.swift", "colorSchemeContrast"), ("PageView.swift", "@ScaledMetric(relativeTo: .body)"),
    ("PageView.swift", ".environment(\\.layoutDirection, page.direction.layout)"),
    ("PageView.swift", ".lineLimit(1).accessibilityHidden(true)"), ("Style.swift", "@Environment(\\.isFocused)"),
    ("Style.swift", ".environment(\\.layoutDirection, .leftToRight)"), ("Style.swift", "Text(text.attributed)"),
    ("BlockView.swift", "Symbol(option.chosen ? .chosen : .open"), ("System.swift", ".localOnly: true"),
    ("System.swift", ".completeFileProtection"), ("Settings.swift", ".completeFileProtection"),
    ("Settings.swift", "isExcludedFromBackup = true"), ("PageView.swift", ".task(id: page.changesAt)"),
    ("Model.swift", "Task.detached(priority: .userInitiated) { call.run() }"),
    ("PanahApp.swift", "System.removeShared()"), ("System.swift", "file.pathExtension == \"ics\""),
    ("System.swift", "in removeShared() }"), ("Cards.swift", "autocorrectionDisabled(true)"),
    ("BlockView.swift", ".environment(\\.look.isQuiet, true)"), ("BlockView.swift", "if !isDoor { mark }"),
    ("BlockView.swift", ".area(look[.surface], edge: look[.ink], Measure.strong)"),
    ("BlockView.swift", ".startBar(.clear, look[.hair], width: Measure.bar)"),
    ("BlockView.swift", ".background(isBar ? look[.ink].padding(.horizontal, -look.inner) : nil)"),
    ("BlockView.swift", "ink: isBar ? .surface : .ink)"),
    ("BlockView.swift", ".accessibilityHeading(level == 1 ? .h1 : level == 2 ? .h2 : .h3)"),
    ("BlockView.swift", "case .link(let link) where isDoor: door(link)"),
    ("BlockView.swift", "height: isField ? Measure.button : Measure.door"),
    ("BlockView.swift", ".accessibilityFocused(spoken, equals: item.id).id(item.id)"),
    ("Style.swift", "look[urgent ? .urgent : .edge], look.frame, look.inner)"),
    ("Style.swift", "look.font(size, bold: style.bold, text.script)"),
    ("Cards.swift", "isToday ? Measure.strong : look.line"), ("Cards.swift", "struck: day.state == .past"),
  ])
  func keep(_ place: (file: String, code: String)) throws {
    #expect(try swift.contains { $0.name == place.file && $0.text.contains(place.code) }, "\(place)")
  }

  /// What is handed to the system for the time after the app has ended.
  @Test func handOverTheRestoreTokenOnly() throws {
    let stored = try swift.flatMap { $0.text.components(separatedBy: "\n") }
      .filter { $0.contains("@SceneStorage") || $0.contains("@AppStorage") || $0.contains("NSUserActivity") }
    #expect(
      stored.map { $0.trimmingCharacters(in: .whitespaces) } == [
        "@SceneStorage(\"restoreToken\") private var restoreToken = \"\""
      ])
    let assigned = try swift.flatMap { $0.text.components(separatedBy: "restoreToken = ").dropFirst() }
    #expect(assigned.filter { $0.hasPrefix("model?.leave() ?? restoreToken") }.count == 1 && assigned.count == 2)
  }

  /// Where the pages are is the core's business.
  @Test func knowNoRoute() throws {
    let literal = try Regex("\"([^\"\\\\]*)\"", as: (Substring, Substring).self)
    var literals = 0
    for (name, text) in try swift where name != "Tokens.swift" {
      for match in text.matches(of: literal) {
        let page = core.page(route: String(match.output.1), language: "en", now: noon)
        #expect(!page.found, "\(name): \(match.output.1)")
        #expect(!["unknown", "device"].contains { match.output.1.hasPrefix($0) }, "\(name)")
        literals += 1
      }
    }
    #expect(literals > 50)
  }

  @Test func moveNothing() throws {
    let banned = ["withAnimation", ".animation(", ".transition(", "matchedGeometryEffect", "animated: true"]
    for (name, text) in try swift { for word in banned { #expect(!text.contains(word), "\(name): \(word)") } }
  }

  @Test func markEveryTextWithItsLanguage() throws {
    // A text that is drawn is one of the core with its language, or digits.
    let bare = try Regex("[^A-Za-z]Text\\((?!verbatim|text\\)|spoken\\(|.*attributed)")
    for (name, text) in try swift {
      for line in text.split(separator: "\n") { #expect(line.firstMatch(of: bare) == nil, "\(name): \(line)") }
    }
  }

  @Test func sayNothingThemselves() throws {
    // Two words in one literal are a sentence: every word that a person reads comes from the core.
    let sentence = try Regex("\"[A-Za-z]+ [A-Za-z]+[^\"]*\"")
    for (name, text) in try swift {
      for line in text.split(separator: "\n") {
        #expect(line.firstMatch(of: sentence) == nil, "\(name): \(line)")
      }
      #expect(!text.contains("Text(\"") && !text.contains("Label(\"") && !text.contains("NSLocalizedString"), "\(name)")
      #expect(!text.contains(".left)") && !text.contains(".right)"), "\(name): start and end, never left and right")
    }
  }
}
