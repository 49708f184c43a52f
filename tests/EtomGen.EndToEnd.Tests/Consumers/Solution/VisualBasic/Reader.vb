Imports EtomGen

Public Module Reader

    Public Function Product(assessment As Assessment) As String
        Return assessment.Product
    End Function

End Module
