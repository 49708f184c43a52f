#if NET8_0_OR_GREATER
using System.Runtime.InteropServices;
#endif

namespace EtomGen;

/// <summary>Finds processes by identifier: a table for short texts of digits and dots, made once and never changed.</summary>
/// <remarks>Made in one pass, unlike the runtime's frozen collections, and as fast to look up in.</remarks>
internal readonly struct ProcessIndex
{
    private const uint Multiplier = 0x9E3779B1;

    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Takes processes whose identifiers differ.</summary>
    public ProcessIndex(FrameworkProcess[] processes, CancellationToken cancellationToken)
    {
        // At least half of the slots stay empty, so that a search ends soon.
        int count = 4;
        while (count < processes.Length * 2)
        {
            count *= 2;
        }

        _slots = new Slot[count];
        _mask = count - 1;
        foreach (FrameworkProcess process in processes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string identifier = process.Identifier.Value;
            uint hash = Hash(identifier);
            int place = (int)hash & _mask;
            while (_slots[place].Identifier is { } taken)
            {
                if (string.Equals(taken, identifier, StringComparison.Ordinal))
                {
                    throw new ArgumentException($"Two processes have the identifier {identifier}.", nameof(processes));
                }

                place = (place + 1) & _mask;
            }

            _slots[place] = new Slot(identifier, process, hash);
        }
    }

    public FrameworkProcess? Find(string identifier)
    {
        Slot[] slots = _slots;
        uint hash = Hash(identifier);
        for (int place = (int)hash & _mask; ; place = (place + 1) & _mask)
        {
            ref readonly Slot slot = ref slots[place];
            if (slot.Identifier is null)
            {
                return null;
            }

            if (slot.Hash == hash && string.Equals(slot.Identifier, identifier, StringComparison.Ordinal))
            {
                return slot.Process;
            }
        }
    }

    /// <summary>A hash of a text; it need not withstand an attack, since a framework file is the user's own.</summary>
    private static uint Hash(string text)
    {
        uint hash = (uint)text.Length;
#if NET8_0_OR_GREATER
        ReadOnlySpan<char> characters = text;
        foreach (uint pair in MemoryMarshal.Cast<char, uint>(characters))
        {
            hash = (hash ^ pair) * Multiplier;
            hash ^= hash >> 15;
        }

        if ((characters.Length & 1) != 0)
        {
            hash = (hash ^ characters[characters.Length - 1]) * Multiplier;
        }
#else
        foreach (char c in text)
        {
            hash = (hash ^ c) * Multiplier;
        }
#endif
        return hash ^ (hash >> 15);
    }

    private readonly struct Slot(string identifier, FrameworkProcess process, uint hash)
    {
        public readonly string? Identifier = identifier;
        public readonly FrameworkProcess? Process = process;
        public readonly uint Hash = hash;
    }
}
