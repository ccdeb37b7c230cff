import PanahBindings
import PanahShell
import SwiftUI

/// A row of a page: mostly one block.
struct RowView: View {
  @Environment(\.look) private var look
  let row: PageSection

  var body: some View {
    switch row.kind {
    case .plain: blocks
    case .card: blocks.padding(look.inner).area(look[.surface], edge: look[.hair], look.line)
    case .tiles, .searchField: tiles
    }
  }

  private var blocks: some View {
    VStack(alignment: .leading, spacing: Space.s3) { ForEach(row.items, id: \.id) { BlockView(item: $0) } }
  }

  private var tiles: some View {
    let links = row.items.compactMap { if case .link(let link) = $0.block { link } else { nil } }
    let columns = min(look.tileColumns, links.count)
    return Columns(items: links, count: columns, gap: Space.s3) { link in
      TargetButton(target: link.target, kind: .tile, height: columns == 2 ? Measure.tile : Measure.hotline) {
        let symbol = link.icon.map { Symbol($0, .action, size: 32) }
        if columns == 1 {
          IconLabel(symbol, link.label, size: .strong)
        } else {
          VStack(alignment: .leading, spacing: Space.s2) {
            symbol
            Spacer(minLength: 0)
            LocalizedText(text: link.label, size: .strong)
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
  let item: Item

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s1) {
      if let mark = item.mark {
        LocalizedText(text: mark, size: .smallTight, ink: .inkSoft)
          .padding(.horizontal, Space.s2)
          .area(.clear, edge: look[.edge], look.line, radius: Measure.radiusField, dashed: true)
      }
      drawn
    }
    .environment(\.layoutDirection, (item.spoken.first?.text.direction ?? model.page.direction).layout)
  }

  @ViewBuilder private var drawn: some View {
    switch item.block {
    case .heading(_, let level, let text):
      LocalizedText(text: text, size: level == 2 ? .heading2 : model.page.first ? .lead : .title)
        .accessibilityAddTraits(.isHeader).accessibilityHeading(level == 2 ? .h2 : .h1)
    case .paragraph(_, let text, .body): LocalizedText(text: text)
    case .paragraph(_, let text, .caption): LocalizedText(text: text, size: .small, ink: .inkSoft)
    case .steps(_, let progress, let items): StepsView(progress: progress, items: items)
    case .checklist(_, let checkable, let items): ChecklistView(checkable: checkable, items: items)
    case .notice(_, let severity, let label, let title, let lines): notice(severity, label, title, lines)
    case .deadline(let deadline): DeadlineView(deadline: deadline)
    case .contact(let card): ContactView(card: card)
    case .phrase(let phrase): PhraseView(phrase: phrase)
    case .source(_, let lines): source(lines)
    case .choice(_, let question, let layout, let options): choice(question, layout == .grid, options)
    case .form(let form): FormView(form: form)
    case .button(let button): ButtonView(button: button)
    case .link(let link): self.link(link)
    }
  }

  private func notice(_ severity: Severity, _ label: PageText, _ title: PageText?, _ lines: [NoticeLine]) -> some View {
    let (ink, tint, icon, bar, frame) = severity.look
    let filled = severity == .urgent
    let head = filled ? Token.onUrgent : ink
    return VStack(alignment: .leading, spacing: Space.s2) {
      IconLabel(Symbol(icon, head), label, size: .strong, ink: head)
        .padding(.horizontal, look.inner).padding(.vertical, Space.s2)
        .background(filled ? look[ink] : .clear)
      VStack(alignment: .leading, spacing: Space.s2) {
        if let title { LocalizedText(text: title, size: .strong) }
        ForEach(Array(lines.enumerated()), id: \.offset) { _, line in
          if let label = line.label { LocalizedText(text: label, size: .smallTight, ink: .inkSoft) }
          LocalizedText(text: line.text)
        }
      }
      .padding(.horizontal, look.inner)
    }
    .padding(.bottom, Space.s3).padding(.leading, filled ? 0 : Space.s1)
    .startBar(look[tint], look[ink], width: bar, frame: frame)
  }

  private func source(_ lines: [PageText]) -> some View {
    VStack(alignment: .leading, spacing: Space.s1) {
      Hairline().padding(.bottom, Space.s2)
      ForEach(Array(lines.enumerated()), id: \.offset) { index, line in
        IconLabel(index == 0 ? Symbol(.source, .inkSoft) : nil, line, size: .small, ink: .inkSoft)
          .padding(.leading, index == 0 ? 0 : 24 + Space.s3)
      }
    }
  }

  private func choice(_ question: PageText?, _ isGrid: Bool, _ options: [ChoiceOption]) -> some View {
    VStack(alignment: .leading, spacing: Space.s3) {
      if let question { LocalizedText(text: question, size: .heading2).accessibilityAddTraits(.isHeader) }
      Columns(items: options, count: isGrid ? look.languageColumns : 1) { option in
        TargetButton(
          target: option.target, kind: option.chosen ? .chosen : .tile,
          height: isGrid ? Measure.languageCell : Measure.button
        ) {
          IconLabel(
            isGrid ? nil : Symbol(option.chosen ? .chosen : .open, option.chosen ? .action : .edge),
            option.label, size: isGrid ? .lead : .strong, centred: isGrid)
        }
      }
    }
  }

  private func link(_ link: PageLink) -> some View {
    VStack(spacing: 0) {
      TargetButton(target: link.target) {
        VStack(alignment: .leading, spacing: Space.s3) {
          HStack(spacing: Space.s2) {
            LocalizedText(text: link.label, size: .strong, ink: .action, underlined: true)
            Symbol(.goOn, .action)
          }
          if let excerpt = link.excerpt { found(excerpt) }
        }
      }
      Hairline()
    }
  }

  private func found(_ excerpt: Excerpt) -> some View {
    let text = excerpt.runs.reduce(into: AttributedString()) { text, run in
      var part = AttributedString(run.value)
      part.languageIdentifier = excerpt.language
      if run.found {
        part.swiftUI.backgroundColor = look[.mark]
        part.swiftUI.font = Font(look.font(.small, bold: true, excerpt.script) as CTFont)
      }
      text += part
    }
    return Text(text)
      .font(Font(look.font(.small, bold: false, excerpt.script) as CTFont)).foregroundColor(look[.ink])
      .frame(maxWidth: .infinity, alignment: .leading)
      .environment(\.layoutDirection, excerpt.direction.layout)
  }
}

struct ButtonView: View {
  @EnvironmentObject private var model: Model
  let button: PageButton

  var body: some View {
    let (kind, ink): (Pressable.Kind, Token) =
      button.emphasis == .primary ? (.primary, .onAction) : (.secondary, .action)
    TargetButton(target: button.target, kind: kind, height: Measure.button, id: button.id) {
      let label = model.copied == button.id ? model.page.frame.words.copied : button.label
      IconLabel(button.icon.map { Symbol($0, ink) }, label, size: .strong, ink: ink, centred: true)
    }
  }
}

struct ChecklistView: View {
  @EnvironmentObject private var model: Model
  @Environment(\.look) private var look
  let checkable: Bool
  let items: [ChecklistItem]

  var body: some View {
    VStack(spacing: 0) {
      ForEach(items, id: \.id) { item in
        if checkable { checkbox(item, model.formState(item.id)) } else { point(item).padding(.vertical, Space.s3) }
        Hairline()
      }
    }
  }

  private func checkbox(_ item: ChecklistItem, _ value: Binding<String>) -> some View {
    let isOn = !value.wrappedValue.isEmpty
    return Button {
      value.wrappedValue = isOn ? "" : item.id
    } label: {
      IconLabel(Symbol(isOn ? .ticked : .unticked, isOn ? .done : .edge, size: 28), item.label)
    }
    .buttonStyle(Pressable())
    .accessibilityAddTraits(isOn ? .isSelected : [])
  }

  private func point(_ item: ChecklistItem) -> some View {
    IconLabel(item.icon.map { Symbol($0, .calm, size: 28) } ?? Symbol(.point, .calm, size: 28), item.label)
  }
}
