import Foundation
import PanahBindings

extension Block {
  /// The block's stable id.
  public var id: String {
    switch self {
    case .heading(let id, _, _), .paragraph(let id, _, _), .steps(let id, _, _), .checklist(let id, _, _),
      .notice(let id, _, _, _, _), .source(let id, _), .choice(let id, _, _, _), .divider(let id):
      return id
    case .deadline(let deadline): return deadline.id
    case .contact(let card): return card.id
    case .phrase(let phrase): return phrase.id
    case .form(let form): return form.id
    case .button(let button): return button.id
    case .link(let link): return link.id
    }
  }

  /// Every text of the block in reading order, for a voice and for paper.
  public var texts: [PageText] {
    switch self {
    case .heading(_, _, let text), .paragraph(_, let text, _): return [text]
    case .steps(_, let place, let items):
      return [place?.words].compactMap { $0 }
        + items.flatMap { [$0.placeWords, $0.stateWords, $0.name, $0.note, $0.stop].compactMap { $0 } }
    case .checklist(_, _, let items): return items.map(\.label)
    case .notice(_, _, let label, let title, let lines):
      return [label, title].compactMap { $0 } + lines.flatMap { [$0.label, $0.text].compactMap { $0 } }
    case .deadline(let it): return [it.label, it.weekday, it.date, it.left, it.outer, it.warning].compactMap { $0 }
    case .contact(let card):
      return [card.name, card.role] + card.calls.map(\.label) + [card.doubt]
        + [card.place, card.driverLabel].compactMap { $0 }
        + card.official.flatMap { [$0.name, $0.address].compactMap { $0 } }
    case .phrase(let phrase):
      return [phrase.meaningLabel, phrase.meaning, phrase.label] + phrase.lines + [phrase.law]
    case .source(_, let lines): return lines
    case .choice(_, let question, _, let options): return [question].compactMap { $0 } + options.map(\.label)
    case .form(let form):
      return form.fields.flatMap { [$0.label, $0.hint, $0.error].compactMap { $0 } } + [form.submit]
    case .button(let button): return [button.label]
    case .link(let link): return [link.label]
    case .divider: return []
    }
  }

  /// True if the block stands in English because the reader's language lacks it.
  public var isFallback: Bool { texts.first?.fallback == true }

  /// The room above it, by the look.
  fileprivate func room(after before: Block) -> Double {
    switch (self, before) {
    case (.heading(_, let level, _), _): return level == 2 ? Space.s6 : Space.s5
    case (.link(let link), .link(let other)) where link.icon == nil && other.icon == nil: return 0
    case (.divider, _), (.source, _): return Space.s5
    default: return Space.s4
    }
  }
}

/// A part of a page as it is drawn: mostly one block.
public struct Part: Identifiable, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case one(Block)
    /// Neighbouring links with icons.
    case tiles([PageLink])
    /// A heading of level 2, its paragraphs and the filled button.
    case card([Block])
  }

  public let kind: Kind
  /// The id of its first block.
  public let id: String
  /// The room above it.
  public let above: Double

  /// The parts of a page in order.
  public static func of(_ page: Page) -> [Part] {
    var parts: [Part] = []
    var rest = page.blocks[...]
    var last: Block?
    while let block = rest.first {
      let tiles = rest.lazy.prefix(while: \.isTile).count
      let card = cardLength(rest)
      let taken = rest.prefix(max(1, tiles, card))
      let kind: Kind =
        tiles > 0 ? .tiles(taken.compactMap(\.link)) : card > 0 ? .card(Array(taken)) : .one(block)
      parts.append(Part(kind: kind, id: block.id, above: last.map(block.room) ?? 0))
      last = taken.last
      rest = rest.dropFirst(taken.count)
    }
    return parts
  }

  private static func cardLength(_ blocks: ArraySlice<Block>) -> Int {
    guard case .heading(_, 2, _)? = blocks.first else { return 0 }
    let words = blocks.dropFirst().prefix { if case .paragraph = $0 { true } else { false } }
    guard !words.isEmpty, case .button(let button)? = blocks.dropFirst(1 + words.count).first else { return 0 }
    return button.weight == .first ? words.count + 2 : 0
  }
}

extension Block {
  fileprivate var link: PageLink? { if case .link(let link) = self { link } else { nil } }
  fileprivate var isTile: Bool { link?.icon != nil }
}

extension PageText {
  /// The text without the invisible characters that steer its direction, for whatever is not a page.
  public var plain: String { value.plain }

  /// The text marked with its language, so that VoiceOver takes the right voice.
  public var spoken: AttributedString {
    var out = AttributedString(value)
    out.languageIdentifier = language
    return out
  }
}

extension String {
  var plain: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isBidiControl }))
  }
}
