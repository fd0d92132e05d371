// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import static org.communique.vocabulary.Illocution.ASSERTIVE;
import static org.communique.vocabulary.Illocution.COMMISSIVE;
import static org.communique.vocabulary.Illocution.DECLARATION;
import static org.communique.vocabulary.Illocution.DIRECTIVE;
import static org.communique.vocabulary.Illocution.EXPRESSIVE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.base.Identifier;
import org.communique.base.TextRule;

/**
 * What somebody does by saying something. Open.
 *
 * <p>The codes of CAMEO 1.1b3 and PLOVER 2.0 are a mapping, never the vocabulary: {@link #codes()} holds those that
 * fit one word exactly; where a code depends on the content, the constant's description says so. PLOVER has dropped
 * mere statements.
 *
 * @param word the term as the JSON form spells it: 1 to 64 of a-z and 0-9, with single hyphens between them
 */
public record Act(String word) implements OpenTerm {

  private static final String NONE = "";

  private record Meaning(List<Illocution> forces, List<Identifier> codes) {}

  private static final Map<Act, Meaning> KNOWN = new LinkedHashMap<>();

  /** Says that something is so. */
  public static final Act STATE = known("state", "010", NONE, ASSERTIVE);

  /** Passes on what was learnt. */
  public static final Act REPORT = known("report", NONE, NONE, ASSERTIVE);

  /** Says what something is like. */
  public static final Act DESCRIBE = known("describe", NONE, NONE, ASSERTIVE);

  /** Expresses accord, or says again that something holds. */
  public static final Act AFFIRM = known("affirm", "019", NONE, ASSERTIVE, EXPRESSIVE);

  /** Says that something is not so. */
  public static final Act DENY = known("deny", "016", NONE, ASSERTIVE);

  /** Says what will be. CAMEO 013, 012 or 030 and PLOVER AGREE by content. */
  public static final Act PREDICT = known("predict", NONE, NONE, ASSERTIVE);

  /** Gives a judgement of how things stand. CAMEO 010, 012 or 013 by content. */
  public static final Act ASSESS = known("assess", NONE, NONE, ASSERTIVE);

  /** Says what somebody means. */
  public static final Act INTERPRET = known("interpret", NONE, NONE, ASSERTIVE);

  /** Says that somebody did wrong. CAMEO 112x by the wrong. */
  public static final Act ACCUSE = known("accuse", NONE, "ACCUSE:allege", ASSERTIVE);

  /** Expresses disapproval; CAMEO: criticize or denounce. */
  public static final Act CONDEMN = known("condemn", "111", "ACCUSE:disapprove", EXPRESSIVE);

  /** Expresses approval; CAMEO: praise or endorse. */
  public static final Act PRAISE = known("praise", "051", "SUPPORT", EXPRESSIVE);

  /** Takes somebody's side in words. CAMEO 050 to 053. */
  public static final Act SUPPORT = known("support", NONE, "SUPPORT", EXPRESSIVE, COMMISSIVE);

  /** Declares to be against. CAMEO 12x. */
  public static final Act OPPOSE = known("oppose", NONE, "REJECT", COMMISSIVE, EXPRESSIVE);

  /** Refuses what was proposed. CAMEO 12x. */
  public static final Act REJECT = known("reject", NONE, "REJECT", COMMISSIVE, EXPRESSIVE);

  /** Votes yes. */
  public static final Act VOTE_FOR = known("vote-for", "050", "SUPPORT", DECLARATION);

  /** Votes no. Not 129, which is a veto. */
  public static final Act VOTE_AGAINST = known("vote-against", "120", "REJECT", DECLARATION);

  /** Takes part in a vote without choosing. */
  public static final Act ABSTAIN = known("abstain", "011", NONE, DECLARATION);

  /** Makes a text its own, as an assembly does. CAMEO and PLOVER by content. */
  public static final Act ADOPT = known("adopt", NONE, NONE, DECLARATION);

  /** Asks for something of weight. CAMEO 02x (022: diplomatic). */
  public static final Act APPEAL = known("appeal", NONE, "REQUEST", DIRECTIVE);

  /** Asks as of right. CAMEO 10x. */
  public static final Act DEMAND = known("demand", NONE, "REQUEST", DIRECTIVE);

  /** Puts something forward. CAMEO 020, 036 to 039; PLOVER AGREE or REQUEST. */
  public static final Act PROPOSE = known("propose", NONE, NONE, DIRECTIVE, COMMISSIVE);

  /** Says what the speaker means to do. CAMEO 030 to 039. */
  public static final Act EXPRESS_INTENT = known("express-intent", NONE, "AGREE", COMMISSIVE);

  /** Binds itself to do something. CAMEO 03x. */
  public static final Act PROMISE = known("promise", NONE, "AGREE", COMMISSIVE);

  /** Binds itself if the other accepts. CAMEO 03x. */
  public static final Act OFFER = known("offer", NONE, "AGREE", COMMISSIVE);

  /** Consents to what is proposed. CAMEO 03x. */
  public static final Act AGREE = known("agree", NONE, "AGREE", COMMISSIVE);

  /** Takes what is offered. CAMEO counts a formal agreement. */
  public static final Act ACCEPT = known("accept", "057", "SUPPORT", COMMISSIVE);

  /** Says what bad may come. */
  public static final Act WARN = known("warn", "130", "THREATEN", DIRECTIVE, ASSERTIVE);

  /** Says what harm the speaker will do. CAMEO 13x. */
  public static final Act THREATEN = known("threaten", NONE, "THREATEN", COMMISSIVE);

  /** Threatens unless a condition is met in time. */
  public static final Act ULTIMATUM = known("ultimatum", "139", "THREATEN", COMMISSIVE);

  /** Grants diplomatic recognition. PLOVER marks the entity PRE. */
  public static final Act RECOGNISE = known("recognise", "054", "SUPPORT", DECLARATION);

  /** Breaks or lowers diplomatic relations. */
  public static final Act SEVER_RELATIONS = known("sever-relations", "161", "SANCTION:withdraw", DECLARATION);

  /** Signs a text. */
  public static final Act SIGN = known("sign", "057", "SUPPORT", DECLARATION);

  /** Makes a signed text binding. */
  public static final Act RATIFY = known("ratify", "057", "SUPPORT", DECLARATION);

  /** Expresses joy at another's good. CAMEO 017 or 018 is nearest. */
  public static final Act CONGRATULATE = known("congratulate", NONE, NONE, EXPRESSIVE);

  /** Greets. CAMEO 017 or 018 is nearest. */
  public static final Act GREET = known("greet", NONE, NONE, EXPRESSIVE);

  /** Expresses sympathy with another's loss; CAMEO: make empathetic comment. */
  public static final Act CONDOLE = known("condole", "018", NONE, EXPRESSIVE);

  /** Expresses thanks. */
  public static final Act THANK = known("thank", NONE, NONE, EXPRESSIVE);

  /** Expresses regret for a wrong of one's own. */
  public static final Act APOLOGISE = known("apologise", "055", "CONCEDE", EXPRESSIVE);

  /** Declares to say nothing. */
  public static final Act DECLINE_COMMENT = known("decline-comment", "011", NONE);

  /** Several parties write or speak to one another. CAMEO 041 for a call. */
  public static final Act EXCHANGE_MESSAGES = known("exchange-messages", "040", "CONSULT:phone");

  /** Takes back what was said. */
  public static final Act RETRACT = known("retract", NONE, NONE, DECLARATION);

  /** Puts right what was said. */
  public static final Act CORRECT = known("correct", NONE, NONE, DECLARATION);

  /** Ends the effect of what was declared. */
  public static final Act REVOKE = known("revoke", NONE, NONE, DECLARATION);

  /** Tells somebody under one's power what to do. CAMEO 10x. */
  public static final Act ORDER = known("order", NONE, "REQUEST", DIRECTIVE);

  /** Allows somebody under one's power to do it. CAMEO 10x. */
  public static final Act AUTHORISE = known("authorise", NONE, "REQUEST", DIRECTIVE);

  /** Asks to be told. */
  public static final Act ASK = known("ask", NONE, NONE, DIRECTIVE);

  /** States in the form of a question. */
  public static final Act ASK_RHETORICALLY = known("ask-rhetorically", NONE, NONE, ASSERTIVE);

  /** Lets somebody know officially. */
  public static final Act NOTIFY = known("notify", "010", NONE, ASSERTIVE);

  /** Gives the reasons for a vote. */
  public static final Act EXPLAIN_VOTE = known("explain-vote", "010", NONE, ASSERTIVE);

  /** Says that something to one's discredit is so. */
  public static final Act ADMIT = known("admit", "015", NONE, ASSERTIVE);

  /** Complains officially, as by a note. Not a demonstration, which is CAMEO 14. */
  public static final Act PROTEST = known("protest", "114", "ACCUSE:disapprove", EXPRESSIVE);

  /** Stops a decision by a right to do so. */
  public static final Act VETO = known("veto", "129", "REJECT", DECLARATION);

  /** Stays away from a vote, which is not to abstain. */
  public static final Act NOT_PARTICIPATE = known("not-participate", NONE, NONE, DECLARATION);

  /** Leaves a body, a treaty, or takes back a proposal. */
  public static final Act WITHDRAW = known("withdraw", NONE, NONE, DECLARATION);

  /**
   * Checks the word.
   *
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public Act {
    TextRule.TERM.check("Act", "word", word);
  }

  /**
   * Reads a term, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the term
   * @throws org.communique.base.InvalidBriefException if it is no {@link TextRule#TERM term}
   */
  public static Act parse(String word) {
    return new Act(word);
  }

  /**
   * {@return the terms that this library knows}
   */
  public static List<Act> known() {
    return List.copyOf(KNOWN.keySet());
  }

  @Override
  public boolean isKnown() {
    return KNOWN.containsKey(this);
  }

  /**
   * {@return its illocutionary forces (Searle 1975), the foremost first; empty where there is none, or the term is unknown}
   */
  public List<Illocution> forces() {
    Meaning meaning = KNOWN.get(this);
    return meaning == null ? List.of() : meaning.forces();
  }

  /**
   * {@return its codes in CAMEO 1.1b3 and PLOVER 2.0, each with scheme and version; only those that hold whatever the
   * content is}
   */
  public List<Identifier> codes() {
    Meaning meaning = KNOWN.get(this);
    return meaning == null ? List.of() : meaning.codes();
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }

  private static Act known(String word, String cameo, String plover, Illocution... forces) {
    List<Identifier> codes = new ArrayList<>();
    if (!cameo.isEmpty()) {
      codes.add(Identifier.of("cameo", "1.1b3", cameo));
    }
    if (!plover.isEmpty()) {
      codes.add(Identifier.of("plover", "2.0", plover));
    }
    Act act = new Act(word);
    KNOWN.put(act, new Meaning(List.of(forces), List.copyOf(codes)));
    return act;
  }
}
