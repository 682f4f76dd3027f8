package org.kirana.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed, as a query: exact spelling before the same sound before a near one. */
final class Question {

  private static final int MOST_WORDS = 8;
  private static final int FUZZY_FROM = 4;
  private static final int VERY_FUZZY_FROM = 8;

  private Question() {}

  /** All words have to be met; an amount only helps. */
  static Query strict(String typed) {
    return of(typed, Occur.MUST);
  }

  /** Some of the words are enough. */
  static Query lenient(String typed) {
    return of(typed, Occur.SHOULD);
  }

  private static Query of(String typed, Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<String> words = Words.in(typed).stream().limit(MOST_WORDS).toList();
    boolean onlyAmounts = words.stream().allMatch(Words::isAmount);
    for (String word : words) {
      if (Words.isAmount(word)) {
        query.add(amount(word), onlyAmounts ? occur : Occur.SHOULD);
      } else {
        query.add(word(word), occur);
      }
    }
    return words.size() == 2 ? orWrittenAsOne(query.build(), words) : query.build();
  }

  /** फूलगोभी is one word for some and two for others. */
  private static Query orWrittenAsOne(Query apart, List<String> words) {
    return new DisjunctionMaxQuery(List.of(apart, word(String.join("", words))), 0);
  }

  private static Query amount(String word) {
    return always(new TermQuery(new Term(Entry.AMOUNT, word)), 3);
  }

  private static Query word(String word) {
    String sound = Sound.of(word);
    if (sound.isEmpty()) {
      return always(new TermQuery(new Term(Entry.SPELT, word)), 1);
    }
    List<Query> ways = new ArrayList<>();
    ways.add(always(new TermQuery(new Term(Entry.SPELT, word)), 12));
    ways.add(always(new TermQuery(new Term(Entry.THING, sound)), 10));
    ways.add(always(new TermQuery(new Term(Entry.CATEGORY, sound)), 3));
    if (word.length() > 1) {
      ways.add(always(new PrefixQuery(new Term(Entry.SPELT, word)), 5));
    }
    for (String name : Entry.NAMES) {
      ways.add(new BoostQuery(new TermQuery(new Term(name, sound)), 0.3f));
      ways.add(always(new TermQuery(new Term(name, sound)), 8));
      ways.add(always(new PrefixQuery(new Term(name, sound)), 4));
      if (sound.length() >= FUZZY_FROM) {
        ways.add(fuzzy(name, sound));
      }
    }
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query fuzzy(String name, String sound) {
    int edits = sound.length() >= VERY_FUZZY_FROM ? 2 : 1;
    return always(new FuzzyQuery(new Term(name, sound), edits, 1), 2);
  }

  private static Query always(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
