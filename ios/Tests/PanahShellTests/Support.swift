import Foundation
import PanahBindings

@testable import PanahShell

let noon = Now(year: 2026, month: 11, day: 24, hour: 12, minute: 0)
let tags = languages().map(\.tag)

/// The project's root: the tests read the look, the sources of the app and its property lists.
let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

func read(_ path: String) throws -> String {
  try String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
}

func shell(_ tag: String, saved: String = "", folder: URL? = nil) -> Shell {
  let keeper = Keeper(
    folder: folder ?? FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString))
  try? keeper.write(Kept(language: tag))
  return Shell(keeper: keeper, saved: saved, device: "en", now: noon)
}

/// A folder of its own for one test.
func withFolder(_ test: (URL) throws -> Void) rethrows {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("panah-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  try test(folder)
}

/// Every page that can be reached from home by pressing, and every effect and action met on the way.
struct Walk {
  var pages: [String: Page] = [:]
  var effects: [Effect] = []
  var actions: Set<String> = []

  init(_ tag: String) {
    let panah = Panah.open(config: Config(locale: tag))
    var waiting = ["home"]
    while let route = waiting.popLast() {
      guard pages[route] == nil else { continue }
      let page = panah.page(route: route, now: noon)
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
  /// All that can be pressed.
  var targets: [Target] {
    [pinned.back?.target, pinned.language.target].compactMap { $0 } + blocks.flatMap(\.targets)
  }
}

extension Block {
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
    case .heading, .paragraph, .checklist, .notice, .deadline, .source, .divider: return []
    }
  }
}
