import PanahBindings
import PanahShell
import SwiftUI

/// A part of a page: mostly one block.
struct PartView: View {
  @Environment(\.look) private var look
  let part: Part

  var body: some View {
    switch part {
    case .one(let block): BlockView(block: block)
    case .card(let blocks):
      VStack(alignment: .leading, spacing: Space.s3) {
        ForEach(blocks, id: \.self) { BlockView(block: $0) }
      }
      .padding(look.inner)
      .area(look[.surface], edge: look[.hair], look.line)
    case .tiles(let links):
      let columns = min(look.tileColumns, links.count)
      Columns(items: links, count: columns, gap: Space.s3) { link in
        Press(target: link.target, kind: .tile, height: columns == 2 ? Measure.tile : Measure.hotline) {
          let words = Words(text: link.label, size: .strong)
          let symbol = link.icon.map { Symbol($0, .action, size: 32) }
          if columns == 1 {
            Labelled(symbol, words)
          } else {
            VStack(alignment: .leading, spacing: Space.s2) {
              symbol
              Spacer(minLength: 0)
              words
            }
          }
        }
      }
    }
  }
}

/// One block, and above it what the reader should know about its text.
struct BlockView: View {
  @EnvironmentObject private var model: Model
  @Environment(\.look) private var look
  let block: Block

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s1) {
      ForEach(model.page.marks.filter { $0.block == block.id }, id: \.self) { mark in
        Words(text: mark.text, size: .smallTight, ink: .inkSoft)
          .padding(.horizontal, Space.s2)
          .area(.clear, edge: look[.edge], look.line, radius: Measure.radiusField, dashed: true)
      }
      drawn
    }
    .environment(\.layoutDirection, (block.texts.first?.direction ?? model.page.direction).layout)
  }

  @ViewBuilder private var drawn: some View {
    switch block {
    case .heading(_, let level, let text):
      let top: Size = model.page.pinned.back == nil ? .lead : .title
      Words(text: text, size: level == 1 ? top : level == 2 ? .heading2 : .heading3)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(level == 1 ? .h1 : level == 2 ? .h2 : .h3)
    case .paragraph(_, let text, .text): Words(text: text)
    case .paragraph(_, let text, .small): Words(text: text, size: .small, ink: .inkSoft)
    case .steps(_, let place, let items): StepsView(place: place, items: items)
    case .checklist(_, let tick, let items): ChecklistView(isTicked: tick, items: items)
    case .notice(_, let tone, let label, let title, let lines): notice(tone, label, title, lines)
    case .deadline(let deadline): DeadlineView(deadline: deadline)
    case .contact(let card): ContactView(card: card)
    case .phrase(let phrase): PhraseView(phrase: phrase)
    case .source(_, let lines): source(lines)
    case .choice(_, let question, let cells, let options): choice(question, cells, options)
    case .form(let form): FormView(form: form)
    case .button(let button): ButtonView(button: button)
    case .link(let link): self.link(link)
    case .divider: Hair()
    }
  }

  private func notice(_ tone: Tone, _ label: PageText, _ title: PageText?, _ lines: [Line]) -> some View {
    let (ink, tint, icon, bar, frame) = tone.look
    let filled = tone == .urgent
    let head = filled ? Token.onUrgent : ink
    return VStack(alignment: .leading, spacing: Space.s2) {
      Labelled(Symbol(icon, head), Words(text: label, size: .strong, ink: head))
        .padding(.horizontal, look.inner)
        .padding(.vertical, Space.s2)
        .background(filled ? look[ink] : .clear)
      VStack(alignment: .leading, spacing: Space.s2) {
        if let title { Words(text: title, size: .strong) }
        ForEach(lines, id: \.self) { line in
          if let label = line.label { Words(text: label, size: .smallTight, ink: .inkSoft) }
          Words(text: line.text)
        }
      }
      .padding(.horizontal, look.inner)
    }
    .padding(.bottom, Space.s3)
    .padding(.leading, filled ? 0 : Space.s1)
    .bar(look[tint], look[ink], width: bar, frame: frame)
  }

  private func source(_ lines: [PageText]) -> some View {
    VStack(alignment: .leading, spacing: Space.s1) {
      Hair().padding(.bottom, Space.s2)
      ForEach(lines, id: \.self) { line in
        let words = Words(text: line, size: .small, ink: .inkSoft)
        if line == lines.first {
          Labelled(Symbol(.source, .inkSoft), words)
        } else {
          words.padding(.leading, 24 + Space.s3)
        }
      }
    }
  }

  private func choice(_ question: PageText?, _ cells: Bool, _ options: [Answer]) -> some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      if let question { Words(text: question, size: .heading2).accessibilityAddTraits(.isHeader) }
      Columns(items: options, count: cells ? look.languageColumns : 1) { option in
        Press(
          target: option.target, kind: option.chosen ? .chosen : .tile,
          height: cells ? Measure.languageCell : Measure.button
        ) {
          Labelled(
            cells ? nil : Symbol(option.chosen ? .chosen : .open, option.chosen ? .action : .edge),
            Words(text: option.label, size: cells ? .lead : .strong, centred: cells))
        }
      }
    }
  }

  private func link(_ link: PageLink) -> some View {
    VStack(spacing: 0) {
      Press(target: link.target) {
        VStack(alignment: .leading, spacing: Space.s3) {
          HStack(spacing: Space.s2) {
            Words(text: link.label, size: .strong, ink: .action, underlined: true)
            Symbol(.goOn, .action)
          }
          if let excerpt = link.excerpt { found(excerpt) }
        }
      }
      Hair()
    }
  }

  private func found(_ excerpt: Excerpt) -> some View {
    let words = excerpt.pieces.reduce(into: AttributedString()) { words, piece in
      var part = AttributedString(piece.value)
      part.languageIdentifier = excerpt.language
      if piece.found {
        part.swiftUI.backgroundColor = look[.mark]
        part.swiftUI.font = Font(look.font(.small, bold: true, excerpt.language))
      }
      words += part
    }
    return Text(words)
      .font(Font(look.font(.small, bold: false, excerpt.language)))
      .foregroundColor(look[.ink])
      .frame(maxWidth: .infinity, alignment: .leading)
      .environment(\.layoutDirection, excerpt.direction.layout)
  }
}

struct ButtonView: View {
  @EnvironmentObject private var model: Model
  let button: PageButton

  var body: some View {
    let (kind, ink): (Pressable.Kind, Token) =
      switch button.weight {
      case .first: (.first, .onAction)
      case .second: (.second, .action)
      case .erase: (.erase, .urgent)
      }
    Button {
      model.open(button.target, from: button.id)
    } label: {
      let label = model.copied == button.id ? model.page.pinned.device.copied : button.label
      Labelled(button.icon.map { Symbol($0, ink) }, Words(text: label, size: .strong, ink: ink, centred: true))
    }
    .buttonStyle(Pressable(kind: kind, height: Measure.button))
  }
}

struct ChecklistView: View {
  @EnvironmentObject private var model: Model
  @Environment(\.look) private var look
  let isTicked: Bool
  let items: [Check]

  var body: some View {
    VStack(spacing: 0) {
      ForEach(items, id: \.id) { item in
        if isTicked { ticked(item, model.typed(item.id)) } else { point(item).padding(.vertical, Space.s3) }
        Hair()
      }
    }
  }

  private func ticked(_ item: Check, _ value: Binding<String>) -> some View {
    let isOn = !value.wrappedValue.isEmpty
    return Button {
      value.wrappedValue = isOn ? "" : item.id
    } label: {
      Labelled(Symbol(isOn ? .ticked : .unticked, isOn ? .done : .edge, size: 28), Words(text: item.label))
    }
    .buttonStyle(Pressable())
    .accessibilityAddTraits(isOn ? .isSelected : [])
  }

  private func point(_ item: Check) -> some View {
    Labelled(item.icon.map { Symbol($0, .calm, size: 28) } ?? Symbol(.point, .calm, size: 28), Words(text: item.label))
  }
}
