// SPDX-License-Identifier: Apache-2.0
package org.communique.json.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.Reliability;
import org.communique.vocabulary.Act;
import org.communique.vocabulary.ActorKind;
import org.communique.vocabulary.Anonymity;
import org.communique.vocabulary.Attitude;
import org.communique.vocabulary.Basis;
import org.communique.vocabulary.Capacity;
import org.communique.vocabulary.Certainty;
import org.communique.vocabulary.ClosedWord;
import org.communique.vocabulary.Confidence;
import org.communique.vocabulary.Fidelity;
import org.communique.vocabulary.InformationCredibility;
import org.communique.vocabulary.Likelihood;
import org.communique.vocabulary.MediaControl;
import org.communique.vocabulary.Medium;
import org.communique.vocabulary.Mode;
import org.communique.vocabulary.NoteKind;
import org.communique.vocabulary.Occurrence;
import org.communique.vocabulary.OpenTerm;
import org.communique.vocabulary.RelationKind;
import org.communique.vocabulary.SegmentKind;
import org.communique.vocabulary.SourceKind;
import org.communique.vocabulary.SourceReliability;
import org.communique.vocabulary.SourcingTerms;
import org.communique.vocabulary.StanceKind;
import org.communique.vocabulary.TimeBasis;
import org.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** The vocabularies of the form, each declared once. To add a vocabulary, add a line here. */
public final class Words {

  /** Every vocabulary with its type, in the order of this class. */
  private static final Map<Class<?>, Scalar<?>> BY_TYPE = new LinkedHashMap<>();

  static final Scalar<Act> ACT = open(Act.class, Act::parse, Act.known());
  static final Scalar<ActorKind> ACTOR_KIND = open(ActorKind.class, ActorKind::parse, ActorKind.known());
  static final Scalar<SourceKind> SOURCE_KIND = open(SourceKind.class, SourceKind::parse, SourceKind.known());
  static final Scalar<Medium> MEDIUM = open(Medium.class, Medium::parse, Medium.known());
  static final Scalar<RelationKind> RELATION_KIND = open(RelationKind.class, RelationKind::parse, RelationKind.known());
  static final Scalar<Capacity> CAPACITY = open(Capacity.class, Capacity::parse, Capacity.known());
  static final Scalar<SourcingTerms> SOURCING_TERMS =
      open(SourcingTerms.class, SourcingTerms::parse, SourcingTerms.known());

  static final Scalar<Mode> MODE = closed(Mode.class);
  static final Scalar<Occurrence> OCCURRENCE = closed(Occurrence.class);
  static final Scalar<Attitude> ATTITUDE = closed(Attitude.class);
  static final Scalar<StanceKind> STANCE_KIND = closed(StanceKind.class);
  static final Scalar<Basis> BASIS = closed(Basis.class);
  static final Scalar<TimeBasis> TIME_BASIS = closed(TimeBasis.class);
  static final Scalar<Certainty> CERTAINTY = closed(Certainty.class);
  static final Scalar<Anonymity> ANONYMITY = closed(Anonymity.class);
  static final Scalar<Fidelity> FIDELITY = closed(Fidelity.class);
  static final Scalar<MediaControl> MEDIA_CONTROL = closed(MediaControl.class);
  static final Scalar<SourceReliability> SOURCE_RELIABILITY = closed(SourceReliability.class);
  static final Scalar<InformationCredibility> INFORMATION_CREDIBILITY = closed(InformationCredibility.class);

  private static final int DIGITS = InformationCredibility.values().length + 1;

  /** The text of each grade, by the numbers of its letter and its digit; 0 is the number of no letter and no digit. */
  private static final String[] GRADES = gradeTexts();

  /** A grade of the Admiralty code: a letter for the source, a digit for the information, or both. */
  static final Scalar<Reliability> GRADE = Scalar.worded(
      Reliability::parse, Words::grade, Spelling.GRADE,
      Stream.of(SOURCE_RELIABILITY, INFORMATION_CREDIBILITY).flatMap(part -> part.vocabularies().stream()).toList(),
      Arrays.stream(GRADES).filter(text -> !text.isEmpty()).map(Reliability::parse).toList());

  static {
    // No member has these words as its value, but a value of these types can be read and written on its own.
    closed(Likelihood.class);
    closed(Confidence.class);
    closed(SegmentKind.class);
    closed(NoteKind.class);
  }

  private Words() {}

  private static String[] gradeTexts() {
    String[] texts = new String[(SourceReliability.values().length + 1) * DIGITS];
    texts[0] = "";
    for (InformationCredibility digit : InformationCredibility.values()) {
      texts[number(digit)] = digit.word();
    }
    for (SourceReliability letter : SourceReliability.values()) {
      for (int digit = 0; digit < DIGITS; digit++) {
        texts[number(letter) * DIGITS + digit] = letter.word() + texts[digit];
      }
    }
    return texts;
  }

  private static String grade(Reliability reliability) {
    int letter = number(in(reliability.sourceReliability()));
    return GRADES[letter * DIGITS + number(in(reliability.credibility()))];
  }

  private static int number(@Nullable Enum<?> word) {
    return word == null ? 0 : word.ordinal() + 1;
  }

  /** Compares with the one empty value, because the compiler can then do without an Optional object. */
  private static <V> @Nullable V in(Optional<V> value) {
    return value == Optional.<V>empty() ? null : value.get();
  }

  /** {@return the scalar of every vocabulary, by the type of its words} */
  public static Map<Class<?>, Scalar<?>> byType() {
    return BY_TYPE;
  }

  private static <V extends OpenTerm> Scalar<V> open(Class<V> type, Function<String, V> parse, List<V> known) {
    return declared(type, parse, Vocabulary.open(type, known), known);
  }

  private static <V extends Enum<V> & ClosedWord> Scalar<V> closed(Class<V> type) {
    List<V> all = List.of(type.getEnumConstants());
    return declared(type, text -> ClosedWord.parse(type, text), Vocabulary.closed(type, all), all);
  }

  private static <V extends Word> Scalar<V> declared(
      Class<V> type, Function<String, V> parse, Vocabulary vocabulary, List<V> words) {
    Spelling spelling = new Spelling(vocabulary.title(), "", 0);
    Scalar<V> scalar = Scalar.worded(parse, Word::word, spelling, List.of(vocabulary), words);
    BY_TYPE.put(type, scalar);
    return scalar;
  }
}
