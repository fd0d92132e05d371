// SPDX-License-Identifier: Apache-2.0
package org.communique.vocabulary;

import java.util.List;
import java.util.Objects;
import org.communique.base.Identifier;
import org.communique.base.InvalidBriefException;
import org.communique.base.TextRule;

/**
 * What a voice does in saying something, as one voice calls it; another voice may call the same utterance otherwise.
 *
 * <p>Each act names its illocutionary force ({@link Illocution}) and, where there is exactly one, its code in the
 * event codings CAMEO 1.1b3 and PLOVER 2.0. Both are mappings and no more: PLOVER has dropped statements and appeals,
 * and the lists of CAMEO differ from version to version, so that a code always travels with its scheme and version.
 *
 * <p>The list is open: another word is kept and written back, and {@link #isKnown()} is false for it.
 *
 * @param word the word: {@code state}
 */
public record Act(String word) implements OpenTerm {

  /** Says that something is so, in no special way. CAMEO 010. Assertive. */
  public static final Act STATE = new Act("state");

  /** Passes on what happened or what others said. Assertive. */
  public static final Act REPORT = new Act("report");

  /** Says what something is like. Assertive. */
  public static final Act DESCRIBE = new Act("describe");

  /** Says again, or solemnly, what is held or agreed. CAMEO 019. Assertive and expressive. */
  public static final Act AFFIRM = new Act("affirm");

  /** Says that something is not so, or was not done. CAMEO 016. Assertive. */
  public static final Act DENY = new Act("deny");

  /** Says what will be. CAMEO has 013, 012 or 030 by what is foretold; PLOVER has AGREE at most. Assertive. */
  public static final Act PREDICT = new Act("predict");

  /** Says what something amounts to. CAMEO has 010, 012 or 013 by its tone. Assertive. */
  public static final Act ASSESS = new Act("assess");

  /** Says what something means. Assertive. */
  public static final Act INTERPRET = new Act("interpret");

  /**
   * Says that somebody did wrong. CAMEO has 112 and its subcodes by the wrong; PLOVER ACCUSE, mode allege. Assertive.
   */
  public static final Act ACCUSE = new Act("accuse");

  /** Declares to find something wrong and inexcusable. CAMEO 111, PLOVER ACCUSE, mode disapprove. Expressive. */
  public static final Act CONDEMN = new Act("condemn");

  /** Speaks well of somebody or something. CAMEO 051, PLOVER SUPPORT. Expressive. */
  public static final Act PRAISE = new Act("praise");

  /**
   * Sides with somebody or something in words. CAMEO has 050 to 053 by how; PLOVER SUPPORT. Expressive and commissive.
   */
  public static final Act SUPPORT = new Act("support");

  /**
   * Declares to be against something. CAMEO has 12 and its subcodes by what is opposed; PLOVER REJECT. Commissive and
   * expressive.
   */
  public static final Act OPPOSE = new Act("oppose");

  /**
   * Turns down what was proposed or asked. CAMEO has 12 and its subcodes by what is rejected; PLOVER REJECT.
   * Commissive and expressive.
   */
  public static final Act REJECT = new Act("reject");

  /** Casts a vote in favour. CAMEO 050, PLOVER SUPPORT. Declaration. */
  public static final Act VOTE_FOR = new Act("vote-for");

  /**
   * Casts a vote against: in a General Assembly this is CAMEO 120; 129 is a {@link #VETO}. PLOVER REJECT. Declaration.
   */
  public static final Act VOTE_AGAINST = new Act("vote-against");

  /** Is present and declares to vote neither way. CAMEO 011, decline comment. Declaration. */
  public static final Act ABSTAIN = new Act("abstain");

  /**
   * Makes a text its own act, as a body does with a resolution. Its code in CAMEO and PLOVER is by what the text does.
   * Declaration.
   */
  public static final Act ADOPT = new Act("adopt");

  /**
   * Asks for something, leaving the choice. CAMEO has 02 and its subcodes by what is asked, 022 if diplomatic; PLOVER
   * REQUEST. Directive.
   */
  public static final Act APPEAL = new Act("appeal");

  /**
   * Asks for something, leaving no choice. CAMEO has 10 and its subcodes by what is demanded; PLOVER REQUEST.
   * Directive.
   */
  public static final Act DEMAND = new Act("demand");

  /**
   * Puts forward something to be done together. CAMEO has 020 or 036 to 039, PLOVER AGREE or REQUEST. Directive and
   * commissive.
   */
  public static final Act PROPOSE = new Act("propose");

  /** Says what the speaker means to do. CAMEO has 030 to 039 by what it is; PLOVER AGREE. Commissive. */
  public static final Act EXPRESS_INTENT = new Act("express-intent");

  /** Binds the speaker to do something. CAMEO has 03 and its subcodes by what it is; PLOVER AGREE. Commissive. */
  public static final Act PROMISE = new Act("promise");

  /**
   * Binds the speaker to do something if the other accepts. CAMEO has 03 and its subcodes by what it is; PLOVER AGREE.
   * Commissive.
   */
  public static final Act OFFER = new Act("offer");

  /** Declares to be of one mind on something to be done. CAMEO has 03 and its subcodes; PLOVER AGREE. Commissive. */
  public static final Act AGREE = new Act("agree");

  /** Takes what was offered or proposed. CAMEO 057, PLOVER SUPPORT. Commissive. */
  public static final Act ACCEPT = new Act("accept");

  /** Points to a harm, for the hearer to avoid it. CAMEO 130, PLOVER THREATEN. Directive and assertive. */
  public static final Act WARN = new Act("warn");

  /**
   * Announces a harm of the speaker's doing. CAMEO has 13 and its subcodes by the harm; PLOVER THREATEN. Commissive.
   */
  public static final Act THREATEN = new Act("threaten");

  /** Announces a harm unless something is done in time. CAMEO 139, PLOVER THREATEN. Commissive. */
  public static final Act ULTIMATUM = new Act("ultimatum");

  /**
   * Declares a state, a government or a status to be one. CAMEO 054, PLOVER SUPPORT (with its context PRE).
   * Declaration.
   */
  public static final Act RECOGNISE = new Act("recognise");

  /** Ends diplomatic relations. CAMEO 161, PLOVER SANCTION, mode withdraw. Declaration. */
  public static final Act SEVER_RELATIONS = new Act("sever-relations");

  /** Signs an agreement. CAMEO 057, PLOVER SUPPORT. Declaration. */
  public static final Act SIGN = new Act("sign");

  /** Consents to be bound by an agreement. CAMEO 057, PLOVER SUPPORT. Declaration. */
  public static final Act RATIFY = new Act("ratify");

  /** Shows joy at another's good fortune. Nearest in CAMEO are 017 and 018. Expressive. */
  public static final Act CONGRATULATE = new Act("congratulate");

  /** Bids welcome or sends regards. Nearest in CAMEO are 017 and 018. Expressive. */
  public static final Act GREET = new Act("greet");

  /** Shows sorrow at another's loss. CAMEO 018. Expressive. */
  public static final Act CONDOLE = new Act("condole");

  /** Shows gratitude. Expressive. */
  public static final Act THANK = new Act("thank");

  /** Shows regret for a wrong of one's own. CAMEO 055, PLOVER CONCEDE. Expressive. */
  public static final Act APOLOGISE = new Act("apologise");

  /** Says that nothing will be said. It has no force of its own. CAMEO 011. No force. */
  public static final Act DECLINE_COMMENT = new Act("decline-comment");

  /**
   * Parties write or talk to each other; what they said is another act. CAMEO 040 (041 by telephone), PLOVER CONSULT,
   * mode phone. No force.
   */
  public static final Act EXCHANGE_MESSAGES = new Act("exchange-messages");

  /** Takes back what was said. Declaration. */
  public static final Act RETRACT = new Act("retract");

  /** Puts right what was said. Declaration. */
  public static final Act CORRECT = new Act("correct");

  /** Ends the force of what was said or granted. Declaration. */
  public static final Act REVOKE = new Act("revoke");

  /**
   * Tells those under one's command what to do. CAMEO has 10 and its subcodes by what is ordered; PLOVER REQUEST.
   * Directive.
   */
  public static final Act ORDER = new Act("order");

  /**
   * Gives those under one's command leave to do something. CAMEO has 10 and its subcodes by what it is; PLOVER
   * REQUEST. Directive.
   */
  public static final Act AUTHORISE = new Act("authorise");

  /** Puts a question and wants the answer. Directive. */
  public static final Act ASK = new Act("ask");

  /** Puts a question whose answer it gives to understand. Assertive. */
  public static final Act ASK_RHETORICALLY = new Act("ask-rhetorically");

  /** Informs in due form. CAMEO 010. Assertive. */
  public static final Act NOTIFY = new Act("notify");

  /** Gives the reasons for a vote, before or after it. CAMEO 010. Assertive. */
  public static final Act EXPLAIN_VOTE = new Act("explain-vote");

  /** Says that something to one's own disadvantage is so. CAMEO 015. Assertive. */
  public static final Act ADMIT = new Act("admit");

  /**
   * Protests in due form, as by a note: not a demonstration, which is CAMEO 14. CAMEO 114, PLOVER ACCUSE, mode
   * disapprove. Expressive.
   */
  public static final Act PROTEST = new Act("protest");

  /**
   * Stops a decision by a vote that has this power, as a permanent member of the Security Council does. CAMEO 129,
   * PLOVER REJECT. Declaration.
   */
  public static final Act VETO = new Act("veto");

  /** Declares to take no part in a vote, which is not to {@link #ABSTAIN}. Declaration. */
  public static final Act NOT_PARTICIPATE = new Act("not-participate");

  /** Leaves an agreement, a body or a proposal of one's own. Declaration. */
  public static final Act WITHDRAW = new Act("withdraw");

  /**
   * Checks the word.
   *
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public Act {
    TextRule.TERM.check("Act", "word", Objects.requireNonNull(word, "word"));
  }

  /**
   * Reads an act, known or not; {@link #toString()} gives it back.
   *
   * @param word the word
   * @return the act
   * @throws InvalidBriefException if it breaks {@link TextRule#TERM}
   */
  public static Act parse(String word) {
    return new Act(word);
  }

  /**
   * The acts that this version of the library knows.
   *
   * @return all constants, in the order of this page
   */
  public static List<Act> known() {
    return Acts.KNOWN;
  }

  /**
   * The illocutionary force, or forces, that the act has by itself; a single utterance may have others.
   *
   * @return the main force first; empty for {@link #DECLINE_COMMENT}, {@link #EXCHANGE_MESSAGES} and every unknown term
   */
  public List<Illocution> forces() {
    return Acts.forces(this);
  }

  /**
   * The codes of the act in other vocabularies, as far as there is exactly one for it.
   *
   * @return at most one of scheme {@code cameo} version {@code 1.1b3}, then at most one of scheme {@code plover}
   *     version {@code 2.0}, whose mode follows a colon ({@code ACCUSE:allege}); empty for every unknown term
   */
  public List<Identifier> codes() {
    return Acts.codes(this);
  }

  @Override
  public boolean isKnown() {
    return Acts.KNOWN.contains(this);
  }

  /** Prints the word. */
  @Override
  public String toString() {
    return word;
  }
}
