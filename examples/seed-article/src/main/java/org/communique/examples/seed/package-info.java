// SPDX-License-Identifier: Apache-2.0

/**
 * One news article, encoded as a whole. {@code Cast} contains the actors, {@code Voices} the sources and {@code
 * Subjects} the topics. Each part of the article has a class of its own, which contains the statements of this part.
 * {@link org.communique.examples.seed.SeedArticle} puts all statements into one brief.
 *
 * <p>Two encoders of one article differ where the article leaves a choice. This example makes each choice once, by
 * these rules:
 *
 * <ul>
 *   <li><strong>Splitting.</strong> Every claim that can be true or false by itself is a statement, and so is every
 *       act that somebody performs by words. If somebody whom the article reports makes several claims in one
 *       utterance (Kim's response, the two quoted messages, McBride's comment), the first statement is the whole
 *       utterance, and its gist sums up the claims. Every claim is then a piece, with the relation {@code part-of} to
 *       the whole. The whole says whether the utterance took place; the pieces have the stances, the topics and the
 *       speaker's certainty. In the same way the two messages are {@code part-of} their exchange. The article's own
 *       sentences need no whole, because the brief itself is this whole.
 *   <li><strong>Who speaks.</strong> If a sentence names an act that somebody performed by words (“rejected”, “was
 *       accused”), this actor is the speaker, whether the sentence names the actor or not. If it does not say that the
 *       act was done by words (“has shown support”), or gives only the outcome (“passed”), the article speaks. A
 *       message between two people can reach the article only through somebody: if nobody is named, the chain begins
 *       with an unnamed source.
 *   <li><strong>Acts.</strong> The act of a statement is the encoder's judgement. So all reports of one utterance
 *       have the same act. The act of a link is the word of this source: one message “appealed” and “expressed the
 *       will”.
 *   <li><strong>Grades, that it was said.</strong> Every statement that the article reports has a grade without a
 *       purpose. The letter is that of the named voice nearest to the speaker; if the text names no voice, or only a
 *       collective, the letter is F. The digit is 2 if the words are quoted at length, or if something else agrees
 *       that this was said: another passage, or what is generally known. The digit is 3 if there is neither. No digit
 *       is 1, because one article confirms nothing. What the article says itself has no such grade: it is there to
 *       read.
 *   <li><strong>Grades, that it is so.</strong> A grade “as fact” judges whether the gist is true. Only acts that
 *       assert something have this grade; a wish, a proposal, a rejection or a recognition is neither true nor false.
 *       The letter is chosen as above. The digit is 2 if it is generally known, 3 if it agrees with something else that
 *       the article says or that is generally known, and 6 if there is nothing to compare it with. There is no digit
 *       for an opinion or a forecast. General knowledge does not raise the digit of a charge of crimes, which only a
 *       court can settle.
 *   <li><strong>Certainty.</strong> The speaker's certainty is in every assertion: {@code certain} unless words of
 *       the text say less, and {@code underspecified} if the text only says that somebody predicted something. A voice
 *       that passes an assertion on does not promise that it is true: {@code underspecified}, unless its words say more
 *       (“confirmed”; KCNA asserts the exchange itself). Statements that assert nothing have no certainty, except
 *       KCNA's for the exchange. A relation has a certainty if a note on the statement doubts the relation.
 *   <li><strong>Stances.</strong> A stance is explicit if the words take a side or value the target, conventional if
 *       the act does so by custom (to recognise, to reject, to accuse), and inferred otherwise. Words such as “the
 *       two countries” give a stance to each of the two. A stance is strong only if the text has a word of degree for
 *       the stance. This article has none: “entirely” is the degree of a conformity, “high” that of a stage. Where
 *       the publisher stands cannot be told from this article: notes give the words that may show it, and no stance
 *       says “undetermined”.
 *   <li><strong>Presupposition.</strong> What a sentence takes for granted is a statement of its own. The statement
 *       whose speaker takes it for granted has the relation {@code presupposes} to it: “eastern Ukraine’s Donetsk
 *       region” is the article's, not North Korea's. An answer takes for granted what it answers; the relation
 *       {@code responds-to} says so. What the article adds between commas {@code elaborates} the sentence around it.
 *   <li><strong>Passages.</strong> The article's words are {@code spoken} where it speaks for itself, and {@code
 *       narrated} where it reports others. A passage begins with its first word and ends with its last: stops
 *       and commas at its ends, and brackets and quotation marks around it, are outside. Stops and commas
 *       between quoted words and other words are {@code narrated}, because the comma before a closing mark is the
 *       page's. The stops between McBride's sentences are his. Nobody can compare quoted words with the words uttered:
 *       their fidelity is {@code unknown}.
 *   <li><strong>Notes.</strong> An ambiguity gives the readings that the text allows. A choice gives the encoder's
 *       reason.
 * </ul>
 */
@NullMarked
package org.communique.examples.seed;

import org.jspecify.annotations.NullMarked;
