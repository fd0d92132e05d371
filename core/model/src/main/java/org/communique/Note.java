// SPDX-License-Identifier: Apache-2.0
package org.communique;

import java.util.Objects;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;
import org.communique.vocabulary.NoteKind;

/**
 * A remark of the encoder (the person who makes the brief) on a statement or on the whole brief.
 *
 * <p>The kind of the note tells a program what the note is for. Two encoders of the same document often differ exactly
 * in the places that carry an ambiguity or a choice, so a program can list these notes for a second reader.
 *
 * <pre>{@code
 * Note.ambiguity("“the UN’s proposal” may be the Secretariat’s or the Assembly’s");
 * }</pre>
 *
 * @param kind what the note is for
 * @param text the remark; it may have several lines
 */
public record Note(NoteKind kind, String text) {

  /**
   * Checks the text.
   *
   * @throws InvalidBriefException if the text is not valid {@link TextRule#PROSE}
   */
  public Note {
    Objects.requireNonNull(kind, "kind");
    TextRule.PROSE.check("Note", kind.word(), text);
  }

  /**
   * Makes a note that is neither an ambiguity nor a choice.
   *
   * @param text the remark
   * @return the note
   * @throws InvalidBriefException if the text is not valid {@link TextRule#PROSE}
   */
  public static Note of(String text) {
    return new Note(NoteKind.NOTE, text);
  }

  /**
   * Makes a note which says that the text can be read in more than one way.
   *
   * @param text the readings
   * @return the note
   * @throws InvalidBriefException if the text is not valid {@link TextRule#PROSE}
   */
  public static Note ambiguity(String text) {
    return new Note(NoteKind.AMBIGUITY, text);
  }

  /**
   * Makes a note which says how the encoder chose to encode the text, and why.
   *
   * @param text the choice and its reason
   * @return the note
   * @throws InvalidBriefException if the text is not valid {@link TextRule#PROSE}
   */
  public static Note choice(String text) {
    return new Note(NoteKind.CHOICE, text);
  }

  /** Returns the kind, and the text, shortened and escaped: {@code ambiguity '“as” may give the time or the cause'}. */
  @Override
  public String toString() {
    return kind.word() + " " + InvalidBriefException.shown(text);
  }
}
