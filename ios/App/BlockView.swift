import PanahShell
import SwiftUI

/// A part of a page: mostly one block.
struct PartView: View {
  @Environment(\.look) private var look
  let model: Model
  let page: Page
  let part: Part

  var body: some View {
    switch part.kind {
    case .one(let block): BlockView(model: model, page: page, block: block)
    case .card(let blocks):
      VStack(alignment: .leading, spacing: Space.s3) {
        ForEach(blocks, id: \.id) { BlockView(model: model, page: page, block: $0) }
      }
      .padding(look.inner)
      .area(look[.surface], edge: look[.hair], stroke: look.line)
    case .tiles(let links):
      Columns(items: links, count: look.tileColumns, gap: Space.s3) { link in
        Button {
          model.open(link.target)
        } label: {
          tile(link)
        }
        .buttonStyle(Pressable(kind: .tile, height: look.tileColumns == 2 ? Measure.tile : Measure.hotline))
      }
    }
  }

  @ViewBuilder private func tile(_ link: PageLink) -> some View {
    let label = Words(link.label, .tile)
    if look.tileColumns == 2 {
      VStack(alignment: .leading, spacing: Space.s2) {
        if let icon = link.icon { Symbol(icon, .action, size: 32) }
        Spacer(minLength: 0)
        label
      }
      .padding(Space.s3)
    } else {
      HStack(spacing: Space.s4) {
        if let icon = link.icon { Symbol(icon, .action, size: 32) }
        label
      }
      .padding(.horizontal, Space.s4)
      .padding(.vertical, Space.s3)
    }
  }
}

/// One block, and above it the line that says it is not in the reader's language.
struct BlockView: View {
  @Environment(\.look) private var look
  let model: Model
  let page: Page
  let block: Block

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s1) {
      if block.isFallback {
        Words(page.pinned.notTranslated, .small, .inkSoft)
          .padding(.horizontal, Space.s2)
          .area(.clear, edge: look[.edge], stroke: look.line, radius: Measure.radiusField, dashed: true)
      }
      drawn
    }
    .environment(\.layoutDirection, (block.texts.first?.direction ?? page.direction).layout)
  }

  @ViewBuilder private var drawn: some View {
    switch block {
    case .heading(_, let level, let text):
      Words(text, level > 1 ? (level == 2 ? .heading2 : .heading3) : page.pinned.back == nil ? .lead : .title)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(level == 1 ? .h1 : level == 2 ? .h2 : .h3)
    case .paragraph(_, let text, let role):
      Words(text, role == .small ? .small : .body, role == .small ? .inkSoft : .ink)
    case .steps(_, let place, let items): StepsView(model: model, place: place, items: items)
    case .checklist(_, let tick, let items): checklist(tick, items)
    case .notice(_, let tone, let label, let title, let lines): notice(tone, label, title, lines)
    case .deadline(let deadline): DeadlineView(deadline: deadline)
    case .contact(let card): ContactView(model: model, page: page, card: card)
    case .phrase(let phrase): PhraseView(model: model, phrase: phrase)
    case .source(_, let lines): source(lines)
    case .choice(_, let question, let cells, let options): choice(question, cells, options)
    case .form(let form): FormView(model: model, form: form)
    case .button(let button): ButtonView(model: model, page: page, button: button)
    case .link(let link): self.link(link)
    case .divider: Hair()
    }
  }

  private func checklist(_ tick: Bool, _ items: [Check]) -> some View {
    VStack(spacing: 0) {
      ForEach(items) { item in
        if tick {
          let ticked = model.typed(item.id)
          let isOn = !ticked.wrappedValue.isEmpty
          Button {
            ticked.wrappedValue = isOn ? "" : item.id
          } label: {
            HStack(alignment: .top, spacing: Space.s3) {
              Image(systemName: isOn ? "checkmark.square.fill" : "square")
                .font(.system(size: 24)).foregroundColor(look[isOn ? .done : .edge]).frame(width: 28, height: 28)
              Words(item.label)
            }
            .padding(.vertical, Space.s3)
          }
          .buttonStyle(Pressable(kind: .row))
          .accessibilityAddTraits(isOn ? .isSelected : [])
        } else {
          HStack(alignment: .top, spacing: Space.s3) {
            if let icon = item.icon {
              Symbol(icon, .calm, size: 28)
            } else {
              look[.calm].frame(width: 8, height: 8).padding(.top, Space.s3).accessibilityHidden(true)
            }
            Words(item.label)
          }
          .padding(.vertical, Space.s3)
        }
        Hair()
      }
    }
  }

  private func notice(_ tone: Tone, _ label: PageText, _ title: PageText?, _ lines: [PageLine]) -> some View {
    let (ink, tint, icon, bar, frame) = tone.look
    let filled = tone == .urgent
    let head = filled ? Token.onUrgent : ink
    return VStack(alignment: .leading, spacing: Space.s2) {
      Labelled(icon: icon, words: Words(label, .button, head), ink: head)
        .padding(.horizontal, look.inner)
        .padding(.vertical, filled ? Space.s2 : 0)
        .background(filled ? look[ink] : .clear)
      VStack(alignment: .leading, spacing: Space.s2) {
        if let title { Words(title, bold: true) }
        ForEach(Array(lines.enumerated()), id: \.offset) { _, line in
          if let label = line.label { Words(label, .small, .inkSoft) }
          Words(line.text)
        }
      }
      .padding(.horizontal, look.inner)
    }
    .padding(.top, filled ? 0 : Space.s3)
    .padding(.bottom, Space.s3)
    .padding(.leading, filled ? 0 : Space.s1)
    .bar(look[tint], look[ink], width: bar, frame: frame)
  }

  private func source(_ lines: [PageText]) -> some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      Hair()
      HStack(alignment: .top, spacing: Space.s2) {
        Symbol(.source, .inkSoft)
        VStack(alignment: .leading, spacing: Space.s1) {
          ForEach(Array(lines.enumerated()), id: \.offset) { _, line in Words(line, .small, .inkSoft) }
        }
      }
    }
  }

  private func choice(_ question: PageText?, _ cells: Bool, _ options: [PageAnswer]) -> some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      if let question { Words(question, .heading2).accessibilityAddTraits(.isHeader) }
      Columns(items: options, count: cells ? look.languageColumns : 1, lastIsWide: true) { option in
        Button {
          model.open(option.target)
        } label: {
          Words(option.label, cells ? .lead : .button, centred: cells)
            .padding(.horizontal, cells ? Space.s2 : Space.s4)
            .padding(.vertical, cells ? 0 : Space.s3)
        }
        .buttonStyle(
          Pressable(kind: option.chosen ? .chosen : .tile, height: cells ? Measure.languageCell : Measure.button)
        )
        .accessibilityAddTraits(option.chosen ? .isSelected : [])
      }
    }
  }

  private func link(_ link: PageLink) -> some View {
    Button {
      model.open(link.target)
    } label: {
      VStack(alignment: .leading, spacing: 0) {
        HStack(spacing: Space.s2) {
          Words(link.label, .button, .action, underlined: true)
          Symbol(.goOn, .action)
        }
        .padding(.vertical, Space.s3)
        if let excerpt = link.excerpt { found(excerpt).padding(.bottom, Space.s3) }
        Hair()
      }
    }
    .buttonStyle(Pressable(kind: .row))
  }

  private func found(_ excerpt: Excerpt) -> some View {
    var words = AttributedString()
    for piece in excerpt.pieces {
      var part = AttributedString(piece.value)
      part.languageIdentifier = excerpt.language
      if piece.found {
        part.swiftUI.backgroundColor = look[.mark]
        part.swiftUI.font = Font(look.font(.small, bold: true, excerpt.language) as CTFont)
      }
      words += part
    }
    return Text(words)
      .font(Font(look.font(.small, bold: false, excerpt.language) as CTFont))
      .foregroundColor(look[.ink])
      .frame(maxWidth: .infinity, alignment: .leading)
      .environment(\.layoutDirection, excerpt.direction.layout)
  }
}
