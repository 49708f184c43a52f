using EtomGen.Compiler.Declarations;
using EtomGen.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace EtomGen.Compiler.Rules;

/// <summary>ETOM2023: a type derives from the base of process types, and EtomGen did not generate it.</summary>
internal static class HandWrittenProcessType
{
    private const string GeneratedFileEnding = ".Processes.g.cs";

    public static string Message(INamedTypeSymbol type) =>
        $"{type.Name} derives from {type.BaseType!.Name}, and only types that EtomGen generates are processes of a release: "
            + HandWrittenProcess.Advice;

    /// <summary>The base of a hand-written process type, or <see langword="null"/> for any other type.</summary>
    public static SyntaxNode? FindBase(INamedTypeSymbol type, SourceProcesses processes, CancellationToken cancellationToken)
    {
        if (type is not { TypeKind: TypeKind.Class, BaseType.SpecialType: not SpecialType.System_Object } || !processes.IsProcess(type))
        {
            return null;
        }

        TypeDeclarationSyntax[] parts =
        [
            .. from reference in type.DeclaringSyntaxReferences
               where !reference.SyntaxTree.FilePath.EndsWith(GeneratedFileEnding, StringComparison.Ordinal)
               select reference.GetSyntax(cancellationToken) as TypeDeclarationSyntax,
        ];
        return parts.Select(part => part.BaseList?.Types[0]).FirstOrDefault(found => found is not null);
    }
}
