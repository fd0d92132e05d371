// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What a speaker does by saying something: to promise, to threaten, to recognise a state.
 *
 * <p>Different sources may describe the same utterance as different acts. A newspaper may write that a letter
 * "appealed" for something, while the encoder (the person who makes the brief) judges that the letter only expressed an
 * intent.
 *
 * <p>The vocabulary is open: a word that this library does not know is kept and written back unchanged, and {@link
 * #isKnown()} is false for this word.
 *
 * <p>The line at the end of each description gives the illocutionary force ({@link Illocution}, after Searle) and the
 * codes of the act in two code books for political events:
 *
 * <ul>
 *   <li>CAMEO 1.1b3 (Conflict and Mediation Event Observations) has numeric codes. The codes are text, because many
 *       codes begin with a zero.
 *   <li>PLOVER 2.0 (Political Language Ontology for Verifiable Event Records), the successor of CAMEO, has event types.
 *       Some event types have modes, which are subtypes.
 * </ul>
 *
 * <p>If this line does not name CAMEO or PLOVER, that code book has no code for the act. For example, PLOVER has no
 * code for a mere statement ({@link #STATE}). The code lists differ from version to version, so every code includes its
 * scheme and its version. If the line gives several possible codes of a code book, {@link #codes()} contains none of
 * these codes, but {@link #ofCode} finds the act by each of these codes.
 *
 * <pre>{@code
 * Act.APPEAL.forces()                              // [DIRECTIVE]
 * Act.RECOGNISE.codes()                            // [cameo 1.1b3 054, plover 2.0 SUPPORT]
 * Act.ofCode(Identifier.of("cameo", "057"))        // [sign, ratify, accept]
 * Act.parse("appeal")                              // Act.APPEAL
 * Act.parse("serenade").isKnown()                  // false, but the word is kept
 * }</pre>
 *
 * @param word the word: {@code appeal}
 */
public record Act(String word) implements OpenTerm {

  /**
   * The speaker simply says that something is true: "our delegation arrived this morning".
   *
   * <p>Force: assertive. CAMEO: 010.
   */
  public static final Act STATE = new Act("state");

  /**
   * The speaker passes on what happened or what others said: "our ambassador tells us that the talks have stalled".
   *
   * <p>Force: assertive.
   */
  public static final Act REPORT = new Act("report");

  /**
   * The speaker says what something is like: "the talks were frank and constructive".
   *
   * <p>Force: assertive.
   */
  public static final Act DESCRIBE = new Act("describe");

  /**
   * The speaker repeats or solemnly declares what the speaker already believes or has agreed to: "we remain committed
   * to the treaty".
   *
   * <p>Force: assertive and expressive. CAMEO: 019.
   */
  public static final Act AFFIRM = new Act("affirm");

  /**
   * The speaker says that something is not true or was not done: "we have never sent weapons to that country".
   *
   * <p>Force: assertive. CAMEO: 016.
   */
  public static final Act DENY = new Act("deny");

  /**
   * The speaker says what will happen: "trade between our countries will double".
   *
   * <p>Force: assertive. CAMEO: 013, 012 or 030, depending on what the speaker predicts. PLOVER: AGREE for some
   * predictions, no event type for the others.
   */
  public static final Act PREDICT = new Act("predict");

  /**
   * The speaker gives a judgement of something: "the summit was a historic success".
   *
   * <p>Force: assertive. CAMEO: 010, 012 or 013, depending on the tone.
   */
  public static final Act ASSESS = new Act("assess");

  /**
   * The speaker says what something means: "their silence means consent".
   *
   * <p>Force: assertive.
   */
  public static final Act INTERPRET = new Act("interpret");

  /**
   * The speaker says that somebody did something wrong: "you have broken the ceasefire".
   *
   * <p>Force: assertive. CAMEO: 112 or one of its subcodes, depending on what the wrong is. PLOVER: ACCUSE, mode
   * allege.
   */
  public static final Act ACCUSE = new Act("accuse");

  /**
   * The speaker declares that something is wrong and cannot be excused: "we condemn the missile test in the strongest
   * terms".
   *
   * <p>Force: expressive. CAMEO: 111. PLOVER: ACCUSE, mode disapprove.
   */
  public static final Act CONDEMN = new Act("condemn");

  /**
   * The speaker speaks well of somebody or something: "we commend the mediation by Qatar".
   *
   * <p>Force: expressive. CAMEO: 051. PLOVER: SUPPORT.
   */
  public static final Act PRAISE = new Act("praise");

  /**
   * The speaker takes the side of somebody or something in words: "we stand with Ukraine".
   *
   * <p>Force: expressive and commissive. CAMEO: 050 to 053, depending on the kind of support. PLOVER: SUPPORT.
   */
  public static final Act SUPPORT = new Act("support");

  /**
   * The speaker says that the speaker is against something: "we oppose any change of the border by force".
   *
   * <p>Force: commissive and expressive. CAMEO: 12 or one of its subcodes, depending on what the speaker opposes.
   * PLOVER: REJECT.
   */
  public static final Act OPPOSE = new Act("oppose");

  /**
   * The speaker says no to something that was proposed or asked: "we will not take part in such talks".
   *
   * <p>Force: commissive and expressive. CAMEO: 12 or one of its subcodes, depending on what the speaker rejects.
   * PLOVER: REJECT.
   */
  public static final Act REJECT = new Act("reject");

  /**
   * The speaker casts a vote in favour of something, as France did on General Assembly resolution ES-11/1 in 2022.
   *
   * <p>Force: declaration. CAMEO: 050. PLOVER: SUPPORT.
   */
  public static final Act VOTE_FOR = new Act("vote-for");

  /**
   * The speaker casts a vote against something, as North Korea did on General Assembly resolution ES-11/1 in 2022.
   *
   * <p>Force: declaration. CAMEO: 120 for a vote in the General Assembly (129 is a {@link #VETO}). PLOVER: REJECT.
   */
  public static final Act VOTE_AGAINST = new Act("vote-against");

  /**
   * The speaker is present at a vote and votes neither for nor against, as China did on General Assembly resolution
   * ES-11/1 in 2022.
   *
   * <p>Force: declaration. CAMEO: 011 (decline comment).
   */
  public static final Act ABSTAIN = new Act("abstain");

  /**
   * A council or another organisation formally makes a text its decision, as the Security Council did with resolution
   * 1718 in 2006.
   *
   * <p>Force: declaration. CAMEO: depends on what the text does. PLOVER: depends on what the text does.
   */
  public static final Act ADOPT = new Act("adopt");

  /**
   * The speaker asks for something and leaves the choice to the addressee: "we urge both sides to return to talks".
   *
   * <p>Force: directive. CAMEO: 02 or one of its subcodes, depending on what is asked (022 for diplomatic cooperation).
   * PLOVER: REQUEST.
   */
  public static final Act APPEAL = new Act("appeal");

  /**
   * The speaker asks for something and leaves the addressee no choice: "withdraw your troops at once".
   *
   * <p>Force: directive. CAMEO: 10 or one of its subcodes, depending on what is demanded. PLOVER: REQUEST.
   */
  public static final Act DEMAND = new Act("demand");

  /**
   * The speaker suggests something that the speaker and others could do together: "let us hold a summit in May".
   *
   * <p>Force: directive and commissive. CAMEO: 020, or one of 036 to 039. PLOVER: AGREE or REQUEST.
   */
  public static final Act PROPOSE = new Act("propose");

  /**
   * The speaker says what the speaker intends to do: "we intend to reopen our embassy".
   *
   * <p>Force: commissive. CAMEO: 030 to 039, depending on what is intended. PLOVER: AGREE.
   */
  public static final Act EXPRESS_INTENT = new Act("express-intent");

  /**
   * The speaker takes on a duty to do something: "we will deliver the grain by June, you have our word".
   *
   * <p>Force: commissive. CAMEO: 03 or one of its subcodes, depending on what is promised. PLOVER: AGREE.
   */
  public static final Act PROMISE = new Act("promise");

  /**
   * The speaker takes on a duty to do something if the addressee accepts: "we are ready to host the talks if you wish".
   *
   * <p>Force: commissive. CAMEO: 03 or one of its subcodes, depending on what is offered. PLOVER: AGREE.
   */
  public static final Act OFFER = new Act("offer");

  /**
   * The speaker says that the speaker shares the view of others about what should be done: "we too think that talks
   * should resume".
   *
   * <p>Force: commissive. CAMEO: 03 or one of its subcodes. PLOVER: AGREE.
   */
  public static final Act AGREE = new Act("agree");

  /**
   * The speaker says yes to something that was offered or proposed: "we accept the invitation to Geneva".
   *
   * <p>Force: commissive. CAMEO: 057 for an agreement, 083 for demands for reform, 038 for mediation. PLOVER: SUPPORT,
   * CONCEDE or AGREE in these three cases.
   */
  public static final Act ACCEPT = new Act("accept");

  /**
   * The speaker points to a harm so that the addressee can avoid it: "a nuclear test would isolate your country".
   *
   * <p>Force: directive and assertive. CAMEO: 130. PLOVER: THREATEN.
   */
  public static final Act WARN = new Act("warn");

  /**
   * The speaker announces a harm that the speaker will cause: "we will close the strait".
   *
   * <p>Force: commissive. CAMEO: 13 or one of its subcodes, depending on what the harm is. PLOVER: THREATEN.
   */
  public static final Act THREATEN = new Act("threaten");

  /**
   * The speaker announces a harm that will follow unless the addressee does something in time, as Austria-Hungary did
   * to Serbia in July 1914.
   *
   * <p>Force: commissive. CAMEO: 139. PLOVER: THREATEN.
   */
  public static final Act ULTIMATUM = new Act("ultimatum");

  /**
   * The speaker formally accepts a state, a government or a status as valid, as the United States did with the State of
   * Israel in 1948.
   *
   * <p>Force: declaration. CAMEO: 054. PLOVER: SUPPORT.
   */
  public static final Act RECOGNISE = new Act("recognise");

  /**
   * The speaker ends diplomatic relations with a state, as Ukraine did with North Korea in July 2022.
   *
   * <p>Force: declaration. CAMEO: 161. PLOVER: SANCTION, mode withdraw.
   */
  public static final Act SEVER_RELATIONS = new Act("sever-relations");

  /**
   * The speaker signs an agreement, as the United States and the Soviet Union did with the INF Treaty in 1987.
   *
   * <p>Force: declaration. CAMEO: 057. PLOVER: SUPPORT.
   */
  public static final Act SIGN = new Act("sign");

  /**
   * The speaker consents to be bound by an agreement, as Germany did with the Paris Agreement in 2016.
   *
   * <p>A state usually signs an agreement first ({@link #SIGN}) and ratifies the agreement later.
   *
   * <p>Force: declaration. CAMEO: 057. PLOVER: SUPPORT.
   */
  public static final Act RATIFY = new Act("ratify");

  /**
   * The speaker shows joy at the good fortune of others: "congratulations on your election".
   *
   * <p>Force: expressive. CAMEO: 017 or 018, the nearest codes.
   */
  public static final Act CONGRATULATE = new Act("congratulate");

  /**
   * The speaker welcomes somebody or sends regards: "I send warm greetings to the people of Korea".
   *
   * <p>Force: expressive. CAMEO: 017 or 018, the nearest codes.
   */
  public static final Act GREET = new Act("greet");

  /**
   * The speaker shows sorrow at the loss of others: "our condolences to the families of the victims".
   *
   * <p>Force: expressive. CAMEO: 018.
   */
  public static final Act CONDOLE = new Act("condole");

  /**
   * The speaker shows gratitude: "we thank Norway for hosting the talks".
   *
   * <p>Force: expressive.
   */
  public static final Act THANK = new Act("thank");

  /**
   * The speaker shows regret for a wrong that the speaker did: "we are sorry for the harm that our troops caused".
   *
   * <p>The manual of PLOVER puts expressions of regret or remorse under CONCEDE. The table of 2021 that converts CAMEO
   * codes to PLOVER converts 055 to SUPPORT, because the table converts the whole group 05 to SUPPORT.
   *
   * <p>Force: expressive. CAMEO: 055. PLOVER: CONCEDE.
   */
  public static final Act APOLOGISE = new Act("apologise");

  /**
   * The speaker says that the speaker will say nothing about a matter: "no comment".
   *
   * <p>Force: none. CAMEO: 011.
   */
  public static final Act DECLINE_COMMENT = new Act("decline-comment");

  /**
   * Two or more parties write or talk to each other, as two presidents do when they exchange letters on a holiday.
   *
   * <p>This act says only that the parties were in contact. Separate statements, with their own acts, record what the
   * parties said.
   *
   * <p>Force: none. CAMEO: 040 (041 by telephone). PLOVER: CONSULT, mode phone.
   */
  public static final Act EXCHANGE_MESSAGES = new Act("exchange-messages");

  /**
   * The speaker takes back something that was said: "I withdraw that remark".
   *
   * <p>Force: declaration.
   */
  public static final Act RETRACT = new Act("retract");

  /**
   * The speaker corrects a mistake in something that was said: "the meeting was in May, not in April".
   *
   * <p>Force: declaration.
   */
  public static final Act CORRECT = new Act("correct");

  /**
   * The speaker declares that something which was said or granted is no longer valid: "the permission to cross our
   * airspace is cancelled".
   *
   * <p>Force: declaration.
   */
  public static final Act REVOKE = new Act("revoke");

  /**
   * The speaker tells people under the command of the speaker what to do: "all units will cease fire at noon".
   *
   * <p>Force: directive. CAMEO: 10 or one of its subcodes, depending on what is ordered. PLOVER: REQUEST.
   */
  public static final Act ORDER = new Act("order");

  /**
   * The speaker gives people under the command of the speaker permission to do something: "the fleet may return fire".
   *
   * <p>Force: directive. CAMEO: 10 or one of its subcodes, depending on what is permitted. PLOVER: REQUEST.
   */
  public static final Act AUTHORISE = new Act("authorise");

  /**
   * The speaker puts a question and wants an answer: "when will the inspectors be let in?".
   *
   * <p>Force: directive.
   */
  public static final Act ASK = new Act("ask");

  /**
   * The speaker puts a question only to suggest the answer: "who could believe such a promise?".
   *
   * <p>Force: assertive.
   */
  public static final Act ASK_RHETORICALLY = new Act("ask-rhetorically");

  /**
   * The speaker informs somebody formally, as the United Kingdom did in March 2017 when it told the European Union that
   * it would leave.
   *
   * <p>Force: assertive. CAMEO: 010.
   */
  public static final Act NOTIFY = new Act("notify");

  /**
   * The speaker gives the reasons for a vote, before or after the vote: "we abstained because the text is one-sided".
   *
   * <p>Force: assertive. CAMEO: 010.
   */
  public static final Act EXPLAIN_VOTE = new Act("explain-vote");

  /**
   * The speaker says that something is true although the truth harms the speaker: "the missile was ours".
   *
   * <p>Force: assertive. CAMEO: 015.
   */
  public static final Act ADMIT = new Act("admit");

  /**
   * The speaker objects formally to what somebody did, usually by a diplomatic note: "the embassy protests against the
   * violation of our airspace".
   *
   * <p>This act is the protest of a diplomat or a government. A demonstration in the street is another kind of event
   * (CAMEO 14, PLOVER PROTEST), for which this vocabulary has no word.
   *
   * <p>Force: expressive. CAMEO: 114. PLOVER: ACCUSE, mode disapprove.
   */
  public static final Act PROTEST = new Act("protest");

  /**
   * The speaker has the right of veto and stops a decision by voting against it, as Russia did in the Security Council
   * on 25 February 2022.
   *
   * <p>Force: declaration. CAMEO: 129. PLOVER: REJECT.
   */
  public static final Act VETO = new Act("veto");

  /**
   * The speaker says that the speaker takes no part in a vote, as China did in several votes of the Security Council in
   * the 1970s.
   *
   * <p>An {@link #ABSTAIN abstention} is different: whoever abstains takes part in the vote.
   *
   * <p>Force: declaration.
   */
  public static final Act NOT_PARTICIPATE = new Act("not-participate");

  /**
   * The speaker leaves an agreement or an organisation, or takes back the speaker's own proposal: the United States
   * left the INF Treaty in 2019.
   *
   * <p>Force: declaration.
   */
  public static final Act WITHDRAW = new Act("withdraw");

  /**
   * Two or more parties come together to talk, as Kim Jong Un and Vladimir Putin did in Vladivostok in April 2019.
   *
   * <p>This act is only for a source that reports the meeting itself, usually as a {@link Mode#NARRATED_ACT}. Separate
   * statements, with their own acts, record what the parties said.
   *
   * <p>Force: none. CAMEO: 040. PLOVER: CONSULT.
   */
  public static final Act MEET = new Act("meet");

  /**
   * Two or more parties talk in order to reach an agreement, as the United States and the Soviet Union did in Geneva
   * before the INF Treaty of 1987.
   *
   * <p>This act is only for a source that reports the negotiation itself, usually as a {@link Mode#NARRATED_ACT}.
   * Separate statements, with their own acts, record what the parties said.
   *
   * <p>Force: none. CAMEO: 046. PLOVER: CONSULT.
   */
  public static final Act NEGOTIATE = new Act("negotiate");

  /**
   * A third party helps other parties to reach an agreement, as the United States did for Egypt and Israel at Camp
   * David in 1978.
   *
   * <p>This act is only for a source that reports the mediation itself, usually as a {@link Mode#NARRATED_ACT}.
   * Separate statements, with their own acts, record what the mediator and the parties said.
   *
   * <p>Force: none. CAMEO: 045. PLOVER: CONSULT.
   */
  public static final Act MEDIATE = new Act("mediate");

  /**
   * The speaker gives way to a demand that the speaker has resisted: "we will release the prisoners after all".
   *
   * <p>To {@link #ACCEPT} is different: whoever accepts says yes to an offer or a proposal, and need not have resisted.
   *
   * <p>Force: commissive. CAMEO: 080. PLOVER: CONCEDE.
   */
  public static final Act CONCEDE = new Act("concede");

  /**
   * The speaker restricts the trade, the money or the travel of somebody as a punishment, as the Security Council did
   * with Iraq in resolution 661 in 1990.
   *
   * <p>A {@link #THREATEN threat} of sanctions is another act. The manual of PLOVER puts sanctions under SANCTION. The
   * table of 2021 that converts CAMEO codes to PLOVER converts 163 to COERCE.
   *
   * <p>Force: declaration. CAMEO: 163. PLOVER: SANCTION.
   */
  public static final Act IMPOSE_SANCTIONS = new Act("impose-sanctions");

  /**
   * The speaker declares that diplomats of another state must leave the country, as the United Kingdom did with 23
   * Russian diplomats in March 2018.
   *
   * <p>To {@linkplain #SEVER_RELATIONS sever relations} is different: whoever expels diplomats usually keeps diplomatic
   * relations.
   *
   * <p>Force: declaration. PLOVER: SANCTION.
   */
  public static final Act EXPEL = new Act("expel");

  /**
   * The speaker says who is responsible for something bad that happened: "the talks failed because of the other side".
   *
   * <p>To {@link #ACCUSE} is different: whoever accuses says that a wrong was done. Whoever blames speaks of a result
   * that is already known, and says whose fault this result is.
   *
   * <p>Force: assertive. PLOVER: ACCUSE.
   */
  public static final Act BLAME = new Act("blame");

  /**
   * The speaker shows sorrow about something that happened, without taking the blame: "we regret that the talks ended
   * without a result".
   *
   * <p>To {@link #APOLOGISE} is different: whoever apologises takes the blame.
   *
   * <p>Force: expressive.
   */
  public static final Act REGRET = new Act("regret");

  /**
   * The speaker says that the speaker knows or has received something, and neither agrees nor disagrees: in 1979 the
   * United States acknowledged "the Chinese position that there is but one China".
   *
   * <p>To {@link #ADMIT} is different: whoever admits something says that it is true.
   *
   * <p>Force: assertive.
   */
  public static final Act ACKNOWLEDGE = new Act("acknowledge");

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public Act {
    TextRule.TERM.check("Act", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads an act, known or unknown, from its word.
   *
   * @param word the word, as {@link #word()} returns it: {@code appeal}
   * @return the act with this word
   * @throws InvalidBriefException if the word does not follow {@link TextRule#TERM}
   */
  public static Act parse(String word) {
    Act known = ActTable.BY_WORD.get(word);
    return known == null ? new Act(word) : known;
  }

  /**
   * Finds the acts that a code of CAMEO or PLOVER can stand for.
   *
   * <p>The codes of both code books are nested: 1121 of CAMEO lies below 112, and {@code ACCUSE:allege} of PLOVER lies
   * below {@code ACCUSE}. The method returns three sorts of acts:
   *
   * <ol>
   *   <li>The acts that have exactly this code. A CAMEO code such as 120 (group 12 without further detail) is also
   *       treated as exact for the acts that have the code 12.
   *   <li>If there are no such acts: the acts with the longest code above this code. For example, 1121 finds {@link
   *       #ACCUSE}, because 112 is a code of this act. But 139 finds only {@link #ULTIMATUM}, which has exactly this
   *       code, and does not find {@link #THREATEN}, which has the code 13.
   *   <li>In any case: the acts that have a code below this code. For example, {@code ACCUSE} finds {@link #BLAME},
   *       which has exactly this code, and then {@link #ACCUSE}, {@link #CONDEMN} and {@link #PROTEST}.
   * </ol>
   *
   * <p>The code lists differ from version to version. This method knows CAMEO 1.1b3 and PLOVER 2.0. A code without a
   * version is treated as a code of these versions; a code of any other version finds nothing.
   *
   * @param code a code with the scheme {@code cameo} or {@code plover}, written as in {@link #codes()}
   * @return the acts in the order above. Among the acts that have exactly this code, the acts for which no other code
   *     is possible are first. Otherwise the order is the order of {@link #known()}. Empty if no act fits, and for
   *     every other scheme.
   */
  public static List<Act> ofCode(Identifier code) {
    return ActTable.acts(Objects.requireNonNull(code, "code"));
  }

  /**
   * Lists the acts that this library knows.
   *
   * @return all constants, in the order in which this page lists them
   */
  public static List<Act> known() {
    return ActTable.KNOWN;
  }

  /**
   * Returns the illocutionary forces of the act. A single utterance may have other forces too.
   *
   * @return the forces, the main force first; empty for {@link #DECLINE_COMMENT}, {@link #EXCHANGE_MESSAGES}, {@link
   *     #MEET}, {@link #NEGOTIATE}, {@link #MEDIATE} and every unknown word
   */
  public List<Illocution> forces() {
    return ActTable.forces(this);
  }

  /**
   * Returns the codes of the act in CAMEO and PLOVER. A code is included only if exactly one code of that scheme fits
   * the act. A PLOVER code with a mode has a colon before the mode: {@code ACCUSE:allege}.
   *
   * @return the code of scheme {@code cameo} (version {@code 1.1b3}) if there is one, then the code of scheme {@code
   *     plover} (version {@code 2.0}) if there is one; empty for every unknown word
   */
  public List<Identifier> codes() {
    return ActTable.codes(this);
  }

  @Override
  public boolean isKnown() {
    return ActTable.BY_WORD.containsKey(word);
  }

  /** {@return the word} */
  @Override
  public String toString() {
    return word;
  }
}
