import Foundation
import PanahBindings

extension Page {
  /// What is on it, in reading order.
  public var items: [Item] { sections.flatMap(\.items) }

  /// What is drawn as one, in order: each item of a plain section, any other section as a whole.
  public var rows: [PageSection] {
    sections.flatMap { section in
      section.kind == .plain ? section.items.map { PageSection(kind: .plain, items: [$0]) } : [section]
    }
  }
}

extension PageSection {
  /// The stable id of its first block.
  public var id: String { items.first?.id ?? "" }

  /// The space above this row.
  public func spacing(after before: PageSection) -> Double {
    if kind == .sheet || before.kind == .sheet { return Space.s6 }
    guard kind == .plain else { return Space.s4 }
    switch (items.first?.block, before.items.last?.block) {
    case (.heading(_, 2, _), _): return Space.s6
    case (.heading, _), (.source, _): return Space.s5
    case (.link, .link) where before.kind == .plain: return 0
    default: return Space.s4
    }
  }
}

extension PageText {
  /// The text marked with its language, so that VoiceOver takes the right voice.
  public var attributed: AttributedString {
    var out = AttributedString(value)
    out.languageIdentifier = language
    return out
  }
}
