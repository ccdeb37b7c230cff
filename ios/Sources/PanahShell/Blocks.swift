import Foundation
import PanahBindings

extension Block {
  /// The block's stable id.
  public var id: String { outline.id }

  /// All that it says in reading order, for a voice and for paper.
  public var texts: [PageText] { outline.texts.compactMap { $0 } }

  private var outline: (id: String, texts: [PageText?]) {
    switch self {
    case .heading(let id, _, let text), .paragraph(let id, let text, _): return (id, [text])
    case .steps(let id, let place, let items):
      return (id, [place?.words] + items.flatMap { [$0.placeWords, $0.stateWords, $0.name, $0.note, $0.stop] })
    case .checklist(let id, _, let items): return (id, items.map(\.label))
    case .notice(let id, _, let label, let title, let lines):
      return (id, [label, title] + lines.flatMap { [$0.label, $0.text] })
    case .deadline(let it): return (it.id, [it.label, it.weekday, it.date, it.left, it.outer, it.warning])
    case .contact(let card):
      let head = [card.name, card.role] + card.calls.map(\.label)
      let place = [card.doubt, card.place, card.driverLabel]
      return (card.id, head + place + card.official.flatMap { [$0.name, $0.address] })
    case .phrase(let it): return (it.id, [it.meaningLabel, it.meaning, it.label] + it.lines + [it.law])
    case .source(let id, let lines): return (id, lines)
    case .choice(let id, let question, _, let options): return (id, [question] + options.map(\.label))
    case .form(let form): return (form.id, form.fields.flatMap { [$0.label, $0.hint, $0.error] } + [form.submit])
    case .button(let button): return (button.id, [button.label])
    case .link(let link): return (link.id, [link.label])
    case .divider(let id): return (id, [])
    }
  }
}

/// Blocks that are drawn together, and the room above them by the look.
public enum Part: Equatable, Sendable {
  case one(Block)
  /// Neighbouring links with icons.
  case tiles([PageLink])
  /// A heading of level 2, its paragraphs and the filled button.
  case card([Block])

  /// The parts of a page in order.
  public static func of(_ page: Page) -> [Part] {
    var parts: [Part] = []
    var rest = page.blocks[...]
    let marked = Set(page.marks.map(\.block))
    while let block = rest.first {
      // A tile has no room for a mark: a link that bears one stands alone.
      let tiles = rest.prefix { $0.link?.icon != nil && !marked.contains($0.id) }.compactMap(\.link)
      let card = cardLength(rest)
      parts.append(!tiles.isEmpty ? .tiles(tiles) : card > 0 ? .card(Array(rest.prefix(card))) : .one(block))
      rest = rest.dropFirst(max(1, tiles.count, card))
    }
    return parts
  }

  private static func cardLength(_ blocks: ArraySlice<Block>) -> Int {
    guard case .heading(_, 2, _)? = blocks.first else { return 0 }
    let words = blocks.dropFirst().prefix { if case .paragraph = $0 { true } else { false } }.count
    guard words > 0, case .button(let button)? = blocks.dropFirst(1 + words).first else { return 0 }
    return button.weight == .first ? words + 2 : 0
  }

  /// The stable id of its first block.
  public var id: String {
    switch self {
    case .one(let block): return block.id
    case .tiles(let links): return links.first?.id ?? ""
    case .card(let blocks): return blocks.first?.id ?? ""
    }
  }

  /// The room above it, by the look.
  public func room(after before: Part) -> Double {
    switch (self, before) {
    case (.one(.heading(_, 2, _)), _): return Space.s6
    case (.one(.heading), _), (.one(.divider), _), (.one(.source), _): return Space.s5
    case (.one(.link), .one(.link)): return 0
    default: return Space.s4
    }
  }
}

extension Block {
  var link: PageLink? { if case .link(let link) = self { link } else { nil } }
}

extension PageText {
  /// The text marked with its language, so that VoiceOver takes the right voice.
  public var spoken: AttributedString {
    var out = AttributedString(value)
    out.languageIdentifier = language
    return out
  }
}

extension String {
  /// The text without the invisible characters that steer its direction, for whatever is not a page.
  public var plain: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isBidiControl }))
  }
}
