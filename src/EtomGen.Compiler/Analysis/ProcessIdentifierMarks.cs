using System.Runtime.CompilerServices;
using EtomGen.Compiler.Releases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Analysis;

/// <summary>Where a compilation can have marks of process identifiers.</summary>
internal static class ProcessIdentifierMarks
{
    public const string TypeName = "EtomGen.ProcessIdentifierAttribute";

    /// <summary>What every use of the attribute contains, that in an alias too.</summary>
    private const string Word = "ProcessIdentifier";

    private const int BlockLength = 4096;

    /// <summary>Whether a text has the word; looked up once for each tree, so a keystroke costs a look at one file.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    /// <summary>Whether a file has the name of the attribute, or a referenced assembly can use it. The library itself marks nothing.</summary>
    public static bool MayExist(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((bool)Known.GetValue(tree, unread => (object)HasWord(unread.GetText(cancellationToken))))
            {
                return true;
            }
        }

        return compilation.SourceModule.ReferencedAssemblySymbols.Any(ReferencedRelease.ReferencesLibrary);
    }

    /// <summary>Looks at the text block by block. Blocks overlap, so a word at the edge of one is whole in the next.</summary>
    private static bool HasWord(SourceText text)
    {
        char[] block = new char[BlockLength];
        for (int start = 0; start < text.Length; start += BlockLength - Word.Length + 1)
        {
            int length = Math.Min(BlockLength, text.Length - start);
            text.CopyTo(start, block, 0, length);
            if (block.AsSpan(0, length).IndexOf(Word.AsSpan()) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
