import Foundation
import PanahBindings

/// The core, and what an iPhone can do for its pages. It has no state that a call could change: one serves everybody.
let core = Panah.open(
  config: Config(capabilities: [
    .readAloud, .print, .highContrast, .copy, .map, .calendar, .keepNothing, .hideFromRecents,
  ]))

/// A question to the core. It may be asked on any thread, and the first search in a language takes long.
public struct CoreCall: Equatable, Sendable {
  enum Question: Equatable { case page, back, refresh, action(String, [FieldValue]), missing(Missing) }

  let question: Question
  let route: String
  let language: String
  let now: Now
  /// How many calls the session had made with this one.
  let number: Int

  /// Asks it.
  public func run() -> Outcome {
    switch question {
    case .page, .back, .refresh:
      let page = core.page(route: route, language: language, now: now)
      return Outcome(page: page, go: question == .page ? .push : .replace, effects: [])
    case .action(let action, let fields): return core.act(action: action, fields: fields, language: language, now: now)
    case .missing(let missing): return core.cannot(missing: missing, route: route, language: language, now: now)
    }
  }
}

/// The way of one reader through the app: the pages behind, the page on the screen, and what was filled in on it.
///
/// A plain value: whoever copies it copies all of it. What is said, and in which order, comes from the core; every question
/// to it is a `CoreCall`, of which the outcome is handed to `receive`.
public struct Session: Sendable {
  /// A page on the stack, and the block at the head of the screen when it was left. It lives in memory only.
  struct StackEntry: Equatable, Sendable {
    let route: String
    var block: String?
  }

  /// The page on the screen.
  public private(set) var page: Page
  /// True if the page on the screen lies above the stack: one that says what the phone cannot do.
  public private(set) var isInPassing = false
  /// Grows with every page that is shown, also with the same one again; not when a page is refreshed.
  public private(set) var revision = 0
  /// Where the screen and a screen reader go now: the id of a block, or the name of a field that is in error.
  public private(set) var focus = ""
  /// What was filled into the fields and which rows are ticked on this page, by name.
  public var formState: [String: String] = [:]
  /// What is kept from start to start.
  public private(set) var settings: Settings
  /// The pages from the first to the present one.
  private(set) var stack: [StackEntry]

  private let store: SettingsStore
  private var shownAt: Int64
  private var asked = 0
  private var answered = 0

  /// Begins with the page of `restoreToken` if the system ended the app there, else with the first page.
  ///
  /// `device` are the device's languages, the preferred one first, for a reader who has not chosen one yet.
  public init(store: SettingsStore, restoreToken: String? = nil, device: [String], now: Now) {
    self.store = store
    settings = store.read()
    page = core.start(kept: Kept(language: settings.language, restoreToken: restoreToken), device: device, now: now)
    stack = [StackEntry(route: page.route)]
    shownAt = now.unixSeconds
    show(page)
  }

  /// All that the system may keep of the way: no list of what was read, nothing that was typed or chosen.
  public var restoreToken: String { page.restoreToken }

  /// True while a call has no answer yet.
  public var isWaiting: Bool { asked != answered }

  // MARK: Questions to the core

  /// Goes to the page at `route`.
  public mutating func open(_ route: String, at now: Now) -> CoreCall { call(.page, route, now) }

  /// Carries out what was pressed; for a form, with its fields as they are filled in.
  public mutating func act(_ action: String, with fields: [Field] = [], at now: Now) -> CoreCall {
    let values = fields.map { FieldValue(name: $0.name, value: formState[$0.name] ?? $0.value) }
    return call(.action(action, values), top.route, now)
  }

  /// Shows what this phone cannot do, and what to do instead.
  public mutating func cannot(_ missing: Missing, at now: Now) -> CoreCall { call(.missing(missing), top.route, now) }

  /// Goes back: from a page in passing to the one below, else to the page behind, or to the one above where nothing lies
  /// behind. Nothing on a first page.
  public mutating func back(at now: Now) -> CoreCall? {
    if isInPassing { return call(.back, top.route, now) }
    if let behind = stack.dropLast().last { return call(.back, behind.route, now) }
    guard case .page(let route)? = page.frame.back?.target else { return nil }
    return call(.back, route, now)
  }

  /// Asks for the page anew if it reads differently by now, or if the clock was set back. It keeps its place.
  public mutating func refreshIfStale(at now: Now) -> CoreCall? {
    guard let changesAt = page.changesAt, !isInPassing, !isWaiting else { return nil }
    let isStale = now.unixSeconds >= changesAt || now.unixSeconds < shownAt
    return isStale ? call(.refresh, page.route, now) : nil
  }

  private mutating func call(_ question: CoreCall.Question, _ route: String, _ now: Now) -> CoreCall {
    asked += 1
    return CoreCall(question: question, route: route, language: page.language, now: now, number: asked)
  }

  // MARK: Their answers

  /// Shows what came of a call; the answer is what the system has to do. An outcome that comes after another call was made
  /// is dropped: the reader wants something else by now.
  public mutating func receive(_ outcome: Outcome, of call: CoreCall) -> [Effect] {
    guard call.number == asked else { return [] }
    answered = asked
    shownAt = call.now.unixSeconds
    if call.question == .refresh {
      page = outcome.page
      return []
    }
    if call.question == .back, !isInPassing, stack.count > 1 { stack.removeLast() }
    isInPassing = outcome.go == .inPassing
    if !isInPassing { place(outcome.page, replacing: outcome.go == .replace) }
    show(outcome.page)
    for case .keepLanguage(let tag) in outcome.effects { change { $0.language = tag } }
    return outcome.effects
  }

  private mutating func place(_ next: Page, replacing: Bool) {
    if next.route != page.route { formState = [:] }
    if replacing, next.route != top.route { stack.removeLast() }
    if let behind = stack.lastIndex(where: { $0.route == next.route }) {
      stack.removeSubrange((behind + 1)...)
    } else {
      stack.append(StackEntry(route: next.route))
    }
    if next.first { stack = stack.suffix(1) }
  }

  private mutating func show(_ next: Page) {
    page = next
    revision += 1
    let ids = next.items.map(\.id)
    focus = next.wrongField ?? ids.first { [top] in $0 == top.block } ?? ids.first ?? ""
  }

  private var top: StackEntry { stack.last ?? StackEntry(route: page.route) }

  // MARK: What else the reader does

  /// Notes the block at the head of the screen, before the page is left.
  public mutating func remember(head block: String?) {
    if !isInPassing { stack[stack.count - 1].block = block }
  }

  /// Turns high contrast on or off.
  public mutating func toggleContrast() { change { $0.contrast.toggle() } }

  /// Where nothing can be written the setting holds until the app ends, and the next start asks for the language again.
  /// That is passed over without a word: the reader can do nothing about it, and the app writes no log.
  private mutating func change(_ work: (inout Settings) -> Void) {
    work(&settings)
    do { try store.write(settings) } catch {}
  }
}

extension Page {
  /// The name of the first field that is in error.
  var wrongField: String? {
    let fields = items.flatMap { if case .form(let form) = $0.block { form.fields } else { [Field]() } }
    return fields.first { $0.error != nil }?.name
  }
}

extension Now {
  /// An instant on the device's clock, and how far that is ahead of UTC.
  public init(_ date: Date, in zone: TimeZone = .current) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    self.init(unixSeconds: Int64(seconds), utcOffsetSeconds: Int32(zone.secondsFromGMT(for: date)))
  }
}
