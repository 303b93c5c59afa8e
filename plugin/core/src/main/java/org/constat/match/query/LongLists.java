package org.constat.match.query;

import java.util.Arrays;

/** Lists of numbers under keys of 64 bits, in flat arrays: asked a million times a second, and mostly in vain. */
final class LongLists {
    private static final int[] NONE = {};

    private long[] keys = new long[1024];
    private int[][] lists = new int[1024][];
    private int size;

    void add(long key, int value) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = find(keys, lists, key);
        int[] list = lists[at];
        if (list == null) {
            keys[at] = key;
            lists[at] = new int[] {value};
            size++;
        } else if (list[list.length - 1] != value) {
            int[] longer = Arrays.copyOf(list, list.length + 1);
            longer[list.length] = value;
            lists[at] = longer;
        }
    }

    int[] get(long key) {
        int[] list = lists[find(keys, lists, key)];
        return list == null ? NONE : list;
    }

    private static int find(long[] keys, int[][] lists, long key) {
        int mask = keys.length - 1;
        int at = Long.hashCode(key * 0x9E3779B97F4A7C15L) & mask;
        while (lists[at] != null && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[][] moreLists = new int[keys.length * 2][];
        for (int i = 0; i < keys.length; i++) {
            if (lists[i] != null) {
                int at = find(moreKeys, moreLists, keys[i]);
                moreKeys[at] = keys[i];
                moreLists[at] = lists[i];
            }
        }
        keys = moreKeys;
        lists = moreLists;
    }
}
