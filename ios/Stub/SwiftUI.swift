// A STUB, NOT APPLE'S SWIFTUI. Just enough declarations, written by hand, for a compiler on Linux to check how the app
// uses its own model and the bindings. That it compiles proves nothing about Apple's API. Never part of the app.
@_exported import Foundation

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}
extension Never: View { public var body: Never { fatalError() } }
public protocol Leaf: View where Body == Never {}
extension Leaf { public var body: Never { fatalError() } }
public struct Any_: Leaf { nonisolated init() {} }
public struct EmptyView: Leaf { nonisolated public init() {} }
public struct TupleView<each V: View>: Leaf {}
public struct Either<A: View, B: View>: Leaf {}
extension Optional: View where Wrapped: View { public var body: Never { fatalError() } }
@resultBuilder public enum ViewBuilder {
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<V: View>(_ view: V) -> V { view }
  public static func buildBlock<V1: View, V2: View, each V: View>(_ one: V1, _ two: V2, _ views: repeat each V) -> TupleView<V1, V2, repeat each V> { fatalError() }
  public static func buildExpression<V: View>(_ view: V) -> V { view }
  public static func buildIf<V: View>(_ view: V?) -> V? { view }
  public static func buildEither<A: View, B: View>(first: A) -> Either<A, B> { fatalError() }
  public static func buildEither<A: View, B: View>(second: B) -> Either<A, B> { fatalError() }
}
public protocol Scene { associatedtype Body: Scene; @MainActor @preconcurrency var body: Body { get } }
extension Never: Scene {}
public struct WindowGroup<C: View>: Scene { public init(@ViewBuilder content: () -> C) {}; public var body: Never { fatalError() } }
@MainActor @preconcurrency public protocol App { associatedtype Body: Scene; var body: Body { get }; init() }
extension App { public static func main() {} }

// State
public protocol ObservableObject: AnyObject {}
@propertyWrapper public struct State<T> { public init(wrappedValue: T) { self.wrappedValue = wrappedValue }; public var wrappedValue: T { get { fatalError() } nonmutating set {} } }
extension State where T: ExpressibleByNilLiteral { public init() { fatalError() } }
@MainActor @preconcurrency @propertyWrapper public struct EnvironmentObject<T: ObservableObject> { public init() {}; public var wrappedValue: T { fatalError() } }
@propertyWrapper public struct FocusState<T: Hashable> {
  public struct Binding {}
  public init() where T: ExpressibleByNilLiteral {}
  public var wrappedValue: T { get { fatalError() } nonmutating set {} }
  public var projectedValue: Binding { Binding() }
}
@propertyWrapper public struct Published<T> {
  public init(wrappedValue: T) { self.wrappedValue = wrappedValue }
  public var wrappedValue: T
}
@propertyWrapper public struct SceneStorage<T> { public init(wrappedValue: T, _ key: String) { self.wrappedValue = wrappedValue }; public var wrappedValue: T { get { fatalError() } nonmutating set {} }
}
extension SceneStorage { public init(wrappedValue: String, _ key: String) where T == String { fatalError() } }
@propertyWrapper public struct Environment<T> { public init(_ path: KeyPath<EnvironmentValues, T>) {}; public var wrappedValue: T { fatalError() } }
@propertyWrapper public struct ScaledMetric<T> { public init(wrappedValue: T, relativeTo: Font.TextStyle) {}; public var wrappedValue: T { fatalError() } }
@propertyWrapper public struct AccessibilityFocusState<T: Hashable> {
  public struct Binding {}
  public init() where T: ExpressibleByNilLiteral {}
  public var wrappedValue: T { get { fatalError() } nonmutating set {} }
  public var projectedValue: Binding { Binding() }
}
@propertyWrapper public struct Binding<T> {
  public init(get: @escaping @isolated(any) @Sendable () -> T, set: @escaping @isolated(any) @Sendable (T) -> Void) {}
  public var wrappedValue: T { get { fatalError() } nonmutating set {} }
}
public protocol EnvironmentKey { associatedtype Value; static var defaultValue: Value { get } }
public protocol PreferenceKey { associatedtype Value; static var defaultValue: Value { get }; static func reduce(value: inout Value, nextValue: () -> Value) }
public struct EnvironmentValues {
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value { get { fatalError() } set {} }
  public var layoutDirection: LayoutDirection { get { fatalError() } set {} }
  public var locale: Locale { get { fatalError() } set {} }
  public var scenePhase: ScenePhase { get { fatalError() } set {} }
  public var colorScheme: ColorScheme { get { fatalError() } set {} }
  public var colorSchemeContrast: ColorSchemeContrast { fatalError() }
  public var isFocused: Bool { fatalError() }
}
public enum LayoutDirection: Hashable, Sendable { case leftToRight, rightToLeft }
public enum ScenePhase: Hashable, Sendable { case active, inactive, background }
public enum ColorScheme: Hashable, Sendable { case light, dark }
public enum ColorSchemeContrast: Hashable, Sendable { case standard, increased }
public struct Transaction { public var animation: Int? }

// Views
public struct Alignment: Sendable { public static let leading = Alignment(), center = Alignment(), top = Alignment() }
public struct HorizontalAlignment: Sendable { public static let leading = HorizontalAlignment(), center = HorizontalAlignment() }
public struct VerticalAlignment: Sendable { public static let top = VerticalAlignment(), center = VerticalAlignment() }
public struct VStack<C: View>: Leaf { nonisolated public init(alignment: HorizontalAlignment = .center, spacing: Double? = nil, @ViewBuilder content: () -> C) {} }
public struct HStack<C: View>: Leaf { nonisolated public init(alignment: VerticalAlignment = .center, spacing: Double? = nil, @ViewBuilder content: () -> C) {} }
public struct ZStack<C: View>: Leaf { nonisolated public init(@ViewBuilder content: () -> C) {} }
public struct ScrollView<C: View>: Leaf { nonisolated public init(@ViewBuilder content: () -> C) {} }
public struct ScrollViewProxy { public func scrollTo<I: Hashable>(_ id: I, anchor: UnitPoint? = nil) {} }
public struct UnitPoint: Sendable { public static let top = UnitPoint() }
public struct ScrollViewReader<C: View>: Leaf { nonisolated public init(@ViewBuilder content: (ScrollViewProxy) -> C) {} }
public struct Size2 { public var width: Double, height: Double }
public struct Rect { public var minY: Double }
public enum CoordinateSpace { case named(String) }
public struct GeometryProxy { public var size: Size2 { fatalError() }; public func frame(in: CoordinateSpace) -> Rect { fatalError() } }
public struct GeometryReader<C: View>: Leaf { nonisolated public init(@ViewBuilder content: (GeometryProxy) -> C) {} }
public struct Spacer: Leaf { nonisolated public init(minLength: Double? = nil) {} }
public struct ForEach<D: RandomAccessCollection, I: Hashable, C: View>: Leaf {
  nonisolated public init(_ data: D, id: KeyPath<D.Element, I>, @ViewBuilder content: @escaping (D.Element) -> C) {}
  nonisolated public init(_ data: D, @ViewBuilder content: @escaping (D.Element) -> C) where D.Element: Identifiable, I == D.Element.ID {}
}
public struct Text: Leaf {
  nonisolated public init(_ text: AttributedString) {}
  nonisolated public init(verbatim: String) {}
  public func underline(_ on: Bool = true) -> Text { self }
  public func strikethrough(_ on: Bool = true) -> Text { self }
  public func speechSpellsOutCharacters(_ on: Bool = true) -> Text { self }
  public func font(_ font: Font?) -> Text { self }
  public func foregroundColor(_ colour: Color?) -> Text { self }
}
public struct Image: Leaf { nonisolated public init(systemName: String) {} }
public struct Button<L: View>: Leaf { nonisolated public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {} }
public struct TextField: Leaf { nonisolated public init(_ title: String, text: Binding<String>) {} }
public struct Picker<V: Hashable, C: View>: Leaf { nonisolated public init(_ title: String, selection: Binding<V>, @ViewBuilder content: () -> C) {} }
public struct Color: Leaf, Sendable {
  public enum RGBColorSpace { case sRGB }
  nonisolated public init(_ space: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1) {}
  nonisolated public static let clear = Color(red: 0, green: 0, blue: 0)
  nonisolated public static let black = clear
  nonisolated public static let white = clear
}
open class CTFont { public init() {} }
public struct Font: Sendable {
  public enum TextStyle { case body }
  public enum Weight: Sendable { case bold, regular }
  public init(_ font: CTFont) {}
  public static func system(size: Double, weight: Weight = .regular) -> Font { fatalError() }
  public func monospacedDigit() -> Font { self }
}
public protocol Shape: View { associatedtype Inset = Self }
public struct StrokeStyle { public init(lineWidth: Double = 1, dash: [Double] = []) {} }
extension Shape {
  public func fill(_ colour: Color) -> some View { Any_() }
  public func stroke(_ colour: Color, style: StrokeStyle) -> some View { Any_() }
  public func stroke(_ colour: Color, lineWidth: Double = 1) -> some View { Any_() }
  public func stroke(lineWidth: Double = 1) -> some View { Any_() }
}
public struct Rectangle: Shape, Leaf { nonisolated public init() {}; public func inset(by: Double) -> Rectangle { self } }
public struct Circle: Shape, Leaf { nonisolated public init() {} }
public struct RoundedRectangle: Shape, Leaf { nonisolated public init(cornerRadius: Double) {}; public func inset(by: Double) -> RoundedRectangle { self } }
public struct Path: Shape, Leaf { nonisolated public init(_ build: (inout Path) -> Void) {}; public mutating func addLines(_ points: [CGPoint]) {} }

// Modifiers
@MainActor @preconcurrency public protocol ViewModifier { associatedtype Body: View; typealias Content = EmptyView; @ViewBuilder func body(content: Content) -> Body }
public enum TextAlignment { case leading, center }
public struct Edges: OptionSet, Sendable { public let rawValue: Int; public init(rawValue: Int) { self.rawValue = rawValue }
  public static let horizontal = Edges(rawValue: 1), vertical = Edges(rawValue: 2), top = Edges(rawValue: 4), bottom = Edges(rawValue: 8), leading = Edges(rawValue: 16), all = Edges(rawValue: 31) }
public struct AccessibilityTraits: SetAlgebraStub, ExpressibleByArrayLiteral, Sendable { public init(arrayLiteral: AccessibilityTraits...) {}; init() {}
  public static let isHeader = AccessibilityTraits(), isSelected = AccessibilityTraits() }
public protocol SetAlgebraStub {}
public enum AccessibilityHeadingLevel { case h1, h2, h3 }
public enum AccessibilityChildBehavior { case ignore, combine }
public enum AccessibilityActionKind { case escape }
public enum UIKeyboardType { case numberPad }
public enum SubmitLabel { case search }
public struct MenuPickerStyle: Sendable {}
extension View {
  public func modifier<M: ViewModifier>(_ modifier: M) -> some View { self }
  public func environmentObject<T: ObservableObject>(_ object: T) -> some View { self }
  public func focused<T: Hashable>(_ state: FocusState<T?>.Binding, equals: T) -> some View { self }
  public func frame(width: Double? = nil, height: Double? = nil, alignment: Alignment = .center) -> some View { self }
  public func frame(maxWidth: Double? = nil, minHeight: Double? = nil, maxHeight: Double? = nil, alignment: Alignment = .center) -> some View { self }
  public func padding(_ edges: Edges = .all, _ length: Double? = nil) -> some View { self }
  public func padding(_ length: Double) -> some View { self }
  public func background<V: View>(_ view: V, alignment: Alignment = .center) -> some View { self }
  public func overlay<V: View>(_ view: V, alignment: Alignment = .center) -> some View { self }
  public func ignoresSafeArea(edges: Edges = .all) -> some View { self }
  public func environment<T>(_ path: WritableKeyPath<EnvironmentValues, T>, _ value: T) -> some View { self }
  public func transaction(_ work: @escaping (inout Transaction) -> Void) -> some View { self }
  public func task<T: Equatable>(id: T, @_inheritActorContext _ work: @escaping @Sendable () async -> Void) -> some View { self }
  public func onAppear(perform: (@MainActor () -> Void)? = nil) -> some View { self }
  public func onChange<T: Equatable>(of value: T, perform: @escaping @MainActor (T) -> Void) -> some View { self }
  public func backgroundPreferenceValue<K: PreferenceKey, V: View>(_ key: K.Type, @ViewBuilder _ background: @escaping (K.Value) -> V) -> some View { self }
  public func preference<K: PreferenceKey>(key: K.Type, value: K.Value) -> some View { self }
  public func coordinateSpace(name: String) -> some View { self }
  public func id<I: Hashable>(_ id: I) -> some View { self }
  public func tag<T: Hashable>(_ tag: T) -> some View { self }
  public func font(_ font: Font?) -> some View { self }
  public func foregroundColor(_ colour: Color?) -> some View { self }
  public func lineSpacing(_ space: Double) -> some View { self }
  public func lineLimit(_ count: Int?) -> some View { self }
  public func minimumScaleFactor(_ factor: Double) -> some View { self }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
  public func fixedSize() -> some View { self }
  public func clipShape<S: Shape>(_ shape: S) -> some View { self }
  public func contentShape<S: Shape>(_ shape: S) -> some View { self }
  public func flipsForRightToLeftLayoutDirection(_ on: Bool) -> some View { self }
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View { self }
  public func buttonStyle(_ style: PlainButtonStyle) -> some View { self }
  public func pickerStyle(_ style: MenuPickerStyle) -> some View { self }
  public func keyboardType(_ type: UIKeyboardType) -> some View { self }
  public func autocorrectionDisabled(_ on: Bool = true) -> some View { self }
  public func submitLabel(_ label: SubmitLabel) -> some View { self }
  public func onSubmit(_ work: @escaping @MainActor () -> Void) -> some View { self }
  public func accessibilityHidden(_ on: Bool) -> some View { self }
  public func accessibilityLabel(_ text: Text) -> some View { self }
  public func accessibilityHint(_ text: Text) -> some View { self }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View { self }
  public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View { self }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
  public func accessibilityAction(_ kind: AccessibilityActionKind, _ work: @escaping @MainActor () -> Void) -> some View { self }
  public func accessibilityFocused<T: Hashable>(_ state: AccessibilityFocusState<T?>.Binding, equals: T) -> some View { self }
}
public struct PlainButtonStyle: Sendable {}
extension PlainButtonStyle { public static var plain: PlainButtonStyle { PlainButtonStyle() } }
extension MenuPickerStyle { public static var menu: MenuPickerStyle { MenuPickerStyle() } }
public struct ButtonStyleConfiguration { public struct Label: Leaf {}; public var isPressed: Bool { fatalError() }; public var label: Label { fatalError() } }
public protocol ButtonStyle { associatedtype Body: View; typealias Configuration = ButtonStyleConfiguration
  @MainActor @preconcurrency @ViewBuilder func makeBody(configuration: Configuration) -> Body }
public struct SwiftUIAttributes { public var backgroundColor: Color?; public var font: Font? }
extension AttributedString { public var swiftUI: SwiftUIAttributes { get { fatalError() } set {} } }
