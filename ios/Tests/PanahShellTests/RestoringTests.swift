import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Restoring {
  @Test(arguments: tags) func everyPageComesBackOrItsEntrance(_ tag: String) {
    for route in walk(tag).pages.keys.sorted() {
      var before = session(tag)
      before.go(to: route)
      var after = session(tag, token: before.restoreToken)
      #expect(after.page.found && after.page.language == tag && after.restoreToken == before.restoreToken)
      if before.restoreToken == before.page.route { #expect(after.page == before.page, "\(route)") }
      for _ in 0..<6 { after.goBack() }
      #expect(after.page.first, "\(route): the way back leads to a first page")
    }
  }

  /// Nothing that was typed or chosen is handed to the system, and nothing of it is in the file.
  @Test(arguments: tags) func nothingThatWasTypedOrChosenIsKept(_ tag: String) throws {
    try withFolder { folder in
      var session = session(tag, folder: folder)
      var handed: [String] = []
      func look() { handed.append(session.restoreToken) }
      session.go(to: "search")
      session.formState["query"] = "afraid xyzzy"
      look()
      session.fill(["query": "afraid xyzzy"])
      #expect(session.page.route.contains("xyzzy"))
      look()
      session.fill(["query": "interpreter"])
      session.ask(session.cannot(.printer, at: noon))
      look()
      session.press(try #require(session.page.frame.language).target)
      look()
      for event in ["crossing", "arrival", "refusal"] {
        session.go(to: "deadlines/\(event)")
        session.formState["day"] = "99"
        look()
        session.fill(["day": "99"])
        look()
        session.fill(["day": "20", "month": "11", "year": "2026", "hour": "9", "minute": "0"])
        #expect(session.page.route.contains("2026-11-20"), "\(event)")
        look()
        session.press(try #require(session.page.frame.language).target)
        look()
        session.press(try #require(session.page.option("language-\(tag)")).target)
        look()
        session.ask(session.cannot(.share, at: noon))
        look()
      }
      for situation in ["came", "waiting", "refused", "moved"] {
        session.go(to: "situation/\(situation)")
        #expect(session.page.hideFromRecents && session.restoreToken == "home", "\(situation)")
        let choices = session.page.blocks.filter { if case .choice(_, _, .grid, _) = $0 { true } else { false } }
        session.press(try #require(choices.first?.targets.first))
        #expect(session.page.hideFromRecents && session.page.route.contains("2026-11-24"), "\(situation): today")
        look()
        let town = try #require(session.page.option("town-almaty")).target
        let counted = try #require(session.page.links.first { $0.id == "counted-heading" }).target
        for (target, end) in [(town, "/in/almaty"), (counted, "/counted")] {
          session.press(target)
          #expect(session.page.hideFromRecents && session.page.route.hasSuffix(end), "\(situation)")
          look()
        }
      }
      session.go(to: "officer/ill/kk")
      look()
      #expect(Set(handed) == ["search", "deadlines", "officer"])
      let file = try String(contentsOf: folder.appendingPathComponent("settings.json"), encoding: .utf8)
      #expect(try JSONDecoder().decode(Settings.self, from: Data(file.utf8)) == Settings(language: tag))
      #expect(file.filter { $0 == ":" }.count == 2, "the language, the contrast, and nothing else: \(file)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["settings.json"])
    }
  }

  @Test func aTokenWithWhatWasTypedIsNotRestored() {
    let tokens = ["search/xyzzy", "situation/refused", "language/situation/refused"]
    let answers = ["", "/2026-11-20", "/2026-11-20T09:00", "/2026-11-20/in/almaty", "/2026-11-20/counted"]
    for token in tokens + answers.map({ "deadlines/crossing" + $0 }) {
      let session = session("en", token: token)
      #expect(!session.page.hideFromRecents || session.page.route == "search", "\(token)")
      for word in ["xyzzy", "crossing", "refused", "almaty"] { #expect(!session.page.route.contains(word), "\(token)") }
    }
  }

  @Test func onlyThePageOnTopIsHandedOver() {
    var session = session("en")
    session.go(to: "rights", "contacts", "procedure")
    session.remember(head: session.page.items.last?.id)
    #expect(session.restoreToken == "procedure")
  }

  @Test func aPageOfAnOlderVersionLeadsHome() {
    for token in ["gone/for/good", "gone/for/good\nblock", "\n\n\n", ""] {
      let old = session("kk", token: token)
      #expect(old.page.language == "kk" && old.page.first && !old.isInPassing, "\(token)")
    }
  }

  @Test func aLanguageThatIsGoneIsChosenAnew() {
    for tag in ["xx", "", "🦜"] {
      let session = session(tag, token: "contacts")
      #expect(session.page.first && session.page.option("language-ug") != nil && session.page.language == "en")
    }
    let none = SettingsStore(folder: nil)
    #expect(Session(store: none, device: ["xx-YY"], now: noon).page.language == "en")
    #expect(Session(store: none, device: [], now: noon).page.language == "en")
    #expect(Session(store: none, device: ["prs-AF"], now: noon).page.language == "fa-AF")
  }

  @Test func withoutStorageAllElseWorks() throws {
    let places = [nil, URL(fileURLWithPath: "/dev/null/panah"), URL(fileURLWithPath: "/proc/panah")]
    for place in places {
      let store = SettingsStore(folder: place)
      #expect(throws: (any Error).self) { try store.write(Settings(language: "ar")) }
      var session = Session(store: store, device: ["ar"], now: noon)
      session.press(try #require(session.page.option("language-zh-Hans")).target)
      session.toggleContrast()
      session.go(to: "rights")
      #expect(session.page.language == "zh-Hans" && session.settings == Settings(language: "zh-Hans", contrast: true))
      #expect(Session(store: store, device: ["ar"], now: noon).page.option("language-ar")?.chosen == true)
    }
  }

  @Test func aBrokenFileIsAsGoodAsNone() throws {
    try withFolder { folder in
      let store = SettingsStore(folder: folder)
      try store.write(Settings(language: "ru", contrast: true))
      #expect(store.read() == Settings(language: "ru", contrast: true))
      try Data("{".utf8).write(to: folder.appendingPathComponent("settings.json"))
      #expect(store.read() == Settings())
    }
  }
}
