import Foundation
import PanahBindings

@testable import PanahShell

/// Noon in Kazakhstan on 24 November 2026, on a device that is there.
let noon = Now(unixSeconds: 1_795_503_600, utcOffsetSeconds: 5 * 3600)
let tags = languages().map(\.tag)

func later(hours: Double) -> Now {
  Now(unixSeconds: noon.unixSeconds + Int64(hours * 3600), utcOffsetSeconds: noon.utcOffsetSeconds)
}

/// The project's root: the tests read the look, the sources of the app and its property lists.
let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

func read(_ path: String) throws -> String {
  try String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
}

/// The session of a reader who has chosen the language `tag` before.
func session(_ tag: String, token: String? = nil, folder: URL? = nil, at now: Now = noon) -> Session {
  let folder = folder ?? FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  let store = SettingsStore(folder: folder)
  try? store.write(Settings(language: tag))
  return Session(store: store, restoreToken: token, device: ["en"], now: now)
}

/// A folder of its own for one test.
func withFolder(_ test: (URL) throws -> Void) rethrows {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("panah-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try test(folder)
}

extension Session {
  /// Asks the core at once, and takes what comes of it.
  @discardableResult mutating func ask(_ call: CoreCall?) -> [Effect] {
    call.map { receive($0.run(), of: $0) } ?? []
  }

  @discardableResult mutating func press(_ target: Target, at now: Now = noon) -> [Effect] {
    switch target {
    case .page(let route): return ask(open(route, at: now))
    case .action(let action): return ask(act(action, at: now))
    case .effect(let effect): return [effect]
    }
  }

  mutating func go(to routes: String..., at now: Now = noon) { for route in routes { ask(open(route, at: now)) } }
  mutating func goBack(at now: Now = noon) { ask(back(at: now)) }

  mutating func handIn(_ form: PageForm, at now: Now = noon) -> CoreCall {
    act(form.action, with: form.fields, at: now)
  }

  /// Fills in the form on the page and hands it in.
  @discardableResult mutating func fill(_ values: [String: String], at now: Now = noon) -> [Effect] {
    guard let form = page.form else { return [] }
    formState.merge(values) { $1 }
    return ask(handIn(form, at: now))
  }

  var routes: [String] { stack.map(\.route) }
}

/// Every page that can be reached from the first by pressing, and every effect and action met on the way.
struct Walk {
  var pages: [String: Page] = [:]
  var effects: [Effect] = []
  var actions: Set<String> = []

  init(_ tag: String) {
    let kept = Kept(language: tag, restoreToken: nil)
    var waiting = [core.start(kept: kept, device: [], now: noon).route]
    while let route = waiting.popLast() {
      guard pages[route] == nil else { continue }
      let page = core.page(route: route, language: tag, now: noon)
      pages[route] = page
      for target in page.targets {
        switch target {
        case .page(let route): waiting.append(route)
        case .action(let action): actions.insert(action)
        case .effect(let effect): effects.append(effect)
        }
      }
    }
  }
}

private let walks = Dictionary(uniqueKeysWithValues: tags.map { ($0, Walk($0)) })

func walk(_ tag: String) -> Walk { walks[tag] ?? Walk(tag) }

extension Page {
  var blocks: [Block] { items.map(\.block) }
  var form: PageForm? { blocks.lazy.compactMap(\.form).first }
  var links: [PageLink] { blocks.compactMap { if case .link(let link) = $0 { link } else { nil } } }
  var deadlines: [Deadline] { blocks.compactMap { if case .deadline(let it) = $0 { it } else { nil } } }

  /// All that can be pressed.
  var targets: [Target] {
    [frame.back?.target, frame.language?.target].compactMap { $0 } + blocks.flatMap(\.targets)
  }

  /// The answer of a choice by its id.
  func option(_ id: String) -> ChoiceOption? {
    blocks.lazy.flatMap { if case .choice(_, _, _, let options) = $0 { options } else { [ChoiceOption]() } }
      .first { $0.id == id }
  }
}

extension Block {
  var form: PageForm? { if case .form(let form) = self { form } else { nil } }

  var targets: [Target] {
    switch self {
    case .steps(_, _, let items): return items.compactMap(\.target)
    case .contact(let card):
      return card.actions.map(\.target) + card.calls.map { .effect(effect: .dial(number: $0.dial)) }
    case .phrase(let phrase): return phrase.languages.map(\.target)
    case .choice(_, _, _, let options): return options.map(\.target)
    case .form(let form): return [.action(action: form.action)]
    case .button(let button): return [button.target]
    case .link(let link): return [link.target]
    case .heading, .paragraph, .checklist, .notice, .deadline, .source: return []
    }
  }
}
