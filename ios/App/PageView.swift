import PanahBindings
import PanahShell
import SwiftUI

/// One page: the bar, the rows, what the phone can do with it, the hotline.
struct PageView: View {
  @EnvironmentObject private var model: Model
  @ScaledMetric(relativeTo: .body) private var hundred = 100.0
  @Environment(\.colorScheme) private var scheme
  @Environment(\.colorSchemeContrast) private var contrast
  @AccessibilityFocusState private var spoken: String?
  @State private var titleIsGone = false

  private var session: Session { model.session }
  private var page: Page { model.page }

  var body: some View {
    GeometryReader { screen in
      let look = Look(
        dark: scheme == .dark, contrast: contrast == .increased || session.settings.contrast, scale: hundred / 100,
        width: screen.size.width, height: screen.size.height)
      VStack(spacing: 0) {
        if look.pins && !look.isNarrow { bar(look) }
        ScrollViewReader { scroller in
          ScrollView { column(look) }
            .coordinateSpace(name: "page")
            .backgroundPreferenceValue(BlockOffsets.self) { offsets in
              let head = offsets.filter { $0.value <= Space.s2 }.max { $0.value < $1.value }?.key
              Color.clear.onChange(of: head) { head in
                model.head = head
                titleIsGone = head != nil && head != page.sections.first?.id
              }
            }
            .onAppear { arrive(scroller) }
            .onChange(of: session.revision) { _ in arrive(scroller) }
        }
        if look.pins { hotline(look) }
      }
      .background(look[.ground].ignoresSafeArea())
      .environment(\.look, look)
    }
    .environment(\.layoutDirection, page.direction.layout).environment(\.locale, Locale(identifier: page.language))
    .accessibilityAction(.escape) { model.back() }
    .task(id: page.changesAt) { await model.keepFresh() }
  }

  private func column(_ look: Look) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      if !look.pins || look.isNarrow { bar(look) }
      let rows = page.rows
      ForEach(Array(rows.enumerated()), id: \.element.id) { index, row in
        RowView(row: row, spoken: $spoken)
          .padding(.top, index == 0 ? 0 : row.spacing(after: rows[index - 1]))
      }
      .padding(.horizontal, look.gutter)
      if !page.tools.isEmpty { tools.padding(.horizontal, look.gutter).padding(.vertical, Space.s5) }
      if !look.pins { hotline(look) }
    }
  }

  /// The screen and a screen reader go to the head of the page, or where the reader was.
  private func arrive(_ scroller: ScrollViewProxy) {
    scroller.scrollTo(session.focus, anchor: .top)
    spoken = session.focus
    System.keepAwake(page.items.contains { if case .phrase = $0.block { true } else { false } })
  }

  private func bar(_ look: Look) -> some View {
    let frame = page.frame
    return HStack(spacing: Space.s2) {
      if let back = frame.back {
        Button {
          model.back()
        } label: {
          HStack(spacing: Space.s2) {
            Symbol(.back, .action)
            if !look.isNarrow { LocalizedText(text: back.label, size: .strong, ink: .action).fixedSize() }
          }
        }
        .buttonStyle(Pressable(kind: .bare))
        .accessibilityLabel(Text(back.label.attributed))
      } else {
        AppSign(side: 28).foregroundColor(look[.ink])
        if !look.isNarrow { LocalizedText(text: frame.name, size: .lead) }
      }
      if titleIsGone && frame.back != nil {
        LocalizedText(text: page.title, size: .strong).lineLimit(1).accessibilityHidden(true)
      } else {
        Spacer(minLength: 0)
      }
      if let language = frame.language {
        TargetButton(target: language.target, kind: .pill) {
          HStack(spacing: Space.s2) {
            Symbol(.language, .action)
            LocalizedText(text: language.label, size: .strong, ink: .action)
              .lineLimit(1).minimumScaleFactor(0.5)
              .fixedSize(horizontal: !look.isNarrow, vertical: false)
          }
        }
        .accessibilityLabel(Text(frame.languageSpoken.attributed))
      }
    }
    .padding(.horizontal, look.gutter).padding(.vertical, Space.s2)
  }

  private func hotline(_ look: Look) -> some View {
    let call = page.frame.hotline
    return TargetButton(target: .effect(effect: .dial(number: call.dial)), kind: .bare, height: Measure.hotline) {
      HStack(spacing: Space.s3) {
        Symbol(.call, look.isNarrow ? .action : .onAction)
          .padding(look.isNarrow ? 0 : Space.s3)
          .background(look.isNarrow ? Color.clear : look[.action])
          .clipShape(Circle())
        VStack(alignment: .leading, spacing: 0) {
          if !look.isNarrow { LocalizedText(text: call.label, size: .smallTight, ink: .inkSoft) }
          Number(value: call.number, size: .lead, ink: .action, spelled: true)
        }
        Spacer(minLength: 0)
      }
      .padding(.horizontal, look.gutter)
    }
    .background(look[.surface].ignoresSafeArea(edges: .bottom))
    .overlay(look[.edge].frame(height: look.line), alignment: .top)
    .accessibilityElement(children: .combine)
    .accessibilityHint(Text(look.isNarrow ? call.label.attributed : AttributedString()))
  }

  /// What the phone can do with the page.
  private var tools: some View {
    VStack(spacing: 0) { ForEach(page.tools, id: \.capability) { tool($0) } }
  }

  @ViewBuilder private func tool(_ tool: Tool) -> some View {
    switch tool.capability {
    case .readAloud where model.isReading: button(page.frame.words.stopReading, .stop) { model.stopReading() }
    case .readAloud where model.canRead: button(tool.label, .read) { model.read() }
    case .print: button(tool.label, .print) { model.print() }
    case .highContrast:
      let isOn = session.settings.contrast
      button(tool.label, isOn ? .ticked : .contrast) { model.toggleContrast() }
        .accessibilityAddTraits(isOn ? .isSelected : [])
    // There is no voice; the core is told that an iPhone cannot; it is in the page itself.
    case .readAloud, .shareApp, .quickLeave, .discreetName, .copy, .map, .calendar: EmptyView()
    // What a page may promise.
    case .keepNothing, .hideFromRecents, .blockScreenshots: EmptyView()
    }
  }

  private func button(_ label: PageText, _ icon: DeviceIcon, action: @escaping @MainActor () -> Void) -> some View {
    Button(action: action) { IconLabel(Symbol(icon, .action), label, size: .strong, ink: .action) }
      .buttonStyle(Pressable())
  }
}

/// How far the head of each block is below the head of the screen.
struct BlockOffsets: PreferenceKey {
  static var defaultValue: [String: Double] { [:] }
  static func reduce(value: inout [String: Double], nextValue: () -> [String: Double]) {
    value.merge(nextValue()) { $1 }
  }

  struct Probe: View {
    let id: String
    private let space = CoordinateSpace.named("page")
    var body: some View {
      GeometryReader { Color.clear.preference(key: BlockOffsets.self, value: [id: $0.frame(in: space).minY]) }
    }
  }
}
