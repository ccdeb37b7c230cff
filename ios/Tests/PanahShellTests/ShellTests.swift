import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Journeys {
  @Test func theFirstStartAsksForTheLanguage() {
    withFolder { folder in
      var shell = Shell(keeper: Keeper(folder: folder), device: "uz-UZ", now: noon)
      #expect(shell.page.route == "language" && shell.page.language == "uz" && !shell.hasTools)
      _ = shell.open(.action(action: "choose-language/ug"), at: noon)
      #expect(shell.page.route == "home" && shell.page.language == "ug" && shell.kept.language == "ug")
      #expect(shell.stack.map(\.route) == ["home"])
      let next = Shell(keeper: Keeper(folder: folder), device: "uz-UZ", now: noon)
      #expect(next.page.route == "home" && next.page.language == "ug")
    }
  }

  @Test func nothingIsKeptBeforeALanguageIsChosen() {
    withFolder { folder in
      var shell = Shell(keeper: Keeper(folder: folder), device: "ru", now: noon)
      shell.cannot(.dialler, number: "+7", at: noon)
      shell.back(at: noon)
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
  }

  @Test func backGoesUpAndTheScreenIsWhereItWas() {
    var shell = shell("en")
    _ = shell.open(.page(route: "contacts"), at: noon)
    let head = shell.page.blocks[2].id
    shell.remember(head: head)
    _ = shell.open(.page(route: "contacts/bhr-almaty"), at: noon)
    #expect(shell.stack.map(\.route) == ["home", "contacts", "contacts/bhr-almaty"])
    shell.back(at: noon)
    #expect(shell.page.route == "contacts" && shell.focus == head)
    shell.back(at: noon)
    #expect(shell.page.route == "home" && shell.stack.count == 1)
    shell.back(at: noon)
    #expect(shell.page.route == "home")
  }

  @Test func anotherLanguageKeepsThePlace() throws {
    var shell = shell("en")
    _ = shell.open(.page(route: "rights"), at: noon)
    let head = shell.page.blocks[1].id
    shell.remember(head: head)
    _ = shell.open(shell.page.pinned.language.target, at: noon)
    let options = try #require(
      shell.page.blocks.lazy.flatMap(\.targets).first { $0 == .action(action: "choose-language/fa-AF/rights") })
    _ = shell.open(options, at: noon)
    #expect(shell.page.route == "rights" && shell.page.language == "fa-AF" && shell.page.direction == .rtl)
    #expect(shell.focus == head && shell.stack.map(\.route) == ["home", "rights"])
  }

  @Test func aWrongFieldKeepsWhatWasTypedAndTakesTheFocus() throws {
    var shell = shell("en")
    _ = shell.open(.page(route: "deadlines"), at: noon)
    let questions = shell.page.blocks.flatMap(\.targets)
    for question in questions {
      _ = shell.open(question, at: noon)
      guard let form = shell.page.blocks.compactMap(\.form).first else { continue }
      shell.typed["day"] = "99"
      _ = shell.submit(form, at: noon)
      let field = try #require(shell.page.blocks.compactMap(\.form).first?.fields.first { $0.error != nil })
      #expect(shell.focus == field.name && shell.typed["day"] == "99")
      _ = shell.open(.page(route: "home"), at: noon)
      #expect(shell.typed.isEmpty)
      return
    }
    Issue.record("no form")
  }

  @Test func aRightDateLeadsToTheAnswer() throws {
    for tag in tags {
      var shell = shell(tag)
      let page = try #require(
        walk(tag).pages.values.first { page in
          page.blocks.contains { $0.form?.fields.contains { $0.name == "day" } ?? false }
            && !page.route.contains("solar")
        })
      _ = shell.open(.page(route: page.route), at: noon)
      let form = try #require(page.blocks.compactMap(\.form).first)
      for (name, value) in ["day": "20", "month": "11", "year": "2026", "hour": "9", "minute": "0"] {
        shell.typed[name] = value
      }
      #expect(shell.submit(form, at: noon).isEmpty)
      #expect(shell.page.blocks.contains { if case .deadline = $0 { true } else { false } }, "\(tag) \(page.route)")
    }
  }

  @Test(arguments: tags) func aSearchShowsWhereTheWordsWereFound(_ tag: String) throws {
    var shell = shell(tag)
    _ = shell.open(.page(route: "rights"), at: noon)
    let title = shell.page.title.value.plain
    _ = shell.open(.page(route: "search"), at: noon)
    let form = try #require(shell.page.blocks.compactMap(\.form).first)
    #expect(form.fields.map(\.input) == [.words])
    shell.typed[form.fields[0].name] = title
    #expect(shell.submit(form, at: noon).isEmpty)
    let found = shell.page.blocks.compactMap(\.link).filter { $0.excerpt != nil }
    #expect(found.contains { $0.target == .page(route: "rights") })
    #expect(found.contains { $0.excerpt?.runs.contains { $0.found } ?? false })
    let rights = try #require(found.first { $0.target == .page(route: "rights") })
    _ = shell.open(rights.target, at: noon)
    #expect(shell.page.title.value.plain == title && shell.page.language == tag)
  }

  @Test(arguments: [
    "", "no/such/page", "procedure/", "😀", "deadlines/claim/9999-99-99", "officer/ill/xx", "a\nb", "../../etc",
  ])
  func aBadRouteIsAPageThatLeadsHome(_ route: String) {
    for tag in ["en", "ug"] {
      var shell = shell(tag)
      #expect(shell.open(.page(route: route), at: noon).isEmpty)
      #expect(
        shell.page.language == tag && !shell.page.blocks.isEmpty && shell.page.pinned.hotline.dial.hasPrefix("+7"))
      #expect(!shell.isAside && shell.page.targets.contains(.page(route: "home")))
      #expect(shell.open(.action(action: route), at: noon).isEmpty)
      _ = shell.open(.page(route: "home"), at: noon)
      #expect(shell.page.route == "home")
    }
  }

  @Test func anotherDayDrawsThePageAnew() {
    var shell = shell("en")
    let turn = shell.turn
    shell.wake(at: Now(year: 2026, month: 11, day: 24, hour: 23, minute: 59))
    #expect(shell.turn == turn)
    shell.wake(at: Now(year: 2026, month: 11, day: 25, hour: 0, minute: 1))
    #expect(shell.turn == turn + 1)
  }

  @Test func whatThePhoneCannotDoIsAPageAside() {
    for lack in Lack.allCases {
      for tag in tags {
        var shell = shell(tag)
        _ = shell.open(.page(route: "contacts"), at: noon)
        shell.cannot(lack, number: "+77017447238", at: noon)
        #expect(
          shell.isAside && !shell.hasTools && shell.page.language == tag
            && shell.page.route == "device/\(lack.rawValue)")
        #expect(shell.stack.last?.route == "contacts" && shell.saved.hasPrefix("contacts"))
        shell.back(at: noon)
        #expect(shell.page.route == "contacts")
      }
    }
  }

  @Test func nowIsGregorianWhateverThePhone() throws {
    let now = Now(Date(timeIntervalSince1970: 1_795_500_000), in: try #require(TimeZone(secondsFromGMT: 5 * 3600)))
    #expect(now == Now(year: 2026, month: 11, day: 24, hour: 11, minute: 0))
  }
}

@Suite struct Restoring {
  @Test(arguments: tags) func everyPageComesBackAfterTermination(_ tag: String) {
    withFolder { folder in
      // Each opens the core anew: every page in one language, every ninth in the others.
      for (index, route) in walk(tag).pages.keys.sorted().enumerated() where tag == "ug" || index % 9 == 0 {
        var before = shell(tag, folder: folder)
        _ = before.open(.page(route: route), at: noon)
        before.remember(head: before.page.blocks.last?.id)
        var after = Shell(keeper: Keeper(folder: folder), saved: before.saved, device: "en", now: noon)
        #expect(after.page == before.page && after.focus == before.page.blocks.last?.id)
        for _ in 0..<6 { after.back(at: noon) }
        #expect(after.page.pinned.back == nil, "\(route): the way back leads to a first page")
      }
    }
  }

  @Test func onlyThePageOnTopIsHandedOver() {
    var shell = shell("en")
    for route in ["rights", "contacts", "procedure"] { _ = shell.open(.page(route: route), at: noon) }
    #expect(shell.saved == "procedure\n")
  }

  @Test func afterTerminationNothingLiesBehind() {
    var shell = shell("en", saved: "contacts/bhr-almaty\n")
    #expect(shell.page.route == "contacts/bhr-almaty")
    shell.back(at: noon)
    #expect(shell.stack.map(\.route) == ["contacts"])
  }

  @Test func aPageOfAnOlderVersionLeadsHome() {
    let old = shell("kk", saved: "gone/for/good\nblock")
    #expect(old.page.language == "kk" && old.page.targets.contains(.page(route: "home")) && !old.isAside)
    #expect(shell("kk", saved: "\n\n\n").page.route == "home")
  }

  @Test func aLanguageThatIsGoneIsChosenAnew() {
    for tag in ["xx", "", "prs", "🦜"] {
      let shell = shell(tag, saved: "contacts")
      #expect(shell.page.route == "language" && shell.page.language == "en" && shell.kept.language == nil)
    }
    #expect(Shell(keeper: Keeper(folder: nil), device: "xx-YY", now: noon).page.language == "en")
    #expect(Shell(keeper: Keeper(folder: nil), device: "prs-AF", now: noon).page.language == "fa-AF")
  }

  @Test func withoutStorageAllElseWorks() {
    let places = [nil, URL(fileURLWithPath: "/dev/null/panah"), URL(fileURLWithPath: "/proc/panah")]
    for place in places {
      let keeper = Keeper(folder: place)
      #expect(throws: (any Error).self) { try keeper.write(Kept(language: "ar")) }
      var shell = Shell(keeper: keeper, device: "ar", now: noon)
      _ = shell.open(.action(action: "choose-language/zh-Hans"), at: noon)
      shell.switchContrast()
      _ = shell.open(.page(route: "rights"), at: noon)
      #expect(shell.page.language == "zh-Hans" && shell.kept.contrast)
      #expect(Shell(keeper: keeper, device: "ar", now: noon).page.route == "language")
    }
  }

  @Test func aBrokenFileIsAsGoodAsNone() throws {
    try withFolder { folder in
      let keeper = Keeper(folder: folder)
      try keeper.write(Kept(language: "ru", contrast: true))
      #expect(keeper.read() == Kept(language: "ru", contrast: true))
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      #expect(files.map(\.lastPathComponent) == ["kept.json"])
      try Data("{".utf8).write(to: files[0])
      #expect(keeper.read() == Kept())
    }
  }
}

extension Block {
  var form: PageForm? { if case .form(let form) = self { form } else { nil } }
}
