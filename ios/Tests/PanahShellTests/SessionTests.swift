import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Journeys {
  @Test func theFirstStartAsksForTheLanguage() throws {
    try withFolder { folder in
      let store = SettingsStore(folder: folder)
      var session = Session(store: store, device: ["xx", "uz-UZ", "ru"], now: noon)
      #expect(session.page.first && session.page.language == "uz" && session.page.tools.isEmpty)
      session.press(try #require(session.page.option("language-ug")).target)
      #expect(session.page.first && session.page.language == "ug" && session.settings.language == "ug")
      #expect(session.stack.count == 1 && !session.page.tools.isEmpty)
      let next = Session(store: store, device: ["uz-UZ"], now: noon)
      #expect(next.page == session.page)
    }
  }

  @Test func nothingIsKeptBeforeALanguageIsChosen() {
    withFolder { folder in
      var session = Session(store: SettingsStore(folder: folder), device: ["ru"], now: noon)
      session.ask(session.cannot(.dialler(number: "+7"), at: noon))
      session.goBack()
      session.go(to: "rights")
      #expect(!FileManager.default.fileExists(atPath: folder.path))
    }
  }

  @Test func aCopyIsASessionOfItsOwn() throws {
    var one = session("en")
    one.go(to: "rights", "language/rights")
    var other = one
    other.press(try #require(one.page.option("language-ug")).target)
    #expect(other.page.language == "ug" && other.settings.language == "ug")
    one.goBack()
    #expect(one.page.language == "en" && one.settings.language == "en" && one.page.route == "rights")
  }

  @Test func anotherLanguageKeepsThePlace() throws {
    var session = session("en")
    session.go(to: "rights")
    let head = session.page.items[1].id
    session.remember(head: head)
    session.press(try #require(session.page.frame.language).target)
    session.press(try #require(session.page.option("language-fa-AF")).target)
    #expect(session.page.route == "rights" && session.page.language == "fa-AF" && session.page.direction == .rtl)
    #expect(session.focus == head && session.routes == ["home", "rights"])
  }

  @Test func aWrongFieldKeepsWhatWasTypedAndTakesTheFocus() throws {
    var session = session("en")
    session.go(to: "deadlines", "deadlines/arrival")
    session.fill(["day": "99"])
    let field = try #require(session.page.form?.fields.first { $0.error != nil })
    #expect(session.focus == field.name && session.formState["day"] == "99")
    #expect(session.routes == ["home", "deadlines", "deadlines/arrival"], "the same question")
    session.go(to: "home")
    #expect(session.formState.isEmpty)
  }

  @Test func aRightDateLeadsToTheAnswer() throws {
    for tag in tags {
      var session = session(tag)
      session.go(to: "deadlines", "deadlines/crossing")
      #expect(session.fill(["day": "20", "month": "11", "year": "2026", "hour": "9", "minute": "0"]).isEmpty)
      #expect(!session.page.deadlines.isEmpty && session.stack.count == 4, "\(tag)")
    }
  }

  /// From the first door to the address: two choices, each of which goes on at once.
  @Test(arguments: tags) func twoChoicesLeadFromTheDoorToTheAddress(_ tag: String) throws {
    var session = session(tag)
    session.press(try #require(session.page.links.first { $0.id == "situation-came" }).target)
    #expect(session.page.sections.dropFirst().first?.kind == .now && session.focus == "title")
    let days = try #require(session.page.blocks.first { $0.targets.contains(.page(route: "deadlines/arrival")) })
    #expect(days.targets.count == 3, "today, yesterday, another day")
    session.press(days.targets[1])
    let answer = session.page
    #expect(answer.deadlines.count == 1 && answer.route.hasSuffix("2026-11-23"))
    session.press(try #require(session.page.option("town-astana")).target)
    #expect(session.page.deadlines == answer.deadlines && session.page.route == answer.route + "/in/astana")
    #expect(session.page.blocks.contains { if case .contact(let card) = $0 { card.driverLabel != nil } else { false } })
    #expect(session.stack.count == 4)
    session.press(try #require(session.page.links.first { $0.target == .page(route: answer.route) }).target)
    #expect(session.page == answer && session.stack.count == 3, "another town is chosen where the first one was")
    session.goBack()
    #expect(session.page.links.contains { $0.target == .page(route: "procedure/claim") })
  }

  /// An answer that does not know the hour asks for it, and a wrong one is said on the answer itself.
  @Test(arguments: tags) func theHourOfACrossingMayBeGivenLater(_ tag: String) throws {
    var session = session(tag)
    session.go(to: "deadlines/crossing/2026-11-24")
    let answer = session.page
    #expect(answer.deadlines.count == 1 && answer.deadlines.first?.time == nil)
    #expect(answer.form?.fields.map(\.name) == ["hour", "minute"])
    session.fill(["hour": "99", "minute": "0"])
    #expect(session.focus == "hour" && session.formState["hour"] == "99")
    #expect(session.page.form?.fields.first?.error != nil)
    #expect(session.page.deadlines == answer.deadlines)
    session.fill(["hour": "9", "minute": "0"])
    #expect(session.page.deadlines.first?.time?.contains("09:00") == true && session.page.form == nil)
  }

  @Test(arguments: tags) func aSearchShowsWhereTheWordsWereFound(_ tag: String) throws {
    var session = session(tag)
    session.go(to: "rights")
    let title = session.page.plainTitle
    session.go(to: "search")
    #expect(session.page.form?.fields.map(\.input) == [.text])
    session.fill(["query": title])
    let found = session.page.links.filter { $0.excerpt != nil }
    #expect(found.contains { $0.excerpt?.runs.contains { $0.found } ?? false })
    for link in found { #expect(link.excerpt?.language == link.label.language) }
    let rights = try #require(found.first { $0.target == .page(route: "rights") })
    session.press(rights.target)
    #expect(session.page.plainTitle == title && session.page.language == tag)
  }

  @Test(arguments: [
    "", "no/such/page", "procedure/", "😀", "deadlines/claim/9999-99-99", "officer/ill/xx", "a\nb", "../../etc",
  ])
  func aBadRouteIsAPageThatLeadsHome(_ route: String) {
    for tag in ["en", "ug"] {
      var session = session(tag)
      session.go(to: route)
      #expect(session.page.language == tag && !session.page.items.isEmpty && !session.page.found)
      #expect(session.page.frame.hotline.dial.hasPrefix("+7") && !session.isInPassing)
      #expect(session.page.targets.contains(.page(route: "home")))
      #expect(session.press(.action(action: route)).isEmpty)
      session.goBack()
      #expect(session.page.route == "home")
    }
  }

  @Test func nowIsTheInstantAndTheOffset() throws {
    let date = Date(timeIntervalSince1970: 1_795_500_000.7)
    let kabul = try #require(TimeZone(secondsFromGMT: 16_200))
    #expect(Now(date, in: kabul) == Now(unixSeconds: 1_795_500_000, utcOffsetSeconds: 16_200))
    #expect(Now(Date(timeIntervalSince1970: -0.5), in: kabul).unixSeconds == -1)
  }
}

@Suite struct GoingBack {
  @Test func leadsToThePageBehindWhereTheReaderWas() {
    var session = session("en")
    session.go(to: "contacts")
    let head = session.page.items[2].id
    session.remember(head: head)
    session.go(to: "contacts/bhr-almaty")
    #expect(session.routes == ["home", "contacts", "contacts/bhr-almaty"])
    session.goBack()
    #expect(session.page.route == "contacts" && session.focus == head)
    session.goBack()
    #expect(session.page.route == "home" && session.stack.count == 1)
    #expect(session.back(at: noon) == nil, "nothing lies behind a first page")
  }

  @Test func leadsFromAHitToTheHits() throws {
    var session = session("en")
    session.go(to: "search")
    session.fill(["query": "interpreter"])
    let results = session.page
    #expect(session.stack.count == 2, "the hits take the place of the question")
    let hit = try #require(results.links.first { $0.excerpt != nil })
    session.press(hit.target)
    #expect(session.page.frame.back?.target != .page(route: results.route), "the page above is another one")
    session.goBack()
    #expect(session.page == results)
    session.goBack()
    #expect(session.page.route == "home")
  }

  @Test func leadsFromAnAnswerToTheQuestion() {
    var session = session("en")
    session.go(to: "deadlines", "deadlines/arrival")
    let question = session.page
    session.fill(["day": "20", "month": "11", "year": "2026"])
    #expect(!session.page.deadlines.isEmpty)
    session.goBack()
    #expect(session.page == question)
  }

  /// Whichever way led to a page, Back is the way behind, not the page above.
  @Test func leadsWhereTheReaderCameFrom() {
    var session = session("en")
    session.go(to: "rights", "contacts/bhr-almaty")
    session.goBack()
    #expect(session.page.route == "rights")
    session.go(to: "contacts", "emergency", "contacts")
    #expect(session.routes == ["home", "rights", "contacts"], "a page that lies behind is gone back to")
  }

  @Test func leadsUpWhereNothingLiesBehind() {
    var session = session("en", token: "contacts/bhr-almaty")
    #expect(session.routes == ["contacts/bhr-almaty"])
    session.goBack()
    #expect(session.routes == ["contacts"])
    session.goBack()
    #expect(session.routes == ["home"] && session.back(at: noon) == nil)
  }

  /// What lies behind may be another page by now.
  @Test func leavesThePageThatIsLeftInAnyCase() throws {
    var session = session("en")
    session.go(to: "rights", "contacts")
    let asked = session.back(at: noon)
    var outcome = try #require(asked).run()
    outcome.page = core.page(route: "emergency", language: "en", now: noon)
    _ = session.receive(outcome, of: try #require(asked))
    #expect(session.routes == ["home", "emergency"])
  }

  @Test(arguments: tags) func leadsFromAPageInPassingToTheOneBelow(_ tag: String) {
    for missing in [Missing.dialler(number: "+77017447238"), .map, .printer, .share] {
      var session = session(tag)
      session.go(to: "deadlines", "deadlines/arrival")
      session.formState["day"] = "20"
      let (below, head) = (session.page, session.page.items[1].id)
      session.remember(head: head)
      session.ask(session.cannot(missing, at: noon))
      #expect(session.isInPassing && session.page != below && session.page.language == tag)
      #expect(session.page.tools.isEmpty && session.restoreToken == below.restoreToken)
      #expect(session.routes == ["home", "deadlines", "deadlines/arrival"])
      session.remember(head: "title")
      session.goBack()
      #expect(session.page == below && !session.isInPassing && session.formState["day"] == "20")
      #expect(session.routes == ["home", "deadlines", "deadlines/arrival"] && session.focus == head)
      session.ask(session.cannot(missing, at: noon))
      session.go(to: "contacts")
      #expect(session.routes.suffix(2) == ["deadlines/arrival", "contacts"], "nothing remembers the page in passing")
    }
  }
}

@Suite struct Calls {
  @Test func whatComesLateIsDropped() throws {
    var session = session("en")
    session.go(to: "search")
    session.formState["query"] = "interpreter"
    let search = session.handIn(try #require(session.page.form))
    #expect(session.isWaiting)
    let asked = session.back(at: noon)
    let back = try #require(asked)
    #expect(session.receive(back.run(), of: back).isEmpty && session.page.route == "home")
    let shown = session
    #expect(session.receive(search.run(), of: search).isEmpty, "no announcement either")
    #expect(session.page == shown.page && session.revision == shown.revision && session.stack == shown.stack)
    #expect(!session.isWaiting)
  }

  @Test func theNewerOneWinsWhicheverAnswersFirst() {
    var session = session("en")
    let (rights, contacts) = (session.open("rights", at: noon), session.open("contacts", at: noon))
    session.ask(rights)
    #expect(session.page.route == "home" && session.isWaiting)
    session.ask(contacts)
    #expect(session.page.route == "contacts" && session.routes == ["home", "contacts"])
  }

  @Test func whatIsTypedMeanwhileStays() throws {
    var session = session("en")
    session.go(to: "deadlines/arrival")
    session.formState["day"] = "99"
    let call = session.handIn(try #require(session.page.form))
    session.formState["month"] = "11"
    session.ask(call)
    #expect(session.formState == ["day": "99", "month": "11"] && session.page.form?.fields.first?.error != nil)
  }

  /// The first search in a language builds its index; that it can run beside the main thread is what `CoreCall` is for.
  @Test func mayRunOnAnyThread() async throws {
    var session = session("kk")
    session.go(to: "search")
    session.formState["query"] = "құқық"
    let call = session.handIn(try #require(session.page.form))
    let outcome = await Task.detached { call.run() }.value
    _ = session.receive(outcome, of: call)
    #expect(session.page == outcome.page && session.page.language == "kk" && !session.page.links.isEmpty)
  }
}
