//! Who a pronoun stands for where someone says what he did: "The army said on Monday that it had struck",
//! "قال الجيش الإسرائيلي إنه قصف", "إن قواته استهدفت".
//!
//! Input: the token of a verb of acting. Output: the noun phrase of the verb of saying before it.

use crate::mentions::{Context, Party};
use crate::roles::{Np, bare_before, is_armed, np};
use sijill_lexicon::Pos;
use sijill_text::{Clitics, Hit, Naming, TokenKind};

/// The speaker who is the subject of the verb at `token`.
pub(crate) fn subject(c: &Context<'_>, token: usize) -> Option<Np> {
    let (start, _) = c.sentence(token);
    let speaks = match c.r.view.tokens[token].kind {
        TokenKind::Arabic => arabic(c, start, token),
        _ => english(c, start, token),
    }?;
    // Only who has forces of his own: ministries and officials speak of what others did.
    let acts = match speaks.party {
        Party::Actor(i) => matches!(c.r.actors[i].naming, Naming::Named | Naming::Force | Naming::Country),
        _ => false,
    };
    acts.then_some(speaks)
}

/// Whether a verb of saying stands at a token.
fn says(c: &Context<'_>, t: usize) -> bool {
    let hits = c.r.scan.at(t);
    hits.iter().any(|h| (c.k.is(h.lexeme, c.v.say) || c.k.is(h.lexeme, c.v.weak_say)) && h.features.pos() == Pos::Verb)
}

/// A mark that ends a clause. Those about a name do not: "أعلن «حزب الله» أنه استهدف".
fn ends_clause(c: &Context<'_>, t: usize) -> bool {
    let about = |a: &sijill_text::ActorPhrase| {
        let (start, end) = (a.start as usize, a.end as usize);
        (t + 1 == start || t == end) && c.r.quoted(start, end)
    };
    matches!(c.r.view.tokens[t].kind, TokenKind::Mark('.' | ':' | ';' | '؛' | '"')) && !c.r.actors.iter().any(about)
}

/// The nearest verb of saying before a pronoun in its clause. Another verb between has a subject of its own.
fn saying(c: &Context<'_>, start: usize, pronoun: usize, another: impl Fn(usize) -> bool) -> Option<usize> {
    (start..pronoun).rev().take(12).find(|t| ends_clause(c, *t) || says(c, *t) || another(*t)).filter(|t| says(c, *t))
}

/// "it", "they" or "its forces" before the verb, then the nearest verb of saying.
fn english(c: &Context<'_>, start: usize, token: usize) -> Option<Np> {
    let mut at = token;
    let passes = |t: usize| {
        c.has(t, c.v.aux)
            || matches!(c.r.view.word(t), "had" | "has" | "have" | "also")
            || c.r.view.word(t).ends_with("ly")
    };
    while at > start && token - at < 4 && passes(at - 1) {
        at -= 1;
    }
    if at == start {
        return None;
    }
    let own = |t: usize| matches!(c.r.view.word(t), "its" | "their");
    let pronoun = if matches!(c.r.view.word(at - 1), "it" | "they") {
        at - 1
    } else {
        // "its troops", "their special forces"
        (1..=3.min(at - start)).map(|d| at - d).find(|t| own(*t)).filter(|t| own_force(c, *t + 1, at))?
    };
    bare_before(c, saying(c, start, pronoun, |t| c.is_verb(t) && !c.has(t, c.v.aux))?, 1)
}

/// "أنه", "إنها" or "أن قواته" before the verb, then the nearest verb of saying with its subject on either side.
fn arabic(c: &Context<'_>, start: usize, token: usize) -> Option<Np> {
    let mut at = token;
    while at > start && token - at < 2 && (c.has(at - 1, c.v.perfect_mark) || c.r.view.word(at - 1) == "ايضا") {
        at -= 1;
    }
    if at == start {
        return None;
    }
    let opens = |t: usize| matches!(c.r.view.word(t), "ان" | "بان");
    let particle = |t: usize| c.has(t, c.v.complementizer) && !opens(t);
    let pronoun = if particle(at - 1) {
        at - 1
    } else {
        (2..=4.min(at - start)).map(|d| at - d).find(|t| opens(*t)).filter(|t| own_force(c, *t + 1, at))?
    };
    let says = saying(c, start, pronoun, |t| c.is_verb(t))?;
    let after = np(c, says + 1 + usize::from(c.r.is_mark(says + 1, '"')))
        .filter(|n| n.preposition.is_none() && n.end <= pronoun);
    after.or_else(|| bare_before(c, says, 0))
}

/// "أعلن الجيش قتله سبعة", "كشفت الشرطة عن قتلها اثنين": the speaker before a verbal noun with a pronoun, which is his act where
/// those it befell stand right behind it.
pub(crate) fn own_act(c: &Context<'_>, token: usize, hit: &Hit) -> Option<Np> {
    let next = token + hit.length as usize;
    let counts = [0, 1, 4].iter().any(|kind| c.index.at(*kind, next).is_some());
    if counts { announced(c, token, hit) } else { None }
}

/// "أعلن الحزب قصفه بصاروخين قوة": the speaker before a verbal noun with a pronoun.
pub(crate) fn announced(c: &Context<'_>, token: usize, hit: &Hit) -> Option<Np> {
    if !hit.clitics.has(Clitics::PRONOUN) {
        return None;
    }
    let (start, _) = c.sentence(token);
    let about = token > start && c.r.view.word(token - 1) == "عن";
    let at = token - usize::from(about);
    let says = saying(c, start, at, |t| c.is_verb(t))?;
    // "عن استهدافه سيارة وقتله ثلاثة"
    let far = about || hit.clitics.has(Clitics::AND);
    let subject = np(c, says + 1 + usize::from(c.r.is_mark(says + 1, '"')));
    let told = subject.filter(|n| n.preposition.is_none() && n.end <= at && (far || n.end + 6 >= at));
    told.or_else(|| bare_before(c, says, 0).filter(|_| far || says + 1 == at)).filter(|n| is_armed(c, n.party))
}

/// Whether the words of `from..to` are forces, arms or fighters said to be somebody's own.
fn own_force(c: &Context<'_>, from: usize, to: usize) -> bool {
    (from..to).any(|t| {
        let theirs = c.r.view.tokens[t].kind == TokenKind::Latin;
        c.r.scan.at(t).iter().any(|h| {
            let fights = c.k.is(h.lexeme, c.v.attacker)
                || c.k.is(h.lexeme, c.v.arm)
                || c.k.is(h.lexeme, c.v.own_force)
                || c.attr(h.lexeme, "membership").is_some()
                || c.attr(h.lexeme, "kind") == Some("state_forces");
            fights && (theirs || h.clitics.has(Clitics::PRONOUN))
        })
    })
}
