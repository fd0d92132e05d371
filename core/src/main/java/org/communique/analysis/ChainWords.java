// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis;

import java.util.Comparator;
import java.util.List;
import org.communique.Actor;
import org.communique.Attribution;
import org.communique.Name;
import org.communique.Source;
import org.communique.Statement;
import org.communique.vocabulary.Occurrence;

/** What people call the speakers and voices of a chain. */
final class ChainWords {

  private ChainWords() {}

  static String sentence(Chain chain) {
    StringBuilder sentence = new StringBuilder(speakers(chain.statement()));
    for (int at = 0; at < chain.depth(); at++) {
      sentence.append(", ").append(verb(chain.links().get(at))).append(' ').append(voice(chain, at))
          .append(distance(chain.links().get(at)));
    }
    return sentence.toString();
  }

  static String speakers(Statement statement) {
    List<String> called = statement.speakers().stream().map(ChainWords::called).distinct().toList();
    return Texts.and(called.size() == statement.speakers().size()
        ? called
        : statement.speakers().stream().map(Actor::name).map(Texts::line).toList());
  }

  /** Putin rather than Vladimir Putin, if some text calls him so. */
  static String called(Actor actor) {
    return Texts.line(actor.aliases().stream().map(Name::text)
        .filter(alias -> (" " + actor.name() + " ").contains(" " + alias + " "))
        .min(Comparator.comparingInt(String::length)).orElse(actor.name()));
  }

  static String verb(Attribution link) {
    return switch (link.mode()) {
      case DIRECT -> "quoted by";
      case MIXED -> "partly quoted by";
      case INDIRECT -> "paraphrased by";
      case NARRATED_ACT -> "reported by";
      case MENTIONED -> "mentioned by";
      case OWN_VOICE -> "speaking through";
      case UNKNOWN -> "passed on by";
    };
  }

  static String distance(Attribution link) {
    return link.hedge().map(hedge -> " (“" + Texts.line(hedge) + "”)").orElse("") + occurrence(link);
  }

  /** The mode, and what the voice says of the saying itself unless that it occurred: {@code indirect (expected)}. */
  static String mode(Attribution link) {
    return link.mode() + occurrence(link);
  }

  private static String occurrence(Attribution link) {
    return link.occurrence() == Occurrence.OCCURRED ? "" : " (" + link.occurrence() + ")";
  }

  static String voice(Chain chain, int at) {
    Source source = chain.links().get(at).source();
    return at == chain.depth() - 1 ? document(source) : Texts.line(source.name());
  }

  /** The document that was encoded; its name is a headline, and longer than a sentence bears. */
  private static String document(Source source) {
    return switch (source.kind().word()) {
      case "news-brief" -> "the article";
      case "official-website" -> "the website";
      case "official-document" -> "the document";
      case "diplomatic-message" -> "the message";
      case "social-media" -> "the post";
      case "cable", "speech", "interview", "press-release", "press-conference", "photograph", "database",
          "reference-work" -> "the " + source.kind().word().replace('-', ' ');
      default -> Texts.line(source.name());
    };
  }
}
