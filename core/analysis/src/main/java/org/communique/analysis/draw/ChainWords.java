// SPDX-License-Identifier: Apache-2.0
package org.communique.analysis.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.Actor;
import org.communique.Alias;
import org.communique.Attribution;
import org.communique.Source;
import org.communique.Statement;
import org.communique.base.LanguageTag;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourcingTerms;

/** Puts a chain into words: the names of its speakers and sources, and verbs for what each source did. */
public final class ChainWords {

  private ChainWords() {}

  /**
   * Returns the chain of a statement in one sentence: {@code Putin, paraphrased by Rodong Sinmun, quoted by the
   * article}.
   */
  public static String sentence(Statement statement) {
    return sentence(statement, false);
  }

  /**
   * Returns the chain of a statement in one sentence.
   *
   * @param statement the statement
   * @param namesDocument whether the document is called by its name, because there are several documents
   */
  public static String sentence(Statement statement, boolean namesDocument) {
    StringBuilder sentence = new StringBuilder(speakers(statement));
    List<String> verbs = verbs(statement);
    for (int at = 0; at < verbs.size(); at++) {
      Attribution link = statement.attributions().get(at);
      boolean isOwn = at == 0 && isOwnVoice(statement, link);
      sentence.append(", ").append(verbs.get(at)).append(isOwn ? "" : " " + voice(statement, at, namesDocument))
          .append(distance(link));
    }
    return sentence.toString();
  }

  /**
   * Returns by whose account the words of a statement are known: the speakers, and in brackets the source nearest them
   * ({@code Putin (Rodong Sinmun)}). If the document speaks itself, returns the document alone ({@code the article}).
   *
   * @param statement the statement
   * @param namesDocument whether the document is called by its name, because there are several documents
   */
  public static String account(Statement statement, boolean namesDocument) {
    Attribution first = statement.attributions().get(0);
    boolean isDocument = statement.attributions().size() == 1;
    String voice = voice(statement, 0, namesDocument);
    if (isDocument && first.mode() == Mode.OWN_VOICE) {
      return voice;
    }
    return speakers(statement) + (isOwnVoice(statement, first) ? "" : " (" + voice + ")");
  }

  /** Whether a source is nobody but the speaker: nobody speaks through himself. */
  private static boolean isOwnVoice(Statement statement, Attribution first) {
    Actor speaker = statement.speakers().get(0);
    Source source = first.source();
    boolean isIssuer = source.issuer().filter(speaker::equals).isPresent();
    boolean hasName = source.name().equals(speaker.name()) && (isIssuer || first.mode() == Mode.OWN_VOICE);
    return statement.speakers().size() == 1 && (hasName || isIssuer && source.kind().equals(SourceKind.ACTOR));
  }

  /**
   * Returns the names of the speakers, joined by {@code and}. The names are short unless two speakers would have the
   * same short name.
   */
  public static String speakers(Statement statement) {
    List<Actor> speakers = statement.speakers();
    if (speakers.size() == 1) {
      return shortName(speakers.get(0));
    }
    List<Actor> named = OneLine.named(speakers);
    boolean areDistinct = named.stream().map(ChainWords::shortName).distinct().count() == named.size();
    return OneLine.and(speakers, speaker -> areDistinct ? shortName(speaker) : OneLine.name(speaker.name()));
  }

  /** Returns the shortest alias that is a part of the name ({@code Putin} of {@code Vladimir Putin}); else the name. */
  public static String shortName(Actor actor) {
    if (actor.aliases().isEmpty()) {
      return OneLine.name(actor.name());
    }
    return OneLine.name(actor.aliases().stream().map(Alias::text)
        .filter(alias -> (" " + actor.name() + " ").contains(" " + alias + " "))
        .min(Comparator.comparingInt(String::length)).orElse(actor.name()));
  }

  /**
   * Returns, for each link, the verb for what its source does with the words before it: {@code quoted by}. If a source
   * gives the words in another language, the words are its own: {@code as translated by}, or {@code as interpreted by}.
   * If the first source is the speaker, the verb needs no name after it: {@code in the speaker's own voice}.
   */
  public static List<String> verbs(Statement statement) {
    List<String> verbs = new ArrayList<>();
    Optional<String> language = statement.language().flatMap(LanguageTag::primary);
    for (Attribution link : statement.attributions()) {
      Optional<String> now = link.renderingLanguage().flatMap(LanguageTag::primary);
      boolean isTranslated = now.isPresent() && language.isPresent() && !now.equals(language);
      verbs.add(verbs.isEmpty() && isOwnVoice(statement, link)
          ? link.mode() == Mode.OWN_VOICE ? "in the speaker’s own voice" : "by the speaker’s own account"
          : verb(link, isTranslated));
      language = now.isPresent() ? now : language;
    }
    return verbs;
  }

  private static String verb(Attribution link, boolean isTranslated) {
    boolean givesWords = link.mode() == Mode.DIRECT || link.mode() == Mode.MIXED || link.mode() == Mode.OWN_VOICE;
    if (link.source().kind().equals(SourceKind.INTERPRETER) && (givesWords || link.mode() == Mode.INDIRECT)) {
      return "as interpreted by";
    }
    if (givesWords && isTranslated) {
      return "as translated by";
    }
    return switch (link.mode()) {
      case DIRECT -> "quoted by";
      case MIXED -> "partly quoted by";
      case INDIRECT -> "paraphrased by";
      case NARRATED_ACT -> "in an act reported by";
      case MENTIONED -> "in words mentioned by";
      case OWN_VOICE -> "speaking through";
      case UNKNOWN -> "passed on by";
    };
  }

  /**
   * Returns the hedge of a link, its terms of attribution and its occurrence, each in brackets with a space before
   * them: {@code  (“reportedly”) (on background)}. Empty if the link has no hedge and no terms, and its source says
   * that the utterance occurred.
   */
  public static String distance(Attribution link) {
    return link.hedge().map(hedge -> " (“" + OneLine.of(hedge) + "”)").orElse("")
        + link.terms().map(terms -> " (" + terms(terms) + ")").orElse("") + occurrence(link);
  }

  /** Returns terms of attribution in words: {@code on background}. */
  private static String terms(SourcingTerms terms) {
    return OneLine.spaced(terms);
  }

  /**
   * Returns the mode of a link, its terms of attribution, and its occurrence unless the utterance occurred: {@code
   * indirect (on background) (expected)}.
   */
  public static String mode(Attribution link) {
    return link.mode() + link.terms().map(terms -> " (" + terms(terms) + ")").orElse("") + occurrence(link);
  }

  private static String occurrence(Attribution link) {
    return link.occurrence() == Occurrence.OCCURRED ? "" : " (" + link.occurrence() + ")";
  }

  /**
   * Returns the name of a source in the chain of a statement. The last source, the encoded document, is called by its
   * kind: {@code the article}.
   *
   * @param statement the statement
   * @param at the place of the source in the chain, from 0
   */
  public static String voice(Statement statement, int at) {
    return voice(statement, at, false);
  }

  private static String voice(Statement statement, int at, boolean namesDocument) {
    Source source = statement.attributions().get(at).source();
    return at == statement.attributions().size() - 1 && !namesDocument ? document(source) : OneLine.name(source.name());
  }

  /**
   * The encoded document by its kind, because its name is often a headline, too long for a sentence. An outlet, such as
   * a newspaper or a website, by its name: “the website” would not tell which one.
   */
  private static String document(Source source) {
    return switch (source.kind().word()) {
      case "news-brief" -> "the article";
      case "official-document" -> "the document";
      case "diplomatic-message" -> "the message";
      case "cable", "speech", "interview", "press-release", "press-conference", "photograph" ->
          "the " + OneLine.spaced(source.kind());
      default -> OneLine.name(source.name());
    };
  }
}
