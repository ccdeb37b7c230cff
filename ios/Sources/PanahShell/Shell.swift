import Foundation
import PanahBindings

/// The way of one reader through the app: the pages behind, the page on the screen, and what was filled in on it.
///
/// Everything that is said and in which order comes from the core; this only remembers where the reader is.
public struct Shell: Sendable {
  /// A page on the stack, and the block that stood at the head of the screen when it was left.
  struct Stop: Equatable, Sendable {
    let route: String
    var block: String?
  }

  /// The page on the screen.
  public private(set) var page: Page
  /// Its blocks as they are drawn together.
  public private(set) var parts: [Part] = []
  /// Grows with every page that is shown, also with the same one again.
  public private(set) var turn = 0
  /// Where the screen and a screen reader go now: the id of a block, or the name of a field that is in error.
  public private(set) var focus = ""
  /// What stands in the fields and which rows are ticked on this page, by name.
  public var typed: [String: String] = [:]
  /// What is kept from start to start.
  public private(set) var kept: Kept
  /// The pages from the first to the present one.
  private(set) var stack: [Stop]

  private let panah: Panah
  private let keeper: Keeper
  private var day: [Int32] = []

  /// Opens the app: at the page of `saved` if the system ended it there, else at the first page.
  ///
  /// `device` is the language of the device; it holds until the reader has chosen one.
  public init(keeper: Keeper, saved: String = "", device: String, now: Now) {
    self.keeper = keeper
    kept = keeper.read()
    // A language that an update took away is chosen anew.
    if !languages().contains(where: { [kept] in $0.tag == kept.language }) { kept.language = nil }
    panah = Panah.open(config: Config(locale: kept.language ?? device))
    let place = saved.components(separatedBy: "\n")
    let start = kept.language == nil ? "language" : place[0].isEmpty ? "home" : place[0]
    page = panah.page(route: start, now: now)
    stack = [Stop(route: page.route, block: place.last)]
    show(page, at: now)
  }

  /// What the system hands back if it ends the app: only the page on top, because Panah keeps no list of what was read.
  public var saved: String { "\(top.route)\n\(top.block ?? "")" }

  /// True if the page on the screen lies above the stack: one that says what the phone cannot do.
  public var isAside: Bool { page.route != top.route }

  /// False on the language choice and on pages that lie aside: there is nothing to print or to read aloud.
  public var hasTools: Bool { !isAside && !page.route.hasPrefix("language") }

  // MARK: What the reader does

  /// Follows what was pressed; the answer is what the system has to do.
  public mutating func open(_ target: Target, at now: Now) -> [Effect] {
    switch target {
    case .page(let route): go(to: panah.page(route: route, now: now), at: now)
    case .action(let action): return act(action, [], at: now)
    case .effect(let effect): return [effect]
    }
    return []
  }

  /// Hands in a form as it is filled in.
  public mutating func submit(_ form: PageForm, at now: Now) -> [Effect] {
    act(form.action, form.fields.map { FieldValue(name: $0.name, value: typed[$0.name] ?? $0.value) }, at: now)
  }

  /// Goes to the page above this one.
  public mutating func back(at now: Now) {
    if isAside { return show(panah.page(route: top.route, now: now), at: now) }
    guard case .page(let route)? = page.pinned.back?.target else { return }
    // After a restart nothing lies behind: the page above takes the place of this one.
    if !stack.contains(where: { $0.route == route }) { stack = [] }
    go(to: panah.page(route: route, now: now), at: now)
  }

  /// Notes the block at the head of the screen, before the page is left.
  public mutating func remember(head block: String?) {
    if !isAside { stack[stack.count - 1].block = block }
  }

  /// Shows the page that says what this phone cannot do, and what to do instead.
  public mutating func cannot(_ lack: Lack, number: String = "", at now: Now) {
    let fields = [FieldValue(name: "route", value: top.route), FieldValue(name: "number", value: number)]
    show(panah.act(action: "device/\(lack.rawValue)", fields: fields, now: now).page, at: now)
  }

  /// Turns high contrast on or off.
  public mutating func switchContrast() {
    kept.contrast.toggle()
    try? keeper.write(kept)
  }

  /// After a pause: another day has other dates.
  public mutating func wake(at now: Now) {
    if day != now.date, !isAside { show(panah.page(route: top.route, now: now), at: now) }
  }

  // MARK: From page to page

  private var top: Stop { stack.last ?? Stop(route: "home") }

  private mutating func act(_ action: String, _ fields: [FieldValue], at now: Now) -> [Effect] {
    let outcome = panah.act(action: action, fields: fields, now: now)
    if kept.language != outcome.page.language {
      kept.language = outcome.page.language
      try? keeper.write(kept)
    }
    if outcome.page.route == top.route { show(outcome.page, at: now) } else { go(to: outcome.page, at: now) }
    return outcome.effects
  }

  private mutating func go(to next: Page, at now: Now) {
    typed = [:]
    if let behind = stack.lastIndex(where: { $0.route == next.route }) {
      stack.removeSubrange((behind + 1)...)
    } else {
      stack.append(Stop(route: next.route))
    }
    if next.pinned.back == nil { stack = stack.suffix(1) }  // a first page has nothing behind it
    show(next, at: now)
  }

  private mutating func show(_ next: Page, at now: Now) {
    page = next
    parts = Part.of(next)
    day = now.date
    turn += 1
    let ids = parts.map(\.id)
    focus = next.wrongField ?? ids.first { [top] in $0 == top.block } ?? ids.first ?? ""
  }
}

extension Page {
  /// The name of the first field that is in error.
  var wrongField: String? {
    for case .form(let form) in blocks {
      if let field = form.fields.first(where: { $0.error != nil }) { return field.name }
    }
    return nil
  }
}

extension Now {
  /// The local date and time, in the calendar that the core counts in whatever the phone's own is.
  public init(_ date: Date, in zone: TimeZone = .current) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    let numbers = [parts.year, parts.month, parts.day, parts.hour, parts.minute].map { Int32(clamping: $0 ?? 0) }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4])
  }

  var date: [Int32] { [year, month, day] }
}
