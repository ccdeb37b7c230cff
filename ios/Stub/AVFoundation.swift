// A STUB, NOT APPLE'S AVFOUNDATION. See SwiftUI.swift beside this file.
@_exported import Foundation

public final class AVSpeechSynthesisVoice {
  public static func speechVoices() -> [AVSpeechSynthesisVoice] { fatalError() }
  public init?(language: String?) {}
  public var language: String { fatalError() }
}
public final class AVSpeechUtterance {
  public init(string: String) {}
  public var voice: AVSpeechSynthesisVoice?
}
public enum AVSpeechBoundary { case immediate }
public protocol AVSpeechSynthesizerDelegate: AnyObject {
  func speechSynthesizer(_ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance)
}
public final class AVSpeechSynthesizer {
  public init() {}
  public weak var delegate: AVSpeechSynthesizerDelegate?
  public var isSpeaking: Bool { fatalError() }
  public func speak(_ utterance: AVSpeechUtterance) {}
  public func stopSpeaking(at boundary: AVSpeechBoundary) -> Bool { fatalError() }
}
