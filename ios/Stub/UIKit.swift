// A STUB, NOT APPLE'S UIKIT. See SwiftUI.swift beside this file.
@_exported import Foundation
@_exported import SwiftUI

@MainActor open class UIResponder {}
@MainActor public final class UIApplication: UIResponder {
  public static var shared: UIApplication { fatalError() }
  public var isIdleTimerDisabled: Bool { get { fatalError() } set {} }
  public var connectedScenes: Set<UIScene> { fatalError() }
  public func open(_ url: URL) async -> Bool { fatalError() }
}
@MainActor open class UIScene: UIResponder, Hashable {
  nonisolated public static func == (one: UIScene, two: UIScene) -> Bool { one === two }
  nonisolated public func hash(into hasher: inout Hasher) {}
}
public final class UIWindowScene: UIScene { public var windows: [UIWindow] { fatalError() } }
@MainActor open class UIView: UIResponder {}
public final class UIWindow: UIView { public var isKeyWindow: Bool { fatalError() }; public var rootViewController: UIViewController? { fatalError() } }
@MainActor open class UIViewController: UIResponder {
  public var view: UIView! { fatalError() }
  public var popoverPresentationController: UIPopoverPresentationController? { fatalError() }
  public func present(_ other: UIViewController, animated: Bool) {}
}
@MainActor public final class UIPopoverPresentationController { public var sourceView: UIView? { get { fatalError() } set {} } }
public final class UIActivityViewController: UIViewController {
  public init(activityItems: [Any], applicationActivities: [Any]?) {}
  public var completionWithItemsHandler: ((String?, Bool, [Any]?, Error?) -> Void)?
}
@MainActor public final class UIPasteboard {
  public enum OptionsKey: Hashable { case localOnly }
  public static var general: UIPasteboard { fatalError() }
  public func setItems(_ items: [[String: Any]], options: [OptionsKey: Any] = [:]) {}
}
@MainActor public enum UIAccessibility {
  public enum Notification { case announcement }
  public static func post(notification: Notification, argument: Any?) {}
}
extension NSAttributedString.Key { public static var accessibilitySpeechQueueAnnouncement: NSAttributedString.Key { fatalError() } }
extension NSAttributedString { public convenience init(_ text: AttributedString) { self.init(string: "") } }
@MainActor public final class UIPrintInfo {
  public enum OutputType { case grayscale }
  public static func printInfo() -> UIPrintInfo { fatalError() }
  public var jobName: String { get { fatalError() } set {} }
  public var outputType: OutputType { get { fatalError() } set {} }
}
@MainActor open class UIPrintFormatter {}
public final class UIMarkupTextPrintFormatter: UIPrintFormatter { public init(markupText: String) {} }
@MainActor public final class UIPrintInteractionController {
  public static var isPrintingAvailable: Bool { fatalError() }
  public static var shared: UIPrintInteractionController { fatalError() }
  public var printInfo: UIPrintInfo? { get { fatalError() } set {} }
  public var printFormatter: UIPrintFormatter? { get { fatalError() } set {} }
  public func present(animated: Bool) -> Bool { fatalError() }
}
public final class UIFont: CTFont {
  public enum Weight { case bold, regular }
  public init?(name: String, size: Double) {}
  public static func systemFont(ofSize: Double, weight: Weight) -> UIFont { fatalError() }
  public var lineHeight: Double { fatalError() }
  public var pointSize: Double { fatalError() }
}
