import Foundation
import PanahBindings
import Testing

@testable import PanahShell

@Suite struct Time {
  /// The answer for somebody who crossed the border at nine, three hours before noon.
  private func crossing(_ tag: String = "en") -> Session {
    var session = session(tag)
    session.go(to: "deadlines", "deadlines/crossing")
    session.fill(["day": "24", "month": "11", "year": "2026", "hour": "9", "minute": "0"])
    return session
  }

  private func hours(_ session: Session) throws -> Deadline {
    try #require(session.page.deadlines.first { $0.time != nil })
  }

  @Test func anAnswerInHoursIsNewAfterAPause() throws {
    var session = crossing()
    let before = try hours(session)
    #expect(before.timeLeft.value.contains("21"))
    session.ask(session.refreshIfStale(at: later(hours: 6)))
    let after = try hours(session)
    #expect(after.timeLeft.value.contains("15") && after.label == before.label)
    session.ask(session.refreshIfStale(at: later(hours: 21.02)))
    let passed = try #require(session.page.deadlines.first)
    #expect(passed.label != before.label && passed.time == nil, "the hour has passed")
    #expect(session.page == core.page(route: session.page.route, language: "en", now: later(hours: 21.02)))
  }

  @Test func aPageIsNewWhenItSaysSo() throws {
    var session = crossing()
    for _ in 0..<30 {
      let changesAt = try #require(session.page.changesAt)
      let (soon, due) = (
        Now(unixSeconds: changesAt - 1, utcOffsetSeconds: 0), Now(unixSeconds: changesAt, utcOffsetSeconds: 0)
      )
      #expect(session.refreshIfStale(at: soon) == nil)
      let (before, call) = (session.page, session.refreshIfStale(at: due))
      session.ask(try #require(call))
      #expect(session.page != before && session.page.route == before.route)
    }
  }

  /// "Today" is another day after midnight in Kazakhstan, and the page says so in time.
  @Test func theDaysOfAChoiceAreNewAfterMidnight() throws {
    var session = session("en")
    session.go(to: "situation/came")
    let before = session.page.blocks.flatMap(\.targets)
    #expect(session.page.changesAt == later(hours: 12).unixSeconds)
    session.ask(session.refreshIfStale(at: later(hours: 12)))
    let after = session.page.blocks.flatMap(\.targets)
    #expect(before.contains(.page(route: "deadlines/arrival/2026-11-24")) && before.count == after.count)
    #expect(after.contains(.page(route: "deadlines/arrival/2026-11-25")))
    #expect(!after.contains(.page(route: "deadlines/arrival/2026-11-23")))
  }

  /// A strip over a weekend: today may be a day on which offices are closed.
  @Test func aClosedTodayIsInTheStrip() throws {
    let saturday = later(hours: 96)
    var session = session("en", at: saturday)
    session.go(to: "deadlines/arrival/2026-11-27", at: saturday)
    let days = try #require(session.page.deadlines.first).days
    let today = try #require(days.first { $0.state == .today })
    #expect(today.number == 28 && today.closed && today.style(.warning).dashed && today.style(.warning).edge == .ink)
    #expect(days.contains { $0.state == .ahead && $0.closed } && days.last?.state == .last)
  }

  /// Nothing jumps: the reader stays where he reads, and what was filled in stays.
  @Test func aRefreshKeepsThePlace() {
    var session = session("en")
    session.go(to: "deadlines", "deadlines/arrival")
    session.formState["day"] = "20"
    let before = session
    session.ask(session.refreshIfStale(at: later(hours: 24)))
    #expect(session.page != before.page && session.page.route == before.page.route)
    #expect(session.revision == before.revision && session.focus == before.focus && session.stack == before.stack)
    #expect(session.formState == before.formState)
  }

  @Test func aClockThatWasSetBackIsSeen() {
    var session = crossing()
    session.ask(session.refreshIfStale(at: later(hours: -2)))
    #expect(session.page == core.page(route: session.page.route, language: "en", now: later(hours: -2)))
  }

  @Test func aRefreshDisturbsNothing() {
    var session = crossing()
    let call = session.open("contacts", at: noon)
    #expect(session.refreshIfStale(at: later(hours: 6)) == nil, "another page is on its way")
    session.ask(call)
    #expect(session.page.changesAt == nil && session.refreshIfStale(at: later(hours: 1000)) == nil)
    session.goBack()
    let missing = session.cannot(.map, at: noon)
    var outcome = missing.run()
    #expect(outcome.page.changesAt == nil)
    outcome.page.changesAt = noon.unixSeconds
    _ = session.receive(outcome, of: missing)
    #expect(session.isInPassing && session.refreshIfStale(at: noon) == nil, "its route is that of the page below")
  }

  @Test(arguments: tags) func anHourIsReadAndPrinted(_ tag: String) throws {
    let session = crossing(tag)
    let deadline = try hours(session)
    let time = try #require(deadline.time)
    #expect(session.page.printLayout.contains(">\(time)<"))
    let plain = time.filter { $0.isNumber || $0 == ":" }
    let item = try #require(session.page.items.first { $0.block == .deadline(deadline) })
    #expect(plain == "09:00" && item.spoken.contains { $0.plain == plain })
  }
}
