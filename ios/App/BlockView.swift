import PanahBindings
import PanahShell
import SwiftUI

/// A row of a page: mostly one block.
struct RowView: View {
  @Environment(\.look) private var look
  let row: PageSection
  let spoken: AccessibilityFocusState<String?>.Binding

  var body: some View {
    switch row.kind {
    case .plain, .doors, .searchField: blocks()
    case .now:
      blocks(gap: 0).padding(.horizontal, look.inner).padding(.bottom, Space.s2)
        .area(look[.surface], edge: look[.ink], Measure.strong)
    case .sheet:
      blocks(gap: Space.s2).padding(.leading, look.inner).startBar(.clear, look[.hair], width: Measure.bar)
        .environment(\.look.isQuiet, true)
    }
  }

  private func blocks(gap: Double = Space.s3) -> some View {
    VStack(alignment: .leading, spacing: gap) {
      ForEach(row.items, id: \.id) { item in
        BlockView(item: item, section: row.kind)
          .background(BlockOffsets.Probe(id: item.id)).accessibilityFocused(spoken, equals: item.id).id(item.id)
      }
    }
  }
}

/// One block, and above it, or on a door, what the reader should know about its text.
struct BlockView: View {
  @EnvironmentObject private var model: Model
  @Environment(\.look) private var look
  let item: Item
  let section: SectionKind

  private var isDoor: Bool { section == .doors || section == .searchField }

  var body: some View {
    VStack(alignment: .leading, spacing: Space.s1) {
      if !isDoor { mark }
      drawn
    }
    .environment(\.layoutDirection, (item.spoken.first?.text.direction ?? model.page.direction).layout)
  }

  @ViewBuilder private var mark: some View {
    if let mark = item.mark {
      LocalizedText(text: mark, size: .smallTight, ink: .inkSoft).padding(.horizontal, Space.s2)
        .area(.clear, edge: look[.edge], look.line, radius: Measure.radiusField, dashed: true)
        .padding(.top, section == .now ? Space.s2 : 0)
    }
  }

  @ViewBuilder private var drawn: some View {
    switch item.block {
    case .heading(_, let level, let text): heading(level, text)
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
    case .link(let link) where isDoor: door(link)
    case .link(let link): self.link(link)
    }
  }

  private func heading(_ level: UInt8, _ text: PageText) -> some View {
    let isBar = section == .now
    // The first choice of a language has room for little else.
    let title: Size = model.page.first && model.page.tools.isEmpty ? .lead : .title
    let size: Size = isBar ? .lead : level == 1 ? title : level == 2 ? .heading2 : .heading3
    return LocalizedText(text: text, size: size, ink: isBar ? .surface : .ink)
      .padding(.top, isBar || level == 3 ? Space.s2 : 0).padding(.bottom, isBar ? Space.s2 : 0)
      // The bar is as wide as its card, whose content stands inside its edges.
      .background(isBar ? look[.ink].padding(.horizontal, -look.inner) : nil)
      .accessibilityAddTraits(.isHeader).accessibilityHeading(level == 1 ? .h1 : level == 2 ? .h2 : .h3)
  }

  /// A way on across the whole width.
  private func door(_ link: PageLink) -> some View {
    let isField = section == .searchField
    let kind: Pressable.Kind = isField ? .option : .door(urgent: link.urgent)
    return TargetButton(target: link.target, kind: kind, height: isField ? Measure.button : Measure.door) {
      HStack(spacing: look.inner) {
        link.icon.map { Symbol($0, link.urgent ? .urgent : .action, size: isField ? 24 : 32) }
        VStack(alignment: .leading, spacing: Space.s1) {
          mark
          LocalizedText(text: link.label, size: isField ? .body : .heading3)
          link.note.map { LocalizedText(text: $0, size: .smallTight, ink: .inkSoft) }
        }
      }
    }
  }

  private func notice(_ severity: Severity, _ label: PageText, _ title: PageText?, _ lines: [PageText]) -> some View {
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
          LocalizedText(text: line)
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
      Columns(items: options, count: isGrid ? look.gridColumns : 1) { option in
        TargetButton(
          target: option.target, kind: option.chosen ? .chosen : .option,
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
        if item.id != items.last?.id { Hairline() }
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

  /// One with a second line is a thing to do, which looks like a heading.
  private func point(_ item: ChecklistItem) -> some View {
    let icon = item.icon.map { Symbol($0, item.note == nil ? .calm : .ink, size: 28) }
    let size: Size = item.note == nil ? .body : look.isQuiet ? .strong : .heading3
    let note = item.note.map { LocalizedText(text: $0) }
    return IconLabel(icon ?? Symbol(.point, .calm, size: 28), item.label, size: size, note: note)
      .accessibilityElement(children: .combine)
  }
}
