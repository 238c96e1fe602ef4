"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(0yY<HH1^+JAs%L_`38|NsC0|NsC0|NsADxt{TT?__-d&;qNr007?XZ~!O(X3n<V#;Mj__d54>^1i$}=e=I|)SWKO+q$aO^X=9)_8$A5kG=Aq
zPr8vsYszzpa1{?1n5u$JMVZ0&;j&NJ75$W-rxWaBJ%@4YVP8c0Y!Dwp+Eou)!xnn)`LLzvyeRiFTD4Fdsr07qae<(1cB&%bO5ilnT7xq+W=4s6JTfnXS;<d
B@zy)tpH?I0ikSxOCs0}6i+uJpe=<~vK2r8000002G|PGqQ(FQfEtmed38>`@_pOG>z0CmG<Q84nkZ00+bJPH02C+^suk#U)d^CSLVy4O00GXhI?w<B00000
0d;q`f=@!*S6-Y@05wMT0MXC@&;S4nZ2$o3ecVtFUUh(NuE0<L0?fwSx^Xsi3wLy<b%Uj8m$#f1+o^qza?1g}VRc<K*w+_s^{-F?o??K&fa##5>s14%L!bcY
4%fa9pdIbCuK6YJPlyN3*)15WyLF@Qw}su#G)nv4?`i;502E0esVCTJrj%PUGH%Z16$e|#eeXVO){UQiyp`J?WpWOUH!SZs`E%AOz8j8!000Af4H56QvSV+!
_(~B2K~B%9R5#57AQatpzFJ>5gSqR0z4gYFWws2A_uTik?9xP?_RhNQ%m5Sa!Oguo1Jm4Ms!_WGcJy?82YctU?eiee19kua0nX<~)1Y^T9M!s8t`vH{u<qN}
agv0o*4*4FKJUKopG`^Z1LIV6=%QwybD)#&ZnwqUB-`H|>GhQQZ0SIBSDxY4H*W2UH>?{D?s0ZI5w^i^P0Bv|&x-ru);jy|x$gS&*K2FmK^zR!NGQDJDbCyk
<#g^1S5}(R^SjmKa{IRfGk6r%qwJv2rE;6Qrp=pMQEMrUi*+rg;qNzTobG+xbH3mJ^S$?$d!@3t-(dE;<Emq5Uu{vlIxU8%8Zxam*RA$ufITXgOi~0jr4bZR
l@u%P-4Q8*!t{IZrthKR`W2z(Pd?BU1v>{1N24dRPzt-b_r33o1udk)9`mX_=ycS%<Jxy^?CY+TP3k_rwB4jSpbhucX!&aU;CIE{2!M#I*vjX=-+AWggV!Cg
?`~7eC8l()gFqcyrQL|dh3quz*d6!1@4ntc2nDeA!>B53zyJZWxKS+t0_w0pVl`_kVlBS*?<&U!-olD?daJEvQiW+VPVb*JuSUW5qacck*cA8PxtF#Q&e`dU
x?$cnHYmN_)7vp#Q(T$lDZpOc?6Y;fn<TNe#)<8g$9e~xy)NCmhdl5o7k4l{YCQnU$kBJ+>AvSFd;u-S9}L-Zi0s?8!?5nnnp;i-yEVPy-n7>Xc;I`*Jt7i`
mOuu2*OLjeM$AoJT=h>>8UO&^!>n-aUiG8eIxMwT*p|Q<8oE7ac||(V-u368*FX&k4lh_yMO|Pa7k4+V){bvGMyuVsYu#gJp0lH=>$_g$6(ri7_Ve0=U<PIY
0000FsuU`K0PesYa_#BB0C$b8GILusrLc9-_H-(M?_Gyd1=nYA0H6Q?HQWz<QkTV~6{BsYm>{*ixVjSeYT{C&gxJ)TDJfJ0l|slZTUjMG-*?{d3$1&XC5PWP
-PdheZ?5U<)!WZNw$hnto_lw_<I!k|wnZAsu&;SN*-EjH>UX+WHMzalXD>^>7bAPr_V=T%zU=fAvq&;q0IbV%vaMhx&=snshL^iO+vwNP<LABUNO&#oUiRmp
W9owOC)d1kZN}ToUhWJP;sTRiwJFXNoo>Ox%~+I#>s<Ti-Kn7Za=z-CCbppUgq*AET$03XS&A(gZ1HpmyI^lzp4xbyZEdc$W-bRnUu_ya?{T{Ar6AI$wy+ui
8e|Y4f&u_Q3864Srh;InrjsUw^wN3+Wf)3g5)g!wNtDW;l+86BrV@IMlx;>JJsOOF0000=c|{Z?YLoR%l6s@kGs=gfOre=f$*A;3L5YE(2dSo*KoF9WX%zGj
02K98^*yS7s(y`A#UHA8g!LQJho~|E>Huf}5U7Fz0DuXmfFmFfXa<64Xr`M?q2fWNfhLk72m}EDBP7(oXpK#fgl5v7ko7$#jTr%;`Efv4BtQ@GkwXXkaDV{$
KsrDO6GV!jOaiJ>ttce|fRrL6MG6dr0SJE1<pDYpAyEY+kQJp+C4?oAP(&C0q6n%7*Z(X37GpJRW+r|c-i<Z_AC;Va_eK3P|2ucGs$aPRhWaBIyGQ*WcE9*&
8Hp$V(=N#$5QkrM0CnH~-ENsgXBhwFcw0H^zx^;j>H9ZFXmES8Xa6!fTOa=%KDHm1<h)pW$GGr%L&4c-YQo|Fk-ZL~J14y+4yFJ4_TzPj^!v{IDxDlqpn}b&
W?E&1$zl3i|M}Hl0iVVD;}m_QXn{1kENbFURbin&kNR;N9{KFfzr>Cp4ZpI7scf;fX}{|Og5TOCc-SBQ4*2{2HpYq_bA#!f+<5;IF&z^L;2?`K_q0yjNDv@U
_&$D{#YrGsDk7w-!Clr;&RrJ)(z6BygE<;QcVl13xQ)HbsnhT^o{vV&xBB|#Z(aSj6^>HuJB5x1VO-Yzv!%vsUl&64wSmusd^9fhep%UHb6jv03=>S-iOsL!
fc1rt|Ni;7%vQ?BU@A+@DTRoScXgl9Uk;l&)$BWMn&>tCPpr%H(-da4Q<b=1^FohSBQtNhJas$6jCs3lqzSKM)NTCvT{>B)KEy@l1PDVZa@6R$uo#lBYs@&M
Z)KvhhO7KM+BOi*JlgF)f8$vHDE(ik3qPlSh|n40jIZwhoHIE8;b0IzasKK<6Qj2rM@H$_qs~|T!=dk?Q&c=S|G}H%^7;Yn3?Lev=>xIY_wTvHe>4B{*Ydah
{;TrtJ6d(STl~NdhyF6~2^*2<P!}=h|J#792UnIq{QDO1y{2F_zy|09!^QyZ$BpQ5?GpAKmj1pt<JYf#y5jx6{r+Cf?QPR*JdXw2p2t4k`w^sve#?#_SM88O
4&acie25O~^nyHLN<ntbkn#V0J5e0j2(lnYwcD+gH}IjZlkKKW8N1rm+8$BbMVbWlLEUty4#L#&_UK2;gTTPY+xUj@{F%CNaj?HEIm8@#D7}FPllyb<mB?Vh
nVN^=8X3SyGV}Kc-{Ecxvoj5I@aAJhfUzuFvPi5Xz_YpA6kfoQi!bBd=Ex#A7YI6s`IjOJ7iIH70%{(6_aCGF1INey9u7KrKpu!en-&X%5Jj$LG!rR6BC?A%
CVoHFhe0b+9T%Q5sKOf7j3U9G_Ld|0LjDMKAMO0@s33v}BoI%BFW-bbK(p?LNO#7eZi`|v<qSfj>oYfcjKP3qeUWac5pW~<*aaKR`R%}=<8e4ZG!gvZKT|3Q
Xd0sKGVJ>!XJ@-h<^=pSis&`WAA+1%C81E#X%>02Oq175n@SUcqr4ZGfw0?E8b%!ArW6jydS`r_p4jR?SiLa6^NLo)pg@9;T=bIyKjgZC3Fsu}l?+I_2_x9q
ps@s|1(ry=|8Hne_d-K>wbwgX|4zG8Yrh-_c)CHtvJYC2q5DJXWrTtz^z8rGP;m%bv;aGI9S3t78s8xFkQv*GNV#Ie9TRV)wgFKM*bv+f=)$R%m>Tm&zx^<F
!DfYz+JC<|fIgOHAI`mhUxfN0`S~;ZY~Qh44fr3(-`|4F!rt!vTtJ_f!8Y8<cL0ae{T4q=rxHW31q2Yvabq@r=Hsp6-=w^y<8b2^(0{ellRHbr+hVVgkHj^f
5lJTs0R&Ub0-?;5Uua*e|JCp=Hnp7#=z8hv^?p{4*Z!OTk7fh0W{vgj|MgFf_WnkFL3^uy-|<%e;|qMEE(^G7h68c^zCIH?g3dj1_br^vd+$TvsfBPv!1dGr
+TYj2hWn4P!WJw#f*5Flc8xgqyrK)bm-Unn{XIKC$B_1K1IyS5(f>Y_;Fgq1bQ}sFzCi!gz|r<r(dvMiw$W`2nQ@hIThWcJH2}o}>gw_bLv0x?)?^D2G80jP
91)*?_ldmBZMyU7dti_|FM0bRd_4o(dnD~~k8QAn1}ep!$)pkhBv2&jurF1l-G4@*zWd$(Zbde_C3%OhdTZ?V@169=4v^^p(3;35W>$$q7A-IoCS5o^sTLbS
hu@jkieDo}x@*h1<=n&P44vF(_y3fgclz}K+OGOqG+5yf!w=~yUz%Z1p3Ab`A=mcRI7WkIGgu@P(?cx+>eGbzu<Kc$jH|Jg$yp0l=Se|{Af)6X9V2vpe}o8X
utOr>I>0uh|5v++_+`k?Q_!Bshz1s*0EdeA_j(R@_t#D;7T_P8#a8i8FYwROBk5%0Pv0UhZ2Yk$_VIrI{KNP{?gs+yBztM?QV58|2AK7EgwP1<1;BfJibYna
h^#6WEf@25^fnVN-&q<=t&f_czS7w?&TP&y(!VmZjjf-r^;)Os>Z5u89ZwexatB#Utah6b(9n)up6mq&#nA0)eW^7O+lmFEF>slt(gGR_yx2+<M2oRL-JdVZ
(6G5Z{hpq@+hz4%jK_Y{)|ZpR^I_?2hjyFxyR?c{%ZZlSpoc^mB1r_FH}ji063wvSfg}OvfxXoW1!7PyKI?<-Bj@DXS32yGZM&E3c#;SgF477?3zv}aI>efw
Z!tv5BqCX>r!p@x1{H>&+5|D^X5@Xlg<i^fF(_ta$q+R04T8uL&RBvGLrX;$uQm*)>zijfce0N%gPgriYT2i`ikQHio-K)c)P8dU@|!iCsOe;U>gv~>ytPRo
`&+7P?x-o3f-e&wn3w4Ru^k>nA+a9L-(vZQ#cK{BGH~Z-k0^@U;8$zlMT&eVc;A|#IS<=C&T0sO5oHF?^7(szaQS_IZ`Jp&FGZ4g>^d;x%cHn}m$65+Te=<r
J2>&MSn|b3&_09=FQ7a()8Z|ok?+VyJHAmtxVjMu#1eht@E%!S<LF`KwXEI^0u>NacNUo_8Eaa85wY!+x!%<w7$gC(cRmp3D9+}PfO|YL5y5R$P=i*iz^btD
P}-2L7)5KD#EWQ)N+=peN<r;PAwe%tG%^)bg-q-m1(}dIO)u(0+Bb%Q3~;z0XlTvsXNBUzM_vsPfkGYxv4;BhY(#GKI-V?n-Bqp<andncR5;<^FchFS7y_jM
!5hNzCN8#z1&Q%dO$pn``W6CjT_FbD(%Z${?nU10K{+~q<F2~?JX7M#|J1;|9X<~|_EBPFC$dOXKc8HGSC;{^OsVMmnTIG!>U2=mJe;OOau-jm7mJ)0u)!Bo
?iPGbs{31}FiQxe&CFk9uf<%D=s+NyiqZ+hdR}d>%{(BKD%%UWfLsh+uO)B(UY4QWoZF67IqLbSjA6`n^5v=4?AQ1Ij1@FXNk{i%3&h`EJ#Ne&4}a(ltV30w
`i#BkFZTX%ud#zL5?lLqnEvYL`Dkzki_1)ximt2lf^JrKcK8hwq0v>+3Ifd)HWbkk41ne$Qczv(yhIFX+snhAFE6#K6!$yW4h{tlDCLLvRSBK0_T7b0!y_Ye
q(nuB8q;9U_W~Ar1ALjjbYxRGsAs%KWq7E|=S!&O1fpdSw83qt1G|;h%FoX|$zPgPZqo4-B|{Yu8RgI4=eqMXs-s|8XUa1!yPy%00H{R@KJRIS!D9C1&~2-w
#qXO7^CLjw;seBAgbBj^&*WSAqbTVgu8(|Jt9~z*oFdE*%XDTsm0vZknOT+;FNnj=&uiM|DB15Y2>$b77I{Z7m|CuMP1ROHA+0uTS)#4Nu~i(pr6BpaoaI(l
7w)&K?46&Cbzki0@rt2bszOOp@=B<wVp(g6-560gYYgVNX<R+=<z?pMcX;L+-C=OdMB5a#R|}EDbCW$ZpWZ?q7e%^=Aj0fg06d$%_idf|cju7vlW%GRJfE*#
U)h@+Ho$>e+j`;M-n<}2?F>1_%!xzS-vc{A^!@km-=LgH9N-sKh^njzkYYvg3&Fi-qG^htip&DC61s|tB8niGJp$qZqog3SGZMkv0@J>`H<&1r0NhjCO%KD~
%WGZgNfr)w{@?TeU##D**KES@{Tq1Sj}i$$p0m_MOgoPgBor`bfzEFcvwv%Iwp7KqtFx>-u&3738!#7-8nGhDq){OF0ENsGb0i4qZ-mJw+rZoon%!kNXAa<O
v>y4!J(w3HP*UG|kHnv1(2jw8CBz-ZhsGHRB}%#B-MyK-R2!GiI?MXG09E#~-&T3h1x?d=LWqKtIN&g(RFhBzf}*22@m_V9uT7UBO=HJgI*)TXE~iOHcUmjw
uH9q<j1lP8D+P!p%-}&(loUk}Fvw9<%|-~LO)%^;j`FAmF03&#d<v}8Nz29%6cp8RWY1Yp(j;ZHE!smFZ3UwXWjk*n;&nT7B*2-KD5;=`s*<W!h^V9rT4JS|
AbzLCx~|zR*FBWzstO7qgOwhux{J0brXnDSf?_5jBC08xBB_$4n4-2gA*4irLlqT7(esB@j@;W3(-^0UIxD+#D2H+S%zhS1o;Q}jwqs(ayWNgJ`@e&m<-NxE
$aShHi@2&hX|6=ky)#7k`s3)<gsMKAheOwf?&%rE%XIE(7aCOE#mwogu;WDNiV9JPT~#yVIGR0vZ?6|+8W6JG?YLf551FGlm{f%DoD?Q)WrXiH4vY+q*|-?n
j|PfA?FJ)lc?#_&K;bFGU0`(y%0n@vrUsab;@uB{f%Ofe2zfrU@B0%A6Jo8H_m`h4E%5ej&G)-2k3yQt9$XLB40hE(J3Zp$HHuW?UR4cJ#LyQV?4w=WV^!O#
-&fVFH^pS<;RB)Y!%*JlwVAD?onq?X$R;!mG(@~Cn=v53^&z_u)WIw;81rpw5CqW40nBJZQQuP}4s{F@T$VuMaEe&Oy||LGn9V6{sEk#QQ=XD$gE}1RG1Z$C
DZk7-)t%BWRt!)F6;K{-F?;jBeKm*q9DvR3EWy3o#;v(qz!AZk;o0n&o`WC*M5qJ1!}j3z`3Km+{<0&nUds;=adl$1vgD=>Ni!h2YhJX%$HeKzaes0X!!(Ky
VYcDkR7^MPZ>)D8VnArq5a5yiXcui>hP!hDL?CS{51%2DOAd^t5Lbd8Fu%JXs8oRu7*|vsSYq1Wxr`W*+=G^zhWa6DfFrBLBSJ`sd=TKUy9FiN9o%Q#=`p&!
-Chs6x^s_tHXA+@^0&jhvvr6N*|F=*+DibF9}Y<w57zgoaM#W-He&2n28zT`a{9;CQLB11tfKHj(WHdivij9B@cyd6?Y@jKi{eM4*PRbXD`GJj-$8Wg)63hg
>DVzrtT`ivjFTc6h=~#?Q?yk{_b7>PLFhqZEu(8aDOh&+4$j?WiX9;?PCWm|AamD1B}F~~&HjS-IJ1u2!LmkEl;Rr$nNKK!h=Ex|RE16J$7XVT`gDN8u9!mL
|6u}20GD{@)BNifc5weT3K^?DuFpBr@BcgI0QBeE%2kg$CI=r{1C@!C_-;}Ab1v$&Rs9`mp-@^YpeP*$M<kjb<Ejaa9l5=IfDrbc?DOfvk}4$pL?`)@n6NuI
?c)K(?5qc={BG02{W$+SXakD(_<Vc$XQB4|py{zlss^^2l=v41rA?6AtNpWS2oR6EaSJKMYVPG<?}S3D#$$&$ie=__1y;KlaY)ZmoJi|vQZ`vM_?iiJ>4=J>
$z!<EF+?#X2vAiU8j>gQFi73FVj3#ha)}H7!f?DV{q4kmZuN;X+(Uz*yJ5=?J!#ZD_rKCFRRedX^&!f#poG|$uDgZlglso8Zq;;>366s8ximBZ>$|ikKCRwm
qY#zqPkknQS9b#vS0D3b#|HHy)A0jB80`5A(4@d<OhFKbUvcX{F*p(e@FY4I_)u~OLJA3OrAn$Gc${UW91KNVLuWJ|$F)B6{yq1PanomcHa))iqdFtTg1&su
0^}kL7DO>3NPIeBF2<=m+?jE@vfDU!7#fgNV-vN3S&T31WkYD*G6v3RrfIBE>A90NW*Aj?pcM(dC1CbL9sPD(oO5LAz~@C<x<e6(A+$7;7%_#c5it~VEcZ<x
D{I*LP4=-YaCXC(N*LD~25_~z%ZDR@ejlsd!8QnrfnY`P;=VaECnsX;2e?^*m=};Ilq8vF`+_$je#;~sN8dez^Dqc4ykU)As2!a4Ha29gx;}NSFOWP0m*xi}
swwLHv+=&xg2nXYwUhu$5(y}(8qLg^Eo&UW7nQ|@5^~6prDfhrP%~h+ZLM4Mm=tGBu25NlO}({ZT!fBx<1K!fzG=c?vO@=sk~d?#j0d}HMfa?U{QsgL<q+@5
iuy+dLVV0i(Op^MYQHFW<{mN<qBwJ%M^ehg@OF+;?wftRAum=OBAOGHL3w=LtY=ASHq7M~!<3Za67YgEgyVJSA>=-j+W2Hq*!4V*gJE3pJ{_e+Q0DI|YS9>D
gNahJwpq8TY>MMF>EkU<h`Z5#(#y-Yl&^PD_ae0k7><+?8z~C0yGc38TyDI_v~BIK`B~NDE)1^3n3y1>)5C*C8tI&b&RB79wTCd*2<aMC!ofTw<2>rknQ&v-
D)hBZcqzc?Ql#aQj*_l*MDt}ckmsl*=N-PxI*ukLq8&uUTMq<Ut?>O09_OFb&S!AVh2Lwut(0O5#Ej!H?Z-^t0?NWZQtxYxYX5odd9|iETQ(ul;K<g~myw))
>sb3mz8?u4Pby!gxk?X2^s8KmoJ?KUn~tt-vE!GV4XAaEhlGr|kA-IuEq**I)tzyX8>>DMvy{57w1FDibo(jI%V(w*IN8S=K-#=Gy&LJ@c1WDPXjltIbOpJ`
6GJ!^gQ^jpd?Q$+AUN%|2TSnmb-eO+p?*#Fq16iBsu80%4pvR=#xv3%4Zdu*dCvA5%xT8^ZEHH2tWf&unfDdNx^H{LJD}~S<XW-;fqQYdhOM?$&q=P8xP*us
5*)N53sapFEOEoQA<q4wuJR@8$Nrr2c0}-rbIiEGdVc2=f<JlECh@*85c7j<t>p`@4z85_l_HgnmBP1az2lb6;{9{)4j9*pvw59ye0->=;=V~;96hBgWpekV
UcA*4>xS#^zMVdAR^i2OH07<?$tl=j_KW7mQ?#D3r@OKQWeZs}hRv+-Fl=v?y<>R7<m}V$Y|=B|GV{wl=UyFqIs|<_PMoes*IUtdTv$chhaI%7PfK{o%D!}`
CL?&4x~Kq`zcBGLlx}8<huWlGae2iI?C})#J7V-|{p}oh)uLp+Ni)7?1&x(h4hKYsJmWdzFP&TIo6B5_;|g0x64s8YVB4$S9^uV|NIe7VSvxbi6fJL0F9DtT
JGiNlP>&auVsHiQR@c_7`|9jTG(x~Rxr3cQcN99n8wY|deY*ALM%d^lSfE>%)IxN0FY2Vm{VeRB;$=-EP_k<#rJ>E8e=%u0?1q-C0lpoj!`<LmLOdt-10o_x
vH?@?4XkwAr+S->=SXo0nhTBGoaDr-&Ia7?bYDjK+s@7Iv3lu?Qzh)0;^6nTb62pH0FI_d15d)yWajk*N&~uA)ZzXY$oa0DuMb3dbwpK32?h(z{8m7)yLd$6
obX-j;b%5~x+S{k1TGOG^TsfVwf5g?8tK<)k&T^%Z3u!83B>0e?ZAG86b@qv3c6|i`R}l^{AktjS`L-lrAwD`)U%MXHy}Z6SB>odvZ61%5sAwA=ts>6wmm#^
SGP6<U7jRaKUlNcU%&`XOmqeX(v0G})$eSZh$W7Kpzz@kQXsJ*+>|H7RR3H2`duetYw|kR$6@!(i%{$<-uzmHyC_M?dnpo2xR*&n`11Y`9&>yUMhP+Q@T>UO
(eSUc!Ph8TVQP(U80TW3iN`RlJl^9Hm96Jb?$x+-(ZuZy!M>nI@4Qe5g!6z*7$D49=bg-p@Kre%u#L@~NnXd!ubT)~;?Gd5V!{}0kZTo1s-n@tR8m&i-pa*X
vWF0v#!~(pUVokZwwwMx%qzhRGXD?t8~FU}pZQ~ajhuf~U;9g1P>1q=<NnLjS1s?s_@vFr0FVC2PA=l)dEE`j{<0rU^<o4lL+bxjHj!sU@NWOuZgq>=)8kt9
LymeodxSnefyF-Gjhd_Nf41?!LN+Mt+CvBC6-D!jjy$z_zg-*ZhqLx7`jzn+fw{quN5e_yl-GmZ*p|EjVE(UPRNOoRZpu$=PxcrRJM(31gP$ZY<shIxIGFvF
Ur1@!y;djA`JwH6cunR<Pw19&o4<TVUG2c^zqH_VS;Sr)KK&FQHP!qkz}Ofg%-g5#@b5d{(<?KO@873*BORvubAockEl-XXyhy4R#jNxyqsvoi6})7*GoNHe
Ndo2j+8bmk)i|vlz{^Y@VbS7+)4>Cyd3#>RYxuM1huoqF`^#b3URDb@<qX#(|H3?M(IA3jz_=}Zpyj=6697mq5Jgzz`cA>!`FlPNUyj+YLuUf_V8AiIjC^mA
Uy#ffxspVT%sr)U*tMnBpd*P8){+31ILy9((K#iuKZ1BHu5RJM2SDJW<DK;SB8mQDKS&duRo)2ATI}Tmg!~5_%c3$~s2Oz4{NjksY)Oo12rxr*8J3w~<;0hS
n0scR$AWFxY@5AW5>01W)Lc%^I$&adRvd6Fg`M88`e{ZwMaY#O=^db4ap<(yk&R4BB6WK_hz^_>u78?>I3$7rg=|^8ZOyVC?T-OoR$5$b0e*b)Y4f%mFC>k{
{j<_sVY<Vp!X&F2a^=fQuXlDO{s+E0w;(3R&7EV2tw97SNu=J!htuYBo6A}v51ZQV!<_i!RE+8o2~trSW=|HOEVn~5<T$fBZa0&bxja!6bgL4Mt12}~2uXbX
LeHMBobKWqqfX(oReY+gmSA40UM6(d@s^5K-vBulAd)2q6#UG*zSViVUae@!8OKMO#;Bm=boN(rRtyyuq$v@Imehg6#2$YhH|($&^3_vna5R+kE{*zisUNo2
JjmHVS$9%<umcuuH=pvyF*0<s;JhurCv&RZ%Dcg$<=zG-6fO)(blTHpW&};vg^gf!*bN6Y3}Jbkizj_1N!WQ0F@SJ}U~T*-YE6xhZ{Xn;!bH)M9U~A@I%QTT
6?cJIZ3_9hyL4chnf?itj1e&Rdj~>UDQ5^Y4G-c_&$zCZ_K$Oe(ud1?JpPA)fp<Dz!efsLURLYm8VCw|%)IKGqYw~W`T9@0gbY&ldOgKCE31<~vZS6x9w1wp
3?O@+nf+W<9;CQq)x;bT!O?j2Rm6ilvxuGCE!Nnq@bWA!%A&0BJSv=veMRZ>aNg3}k}Z3cj9<?3Ku$VT;ZWSm!{2!8D%YVOlC>aV5APtoV^}63<ZzS#N6}ft
%}ATdjw$rN8-h9C8Dmv;AJfK!7DAk>`C&Yn1r6N^h04~x%SW0I2Gd9jqqf~I92sH|S7DLFuLO_dc0{v}Z56itNaO&2uX~4rtnzT~;%q@%z7lg~cMR{+Ia>cO
HML~JY$sjd|Ez&~mD=W@d-`yU=I=VA_vdXPC^m$SsWR@T?(Y)GHI!ZQM0)zS%<W_Cog1ARo0EsVBT3L=rklH;iC-q`TkiPtjQQDQs4<wBDhCYc<lfGj<qCgG
Hm_6&j)Us2g#qU+yM*4;`wyfqw@Bvb4Ws2{+<AJtfl2%`&GWAlV+P_ypB^4}w23yl7l8wEH7!!c*37vOK{ooZFJNQ)9W`8G>sKAVW`)Q^VDB}C>Mvfsw{xDI
pjeAhzL;mB86XQ5ZHUv6or{Lr0tcW6x1VobZI-b1RBc1cxNv@$p}Egg*s>51cWfM*=@zKAn0<2aNwxi@<lu+5-SZF#$-|RtZN5v-ffn_kowAT|Z=1W~_?y=+
(1-Rc6=s>YnDlPugmBe+wy9B{k_a-B^CU|OAU-VM1#U`*w4d#cM{iq(IAzsM5G~Y0oH#=xYi-|cTs(552Ru^?xVp9ARmAHDXcXjlT=}{iFB>xc(T134YkGSL
-ls=yFbYn&lO9|lMau{9Kz+A}5Nhi1fp~v7hxcC7Y1kVXpM$)QW1#mg`nXK@q5Y3)GG37gxcSW6n*p>UP+}YGz6GdECo5>jI&mP<R$kZ`y-^Q!Y+Lq&X!EBV
ksl-L<pl$`^m;(8W7v;Y8Daxt;sA%UM2vi3BaY-$XVFKE(|lkglT1I9d3MN{FcKxpybOf|0t-p@{S&_}#fTqi9uH2*j~88ix_DHG=F&ggY_PNd;NQktW8&zS
GIj)Z*&DB7dngQ??nB8Km~=%woC+w;EbU_nGqU>je0<I>n_P^u*;OwY?0(`pA0aN}G>c$guder=zbkxavw@Pce-G+EIxiFA=sI>5{^i%=hvPK;Sy|pTws7H`
`0FHWfS{%Y@l@^;UfbG*`<dHk*N2CE=XGIkt{w0mK?^+d0)0cT%-gQy$N2B|TaTAOS_v#jB%WKL<O^9H%lT3%Mmpa2flbmKs|lc9*6@dca7iwppLy0j5BK)>
GQ<X>zYvC<Aqe|bh2A2Wg?_;71YlV3tT>Q;UUi$W^5w&W!zKgtUK~%I*n_<OUqtp?Uqd+Mo1h?@1c4-&frDV}Cglt(V`uCG1|AUK*BftRKWFpPM<{W4+2wdC
rWMHaOx-c-_QmWM$#n1?!Oe_Cq(l%s9h`{JaPSY;;)ib=3w8q;8}^~yt~!9DI9VeZZ;)Q&yHB781fB2PYR}B$p3gWf=`KTzTtK#Qfo2^O-kyPl;gh_@MQvpf
_+B{j$oTf*>)G$Vsw3w}`QT^KCH6svw?g73P|;sVbk3QO0go&<!!?C$6Jj(r%-Mnz!SfLnE3SaB88emzhB03-WJzv?f;|XCe8bDPpV#Y7FR#O9B@J{uYtxU}
-wh|QLm|Tff6Y<YAcHhu;izol<X|nVLyhvdnK7ol{T_u2ocRdtK5yydtaLoMxihyms)JUmIRnIU{G8mCA?9#Rrg^x##XGio2quX9bf9LgEmyOtb{2g&?TCC7
(g8O~rs7^{F(RHPUQq-g`Yf&O%5CS8@qxDr$ZlRMAf49i)-0(!{<QqP3EPCw1;wU{P^8UPc=M;{i_&k^B|+^0p8N15+QV+vaWEb1BNy<bDsmZ}ixL^U01OvD
!=Lc$&tc16*&OuZyan&T7K)%<q<l!gd_Ok=pO9Oj_gfb}3!tf({Tz;he(Uptu<Clo+o15I1u2udMB%w4SD79dz!$zFUtTm#GYT{*hKTwNyEu{3!q{YY_q&2E
t&XP=kTAobvkK#!LKJlc2X|n=9xWtBs?6)<uN%Go+tBg~Dd9rG2Wl=u<jB;4d1?Yt@Hpd{stO81f=MVThXw%pdR;p8#(XqBKNF$z$A^!PPMl8bud}FcCmv<^
+QEJs`S^2OuhRafsGXar8)~LdXEem6^SFek@C$FR7jK8Lb6#}_!^?pU<ZGB}UbA^zx-Kh}+5I%nlWTpBJi2@4*3s+sVZixvJyd&J+<KPv^_$*Aal-a_*bDAG
ULCci+DF0``f?WHG!dH=??xP#_xQwu`%v*aIJ<Nr?-Q(hew%OS68H#Mfw9A)6Cgvn&d1UqmWGx0)u`%n{yNK5+)yBua=_)1-d~YH_UZGEmfw~LMbS)|BuL@E
kG1M9;+vUQg}50kMbbeCbYrP|8e!udeDz};wXiTXv}xTZlpm|JQ?ojZLpCYARnx7VoE!K36XE*r{UZJrY=Y>132A$i>gs=9q<e=(nm*!4;P`1dlts_+g$HL(
(Y~Iz#k-xc;zkq<|0DyM9FVj^8U9HF8zG8Ep$=gGa{4O>8tT8NRwEc~GrPTAbVT%sB(>N7haCn94qX#bzp@(t6Gs1!jr-8Q2d3&beE{%d+inK^adXu&AS<BY
_4w;~G8Qc2NYvAgdeh##9F#`*OzIxCTbr2pzB<1i&-eG~k1ZyRE9OKUq;_<diJ-%^yJpnm+*m460K^WChTb52$}EXN4}KiAATKvA%rxT-B8`<murmMF!=xNT
=$CIds-wkNiVl?>cAaNmwr$z|SF!e<OQ7?ND8D)XSvxwB$p%G1(zv*|PAGSOudf#wJ5p=C-UZN`5gcg{OviZN5cT=#;NR}?d+d%{<#5=LNG6eCAycHEqf!z^
EaA%lLEXec@f&&NOI&CmpJ#Fwwk^{`^Qkwpv}4tcI-$bbcWbZ#F*l#=_V(M~y+Z5b(q5^p)sw$D!Bq%!<&ptTr@jWdjX^|I;~W-66P&8?;jGK9GYFXJj%iq0
Af|z@Vyurl*Z~$Ni);06@kCF+KXUkE_?o=>p1UKs7HdVFERL-)Cv<=;E-$uG$g_pfX|<uR(TqWg-`5d4TX0~4OHsKGY&d{KdpOQ1=V=c(8t2Pw-pnm`+9ADJ
ZO~N+eF`|v2s;9Caiec$g@nki&|%$gIUBp{3h9fXGomo0ZNnWvk~YWU@zqus8k?9dwlWa??l~<I@aoocH2Vf59>ZJul+YnXPL(^w#-wDKst%wgMgjo`hh<Ac
GDoq9jlV}`f!cYI6ZYZY{=H?|=a3#ZgmvyT&lTKVs>Cv;xg=)?^|*bbnp+`Plle_d-+vL_GRCJ(?ernT76gKgV{?)m-0dJOA}!~;E`<#P(1+I|u_6%9Hh6sT
Qbw&|W&_pjfx9ya7XYj?@+l}yf*2t*946MzE?tWa%s01L;V&?m4!_mA!!-YscwuX`TPZG~Z6Hoy1)WDWs~(4`Mf*<TV8qCG?$!3!PEQ{<tn7x4Ea49pj)n)F
C@CMYZ9am<@A#GFi$;fvq95vh#i)pv9Ca~+#Be){61QRP)aB*6o74k|C+`pjA^u-y9tR2}Y9>&Gjg6)0rh;(We5ZcieDrbHeM8yHkgx5GgXn9Bq$DcqHYnfZ
@ck>kp6_(24DVJMKYaP)V@G3pu)WP}t+G&lZ;=|vBk^=BC}}7*l&=$kSAS@^8Q!ruBG5DKcP_83oEeEMa_PX<caeNq#J%ODJ=jm?MnB0|;Lz2H>BL&HM@2ts
r@n2dY<WyV3m^6`C!3GCc{i)K;clI*U#Gu!bZ!T!4nQ5q=;2Kcf`mUGy}-FwhHtlTZ+&s0c)EO#2|y{3gF6I3c1BV8UUib8G7v_Yf9x#?wfC9#3u(1j#}ZBJ
t6I>ACWq@LS8E|)Uaj_x+CaF%2_T9nu^I$v!ajoNR3KPlXE89|n*q(PZAF<|OK#IFc_V@mH$&8Wcg^oZ#$!O|ZREIs*t#3ge-a=&Z)iE0`;RU;B8Mmx4$e5}
?m@}9(g*|EF{Y>D5f`nnHFbfj7=Z_9#?#j7{S}T05j-N~VGSUNAm1YQ(nDomp|+7+Ts?b`x#@1z>vyQJI9)`1M@ncA6V31H){t>`7afQr391-5hYJxa7pOM~
$^s7079Bnchf)Wd5XmhRNetN>;Ad};<Fk%MDit2e!?5@w)**&@U^mZThkw_ysOP*M^ziITFYv1{%9d}P4-C5tD5=2%sQ{27$(o04Pe0CHb$WfD?Dn;<bQJp?
`Ofb8d6^3Z1$K7;v163ofw9pPKp@jotV67j@JtLo49OD1sLH(Q+7%nriha}7WJzmhw8V~`s38pk^q!-U;6K%ieIW-G1+pMaqEQ;Xd;FPz+<WGOdg*y=_Jh0s
W3-+-o;gnlMUd}ijU`io;@kV~=Le;5D6)hZxUk~U_}eu_-tU48eSY{DfQP*}tCek!#yq%r#@zB|7@*InKI~=6_jop)eSXeT_R%0M%r~eW;b|6|aBs36{i3h+
HsI^teeit&&|$efj&%ctw>dVQAjyV8yNGr~hlt0Q$39Rxf$Fb-{i+=AEn`Cc^`ZK&dD)y!bioYKA|cmEMqC08WpXUImul-LyqoW6oqRb>;9Azn=r-n-9x9lY
$GXp@FZ~2{9-C^wu|$t8hPuI3&F(xg+gIRao6K>J|1M^2%ZJ!GDgf@|@hm#%UW5)#I|PJg+&_$}HMoJxv*b|L(XJ(l-Lmcg?H;WQ2wCvA0OmIm7rlM^geP&|
7E)LjmJTFZVsnXtVB(0d&IMRUd&b*)`_zjO(`Cn=F#_J6q4IbbR6-jp4=<zdV69{YZ5M`jRQAikF@K&PnH<?xKK`+$jXsEQ*K`wv#y4+jaccsVwd4n<Y(JX|
vkt>!<;o6WLU>LVowk?-&PYLH&!+#UE$=p~kc(~CC{s~95f-y^`X7oOIrZ2Y>uGJy>ez8-m+LEg3vQnw-+~17zJ0RLMFpxGf(4eyr3KEcvteSy`DcGo9x}W(
+`A9(bO-Fb<{Xz-BXb7=3b})8tK70TM%6|r9R~n_@|bdaa}U!0*mm!Phs^pvfZnVlIu>vsz#AJ@<9O*U;y17ZCkV|hi-(APhuqHyz?(AWo?aA7?G#{f#0pkn
B?}8)o-JB?iG2CW6;v&}Y5;qEb{@v$jT~JMxVCFOV16UyKSo91@*LJfg()7d6BCo{q#ycvOF;O2b+=0qiwv!(M>XqEd8ZGG{TNc&>YCy&^Nvk~5{K#K_l5|H
oIZ;yEAI}(^;>s^q$~&|g2b^WV&4q>-`$L79SY$vw4`8=U=y$+JbtMiWdcQzLnrAMbCK+Qc}KR{YHHFDYJcC``l6etLwEE`1ERTdRW+WaFk2UP@;+s~QuR96
+4VtZk*pX58!S6{i^$2fs{S<K_#hDy51QOr55qdL6r9PrM23_6NcqQk&k<e@p8(L+rK{!d9j~8gKzSe6^W$L~5=f_8o>G(H(H}yNJh|!zG8lhZ{kjRRNr7*%
+mCf1%)$K4ODwcH%5)%g)TCk2<&gVM*R#qWrxQRsF-i=&84#jZqPy6z156kL_LtlE;h<*#aXhf_yFo{>Cbt78FhU<gMTT~P%aD_-lwff>nvU5XuLEsIMCX$n
nLB=$x6#JOfz&g@7?^>~d@bxdAMk_;){+0J?CE@j1@fE)G<2W`VC`USM93d2D=-?vrPRRx(>ruD7%>JOX)riI5rCUVx#o}rQcd}N+L)IQ{L=HPU>rCk9?X|i
F7D_Z{fV62AzhIEbFr4CqCUbd^Yur(d!TV|%aMq^A3}w{!Px>Gq|pVy=y!$P4BRIMIe5A(<o%X+t0QRgAALT{pm6TX*<@Z^yC1##5zN=q57D{hwQ0lhUwLC?
Hl3m@5$YT`n|Im(+GP1aCS+K7pYonu@c(6{YPAt*acM1uE|}SC?B~Bs?QVm2fQ)&2M&bHM9PP*tG=gzn(EcW1YDj2bwB`Hdg8OHrd%ou%TJ1v<mv-|4CdTqM
%r$$c42;J^Q6X(WM?xaD+r|xgisbzmN&LNidmX%_S;1vb6B&GWlQn_bXUNO^f7{aHG_G79A`_mZCt$mv*|O!>jt><8aw6vN%LXC+uNzG1Q~fV`0@iOS!I7}B
5JX}Ryrw%qPk?y@5rR1w0<(6e79^2}L&UQw^c$ok1vP|jG2@jRGbuI}VIt%Sb_cckUn0ZM3pK`T*j#}<9Cz!iz}r><*AKh1Ie<oxw(9AYf%p%0{nIB@S`%4^
I^DlBd3bZB^7m4rIk*>Qx<tdBz=S<WYu=2)?i2XRomjZ3mF<i@2gMg5WBB5&H02JEq(h;}7luR;!D+A0dcnIKf-2%kK)@(H(Q>@tBF_N<+@k>kh|rV|Ytnys
dG7sa8;6!_mbaU*nvA_KD5&RZb>ffNck>lbv)VA=dC>A61ekG!7aaQ#cKR8~VRykTNQ+O|F?t&on13OBLWFRLN5i{p^xRb2`f#d9K=VI|o{mcAVks^AJB|M@
9qU;CecwO<fq|F=qGbS<0Y<F&U>T$U84*F5zkQ;k^>6OxPw+L9kFR_a&{^Di!g1~&_gwKe$CdvGob)s3k=103U3(RKQjSRhHP>>lQPg=8{@3qbXKR-Gb2lu)
;L+AYF>JPPS#taDhGE58vp8M-$^Ty_U%u`LQet31i7w?r>k<ma3+e;92jnaC6k7>HxcrmB&98r+HDP~|5Lj`*OdeQ*m>7+D-nPe#MiKHX?UL99$pmq$JGu=5
QR8_JiRxHr5H3l<YYV4n3hMWV2f*%jE<jq<9CK>g1nq_!(8Cu94@29gUt#y#Xi!-e93BjjxogOaT5~8(rNITq4i9s)$UfVr@#{|joWSb-lbK}}pjNWlUoRZi
njV92DO0*!k?&;YvwT@<MZBp>nR*s>e-UIRBgNv?ud6e4i-kqUd)`yk#U*PL#lc$uY&~5VW4!Gy>c)n}T2u8$R+AW)skW-y;)SB?Q@mxtnv7jWY$@I1spwc*
qlgb3CHJzRTXWkyZCV$~k>k!sO||GWr;>{!b>REn-Lp6(gT-0nlHoWmGsr-LwvA&Lf)S3U#rk+=E@aJiHtnZB#zpqP@Gs$fx@;lEC;*&44)BAz+~BwEk3D~h
eP+i=$U)Z~Q&@`@qBlG5+3quv{utARai&$#?)8nGFmg$+7!MGDv)8j}*o}?x<dalxVhYCdJv<c-gP{&4+~&#7UW=3d<n(S|w{6|9dxKna(m3_>h#Or7d-@oB
V7;2j@VorAp4VF}nxRB#gK$q$&a<BwOigip({{zqpiY22dJX1Qib`Ut7@94NO-ThYKBUxnwLw%+#GXQE3IvKtDsND!KCSDzd-(^p$v>@q^vq29S0tQX<a}lW
>d{ax&gKYyvK*0Rhhg3moxLk?OkmcK+|Usdh!LI@gr}={kyG;Gh4$MQ5rwyHW*cnv#$Oe5^Rr1eF{GlS?xjZy4@%{r-bZK)AuyWlI~(9w^_#>jRipGp3WAuX
R_UD%GiEli9Z1_;rs<8rrJi4WZ-QX%tj>+aKEf4|LnA6V;ARdjkWwS0x$0L1ZjrFkylyd0az<$pVeO^m2MF5|E+o>_P1VSrV(`i;FFR`3fvd-8&S2U_l~Lb&
Ubflb(KqH`9;93_2KB|Z`1I8^cqdBwCFv>3v*Xn!GGaVe(;^H=;)t?hR#qV84pq@;`u<jKLyJn!I|+48-dZ829YiWN?_?U)&4zf!=8hkM;XG|Vc<GU=_4~Ak
C3M2Q^*aN3Wj4~s0x*Ttb8KNg2T7c!%cok)g9j;EY6a6EDQY71tiC(dV#`^|dc5Cl?HY?-`W*1PJzVd$_!3pb?z!WMw<XRbP5z#OFeNUx^Ld}*IO!0#!6UIj
21S$r&pAm@kV=W>siZV?1>5=f#f5*n&i}mm9|~I%FSHLCS~7$?(&V#(O;kA_rs;)onbK$J)*2Z(WTOU_bvC-5tT6Ux2^R6YIc6oD{dc_qX`t<EAj~gYCdIBY
CeMr8HZ><k<(ZMZh-`}xkV%FzXDP`O?7()<2ae5Qf_ST>Zf#Wc&+>nru?Zga(m0CeYpLFnSG5s0a(!P#(TKEt-J`13yY63Uvs{mPdsnkIsA1Ph;1Quv8Ux?Z
%%%vLwfeu^1Av$xE;p@jv1WOXCl?<Z;hBJ-!2#Is-S98Iyw73t4KQN(bhrqSL&*-$5{{|#*diirf!g+#wX1!I>_UKb?sai}naFIwfne={IDD~tFvZw8#ReO>
-5BpTp*vnWX7?GeNM!gJEm=iiIG|Y!`_S#<W9D&gj*0aaulGd}beB)5e$db9?|7=uI^?t}P&mtZJ9w`2ygYKQl4IhTdE?d6=Q>bTt$Bo2zLiPRYD$ckaW7B>
?^6;wZYRb^Bn;!r$$7VzhmQ=15|H3Q;&Y<n&Mfb>bI9Y)vvPp^HUYhcOm5zB0xi`Y;jH`Xwkhe{z2RIT=pdePYx?$2djbHnSov_7My{EJ3&)QP?WPt$n`cR}
=M$N-8HX3h<cr;`ceSsv^N2Z!Kiou+4HP1b=s^77yc4MHCOg3Go+0KQ%Gz4gG>N)b!O*+bR@-26{5kS-t@6+5?FI}*iorla`6CQNK@`EZAs~sZjTK<gZAv2|
Bw!&z(NTEkuWwsr@F=kruB(y+h}`&s-7W{bY}pfn#`keD<HMzQ%CljYO~*_dYw_JwJMn(G71NhI_sb4;P3MF$E0ztwX7~Jt_DBx>8Z$WspjXAz?=3`i`{~C7
+o^W!{L%^?!(?ze5lwi;#1q~TzB|CYsB}7j>i}C{eGN4?rC?$T!Zo<(VdsPIws241VB^!K;v%<1q<WVurAdcFav#hPpIpT?Kcv0^u9(Q|ZI|)2HCEn~K?IG>
7rlhfh>#|dD6s`XdRGpFkm2tNFEt$JioIFfJj8S(<29~dCnc@EZdwLQI&^MyIlrq}IFi6P+=EJRLS7|sv+zo~T8Vq+3pr+ya&qm$`|>@d0-&KDv?0DUU(;0?
t_KYD@YCe}i2vJVB@m3aPaeu4i%Em|mn7RCNAa+{!&?t94gFq@7|i>D7^y@s9_)K7SZfO~+HhtlzhT{+f`VS%|NM`3Gk>uR1Ac2$z@ZKxUySN~x1uZ)mIRRD
BacB+pp6tqwI8njz(kF{TV?qJjXXWoUE_#|C@XM7gMu0rTzLL!GQ!NOmm^3F1=g(+z}>bW?%6@^V&cF%328tg8^=$trM_;zqXhi@;$7Vr^zGH&->Ee?Rci5@
*NB67QU8ZmT-vri8vbmFm#}wP1PO4N5oiR=0J8n9_Ip!&_rvQ@-X}7Pak|)&1P}<HWzM4`ZyI>qfoOp%&Sm)bs1_vy^db4P*i-H}APZ!CF91sqL=a)&gQ44{
XL2ec^^p5uyVdghRo=cFvEOYPk8i$dnmS-Ao;`E#@%hItJ=<qFjuJj}FST_d0n?620|&dI6H?Yc9lH9Ey7bsKiHubdhl45-z8%!tdT?#oJa?}H-%l<!ZmdXn
hRS=+1hX_jyMos$9XKVe^1kmf$cvEa1X-O~^HOrtk!ApF;xW##ZhZXny5S923y@0Gu`tg82ZOTw2Ui)rQ}*bh0VrjDzbB6Wt6uB-`gF|+J%0CXMYdIGA8)pA
>Q7o;4&x#VQ;DV2w6(Ubmba1?0bk2FYgiu_b6u;6r|sX{+~rPBgbs%?L-gu>hTw@x*Gr_#9oamg;CtCGZDo#b`$`Yfd%iQ{%|5|`8&I{Ps53Ra=}9;Uf<bg0
3q7vY(=<{SKOz9+<c23<)c}m%?jW$q0>n%QE;FBNxsxOcIdx*c9J_fyO~Dq<ToTCiGnCUH+n3CNvMP%fwjI8@%h4M^#vL=SIy8nq3wPkqI;#b#7d<*Y+?(yo
>xbvIq3yXmZJpNFJyX6$EogDElSNp|<c1I4Vm&gRe4@WRGQ9Qeob^|D6-5rLLRXfB7NE@4OV?9rw0!qH3#m9~J$hb%cp(Lrgevc<c+k@6HE3u!jXxMqHm67_
@6sF#5SU;VIzk*nu%a&?v_du`@}j?C_z&&<PkyF|hrEmU)92x9hz?v#y@Vnn?(9XNu+_d<Jm{+hCX!TDfW$0G@40Z%=qD-iwRCfGmCjsmcInY<wl}A{rNa?w
u!MqDsBfx-7EbQH1&NEdTWn)h#-%-DFJCs{`?VPa{F0Jsh*X7we38@}#|V{Ml90Mo+QQE>#Q0>Y$l9o?@AtzJMcU!9-K9nKk79cyh2>QsAUr#ZLRfq|-`9KU
ZRM3DEI4-<Ec|TXYiF9ebxRUAg-8J@<^6dWbvJD<lq`1xrLmI3lHTot*oMwTuCN)q4`PdOHTN(R*!N&G;Q-lXu|35{5a2UD(RkP6Gu91$qk-6B?L<qU32^r`
#GdyO`_1Ht@itN)UKD=q>toD<y^$9eO|`{^<F4vDBzXy4teiMPo!E<k(On_8;41qIb@IK|?~=vdAiKEwlW^p>=>)j#3K7V5Uab!B^?8lc*tc($=iFN)kWIv3
AE&>*yIg(I?0zwSm8bkqk1J+Z?udZvF|Jl^i>{)3@}%4v+q#>BCWuf>7U|(GHUq|9*70|+2;BrYhJ2X1j3yJ(Y6eW_;72+Zlg@4(<uA%Nw{Bs$jaRo@?amq;
qkBfv-`IyuyM#;JJA(I*2aJwG$%LqxTM-V-h>jEMF~ctuJ?Z7%Ue7n-KQ*7S&id?^>0?ed*;?Tql@W3Sl8Ljb_Ab;UhYDP$Gt9=+y-!{?85!A=Ue&ALI=$2L
E_(L1h`mvF5G@}^7>FYcqe`cHPc%H3a+*$z;wmKs(2}v;*@)GfyH|B<_I$DGd8^U%V2JF7_EH@)x{^GcA_(VcsR^f~IUPb_GRufSzk%y<BEixY`C`^o^@rD3
c_#;Ghn6B+wsA&4-Q0&Xa_@{dwe6dU(NCL+3WZ|x5DrbctFW%PxS1kw?|SCg)~quik!g#^g`icGhc&u~gh|<b44>W3dA!|QN2T_*FKV}P)A2!b&KetFu$G@v
)|6_@9rQ#Nyj#L=Ste7tj<FVi?X^rpNkw13_rQ$|i#UYEZha$-RS0A6ymw`R*bzcmGeHR@P?>dg>nM90!R@7JUC*N9qhMfP01RRrQ+@P4$B`$wv**m;Ay$La
v^bKAB0A)<(vssE{~prvxLrn`d0lyB-QW+26kCEVUdx&UWYX=n{_8bn-zaRbUqD{~oCIz{1Qw#--R)lUL{YV!^gVX#*4DBYuY1qT{LP&vi)<b?l=0vTyg^Do
bhPOXZ{>+;k5)nTcXYbM2XsBf4zY(qwO52EDaaNmTK;kBEJd#SMTYi#=o&&7!#FlbqtMuOI0Cy)Sl>2nI0Z=NAcobl^`wHpPP)`xv+GveqZxgj07wE0f&nax
GUR3`k05FeaRVFF0v;!>@an5i8(p?9j!?b^LL_5kDg>TfK-lCl7nyMd6>E*V8oqnY?Q(it2zqec%1!$<lG^N6VWw`Ls{W!{30s#l(q!KbMmadWZ0~((<x9xn
KW!rWJ@oH$acDLXJ3=HFB1#ihVgVXb?Ecqw_{hFc;-F_nR%8|I@K1SljmjJ}O3j?Q5Ma461)vfl3NJZ=X~C$69r&pIGY`XpMs??Ne7jTcx(>L?`ExT08auTm
q3>|8Rn~GBh0H~J<1H1hkO@=`RVSD0b4Lmx)(PQ;%l*15H7>8<FxPVI@5T?j(=cJ3NUfsmBlPzK2r?`={E%`>mfgzF%eEjCm)Ul}v^>Ih_y2JGUuM6*-mW<4
5c?zQy5Gk}Ah<Z?!{GJ!+6_o*G43K`$T|oD^tdgZqR^cL=t*ljU@)-kodeuwr^k~;6Kn-W`@5EN@o~o0aR?AA>%E0*Hf={>e;=_;@PmW7a7-Qk-eSf#R{Rnj
Mjm;x@^pWcx&Ewt#>07|FaxiLpv?LGX*ok+*o21CGvxnG`OD`Kgg>FwF<Wo6CtW{Bw%f>Bx62BM|9RdAyIGP(JpIugI5_l~GPwSzSrB-KZ+Q%dyZ$cy7s1<%
Ky~r?^m9JckD)e0f)@5_1lk+lN*-P1`a$+t`^XN~G=zj%2-kniPRHPD-tUVm(D#i5YwYU(^5Y!eh!F{BLGy^yB5i2lXJROBM!fMY@5*MRozT$&2PK?1RRY{u
x1r~3c$|wf7DNWEnF`0Z#(Kra1%k!$BkMtJ5=zno1ePQ*Pk~sJ^Giftt$6-T_#OoC(97IbqYwb-%m83W0f1;3vNd??z0T(R5nM9a=LQ|dL4g&oxxgPMRxM;5
$u>h0xO2_`&cs;nzvsx*2tb*E+FBjK(uZgS1YC`a91upxag!nFezSw1QOZ5KPrrL-A?<uSi0&*VNLam|;mXG=cCXD?;#r1Ekl8H2mL!lrLbJzO!#3*3uNujR
trwA>%iOT(U{ZF{&@i+p)brXXXfs8m7!JELqnpY*4(4H6RytxKi-4AIR~&W6Ds%<7hjv-mb}Fak0mQlf09|X|mj9yeNlmsnp4||}dA|Ff=O~9D@2QQwY3(Z+
Kv4oI9BRfazQ@MTcZwGdLMYrTu=m-=h_FOe3pl4Pps;2H8mb&2Z`<MNl^l3}+x@oK@%iUjJYiVbK-i8z8~f?NVBSm1J^+Ec1ER>H&S<q*YA!i^#5Bbs58;NM
!okjz4wmmq4OdkVU{NMi-I!fmsBEQp%wS{?3HIn(_qhg{kimDurrZ!nC71+k3B39o4R6zKl_9Vz^05>9aB&^EIn4H1?0QDOf)A}Xpwsa)u<z&b=@TK{HZ8EP
Wl7_D+q>Kg9FWDHh9-+vm2r&-xf^Fp+m>yM2`s|r)N#Ok1W9_p*<QX&GZyr8fDVqhu(~-FPMkOA<pc9hk0Ysn(bbjNte*~{;lB98bA;tH5#KC78FSV!;9Jn;
<Zo73ih3EJf`UBkh|TxkYmW!#rwCSqGmknKB$7t70;IzGF8ITM*E{K*oG`m(Grp(R9+9OU>+w-FA@?lbb)-wK?Mt3j<lf|4<pV@f0B+<?jO(?q(LOxGmXp5V
7=C+oeS%aSLT=85Hp^(^ksxa^dJSYyLcc2O&K|OO7iY4u9OmPB#jlIS%D^1Lw0E=3wvC?gbj)%dd;ab71JS{%4%4sdMhm=k{ut=e!RF->h4GX;_wOt1368W8
uFSvJT%L4%8OSi>z-6pQbU8UNnIaETycq4Y!p!s?1&@?<+I3jpW*1}r)SPX==tGbbIN%J3Z%()uu;%;#!`Mp(z@b4y>f@t?BioDH_Q>&oU^pbOn~U$s@WjmB
-HpDM7x9>fx(f90UJ0miwe;*auVDc61yKa7J2MM%s^d2t8IgOF%Lk{R#nfUl^5ENbdUMnF=>|_Tm<KU?$;&-VoKL0S2D40EZS1D?v9#EN0Z0^yZbZAfxe!zi
UOtq=e5rGn%OS7NU5+K)t*P1dYG5hT1e4P;(o39r(Q&qoJy;-4LRuk|t6B;!!#bT|Ft%(1hfEU<>AD1b%K$Dbiv+}t$lDTq$YQG(dg5zP9jih>|90c~#}jDI
7;oK>2o|ZbLq&-J_UP@sxV@(6?)!GRK%VC5g`HJYJyU}UPN}9Fb$0Qs6xnmMjrLVp#zs&i5|PcU4anKnc)e<M=kxL31W;S;oKwZ)n!l^tl`pXwf)}%+<^tp)
)gt>2s1D_$dc}owbJ%VoZ`c5lE)@ugw@Pv&Wh-rYzi{HV&vp&@5EGaatC#nN=Fkp^m|atLjP%UmiMh*w<no2}%p7mPt7gsvfuLHC%F+n(IC})#MaF)`SvO2Y
$=49znmO<twL=#ec~S6jOlWz{hvB}^A&0+P%HPQn1=MovL1HA}?Vch%p0!?NZ-&;3Fe0^OeLQR}zfxhKj9B+|k!PsfHLeO%%r%>$0*3c*<CF)eyIK)|!$uow
T`yl{(~*i&WWJx-oURdbIR-D%zB2lfC%lDq!9H>+YMJ}L%l)~(99P;qmB*w8zzky8Wh^4Y+qx(4^@xq1jR|~wM_WpZxbWe~Mez8JM_#eM;7e(e8}y96&H^+(
)wdiv&5K}~Ao**NAaXh^Is$T-T$v9cdm+3eEh5)O(H$KKs}Zh#Li1P9-|&^_GPey8(1APtZ(>@n(2d|p9!c?v<u$OFTU@yhBzP8A5?F>q+IW6^?6xA;1alpU
B^l_?nVp~4Z1rg@Zt!e{N*$A%QZvh^A<mO%dKj2p;kAvo)!wfKj<_1a9Mh2iU~_9u(T-ynvNRmmklFKnU9F_F6Sze78(znOsUsC>Kv*TeWwE-{y;z41#oGM@
FxwZkg7+44SZbKe4s_r%3tt$uRX>gGxV7?FZ3W%m^+T8>5$=^+Z@@Q0#}_`_DL1>;B|zzzXhs{0Dmw7Y8~k!8-iF<dd09n)Jw-RVMWBdgA|OmK5#${ThwFr`
6K1k@d-UnhRNt4bwK&}(xeCvlD90?k+y1ZIn$KBdt+51;1n~jfOMwQYBEt7yKOB%Nt^V)ddjbhM>u1Ah=;I^2HzK;+iWw4@bQj|K>{_<1k=gZ|6k*mrC~(&-
2q3T{6#~E|lb>|AmaS05uaSs9SK6J0Sl7f|ITcVokhcOv!Xg}mWAAL29X@>Q;s=c^+h>MybWO1o?LRx6V}eXU*6EqOZwz&i^53kX*Y?sk6Ta2NeW~^C*3*n=
jKBn7)&h0}uqLP!>}Vkx4A5c-kuKO(JNxKBX-3P0wCHU?$-`MZ#}Xs=dW06#Pt0Avt4r%jefK95O1F*-ZwkluqReS3X!2TCUCTY9#5LM4G&kqX+w~wVE8+%L
BpxJVN8K-(PT9%tFFZ$iZS8_0p6?1gQEIiYbaxKay6!bPL|TP>3|-CixU+=RLdEvyJ!7t8qgLPElbb7j7-FHWvYiWRZ0PR9tQMlwweqE_HOg@_rvU<O5ca^K
7^={VI7Zyxk*}uH17nJhoK_OmW<nF~X?u+BXQb}0D2QtHdbh>S96qB`y!z&IN4}*>EU_Tv*rereuy~o5n0QRXuE)#GAPxq#n0N)7TEkyMH-7ssdjQ&gJFqs3
1qBYik{L1|YeVU?4&CnCm|;6BM2GutC@CHF+bBsOOCrpP1Oa9abv91Y{LJe(H@!wD5*+VrgbN_qxl&o|4Y4fd{2LC&(k<!Q(ubV5bbdt}o-CZG2w}T@sCDI9
-C|@5yZ6+<78}kxo`l56&$sGR8?u*MJ>I?H^*~X8&V#yDWBcPB7I8d71*SXmDHEE#%j$bj-EnN6E_Q>N#b+8%C|DE<2id~h8J13%SbJb!e%9b}Cq5@f1L5tx
@NG;5gOWP_k2M%SRY$U4jH`C>`?v1LrN{XUN4#e}jgZ9;RhWhY+^<B!7IoQnFTr=3=ge)-eU2I?7rq^h$k6FfA56fI(8J{3@Y`P9vv}B`CoF(&HUuH;F$D5f
$Y{OwIeC^WP1(GoPt=2KONbaF5-6?&7=e3CF&C(C0Q!LpA<GmXfj0*WcgU-@^M!h~{&{6^dvsJCAyim`uSVoM@Oh_ZQ`W-5Z)LP%#%>)L^6$XZwZ&a*#D*?@
9X6`o6`CC^uTKaZ)mO&jsTLXCInA)@hiB%}3pLK%I-b)TOMo?j!3=#DMkh4bt>9qulp9=P@Y4(rBy+DU<_}3=b!S!&UA_0U0v)Mm#`YHi6N(SS9E^mQ>D2tD
g<5Dw%dL{x?W=(#N_d875GcEo-~81E7ah8|8ww73W39JxS(`5$u1Q3CkTql+y|x>IAk>K8jrZGO^0|FUg_I**A3~VVZy(>XYdZJ@Kc3hHWRTNRRQiOBB(e2h
67!+WLsn2vO_|lZb2_twatd)s8c^6ol$#KhO)A6-K&1hv5FE%ab)qYobrBB!KBCU=x3$Bu-^QF0Q9$)7hFZ?`j^b^d1cNd(Rw5lOIoFmxJ*evEbBcE-d>##_
ZPKV;@OS2PthlN4qmPmMnUt`TE?E1)zrS}AeW$+}4^!J@1`wf8BGE6}Z4lz~6af&VuoJ&7wu8AAh<6z$kCWelw$5NZcqNm3W-L(I$CadgzgJfC_Dy~JYyLOc
>^hckOWo}$fZ)L=$ck?H%`o-K3R_MXuQ$MRt)A}dP^;0G>t_#5`rHS#v0ZkjmE&u(43NU7gex{f#+YD>U4;1|X6l$WX$ke&<rUW(pXn|r-e2>NWaFQ(&rX)y
Sg|ZmW#k@9L1AEP$g_G2qXK#luN!zk_S{;Sjkj#SmIsA)wIjz-q6AaP9Br_%;QQZn;lx?n7|Yh!%pt4Xh+?pW8;FmrjMG?r%Q<q*wbO&q+QV*(W5!%Mu|oxd
Bh-Wkvm(<hX1jH<+H3%~wZbktU)bU$Ft<9qY-oXE!)}2WMQP~YF1^gvzPz|wEf~XEuoKNJ-0Njfl>jZb?f!kgFW2I}B0Tc{L_I1dU5|<zMulMqIQe$ZYj2=N
V4cz@?MPCyihAwr>|WycpRV%Fj_UnKPXS@{q2T@wH-s6;?1BLi<~3(_GV9BZ_MG~5A;%zLg3j1+&ZjT5;B*<N^sw;d2pJxaVB`3C!}L20f4%}{a=~stoGz{}
sounq)(`6I@=r*$^V)^l3VePx5XBdtbKhFK9EZC9T!sRu5x<-bza0nBI{uyq8WLK7wvJ9T>BRJ$zwDlUa<ty4-xjGzRD@R$niHlm@%3sI%Zea_4y6GkOC%%D
_HFA60au~Rpj$MjIwfAT`%L2@S=KcUQ=^F^s}GL`vL3i3$E4WR!|i!_*(Z_-0_B{?9TbR`L<FQhH&&1OojGf7?qwvB5<Y7ZNSc{z%XTYi9xP|}GHIi(-&G}L
&)+0lzbyW>Sc>YfTe%n`Vg+yGvJ}!B_dAnp%nn^%F8mRqBXk_Ssl|Pi+23l(=ysgj_iVh)h|$VV;%;7TE(bm8ys#?aE8$t~4OK#%qB`Z?UPk>g;;m{%!?>O8
U#0@^8@qxCQ`;R(iY>pAyg=M`nR`%0<eh8rejKK&U#Z}X$Gpj0#_mWyYx?(~TwANSpoRNs?nL2rJVIfjJ8Lg$r^dQOFsk+-{*Q8?k@mQcLJ9fQ&tngyVC?+&
MhOrH_a2;!%oVmF&L+=hZR>Xe;InxVf=!s2$8~80i=H}XY0dJ63afoG`(40%TBtlESW~^?tsUoPweNWuk%~BTt8H86?j>MwH3A{X)k(nQJx(sQ1B=t`pVfT9
?c=vW*>PFc3#$s9go=KVdLB^|ZcYIhmYy3FVBYt&rDfI3&B_OirhDGxP3eggS{`s=s9gg{4XXJTB1nVK>Upl%jn?C&Q8Rs_czs7Ea1k7%qmmx&a=YoTZ><gv
O2z>W4gm`=<n1CO1HvL39eB?;7uJwn49l8F3fuBKVa|7}A(MVMH^o>GM;O+38*Ksw@rwh4H;$Ik938EERtc+ALdBd#_g6NWg9>kVv71U&WKPq=*!e2PWa;`)
?SU8VBy0x&K;vt1$rSyx4aEx~IyvbY%9q7*@lb}?wzV`NXQ>%E#;n`*v_@*=)$OKuJM?Saj6LzZNSW(Gvjseo1)gbdFa@fQIRI_JXw;0~0oI0Zg1cGUC9eIS
1<<~iZMnAO_3C%VJQp_`<EXNTuNjO(6iZt-F5|Ko^scTmF?)qjPh+b$O`-0x4k17!0tE-f{2u*HhAobX?K6$*w1~pC{u2TLy2qFDc^Kl8^qD2llB97O5*BtK
;>vcWijCvTH!pS9ZS~U7Z`uXN6_Ior?yjrOqkaRh?+)VFcL$@sDkEr?A=K=+h1TvYaVgS!zDt;noY*a^Sl)zNEblm$zGNH)0znqOw^hViW#VvgnQ(i=#sb|e
HJf1KrTQK$$*7MrZe`x><+p}=TJD97@h&4nb1fZ>y7&vT!KUHaMcLMCyg{yM#g6;J-VWF^VE!4=j!?nK=ZFUe7vaBJYOC(oD^eb!i(V!Ab9TA6SKk0?kn1}a
IwP&na%}d#(<BOB543~Et#d-?kq!(88yzE@b~1svosh_FLync4-L1X5ni=P&XQDt!PsO3)Na-3OE7Sr(u@YudkgSoCj1@zy!MYc^29==Rk%=Rf4+fnAU0XZ3
w-Ef8EhG*pKTHgGt_hYrhm!AHL~y4n6g$}g!51#VTW&3*R1tSP8A3!C5c|7`J7hiW51$$l9ko~E3v;XYlJzJ@YE~u?=#Z;fszi$kT$ct91Wg!wgeCqD8*`N6
*-l*x#A3qq2NH?kSS~NyBCL8<h2>~~w#>W`S@iXkRSAVc4Utf)U7_3%dyG8mA!5_C>%xVzYh$lRfrGyb5O-ZFM;zk9+v99;x|*FuZL|)jeT3wESU4T!a1E9^
m%*H%U$@%=HWTB-xm=6;L^l6I$X8sizA)7847OaLprTP{AqyG^5wp>&f$g74ub{VnxTzCN<8IdP9)hh}+4hz%nTKlepA6PIJ?yr|uYDL7Xh>?^Pe5sSOtA%l
EY_PW^&$p1n9^X^Xsid`9rWK?{RlvE!L6Q}^d6*k<A7VULME`>=g0o_k8cB#8{_qXs^8-KsPawnBil&fDeOB&J<VCd8Y2gpTm=~l7-C3+;ZJlBwAwTjkCBfv
iD;Xdd#StNJDugYFDA!$8g=hj#@-Mx4YAAg<W8}1O$1LN?jpKwp7QrF*WVC+$q9kMj60f0h=m6-5>g)ypxX~=hwJgHII^MAMvtgIX>x-o>>L;PhEq+^s~7Ev
p}mN*@%lfF^UyoKdJS*W`XinruSXr<+;n&NZHukS>zh90!gii?AfKIpN7ByVw#v~OOxN}>6P}kFB+NX>L^vP}<K27A6ljAB?Meoj@q}P{CEfs-8NZLE@AAGp
Lbw?)T82Xi+LXe8S6tL9%vhyphy3OY5Da@Pph2BcIZgD4{P^W9IOco)0?XBvSNk%5WZM)3hC6`i5mO39B8N=0P18JHefhk$*3rfrdGZptfqNY-977JbOawmJ
>o+yQVole71sfSHFE+q>v_wI_Dqp6;&o%b}62y+oSX$@Zpa&aue#bql)0og?#f6wK0mEz<foMaZ%6$iI5ee5wUalla`5y?O)Z>fUyqZRZHyh>femR(fdiRMF
XMb)lS=yLE)agrsxY&I!Y<!cR-0U(TE!`aZXEnIqB#;H}!+@3&Vun9XJg+<F!&;U=oVWuUZ@vTtW)=eryo`fnR_=*5*+236`tQ8jT@fJ&en(sK{tyl-0Q!|7
Iq+*G0b*R2E^Do`<LJkA8yor6p|oWV8pKE;ls_TrCLwQ)=CS8VvGWbnsB0nOFOhKLLU7^W&*#$OCf?i)<XW~C=Wy4M2JNE25HJ`RAl$xIhR9XSkUD%Oa>Vx?
D)#AXCLoI6d2Fe5OxJoR^~UjX0T0W*5M)?;yLJ#PM^>192`p~-c_rq;@9G?gp1u?GF0mu8+dK>{kUtJ~&pf|UqkFkgkwxKxBiKd{5G+F59M~4Jko#?T=j#IE
`rDoxYQb$>69BjigMY$bJL3l6d9Pmn*=F_eL7>S4+n071I5{psED>!GV!uqMikj_|_o+;J%eHHrWS`wH`mCNS*3Z?%=$>gY`}oWv?0d87&QREn(ekB>Icvwa
+06F`;mOqbaCHiN$^#InSqmy4jBm!t<E>hk2~s_>&YjD_UY3tw*Y&y%xmd~@a~vrSLN1dOLShRs8cya-oNlLs7L~alU5d#b5c9Q!3(M{-z2}VEXv{<L!i=f$
&jY*(qhw*>!()$E9UiiLXBguAY!=wx2H_6~-FK0$Ew-<2qj-)X+#3LMjp6~=gf=-AyvE!4#>U*Q4s$oq=<&M_oL&2xEF*L3SKNjKM;3@B`7<@;;JQ6durrUU
e6M=RXOY=M&ooxYV#kYC=NJ+mT}bH<$g0H1-G?z~nqqM<A@WObAsc%ShMO4aons<=x9K;R=QT^Ok2|bwop{FDVDq!=x;+CR%^NMCLLxCkiW=TLAX`_}p4|CA
jwf-^+!8`OpRLsM&2hZ7a`%VGssawgO?T7_)bg78oJFW{>2cmiZKE(QhPO*Vm5%FZKn>08x$|h41H`be$uP+dK`mfFa_@lbHtg$B4_ZnQ<gs<h<~@U$>rdx=
UI>zhklP%4eR0gI_>=R+#?q%?fs1!hQs6k@AVdP$X!A7;1S2evmbjdJZrdJp_Z$mfbKRFeN!`&q?Z~n|wvDcBPSipw=puO|${o^x`A|XMb$HdN0uR6(VuRAQ
UB-y&XM578yysW2v0?ZZ-tW^{@sGBJyeu);utkT=<WTVL_$TCgZ|+_vG<MPUW}_*|e=S(gYd$wOu*c3+AAQ=38zNL7XD&X+WfT`EKa@B>HKHaki<{-Zi3CYb
W+ojj{8w9E^PEKXnj#?F_Cnt4O`7xN7Krl^4Vjp3F!11aloTX$VQY&`k6(@-SH^k$HN0%?-uDr|1JB~N%DKIcV7o_mnt^lhYC~A~90-isUIFQ=ht*>cI6CgR
HDDA|`9cKv^^)*K<-^I_*W*1qw`7<(103^_+U*_EEgrtgP3srYJ}R!zHlU;usoY~dG%2ARwJEga*73`M&|i+PE7tg7uchqFI4Eh2hP9ogm_}0pLbOe6BUDC;
86o#)Mr_g|E7SY%GkhB}To#PgJ343Rly)M{S$~ZoL{V6ZE85f)8efWLjO{Mw-R(~W&k+!9Hd1ae__$#7%FLeRJI38jWLxA`Rt^@{ZG*!QNa;c5MVfsA#f<Lv
!{9(n9*d+9!CpsBp(~O}Ar`Y$uGEEyNEd#%O7Pej==8R}Z2IPNkK*SWRZ#Ji-mt2!0HeQw+3x(kx*nF@_SZzurnY^3z+1=mhOp$0g@%|n3+@l7>+m7^FKDP9
9245x`9wgVcd4_E->uu8CoxeXk8>M^=CD}~7~>L<X^3HoSf!;hoBx;kwey}=%73i*;08LvQmf_pAG7zT-R^pzM-XVe|A*_dPWZGG)7o{7MBOyi(C#r6KRj>j
-faa0V>;61D5Eu(DZe?OGhHtfw8jl2x<R{fplKwg4I^%jLlgvXu+6(Sp@|h1GjmzDHQ~c_n2uu-h@ny#y|dKV@yK+grlN{6d-dk_B~A?GF%dp3G|HXareY?9
s3@^VR2HH;rHpF~7dQPp@#F_QPq|zDf7kxu{^k+2_h88rf5YF$2mkNxW&ywEKXi_|@_nEDUDz;4`dLI&`6tfj2Cua%I*s+DuV!)03_ZBdDA3EwKj?w~Xg}*H
4FH7!N@zsTj*wGD3Lzv0fzSqkpiLChK!Q>V8dU)}fQ$f&dyqy{P*>;y8BqiS|DT#TQASZoKr;XWnxFP_`G1!+KluMwdAxbr_Pl=1k;~C0u<CG*S}d#}V=<DY
WZj1U*2<G?{@82$FXO-y9?S+QhGMG!@)!`o+vIv_Zx8MKJ*0a0J4L=6NAEuZ-%pp~<Nl<7amyC&KUg~d#iTD$2mAlK$H&Mu{+`Sa>nsPp)!(88iwSFfP4Crs
`#$rfR-ccv%i!Cy0k|UMF#gViVQ}yK=tMkzvhu&|T(EWkSJ%Ri#*H8x|HJBW$s1;qpkCN4^ldU~zvEeaJ+F0h0zZY{ANu9!+03Y$x2_`IboxQK^;3V|j;-QE
wUr-iOvW`X0R+0U{^!SW;8}xuc`;4y`>m0n{|nq_!~Qr^KM!|0fU%6wxOi(PFZ|Hr+i7bG9WHjdEk~*K_=#Aiuf5m9o_-rS<w7!9ux%$C)PL!P6ovzoh26>r
p@Y&;pA;?Ta>2G$s!LVtB^r>6Q}kPGaZX1+=>N$#H<$W|d<$&ts%#(WpioJOTZ~!2+fdXrcS(P7RavLDIL{6uk_3R2IoP4wWyaN*1FGD)#Rmc3qj+pP5uFaC
5=MX}5C!0J@HNm}HJCik-E|P%In`WrwYVVUUie#ZtyjCB`mgoXzkwb2Tr)B_2VndLaonNEk=R8)fQEuVhOaXlnf0e?(hw?5HBlCehiFG7!{0Z}<!#T~IJR$m
&IV@w3f4EXUCBC?jnq*Xv=SXHS>8M@ltTGbURKY2Uaf6VsmsdZCh^2yN;l&$TIDj<Ugk~3MmMWUZPVFbgHOA#<Ickqm!k&v%ZSwM;?pOET+ko>8$oO94+Vj~
95Of|9NvT2B{vJv@%|SR7BzG_7|Q<^EKc-0cR)}q2Zuq<{^9Z?O|xBeO=B!e1`r!^>}nI?2`_{hoba}Hafe|awZ9-Fe7>i00{?*@x0U)>#jE+6gux-%BI-Eu
*mKj7BysEl8>oi<qAM`-afJ;SK_?ya86W{tQ(x5pF7<^-YVn<}`H_2OaFDaw$1B9#fQN39!}VZH{dj<Hw!r4N+hxGf@|M%(#hur-*Rqkd;zS8HC{N+g2hGYm
!VVfPS7nGhi8{&}bAx}10{KF$uPM$i2VWis(6dK}ng5SnYmet2ECK_hIN%^jaEBJ4B)}Jiw~nXMXz1nil59gv_9h-qSaFD2PDt$hRipzoSzG=rsxZa*^$kPA
()UfFVbZ6ZQg_z{A^267p$STr)?O=UOpn{obbKU47vtj2K{4cpk)z8i>|NTn-|!V&1*3*0+W(eF3_d(U>9F%Ulvh%)RFdl@G@29G%hwdYALc#`de<C{w6CVc
b#kRNbXNZB3t1T>Tjf*r)zQwo7ITq;BGSG;`SpChN65#s`*{d+gO|Gt&&TIJ{-#fv_?aEZ2v>@6v@t9MXfZ59$FWz!1(1JIqIao+GX%LVq*EI9{34jd?H7V0
Xqd!i9+ocf-dIu63jGJ?cbivx&ebI$Q+_xM+H*nOT)1d2O$G#eEwpa*pf7-eTen!#3Y|#UI1wuNp)s>-xf$IehV!>HH^NPEs}43Bz6iM9;6Zr0tw`fPBEg1#
Ej=6#PY_|cL=*Cmh4=aO{`K#Cg8b5WBNkgG?967H0a6;oquSm^s_(pF>~EF6%{wbefkYp-BTy||r!Ok+)We%mACC)bSEp^O#_EocC(95AT~qfQTn^Xi)^%0J
2H3OTr!GIlMl&VvSHLWIdT22Z%GyACh0lgw(mYONZ+aPIqd>xZUPDm^?@btcb6|M8dWdz%b;pyxPVVFsbfK}PP0F5kG}IkC8iaEGm>6({$lX1<@u;{h4|mue
cO2Y9JXJeTAbO>|CW6PNF}7%G5e(fEEri+tBDoLvkp|L3y6M2_LUT*(;XhotA_3rsFm7F3Lr}F&>NcB_K-I9~z#q2ym_y2*4V;0n=@1pX?J_zc;5)$N=&WTS
nP@pg*|A~Z#Jl3G4Jf80lHSN-ZzJBv7kSP7YV5KpKSZ<Rs_UU6eI6Lb9AD7PGMGQ+|0VGxKi(3v3$+rFdqt&nOsv8-kYSr6En@893IPCx#tBnObKCTH-}~KX
ES;-%W&u3#A|nspH27k(V;C9Sn9cyRa~%d+!btj|a|@Y%=tE7gfuKv*jsQJfh8*p!3h>iPrP+0r^p0zr(F`MevI^fL;<xeR#*J60fjB1*L(IpbY^fTVuqp!S
gDJ-^F&GdvEhVlL(*-?Vx$vL!xOuDF%soz7nTEY$Nid$ffHi^=6HMjR<MQzr(s=&YQnkb~(Sq<-o!#Z9N(^;U*cIWunlhUw8rDNX)1o*S8-8Q~26zgX8el-&
jkB4v;t+@qw9sm?H9|=Oy@YOqA+fxBWZo(d=kVb>M$+nOHn7GHs|8eU5gEHHXfLXVjpRl~^HMxTgX}`+a`>FPlwdgzcvKGML{t|#)kN)$%x5;TgvLM^1c;kN
2QxjM(k*2cd6x}szH8sb#LzzE9EQLpx+uERMI}znt0+oHgdn)toNmOVX-%U&plo_rA&AU(tlOL&$s)^Q#<$RcAaJ-k@`d%`#T)VNY#iW$L5{IT>27mEZF_c+
ZS1j58_yvD$Hp-Ya<8z*g9v@<hn=1-)oDOX4<RoS-C`Z!b_PH_?t^QSxO~}m39Z}0UDoH}c^(Skkr)=U&p7NetkAcA9X^DH1daoE2E4^2>zf1&CX*dGHy1Jb
_Q)9UtiWXh#n=R7UbEFx_UQ%JiEi10fnIo<cH2>dDA7|dfIhz1$63gWjE)2hvA28Si+PK_VFzGHEXkaOJ@4}%R#|r0HX_4#4t$N@-#cR#t=$<QxFw+#`1pG~
{ODtqz&pOQpirsV*$Fo-dn}cVAy8u2VkWy;I)69MmHn;D5ut>E7WH={T=*|Xd+-m_q8dS89$Y{dV4zbUTDQ|+fS|B_Nwvp}?bdONNHj3eFEBYZE}WBp1USo=
_0+Zo*wK4Js0v&V0T)Op!7eO_WCOBNoI6w(diq<vU$TmUh`ezD!Wm8|yRb#&<vD=1N$xytetEJsy6&Q(_2(||EJs^&!sx9?^akf0AwxGKH375>bwId`ZfHT-
0D*8Y!w&@s&i3>*&auGKkVb{NLp(1EfFO;Dd0`t)k3p5aBtoHoL=!#(=LS&22SO<#YcB5XUZHgUTAY<@7OcrpHFDgep~dPBp;3FF4*l)-WMkugy50BofV>gc
lbC9ac;e8}u$h7BbAJ1Gv7A9yzkEn=LGfu~d7Q{Tm%Xhr&tcO~80&~|Z9R8}@}*=5%ib|E`T~904-|M<!n<%q`lWmp;Ns~{Q(40ZWDFQ`1npewF~`Nd-hKMo
_s#WW^3m5h0|Lguvy|wY3|hJwy1l91)_V*lo~q&VRMU4;MaHHDRN+8!Bpn>O(ba|B-ui)-1~0i!z}}LxUlGvE*pZ%>xj6$M)NUkn7>pG*-r{d=kDY4+N0E`d
0jZ9QH@v`o^db{g+;)9E4mM<y*n&x>AkD}bi@E2U@0MtxCfphAt(_>ru*@209Y)4WT3M~rE*^+BOAMQ)wDI39aYbBo5cjxLut!4`x%q>>**|13=~G8YL((hg
%{@IhE>2bFTl;8sZR>M%zhdk<Tsv9$I_Epz7?(W_>rZ98X5vstHTPj~b1yt)J=(^w^8)<m73xV~!#3&Lo$^&?^(rknSY7#Q4&xH|6L%IdQA&ozA6mI-B$%7*
x2DLDsNwjeW-Tprj{5#gh`xv}7;T%zHLZc&Zx*<lQ#+Xg$g`qbGd4uGtu6~*J1pLCM~*vYt7~HqTM2b!ye<L+8#WDxPYb>X;dT#OZ(;A&o0h>6K!7{-?1w=+
nR{-92HC5Hv{?HxAc2eRo5E9&2}7gm<fSA@snN%nkVw7HeNWyqI<c*y&k^El7Y*14@izfc)z|l1U_1pZ;9z{ZY&;I<io+h5WcOjxCd@B>HcYX^tWx*hlPWH+
%I8dnLr%m=^B#4}ogXLbw&!}9vVhb!79QSM2;R<;0`}$`Q)+bq@>8QBI%DkijA8`gv}8cI<t?4jZ$2?XBolVs!E54dJwc$+bIsZdhe0+HWT{kepgTxC3_b0h
j?ZwtII~_A{iPBKal?R%`5y~G5)>41g6_@<>=#82u%^?A(p{x?*TY<%R{B$$8}7C<k}i<R0>V_>N<ehCOWoDl*&3IvG_Jgrz7NhTw_yusPoX3YA$Ug_^-pMI
-ZpzsG9NI~Fj!2{j2%dEn^$3qW~eCC|92Dk&oYf{YQLoj@EKxP(KUxkpU9B#g`e_znIWtxz60my^s@*3F+M^**HQRk^U=)oc^sFQ3Cn(XuvATu|Ja*mSYV+2
f3MPU{S9_+`Zyl^d?${3bV4gsJ%l6LlaWyFNOEJz!~1vi@9)OQNj>E=kU%NKzl_hDhv5kVOYUy%6<w-Gm}upk7G@K@2W-FHHH!88yO;EhKECHs1^9By#7vz`
#wESy4;D(|mGU(timXhc^9uryz#z^v;M=YF=<j~Z56gjfzOMU`M)#NQe^akHusFt!zWJT3dK{Fb86qZZnL^FpUgySMr|d}Kadl}~skn9BDkdb07n19m?8WP*
wTyQSofx2SGKjfG<P)6Cx1Ey@VjD*r+1TN!drcK<5^0v5`!jeNy>phW$VKE?LguKBiq2a0%w3Y0W$3;iC^#Y*Q?9rWA8>MgOM2!2anX&7!cO#Cy}~*ugw{b5
?(Hb93zAvIcWWIJ`Of1vGdDieFurkcxPYG4j}rF;$rA`s4yI9s#SoQ~QI%UbZd*;;GujlAUwOUhkz3B09`Mp}fp)T2H-ky!l`e~;6$51c1`nnEE4Mmvw%JY|
I8D|i$!y}H4`V})lLSF$E(YB6alG*6W+PB2I7SN?#7L2=3q&7b#gK<94(W1pGOJ|;b~%_yI+!(Tcb;iDQrRQC+3Z*=Adj8~&YMCsU!hke!_jBkB2<#pQ@8i^
OacS&oJ)8dzV#Y2y$4uPzTG;E!2}`M#@*n`wHfa3Cn;^}yL&u+pZb60zo$;V8f-eH$Ao!*Md~FY4>t&w?h8~#UCAAa?r-k4aQM4g%FUZ^;;;>_iTD>Hv9+p$
{7vt*Rf(nih(I-Ocdz==^NNAs5^=fDf^+{1JKKa0{=Z#k;HUxIfYxDvdhR-}4dA|jr&sks5I=SkIqR<Wkbb;=7qP;z>9BZoJ?B=yb8x##Y+}?&UfbpP@5VFo
&Awwpy=DxLw{6^%TEo9ip9A){A0cy+7YYunv{(`S(ZJ|dO|yuIhOWg35QUs`7jY=;Zs^U@2D;2NK>bnT_oxNpy6p!LI~x&<bS1nuJvj&6`*HpsyBtQx>$8$c
1cC_$w;B*&n0}>2t+ewC?<x8p)tf|nyp)6foZAy2^Cg`^h{0h1?^GPr!-#U|IdtAr**~kTuDviW_<MAKHao$W@Xg375&w+U?%~``uOdr)I&{askFM-5KGb>K
+i8JOD%v~Qpov$4_dPyOxN&S+Way3$z(kL)>hJqsI{EeWFwrgJ$m|DyPZ7z-g$VN7!+lLQ3owHcLxt8K)lBRD8P8qk{n%+B(fIL2dGh<p<a2n)=AO&`yoR4B
2D4$n@-b@)`~mX&_hF0WxIE|#Jh`q=r?0WUw>WQkVmto(b@Jh_b?L{15IwKvNgen7i$9MKv1ERZKAubL?5%EcOc`51kY4up_~CQedqwaB%>kJa;47V7_&j`-
zTI_uxSR*WxmCZNpL?4<y5Pc+N=x*(?~SMAS4AETR_sP;b~g{fe@`1k5(c(Iy~-tnI_Y&LN3Z!I=Y=B=pZ#a^jya)ls0?{4SJ&Zy{ekx3Sokko@3WGyVrCsV
{0`k>wb|(UnDYX&_<GSk?kB8x_!Z?p-fbS=F1;(Bo%Z8a)&9?X$C6xG^L!&uJ?GZasBr$5_m>0BXa_q#jBDAMI*eC_y7b>RHp&Vv;~t(nKbBt|@6P(3{#Si+
{BtH{^YEAQzpeJ1AML+Av#QV0e7*nS(?gC_*l*8X3LU0)Or~?5+j`Uf{dxJt`QdNVnoe0d)Ip5-^iu+D&a+kJ?71e_?s4B2weJB9u2!GeS<O#f<jg*uA2l{u
27awYM>%l^%9ULgpMG9pE2H_n<djP9mu|YodPLgxwZ!Aw4&}GCoZ0^I4{zJQNRoeD@qbW8x?6iD_E%Gg_WZuzb{pA4Lhbx{O&-36`@udVq(hjo4F#ACvkMWU
<7nxN4|X>(h4q?%HU@qk9y=ZXL+AX<V4r7%#e~OkwD8i07k4mKgNZEEbFTJkEHmJC+7n|`@&8ZN(~sFY>@;<e?!);KEV?@BtTbmjqA?ND5Jp6I>Z@fgt7w67
czpU+epD+be{Zjs-OruJkr*Vdz5HhfuJrj{U0^Pqx3#^s;}d%bA6a|NVl4k1C(lKnF9;e|&u>BD%+7rfc^F_8U~O^XRUVIXVT|8A)Mr?p`@QwfzaEE-IqL@I
2&;TQ4F@c)@umz}#8{&dGlwjoae90;IGxkv@5H$4o|^e;Z=LhS-q(E>j1(bMvOrRmR0@Jl%*J+?()Q<FWaz4@>z=#OoS|I7LBc-+-#N0Pdp<W%EuWRdALzfy
;rgwUh_E~0b6-qHpa@9j*Ku9L>EMa!JA)!NO>uN2i-7q5V%qchcu=+|X?lo{{GED#8}(?vxyR{!rapkTE*5@C{K(Oou>T*V$EXeHGJc4Jw@iJ2|48<*mxcA4
kmJxXG<^1gE~K}FeU3KzwtcK`e|Q8wda6CXBlMT}9APp81FL%k0FTGRv&TMK*HJzMSnrQx`(${1c=7GGJ^Jm99Q>v^S5bWA-yLD=88c_Ud5gicAptMz_QQ_}
<`9SA9@`Im-`yEF=k>cg{76CiW*i@%$J3pED>QI^==*kvPsl!g*kNV&-7wDewPr7%k7u}0ngt>dAmAI?Jjg;<tRN8&<iB4@E9u+AYgg(aTpFqo_5ZD-i`AUH
_f+&dTc{!AALNCe&o|GKn5tR`8&i(O6CaxS&z?EG$Gc&u^8W1X(W3fS;|v_wk0C<t!)c1SXvECT5lNA1r4iH<Cht>s8A|64i7Sj+_i<E>%<jD6_q2<W={raA
l@UBd{vVa-TNdMWAkWg!H9H^Y_ux3=EwuX{r#6T_58<hPLBU-L6O-Q28C<=kPY=C@1b+Dwy|6#G!3V74TF)<FUhIn_e_Tc|=j;8CIlZ!H#$3)&nh$J#8*keo
@oc1&4D0a_{`h-{G&oK4>zbm!2|qlW&16BJxI3ZzPw^lvn#SObh&FJaJrfF)C{*fo>-GLvjGJxo|2@1m{T;K6+v_Qse%ttO$H&1E1_yv4zOQU!?q6YNqLr}y
>*fZ8T!MS@e{jizQ4snr4QfEE$g6+F_c3c)$Z(#LWiGy|@TIhZMRe)q7IGHfOEaH^gP!YHS2jO!<o)V){X{z)UFt2BwMK9Cej8lcH0F$hDgkqHKQcMDZ%Yg{
{<TlHG#_m0ARxUYDDZcmP2#0+Y0MW6JMN!Kg-g^xKtSNF;^FNl%lmkLJ%wx}tc{<cyFq2J!|ZFxEOE>YXD*CKf2*FNvfitqC)`LoPS%bk_g6JSH&1usmIF|^
5mvnH=peVZAc?wrba}Af7`<#n-^%y8)wODPogKOjjqT-oy!hJO&Mjul2!{S*<HkP=MlX%A5Tyfi$7!8(m(jVu7cgxOWD9k0{(0f({5ZhwFy+0Z`#i@F->$61
1RDEBx^-Xp+D_83v!yP2YM<ACgl((5*Nq4q8ZbsYIO_w4TNlp@d<c?Tsf#X{i$~<Vjn8jNdb+z^#>3wg&y&YK&1*h8a_T>;e;2(1c3037!LCHVw75Qg6`HC9
5v;t0qx1FPO?=DyHr6)4hr*Gn$GGRAj0oE*viYKURZ{b>ZmOxL5F?|^-{sBjW>ul_0`O{Uw#ZysqYrd(@>6`~yrOC;XSjRy>BQBubAk>;?Z)0d&kQ%nitxug
=aZ#9FW;u1Z(-8XZM5J{-EG{RmA%%!jnA~-s)M#Y+~(4)MO!a{u%}#NC_?i6*6`24)f4P9aUjmqeZ@%B`(_{D{#oa)d}CO?<`U<f#2kpvl;Y8xPE|ASnX&Ty
ey^W7#&9`HaN-5G;yK_7!u89`!|jwN_c5Cs9pWy!bxL4RxWeJ%1L%bu8_MLy#iA43mdYUt(NHe#z2C<>`Coh;sqxV-Z6G$G@9^-<*4GiZ#P!%YGY|`!_rIrZ
`)KC~;OhZNK@cRlfzIys6X^Y7e9vbc^^U_9@Q(ifW82qjLCo!^{+E5~p4)h+f|4r+#rQHjAXDdyM9BEvJ`?N7cw(#PDAv9w$|v9C`<->?LCyX);`cqeD@?C{
^lh&Sy@j7TlQ~@FNVZMSu*MDZ16Ia}T;0ut+rP`*oq^$P;l$#R*zJAdq(XPAbk{XVRy=n8x>n<H+c112zn6wK#N0!A=6JB}aPA<Z@9P}I3+;F#9oG16hluX>
7Vox4hPz)TP=E-i(eDp_;NA>>$;KnMlzhHEbYKg8p##Tp`N!jGzlz39v74Xjovtr@?pR<QCh}cF)REG!t;D5aqHp`_n?%}ex8eOby<6Pz9_jku)buBdIJJek
ctD4~xi_45TW`CFHTF(pW7qrf<+O3DoARQS{;I92tEE1zpXgm56~EQl#k0SLU!c{`I}f)V_QemCqaC=#)ZSEkYHqTV(0{2u_m~?IlaEEUx@{UOyeInQbK39M
=$A+nY1_u4xAWEfIn(&0Y*>)Htqz+z13o*$h3~v;pw)x|Pm8|A7t-&gv+bN@d1~ACzINL#Be7Dn9+N^|F&p0X$-T<H$AbRYtmnp_)3i}PsW!U)mlIu#_(*#U
EW{Dsu;Z_1wWM}+f*0lC*Z!PPzAj%SrZ?Z6{Oz@)%yqkp_iqDHcq`3<JzT=)-REwzK$o<Bt#+xOA2oY)5tzmurIb++G1b)k7Gbc(h%K+;@2u+9;+iE<7wzvy
E(~FA8JKz?0IT=im&doiQzOfgqAvOVCx1RgTG`mezr(89>9@9jn-wOjbUm=~Gq`cYTJmc|S_+Mm=RV$EZ&%dJIJq9$AH&n~{1E<^Ucw3BTWxLXBa`2v>xG79
f2iX9hllLeyg|LwonfK<XYM^UA#fGn95|PDW44Iqe{eB)QSeI@fI<hW-n4&u@FD2kKKukh9S2DEx?H|pZ(l$AK>DNrPy|3c09n^J`sT9#v*Wgb{`mbpf%!UU
a0_3?#A8RD`}I>`lTM*pMn+Xy7|cO+&iA#FPvX0eAMMi&U-18(+11wMMc9}P|E3+Yw|?e8xqtA9F*MjLVM9H;C+cEIF4(M+sy9?s)M~hD8y&pi!(`Zhas%>n
FvdhF6`=KYLDJ$n9}jJT6SrjSy<h3R;6InU+wa_6Y8lWVB7O_*mI28k04x+&`*m^kVnw9?GEhrn3=wb_ML&f)%RD2}e#>F(i2I0qrF13F?{|$}hxIe<fMnZe
y=<6^Wry>T&667@5rp8NNoMXzXCkk5@BMe(oN4y|GTue_*Y7{yUC|%D27^m~E5v@ie|^73eonfSJh2`gllhnZ$UpG@1Je|HliAMaJ^4BRh;MV>p1JP$_<x_z
!`1P4_y4&vsQADI2zp`m`}fH9`os9VbbTk&gz-swa-;a*>Y3BO=*D*lPqX@XiX-}koDw6%_AV>8)_=0ykDUy!2~G?*Kchpq7@!}y-v5Xp+L<8DW*|6lpVw@7
(>052<hws6AG}WvJ^l6n9yr$*#o!h_=z9#Qh{Qrj^ZP2mTDUzw;QY>LY)iVp!Iu<AsI;b%DMVECF&20vf&-YLyrcNa@VvUsVt)f|i39owZp3rPQF{O-ynQVZ
ad05G83l<0^ny=wydiVgv$Pb#?fP3Iv<YuC!(oq9(_#2$n7t9^z?O1a*vm?XUuV-&dp`8{A?^CN@a}j5KJT4(#(Z)H!Pe0-0om(xH?H43`Nxkx@8SsLgHuxA
IQ1;g>Kgup?ZIfrj0ha`Y(1Py0n}K|y&Jc2Q(VvYA?^d@QAl=VJ-d4Q6+N~GW4-h7>*OiiM@)%vZpc<ItGwP}u7~R`z!K#ogCraLf2T1Ia=y0I`;53!n#{$D
xpFuyTUFSb)N`69v4-iUC*Z&*(n`eJ3ATT?2xvHFq|M(9Fgi=Kbu0ueO#a19UdWVgkehq>$SXpxAq?ERsH`a{uSTBjZ-fiIlOI+c&-!Wj<$HhAoL2YgSgAaD
rfz-sYu{wj3)SeJiHAX2T^|Duj|f}fvIwykNzO}tlkGA<*1QM9@p=?BK&Eod&&f0q{<5%mEhW2szegJx2iNGCxFS7MEv)Q6%;3DGor}CK)=(F*+FuUS4lf9Y
V$8GNlLU8l(^;+!_kR}?bGriPCykVUTh~flP(Pu{8v0P;!qt^*@3ecWz;OcyLSZ2FUX~vNMu(hG_fVa?TA-O8V-U_h0@S|F-2S^4Et@Pa<{{j(b#?cf%yM_g
p0L|o7?b<L=p18pxiQ%dwc%Y|LOqMI59a)KryhRp-dK^@XpfeJMEOU$$j2tu&sfwu_|$707odUD+&H_;OiFvdCUr^buXO>-zD1t#69yF2Y7L_MQ_|I0!h0#T
-nBn|dd*Hm__L2lN6K`ZxZx@l)M5fLddOVb=cv6otlOHKrCndI6<!*&Y(@Vo4TnC|;NaPB9R?ZZ9dz1VJHe6qytBr#DgxJ=$BZ}6SjzFd9>11+J&~ccQ}x#=
YCxD%xvxnbPaev1J`^x|Wmx0U^hs@|NH4C3g3w*4h2Zo?K#OgIP(H7x*YooOmKnpA?+5^kWDT9hkJHudVI`l?#m|EMJ*G&#>$AVatV37Nm#I-vUP0ZdG-IaJ
67APry!MM`h}K+tJ+SxBP1%PXhW)Yik-5p&*xNrWNs0<LLIL`_O=50BmZ<v+Kw2p3zcck;cl^$<#C6{zVqy`<!?R}Tx&^_5U3^ye<?IGj0yfL$a-8HdllhLc
HCN2H%mjFY&no8ehpE5r4bg7re_4S8mjHBRfy@UU!WcyOk<D6%mKF%@BWFj4en>pt&@NbBJl^A?Gi-JvaM-rC_{Y-&(&8<;wsw8uU<xAMBe21R#&*CWRXdSh
RZlo^f0L)JR-ETO(>XY78|2l9&wEwQ)L(|B7ARgk^2r^<G>0PGd0{oDOWCHKrPEWlzYJ8gv`0kklp*Ia;=0X^;TQgAUZyLNqN(s8W(i}Jdg?j5th~H-7IwpN
P$SPFbilz5D1tJx5OByF_jkpG`Q`zsoDHTX>&Ug;6LP?0FJ@z99N#eOMDsi2mcK#S3;;m`g5J9=<bBQ6O{<vTo9}na@#$?v9%I92oa2Av#<j=SzGFA#{APSp
<;c}wTibCRIj)DKjcI#5Jm)=ds{s?}!U6l#_3Qcdx#FkDME)td+wJ?SuFN;c{gVANp}6t&BoG{UwU|G<rOj>=c#OMV$GyFnhN3#GX4CPq8X{g{S-#%1F=}{s
$@Z+n)kd5z%E5Gi_?#|m1q{QPf$ipbX`dZa;(i!^qMal$cJ}2n3@~17q)=j11VIhuN`3P^@2#v8r#u@B9utQFb#>8e2R{m(xbcM1mvO^q;+xjPwY<6!LdH!P
_6}R_(Cekd@8!wbH8uWMpSZ_+gkQ2G_3HOKlHU~kLIf7QoOPW6`Qj0?zKb$b&s~tQbFPT1t^ap~qQoLu0BY|6;TlS2hkCJIeV)g;m|3{p=0qW(nQ&vHyQ#k%
ARmFf6_~~N--DBt?dN){(kXmje%5;8<ZxlKZvqkuGV^yu0_wQt{>|$a+>Vj$k$k7rxVIJ^pL-7j@#&Tub$)jr8}9lsaK6_~&31K30?Ii~O9bd^cW^96fnp5p
!}tzpVud|gUpoT5Ht~UfFf*ZTa`sP_4&qOZBoX^xBQeG0aQ$~>)AUdqk$nyAm~xDAVIZ5ESRvxI<&mw$@oaa{zsd)N^Rtz3>1OtJZVX+=Du!jpl<myl<86+9
D&T|C^A7M_dLh_z)HsRZ{B42vj@~})98??)&Q7>^$DprK`Q@Fm4XhM$r0Z=1wVFJ0>EV>)CK%rp-)0OQgnHZ!X8)CKs2%-qHai(@b<6^NGvsX&3%o;*+di4h
^d7*s&b)=re4;Y5ErP&=j6Cg!4A_a)@O}R7Pb08Ysu#Z+D~W)U6hQ^Xe!KWvvF6-PxyXwf+N$s=KqVW+`>Ht0`+qN7_Swc3FYbKmLxO*zyqz946z0eBFGrKN
nnNAiFrmneTCu%>1>9Zy<H>P4!1h}Hp{kn*Nq$P(O~t^&rVV}65?K)609d+upyGt0WgwG5G^tKC8SWN7!ytCst+s6&V8M4r+J>nY_&)+kVptN{2QD#m+~C|L
@^t8y1pt_z#Badp%s4HN0mEa{d>-=jc~=}%3w1XVS7#15g#?St2qF`iVrD=?a2=(ivK?m_+>aXJVdkFC3`P2TfK;i_ARoJdd~g!5?pxv^>H%iSM9wwT-*-cO
y<Z)6_3XIMxT%1`b|EukmZBSB6?R3VA!_@>_)WcZFYWLHVGU{C|8V=1pKPH<=pn{@hV?rWk``Cq{Wa&jZ(x-G2;5mT6WJCAXYJ?3wQrlomyz>1V7(m91+m#z
d~hUn#iT|gJ&G`Tkxr0Fa&cZ7mrG6@Y%VT=Y`?W{Yg>}xL^D{75Gdws!N_1`ze)B+&D_(a$#x=)d3$n4pB<M@{kL<qfaQVm41IX$ghwZuJ`Vi#dRp6iz)lqG
1+w|`=?)PZ7Xr>u$j+9aAbXILwL@KS*vWRF_}s-C-8ZrD{$3ql5q$F;;?bpew!QhBkpZlJ&ufeTW1Zc{w-vO=h$CD`C&@g~dJD=eCQ%{FhdHEi-&1<0U86zS
0o)Ht){fZNEewNvyZ7X7-RNtWVVDus5uOMfzo9L^lUuTS8E;H78`uu`j4>Vfxb<QvcJ=Lz4tdJhXDiMZoOJ^uL=xaNHV-Rb<C@zP9{fmNLLbg-e?;1@`tT8`
pH-Rk_C{F#7#O^O><0>Bj&Upk$m~bC<r96g*DIg3&mCu8LuaGeix?x|#esZMVd^2@Xm%k~^UvR^I#fl-pYrdHi$qMhc;OA(8%bn6*y)i#i?R!KP#|EB-W>@+
6+J|lJ;To_1q#3nKr;S2G+^qE*6^C{EG^xJUBmVEWN-+Mp-W;X1K?Z?mTir=?uO$!9#9bua$0F3cJ9S!#{SP`bG81{e?Dz%0|(>K*8b8u;?3aQJhqM(!1Dvi
hlPc{H`)SfW?{DM1}5ww7!JV)c0E>g&G|EPU{BS*>#ssS#b)f=jrj`5bU8tsC-Af@NPkXkXn3jVBBR!}n@wJI?CqoT&0A9b12wTQHjLxO(Q9X`&OU<9|53O-
$k!T6xThoY@%o%q$F;{$I=irW_Q<3pbJM=?z3Sf&P^?zV6bV-bdXFsGot?G!awYv2PA|R(aNjWgaD~q~5r;Z@^YG&_Vmo&0#&!7(@6=s;qqe|ck2Y2;AXtj>
cO454-b2V;2Nx2LmzAvgp5cuWz=F;6BWAeCw^bnYRY3?6C+pYTu6ttEMoz@I*zNYbZc8g#Eomv!4peYN88A?YIqBZt@b+!sGoJk4^*=}?7*y=M{5oxKi;IFi
^ZNP7`z!R{d5)?1@U4BE+noHehXzYt&L6f^*<^jUz2$wJVlk`x%fbWMg$JgDIH@jvtn=Yp#fz(UP9o0Rx}oj+mru102`Ai%;pdzI*NGh>c@^xrHEzsZH`5*o
slfRXf@Bw9{5@SUwv)*0zzF{heY#X=cwp0g3TX}gf3NWPA9H?1gl;a}jy0wbyn!YB5D*-Y&Y5+J+nIVp(Rpdlfy(sx98;t4xyR}*yf9#pC|i8s%Kgn>boH0N
)qvJB7qsK9bQJJ=C@Q9)A_5?Z2#RV*CcgVqO|@W_m5;l}GQZ0&@=j9c@Iu;thWbAbBeotrx|CD?nH_$?pRKR;`)dsccXg=xi|4&RR^0kKhx2<uS+{McSha6@
^W0e)PucNprGW43+zui93*cCpUmlkgRa&9J69mLd65B{jNhI(?mfCYd9EmMcTgitt-N%0no=AP$<EF9ceRJdEWC%>dgiq9y3!zNm45eJoCM0CGVl9shRqcEN
^X~R_78@$D1QQMmy8spz%%S0qbelw2_`Y!hL|w1GO?9>{au8S_3|^?BeGYhsq$07eoq+H(SrWEzWk007y?Zn5vyPC^Z~@nj9f=vQ&Fz)Z1Ui+n`-r(7@~T`8
gCDC32H&+a`V=!o0k}oe{<HC*i4EXf_G@o<A=R)L(S+Q_B0w{zQ@XsHJuxE11@Q5$d^Fv$(AFgf<2rkVFJU2CMr0co93B2Vt~zmD4*Mat-1d%H(L0dh!3*h#
E&N$$a=W`0wD^^irFdhLr*Gdk^^g4ez!h*u$Byfa+wq_s502ja{AgLb5HK-AT7pN{W9@(BegBX6|5zut7{wAyCLu6LIEoR(CLCZtypw?6AG>U=&kKZVPsiSR
-|YMs4flG#?uVjQm&wCH#F>5b{^>rhtR)}azY-dXD!F}s*neT4e?Qc2XUX3VAEW)j>hbj-Z!9}@|HB)8#{{t({v%<}^MD5b9QZI1_I=-&@*f5M=kxc?GV<gP
j_g4E8B2Hd`7E+ajJRO`uH)n>h8tqv%sO}O1;c%mHvX>M-@5_m-Y`G<{y&xH&3)*8zTVD*+z)r6e~0Kccg?(RX;Ag{*0$DGw4Lh-c=NZS5v$%QGv(f}`@cKW
=CE&>s6^$~Qj_BUw1>5`1``)T&Pa5)ezOMNkM{fL5qonQHL>k^xmAAV(a_Xa5GjfAN@wWscO;>+y+EL`;hzbk3u|}8M;7PA-!=;3AIA5p`<SXwR}sd}^O_Dr
()0uW;s3AhD&JcK&GT+Q+v4oyi!w-T^xzF36B+wYsrS+QS&Ac#D3(~9Ns5af=ac^$xQ$GH?*88e_x*|=RHv^2^!Oh#qy|zyxO~U>hx$nS;Egxhc9wTTEZ2A4
fc9Y0cO7tkgY0`lZU<-f@!+Q97-Oxh^1F+ul}Pw>Qj}2x(J-cOtZ-H2$wU7a&$88&8OTH2J_#ZAk+#zV?lL_rrmJ6Xto^E^?c%2J`}kq}NYk6*(`5g4)YT;Q
%(^Zur>VBeFTIu{+qPh8nZvCeUPTz-ij)*1#i9wD(%`8_6z~TgPY-oIf6vDky|bh-)n207>&vtug;Jasn!G%#DTxu7#8tYV@V-C83ghhcxPjw6-T@IEwo%iF
)bzmf@le^rhroGuh|AIbY3r}4{5?4`FRj)FF7~8wCv16BKMEehLZ%)r=MK8id9#J3fciBPE&-bk+$>$6ce6bHU+2u}dFX^}N?qP#hgoSmhj)zSR0T;}bvea>
gix_V8ky#v^=L4S4WcAxXV*n@fp^%bj~Kq$wS}m=^NddZ7PyX^Jx+@qY?Q?FClqbb?k=j;9V(s&HI8jLi(=bFhGR#ggkQrP^PF35kG6H2cb7JM)T!O?cA_I3
8mVy*6M_k@yWklYv^BK-Dvaz^@~k6z#Zi<AgVg3UT^u=~!h;)B7ziqd3Pcmy89mZuMUPxgERL+XxExZHl(tA#eQMKtVl3kw4Ybp3PQtD;Y`=<A4|`vOyxx*f
Zv50^wBH!RqINx^h&)u@Zt6L<HB~%Yd)EA3_ru9n*c<GmzKuL>F$H$4I&R>9t3EST?LTYx_eU?+rn&Pw^p2+}W>hF8_DML7#S?U?IjB1*OQqykNnSi+*_hfa
AZI#(jv?oLUM#4QevaM-BU*djhMvkMW)PI4G~vt8nS*W9iauw2EJ+w>Xa~taFm`#{G6WerskW$H@2GquZAJ`A>7KK+;=^21iIWbdCMD!KGds9Mq^<n6u(9Iy
v|aK?5Vayhq;mP`0;1$tok((aIl|jVjZQ0@U2C?c^|83k^|u!W+|YXIkq#BDo4Te|t75a>HmJw)+Ivu;m2B*9m-;7b`yBXLyg$=6wP@=5NYN0X;6G8{?K_wD
?SD{LVk(0*B!17?O$8cr3o<}BN{Z$Mb0{cj2!$Z?BUlh<6%4?S?&FRQilKry;~PD6Ip~rj{5Ia(@0);262Mjg(6N%hWkn!CYYx-|0u8a8T(BeUW~FvQ8s#%l
11v-82=FxtWn)hK^hHrU;i9ewI`N0@RSav&%4b2g$^9<a<We!l+_XH&LMzJgQSng@SWc^~?;U6P!^c!bL8oG)&QaOF5XH*FZD*fHmzecjpz$$P9QfRBM-nwS
UKT?_5vwy_USD)vqRlXgkBgw_4ikqcBE7WY3H`Wui%-|H-}xwE5%{$B^aIiXBT9#>HHCAo@H{*FgDs~LBw!xDboWm^pU>DV=pr3@w<9@&L4oU_zOOUCkD1+$
S0lrRucftu9*q<$oc=q|p94|(;d1NK&MrQP3XERbqJx%KR+*m}(?D=O^IqQEn!Q*Wz0XY%<#!-tw9_vvaLu`C9zF3zq%{Igw9GTnxIk_N{W_JUz+D|Up_Y&u
=pMubM(xx{h;j>pmSPQE>WGp^dxo&Wzd?T0k|^)cEy0=i02m1*V8`KSsjoew=|!oqrl-6?>G3e^{2y<vS;xl?z0!LgeTrvE&>v|bsG8W~p`777dh$3M_lE&I
P9~wr$D=+J09=OqxbDbukQk=Jh6b1SJAa`6AMpCW!}9;LeCN=72^)GMfb4oZaquKS9`4fYQww;n8;J2DK?B(W?S>)+^K`R|GjDThJ(*Xo`M=U<SvD>;2Wryo
CUgQ8LaY3cus>Yfx6L>$1WDQB^~d>NdtJ`Wz#uDi80ak<cpC=_7_1e(*oYwb259fw>}MJ1fw)6NeExl9fa=R_!~bt^;6R4hXcuvPY*dGKj>ZM3I%c&*4@D>S
ajXpn!ay7#OF3dua^-^9=mGXc1JHNaK|D2e0j?*o>2BZvGG&Iua4@HEfNy4{*`RaMF9-#X7KRh$#siV!?<&%)NALcv;#OkQj;rRicOpN8kg*4%y7sI3e!{6~
suP!P49&xT0rCGJ@D9C8JWUNadw$;?2)+GT@L`ke!zP(*sE2~zVVsjp5YSuJODmy^cm|&v1r`{{_3dETGA&_mBsK)$`|zvcOXqNcNj5l8kFE~0_J_KhIy$Om
Zq2?B%P`%aBh|V@5+DQzTV#_?9oH*=J{_om-NaZL86FEiZg-|6VI~HckP|yF6k<m5e^y*rgQ=s>$|j*@Uq++ic2P_7u_(al*kpBMquOr-h=c(LeI-SvniBDS
+6=lxJiC!b0aq~texmUYau0)E6;$9-YY`nfa*yiN(2itrJ9hkd_&rV8qp%6;R+tlgZqvhN1lOOAOf`jcdjUAjD6EVTJKJcu(9Rg#xo41SayS283$(qpYzK~<
<B_zIwT50#hLPeM)J%eKfn>y2jpLNMQ9?+7TeiX2?+uq(0$9Id*aug&{cnIefCDhu!(0v5ak#00`3p3?KthM0Y;X*2n!tiUe5TFDguo)WL!lkZHVDVCBy2f{
+rjP3S=S=Zb%e7BSQJ@!rp#H`Zx_nWQ=3>ktEA)`=8QodwoZH_C*R#Z-y78x0+_*iSqHQE2s}dUP&;EX*fPWF#0nFCR}NbPlvq{)VB>57UEYA2QiqWaWxP7J
w+GFKdKm-^1c?V(@R9o}4>J!7TooV0zsdM24r}on+hbMvD}eymu+VH09nWLh>9`|}pijD4R$s3DnrC4K18<Qgr#c7A&&4@fC)2U+_;+ieEc4)V^fBekV1n^$
-1(BazClD1EkUxIB$j|X3%G~c?-Xmymv{r2a|{J<4QWHDL&WS6zpDnoa9zE1-&be7r!Q&UlXJ^48@gQ)<;;m@F0YShZ2Shl959C1zo$pfCc=wVLPuX-(M^kl
i)6D0Nr^?uD1z4(Z$TtP-)a$yW3!)#>I!QdK`Pkln$Fj|KO5L}XeECtDD+;OY5t=-cRzfUX?><7Egw1^Kj-P^^`B>;cU{;opQd4knSbb=I{~Q#biz&W=0NsY
C(QP9jy0o?a|-%{Gux#2_q{<7+2@J93KE1!GHGrbumJmoR>rw=!c6`YzrTv3<l5n`%HV*5fHEUb*A^WXNh~RdM?tU1W~gDT^x3dQtPsu{o7pw}oG`6{4RBaV
C7cnGr6C7m=haarVY7P?8Y;O1^@a~D!e^!nPm8l%jPgaak%GtMaAdwy$XFQ;OM8%}XQTsXw2yjwzTR-{)Zoo}-8~0v9D`M1$$o>!ZulV3xonAo2|$&Ih9Uhs
W7BWr{jK$|2!eu%q$VYxkRXYupVaw%-~YD&pY}0&**QJCe}@|2B0o=GW8+-M{4^$BA4<02ZCw{NT{P?nQ^PE$LKabiZ(JtNyN*QUk?wTR{LR%F@?kV(NIW2Z
f=_CIKC9ouhe}HMrSy%LF%2UISlF_dqfwkH6<flui=tJC7xicz>lCje(|3K4_CkK&`#<Wni2u?4DUrv{tf&<zSnqC>f2Vxk{IvczF#i{Mzr2Q{g1;TTT4NFw
^6$?!AV{}esGpOo86eO3?(L%5Mz1knEg!_0VD6SqWky7o^MtkS2dHYG&R|9$@k@*3tVPzUepmeU|Kt@;xmYJ9GX(^uH$fOTdSCJn`Woi_LJNjKlfp#|QXDM0
yZl=6j_l)_X)}DR;BQ}S&UoZFw^qN^$5Xd&>Hoi$Q>Il>tx&A7SV#f*y<7W%ZQcPHFx-EiJ9C0ngMg_)W`fXCp^B}w^meN*+bhrZ2<VJ>HO`#cp><KDX=gc~
_PaW&LhKK8WqHQxu{2W^cx9Jv41+-TE@l%5<UBwFI}4zLWShJ2T%E0orL_;B9JMgSig+Pda`#MPFjE;T6nM;*9y&P5PAS04g-|r_wz;;0sml!AxvVPND~K8K
Sto{A0)(4GX{Jf7F;pHUElJcpPDAE@+hN<w<yqSCzMnI+w8UiK;(=344@sHu(}i-%Am8DKRvi;*yrPp#S&nHsY}S=GlnTSqoxLvyOBjf94QRs<$@+Ba*gE(I
T%pw+{DEC_;kJ4NgpgH?lpG~#GtMxkVK}}W|G!6tvuho{mOUNZ%$+6s?l>?fgWcucXi|1E8MDKWeoqZzE?5-<B&WOt(eGWr4^$?eJFG;uzLpjrwbvhaT=)FF
<{qp)6(>p0Idww9AGUn;VzA}DXFB9{@#)O%#~4YtB0|vg5cB?WhoT#MCsoRLGfg(hMNfI=;or*h<FI@k9d0=tO|*D~O-sf!x8Huw7!6Onem#R|q|}$CZhwZ-
i_a__%TcTdvjRF0Fj=67hp=OYEEw?qrzTnUtJ@S9_<cq?-}+C(yGZhYE!V}i>p1WkXU1R_EX+S})4aE*gTr_h^A8TZ?WN6iFglBUVILB9tiS1#NjO8C;dN}~
iZam8#LGiQe#fX5i^iqO{m@0;G2LV8k9VFswC==R#+aHsY^QIO>}A>j|Ga0wD!<iV3)Rch7$a^bEEZ5Y@2GdfKptcUb6WoBe(5fDx6tgs`#3@AyzlHDmEWEP
h#q^O{g|(B1T-Vp_pyh)J-AOFOXg(v{0LLDu&zcHd_XD3ZJu6sim%7UN@vT`l*=r~*p1XB)3~!)EqGXeu=_<l4mh8vPk_~mANP^t#QiLY7Vz&EZG1k5;r?s{
3Rv66;~)(2v)h0q0Ehw64bjN*-iMnt1+pZe590zD>|*#@)r&J^Gemq)HQ;id0(pn_{|C;+d(0o#>u`E6<8A$V|33pCpYHHeLId{vhxS+TlmI{Azq_)6-}<H+
=o|B)0R$kCjHnawjx(ROSy+^1juij7mzPe4k`p8bj^!>WUmb3@VnP3X4O{<<3q2MxBDx>RPv=zp7O$>^ySp>$8|-v+k-aCyPz6>ZL*r2|-(W7muf+>oQ-MT6
0+=<-(A;QVdUfh*c-`*1m%X=!Nd@o3haFo1V6Zs#?zbvd6-zh$zG31<3Qi^|2N0E0DKx}TVx=181D$`h4$jWFPLCdZ#K9b-K&tJq(4VU^HZaW>llTq)_s`-y
GnL<dqd>=M#8IiD3!fb4BAJsLJ;M)QR(h)dH>`jRB1(vUy&s_AlvK&SM}Q9q(n65%ld^I_nO%dwj(m4sz|Dq`mcg*sZN&@%#*>Y6E#Gp3FsD~w)B{O;_-WHz
@Ju>1pWh;z`%1w5f1WvgSRc#q{W*W-`(q!~f6(_~<WX-n>Ysnhcnlk<0=>=T?S8s~A*g~Z;W7!_d*HW#^7IiNzUXKn>eGw$tACHgCidTLd*<X3V1Uv4_~~4(
=uo=fHrl@bm0qxS?$GnN)^-Q!j|_mOL%Z8cS>8nb!H3nhgty#BS3^zF{9ZDs*Lfa!IGCW|6cJaIc<kVJylNC+IC@lU8^C};5=D6jE42e<;yV_v!3*2N%JD39
zPPc%{qcL;eEDGGxbc<RC8&l*{0lwr3B%J8iJ}k|V?;P*|9SFoCSltLcf3rA7}|?4u${eNcrOlXZ0h4<jUXJb?M@+Yf(VXCd@)9mK$jz}qrM21#pFPOB7qqU
*|L5}*2B0Z-^lBnRG|0^diLl)o~gj>Zd~y!{*kt%H$*;VoX^qO5pw!h+M%Nl);b;BiQV2p%g9F-uWE>>vAl^2LMQw`)%<4W+j7$F7KEeo%cFOgc&FU!RH81B
>f<eq>))ZXMDCNbtsWR237}0i0=K2?h^&Z*F2o;uK$l7d^=X<YA<=2k-&uP|K$dc`#<8kkjGC?8oSHzJ;5<=~V50`!^#{vON1ZmF#2X68uOB-L33E7EaW3@j
pBl1rujQL|^W;Y+`;k1M(lf@@1rJmzELq~~r7yn4lKN&j4P6tu3#+5oXOp+^W8@2Oak1n*yO*FmtHO4j?;MfOPn~`LZuMB{iRsKh9mwIteq$3+mHJ=Hsu;1N
4c4MG-hF&y?Y~JDVYLm(BD{1q;0DMaMrbXN%!uvi$UNozPnTa80!D&jM&9U$z|3%Z-Ijh10MqsQV(eOlE8D@h@SPD{DZ>WvEW^mKf;)FiFVk5dK3eRTpGdgp
0kL#>kr)UyhlddP_{e-9Cw`t3H$Tx{R}c>Y!^70RYM{s>qR+Grx5VEE-&Q5&c@7qrCKl2wzbBSlXBlhFm%FysygK_oR&yD|J}%c*HuRLtxMlp7a@tfRkdKQ{
k?zB{khFnZ-gdUKIJCMws3W`79pj`X`%vi?tCG-M9BYx@=HZ-25pL&=-6X1=P^jvvIE#`TKoCoisc8z9XC`2mO(H<)MVQQ5Wf(&^Bs3)jkb@5{i<Cqi8=oD5
?QSjYJ3ho-pB`M^e;i%MHwqmHvVtVS*m}G9{oO6mEZbe4`)03uY7BOd%42}HY&jUUZ1$mxMuntF_rU9akhXE<;>+vvtB<&^BAW*Os1h8o!E0R`KqNjuOx&K;
kX_(o+t0m?F(TVIeY^GJ!_UKW0^;i%%(X7mEsBVl-~G@2o*ozxzTNezD?##}LWIZiL&jIHx5DrSTLOTyfJpSkb2l*;hG4<3!+oqxx_exI*LmQRpTFp$pNw~1
JG}b+!xQ`24#0@7!9%-$29Y2S0N&L!xZRI}3^>XEA`_neE*tNGBwGJJ8%2@_%+0XiFR3<dc_|kQp=h+deEu~RaN@YDlHtEhhiHjuyL5FjZmv!?7ZGAXvH*ir
5v!-KOH8t+B@uCh3IucX&2xJ_fG8}Z!f0)^NZ?3U3-mypuWOWg>oKXLqX=aZPd0ZfVHAqgDumrljjGh@(&p-M2qJ+5*o4Te%D9mITGd!<omgqoo{%ZldVp5a
E)F*r1`g%#wXtJ|6cofr6%m%PV9B&ywQ18wr{9jRyPUqEI!s$O{icO#r~YEwFhtO(zNO3wy|h#);lPL%^L+zpBVxK*^1#T~9bI0z?}z}L3oB5I%Y3LPCnykG
qzAy>cI?T0%H-1zdDeKL8P_@KT8nFLNclR<?@u*uY<6ADugra>E?j7dQlzRQ>3-KkihmP)Ownx+OB!3w7@N>sC%nuOA8xspabK&1J5fwfj<F0#s5s&vnudBe
iWJKCLw$qYtC~-A$hFKuCl1*#bs*I&c5AM9__Ht1J)XJ5dQ^1i^S~<2uuu@9!-&$_UlP81Uh>AzgRE63!|1D|bcI#U^DeWfGi?2)S}k##XOj`$6PC37mEZZG
RmZ34fn$M^F6r5DSrXE>k=)ueX^#or-bK=Vq9RR+w^(u>>*9V<Zt%YI@y1_Aq2Cq8MDSx6>FZ=(R!Fm>#GW&oVB-j@5SWK45=O^S=vt4{0-Rvq2>c{JzcUxR
TH2c%LJPSZUdQ>O-;ck1z%ox^aS$MhUm1PBnF$qRxgIc>pWh?GCSVbgfALe`f}Y3AXfhFi7wq=W>hY^vgW&$*zgOSU3srG3w}%@#RBUh8FNN=y;m?juqtkZD
(Vc6}!-ogz<ECOk<jDpI8GS@J;PUr>gTu&&+N8-wtl`bbH1Tsb;8(-bGHwUYHp48Gk~6XzT_{wq{~nz0Rw|3z-}{c6J~oGswa&Oxs?5MgQlEMq9})v5!SfHf
w*xy{R1ttpAcZK1_?*lsfI6m$3(4i8F$x{s_;G5Cgijl?5o9dq7ETMJsYwIj4}s}xn~*JeyaP!jD`9!V6Sg*c$R_r8G*{FmZ)8gi3~9v~QW^~eUi``VzdP%r
h+M69U%I*1r^F*PpAM=`&v$w5H+Tre6@}5oR0kxAiqwUr#gPPGW9a0JO5n<`&uK{m<gM+8<`8lRLUgg$UdD_IroknFdqcrYgSu!!ynE&=z74OQl*)-7_Z@!U
_U7IcPJW(zh_OePvw;VvDaY(TzG0k;ngw-B{!83Orqy}l-*?HYEITJ9(D#=zV3!>W(Ip(|!-9=#$WwbWy|B`|X%}~LL126My%BVWxbuEzAQ5Evfo8#g>+vX!
Tckn8dVC|BUi=Z0lfBR`tvz<HZFF^W;I`{LhgD9osV{$vz>VG9kX(l$Sya5Jo4r-+J|CC1b0*<BL?<0MWW@BRr3myiL<m6?cwg_+zrftS1-zrx#gPGZ*N-~A
4Qa*5_IYQB^X<l?vK$8)A#u7ZLVEkH<+()ViX)@v2|(MinUDO`S4o2&h%<sg;SNu!5Lmxd;DP8?65H8AKbU`BJ`oNd5F*mbN8noD0oT1Z>=VDQ+W-{*H|j9`
7^6}+;M4mz;-mg~!4VLPWV3$nFLQT>5(q8-G6(Rt=mXoh!+Q2xLhlE%k7}?UHkyGyC-IpXR`%b^?E8asx6KT>Y<~~E_C2;(bqialrzf3idpnTjX3$83{VJw0
bM(B;V%OTryBqWvA~ijAXu2s7o^jbT>hC7$Bs#@QMsU{NWunjRBWYN{M2kWF5TP6;+PpS~w)SmD6Y}jG9c_JG7R{m#Vte_<GhP<s!Y$VCPH$xAajkfMthV+T
Jf3{R?w1`Zf9_m)+XKGuP`Hg>iwicot3V*Z3mi0SS~P1xrB6uw^TW2i{wLx80SF+3BO&nRgh2oBerZjU{IfzDB7f3Eb%j68=>N*lh9rOAmj#5?!N37vVXOl?
+YH0V?!+F$`~ISm9E9r{f$c5vVY@EaekJaoCEzYN;5tLdUp-+@P@Ou&qCOBO9-i~T=s;f}Qlrh`2>OJerBWdRl7^9?4^;sXddsZ<;vY~Nh?W{!N=j#p8WN`1
#z?B6>hcYa*Znbov0^4DqI$|?r!2whr6^Ku1E%+YttBh#;=@V>@Na_YAEbI==?B)Z3D*C^l+zFo%!$3&4^g7n-u}ETC_Ny3AsqsJA<*dn`0Olu-#lccDmGhS
D)-^Sp4k=nqCLZ<L(3P$DdkP?DdeZ9Q$QL|Q{)4pZ#EV9*z&}o>wIvf3VZVkdz3v%=)99c@lb_65<Mx>a>8xeNS5qm7Ge@F4<>23q=e^;Q0)p(2JmervP2=J
5;P_x4G(M=7!JN6PLTP%K#A@Y4~gm?%=%OB$}6I+r^dmgxnyjTphn1mc;n&zTl;ho`adt29QD^Fko&NIXJ4($w)>8+=!+%q&mKED=|5b-Gr9UX6FO!r-d3xl
=)@63QV}#12Zj$5k=~t7zx+7Sv)uCgPoEZhdybY5ARbYKKjavcFop<<fi4k0$bWRX>67g-pUSA)KRfcL9reJH+ReKmgM11-?TiN&PAq2En}E<PMW75iHwYDE
aHxw8Rt=b3$!MBdrnQ7O^1B29<<Fk;h&luqc)In~=pC-#bx|R4S4~rY$J{#c{UG((<rsMCKs^FTs%G8@f7|&ezL2jJEbKzPpe>klu-%1C?%R<g3h8n}AZFst
5pjc4*3AuJAdF!Rs<VVsS{b3L0U(}vCU@t$CLff0m0lb@)oCq0+fp-=<#6KrdUtU4Abg2Wil~tdA}Cb_5h$f1v@U@ZvgIv>M?!_&+1b}cHk3)Zye+Xt^Sj;P
Xza$C{=@w;A8?rfeWnw_@V=t{e*eGzd<}dspS(owRA8JiKiF}<$aos+LXYw!;HRjd^SV1q&I;+Kt{TPKXojRRMH{CjZZ3Bn(#gT8l^H9W7oWl(#+~D-{#jZI
2lgM%{`35Q-9gVpHV2u2|0Ygc&9IadQWTGDZfpVfgTc>3|4{#Unl?#4kal^0p^SE%UR{6m=AY(0P7h)K*yNoR=v4$C;&o8sc}&C@Hg;+v0uBInoe$(5lgL%&
2}pX65#srnc=GKjI*Fh_e{%Zzr3Cd2!_m~?%%{1!1{B%u!GjYY;Hk+>N*wyPYVtx2%>!><OiAejses6G4v{cL%Q_qoriTX)pnlT_6Z|Zi(4Vp7Yk)rXPw9+~
RwO`Q%9d85e4J-N59<DuJlmO+9Ju|F(7I@u(isJ$K*=LOgGotC5fn-lO;Xa(P%rQh4n&HE9&mxPyn$6C37Oc%H4Bi3*IQva2CRj(h!$V`I1l!JQmaZckmR4o
tvYP*E=Zlpj7DQ_4^Q<!<MiP808jmsm!D;YF)T+o&<tliu^;*Ns%#^;FViW*b=;Y*^~N$*8k76Mb~JF4;%j;i4Uc#1fMniNNLG;dC+D7?lhBFD@J|-O@yvDY
nlJQWa4*E0KR`d`ev^;Pq6hCM%`Dm@>>lVCUdJCb)hk5!9wjyRPNJ|t+~^bd0K;=Z43m90qLu6tkdzqm0rbuY&;cjP?Wj&68Yb%e^*YZjVnPkn`|+Od$L%;D
Blr!;RLSID12496FlH3|AT%_@hN*jUDffQbG|KEw6K@OqG#Bw_97gf}NQj2JYkQUf`I}B4aKd%hKW8UlW7&;Ufj=(d0XvBewq7@G^&yB$9@;HJiBs@C-=kws
tAu<sI?~-N(oDIYJcf^lmSKglfOlxtOVO6nG(`BCm%Fadmvx*Oi$&eh$)y`PhJ@|OaDoTwF2l=wBE|IVee<dIEPQ$d^5A+qdqH#oe@1S4agzf<V;Dm^u*n!R
d!LZs;r-n2lb$I&9C1)Y$c64R^P9?Ro*1{}Ph^4r9j24^S%mdZx+VFdTlZj?{7Fz#fArxeI<gutx%L@?$Ym!La8c`Y2krNmVhJK~^~?U$I*odccyE-yp+l^k
?4Hmkx9op^%jKE>frb5~hhGKy1Rt~8Rr9lNX}vI!?MP}e@WdbAciw_KXS?~yrT6ib1;C^u{YWrW1OP|;3WCCF5Qkvdp!fFPm%z>4Fu{Lan#rR|!!?2kGZB%~
Puyr6fXb$?=>v12x#V>pHFY?=4-_>Xf)VfZe+?atp3tgdUgi80;ltIJLroL(=yq#9zH(8Bi!$Kqx*f-|H$$*Ghnji$bm`-!Go3PZdY(>vdOpreX@n>(kSov+
iR5&U)Y6I2B%*k9zfWy+>5mJu?<<2SiFAo#p`|>P7YP>i4B33;-ORB?(J56PQZJX+m(CVv;Ld5n`Z2#1iOgow@18*Jm>*njb{*<^eI@mN9<HZoe8aHE5qNQ^
u=s$7aNWJtdN}*>jSnDT>c;HoG6`p~?kC8=JbV5=bTSkFVSh8<qxB|&|Dyj4{dxXdCZde&oiOA6Y5!;TiTwRF@fF0Tzv*$AtG_)>>9pGP)&hybPv=U+Vv`;^
=54Sz#s378pJZHjZ!!O+UN35KR23SnBsayIXvNhbSgLg1v~s(bD%?s79+vXi#TLZh8G`LhQku3sF4-qElEICIECo;lTvT~GFi@Xb_2A$R4qNr}We0wz7d@JU
y>PWynyg4vDldKSJ?<on7p~&-ou%gty&SZ1J4k*)L%Kb)NRFSgCrwMC;RjUJ3t2ixw@bUoJU5>QLm^DQmh#a(GGRo?X?l59CeLo59f%j>A95l}!FDI)-j{Qc
E*_!6f`KzOTxTzmTMRHo!51wcSL|8^jO#kto>=RhKRD6Pnc(?B<pv?c+1hMY{0e>C{cqPZ6~sJ{md~g<EN?hEy_k_JitK=>k!AG50YTu^_V7GT42R4=`<5f1
2iEVl;h@6z!eCliI7T*&V9Q%*>f;tp|MVRKUd8^iM&E9Q4W|czU>s^`9SD4r`$W!**XQ(};P!siUfF+rcl{!3_Ydp?iWm>fKQjvcf$hM0&cBtDI1Jf8E=1uw
dSEx%;ba3|P96x5V^echG5l3+!8uIQ4FO9t+StX1-(eB@r=+Xz2wC?r9{A#9`UQTyfYaXlg9csmfWG|)1aJX34yxf(|HcIAAzuhi+5fx;0qmE7l*1;!#0;kT
91Nbv(KHXX0|1`JJ=sbJ@-~hI78cZfrvxzY19T%qJwB)0W7*8`G*e?eGMq^=hH8Q$B%DN2V-m)Jp~@JvKiG{^gj^iYrghJauc>M<<FDpV#bPKdL=rRk&4#%L
0|EQjQ{kht{MrYRr;jritBJr3-`Gan1L1v$GFeGN+dZjs$_D}o&=ScwA???TCgI)?VEAbEX`v=h!2O0#ybFDiF#>+D1P^FKFlQ)W>DyP_e+S}tBL3xY_Q-yf
p(rX=ih!ts6o!bJOBO#6<;{8rgeTeGjA`@6jz*BiY(CuaIrB<L!H6lM7^}5j|I$+*2kdoE11^3i!43oOUxwNG&PZVl7~(7aN2@?6`2zniA6DD(`?SrfNt_Oz
&tZCZLx$TKz<d|pKBS*~y6M=b?#gi_qL^uCq36i#PEU%T6X@*n_#B*(Iep5UJo}9c4`_M?!JkNAon88mc=Y9C2SoRwq@ECdvJ}e{rA-hsK-5DqNe6ZVT%Sax
`v!fRzs%p9;#4p{R&sHNf9M0A2NU)#LM(&YU^&55JB$lT2Lc>Y4GK=%5cXnep`Aj_eU1><=pjHiU>GD*A${MN<FZ83LY9#J8178{->2DDeoe;U{-d~T{Y&pB
<{FYAwjGctL^O3FKrn>a(^)9PfIZzLqAdF=r1VB%?Qg|9jWg?UhhjRY`B<zai<Xu>CD-75j{l(1(s3&XUmH6S8f~4Uy!r_0dx1Mohd~x15s{4l4h8+JGU1ly
6Z7Qu^rW2+J&Ps@<R@38a#I6|^vn~ubdkB5i0JAaQ<5IIDe84G%kQXrdkpYTD2<bT6M;M4{zuqUk;Du=#AmB`{l2~iS7JMzIwz|A)(hlmqGa}@{4~yR`=G*_
JFb1|=$K^xl;RNl$xIxeaq<jp^&X5F)C1BM6V@L|zw;zT#9#D8*JE|A@adP!(eU*Ahwa{IiK@9>C)=s(4kzOZY${OH;6@5Uoz=_mj=sDPsx#MIeJ4|e9A?4}
H?{vEhdL(CkcN(D;A}%s$djk}JPKiNhC*giauRw8IS>xX*tzKF+~;TUgJP#B_z5Ow$S+ZyI*XtIK)!|mN)^-6e|An94%3f%x*Rb70MyZNnKC{7x9UA1>fFFX
GY|L7s+u)qh9Ngkt_IT?9>f|L*jjuE`oL$hL!EIH84F4U1EVI(nD_;Tpn{l_p`>y#uzH2@JUsoq4abtK42Kdh5nO%H;5njb$U%ka?m`{V{eofD*%<s|yd91M
I5jewI7l=c$w?p8_+&CL#{}HlF+M@}X9i~pfx&}i?N3c9<$k&J(fwupgfu7#_-E^_8BJv)q?QlR1Bg6yAIu|5^=r;dl)@mNz9I@rJ~q<UV9Xy0P|{TzbdZXS
O(JP9RFA7w75#J4_sIc3U@&6?N*lwn!Ul}5^g`<*sv1Hes6fy}6i^4$k{iLa9c{&6_>(3oZot5+d(!l7!_xW?eg66I{g?VA*Y%<JreymMgTKJ~pyAr_0Ljey
!;H}2j6ckT$LH6fukEAka%JoTQ5sSShA6|apa>#QFb(41ZfrlgU|fis2Enp>yKr}*#PK?byV&G3bPW~UUu6{0;iybZAb1~X$TxCfPXzA`0q+l}?J_;{5^i^C
guqTRc-2U2gdZQS+J0xmozjYt`A^CCQqiA%BtGO8Eb{*hxm<r9;SVH#p4CB5R>;Jszj!lK4Ky4fBMlYW4mZw0{V_{JNE+wtOc>r#exQ2AI9Dexq$oLVI)vAT
|F@lBA|fd17fG#9SMcNd4BqrxGlr3xv{NrJJr3M<Koj`;f<J-ym>8IZ%bbhwy*j2p<_pjtj5@NqnT^g%;B&{xHr!YFAaK`!d6)x$(9%sL$;D48GIwYONKJ}K
ikTqN3Jg?5ZKw#GV;Iei3QAOzM@Lk|ac=HT31DfoQ&LrOKc)8Q@_Gky2FPG}>S18w{4#patA9F^z&RNAV~=Kf+HcJIFnU;a>^}J)KaK(*^g|J&*ge>J+CZzs
A9698*9^-cnfHC4Zb~$p2?+wclGUYJQDVA=aPo!zFCAh2(H`6JfHi`i5`I}NcR<nuh6LtLY~ep1VbRsz3zB1Q+&G0?z&((aR0*oFq+sDP2J<h}zQ<t>x)b4(
)DYXvhonqDq-f3%qI6i4M^b+B9wwk_coZjm7U)Avb{#Wk2v9!Qa|7r!bl0ZCoAi5d`iT7t#Bv#W^WjnK57Yq$?tibdM}&HT{Ux)_1K@nn?HvO8jCS7WQ<1uE
W1pXVKW}-UPR7cGnGF6&_8v**bPvhuuXFnm%vD38;CZ}|gy#W5J`x`vjv7GO3neIQK=GLgszm-50H0Y+0v*T8*w5bvNHZ~JF;FojL~3I*Dv4}R#6I>1$<#IY
rW2`Q`19*_#7k=e8bI5><@<lM{PDd%b7GsNG*ag5!3S2$w&&y6>I|Q{3H=~=Ks3OGA%|TOu=6bMIWJI6k?mFSZ}4g{V-dkcwwF<v|3&v<R2}=J^(kXVPQO6q
7a$Im1S3>ces|2h9Sc<dHk5T|2Lh}~($G#IK&3$Rt2U5O{!aKjW5NT@PJ(XYT`g>mV9_(^_};&Wey_eiQ~~(YN9sj>(0?K?WmR<I?&Cjrmw*!(vzSl>uej|$
l?Z3f)fwKlyzRXj5gVZT7(a94F!ajl<4`6+q(+lK1e+z5!FbxBS`Cap2ErSEs@(Go-ZqKUgfB||>aW28{q<j->FOw7vHSdbztcF2RbpXsXClR`Ff0n&Z7F76
vP=%qhtT=i-~s4U!gi7t4g*8LGKVafLiPA4WPMx?1OGF1)jT$V$H)KbgO3m9#+-2epA*<dgfRqhcy2nUUAqm;_3Z9UySmrWksyA5AL-9-;Pf8R!SJ5UkH3s~
`1;=*e56M_@(~VMXp}}KVAEvoPhdWr4<BQGA3gn#2j9V*+iP40xb(hJosZV9GE*j3;Bmy<OATmZ?H?1Ad3_mvsRP@cPh=(~Bw+g#&`c-B{@?dzcC8y4jSj@w
K3mZMC%8c5evPQ9BFd-2WVnoP27!a=BL@!mPs6wTPG9gEaUh_?dvr26NO&;RVV|#Dr(9_8KdTo=jfo%k=Cj6iY7Oe)2kLdkAuCxll*B9zJV*6sEkDd1>*(z@
KU87P6|JPp9PW{lHiXv6ES^UGk0U`zlfPi^qap4eVN}gD!6=kH$vn`T(OyKv%V)rH$-q4CW+4s+_;vF}E9GgkTvF2WX^6Fu&enf_M)nVDe9>>W>-)X%2uOYe
V%9AFA)oM}^fO2I3}?<-RhnmYXhwTg4)4xA%(C`0{4KE}4WWQ30K-Nr;n%UMJ1+SC@aZ$s9Jcchf}SUK#&L?Rfy=T3u!rISD(A_{ng?6Hd$YjGX{G{A&#=g3
`%vs-uH8gg>6lC7-ZCB}KhRV8?O0xikSB!R`~$xGlj~|Bh!$u=J#|I_;^^vh4~+OPtVHY^yO}>w>MvoT#v(%y_@JEa42I|!EDd}8v>QxcjV`R2)TZAP$nYT#
BcNb!OgI6SvEjIAcd-bAxh~*==MTj`!_z^FICPivglt0|1`~Q7taJlYQs`{+Am9lDkYTcx6U@m@+@3`77v1;${}IO`+Y4<isiGey2j0#i9^vTCr#(7vQBDyH
A^r?FKOT4uNH+9IF$r?a{F^4N8W+nI2~@Fm$<d^V3Up}`MwFnVY|;T8=Nv^{Qkoes93%`u&i+nQ``h`>VfGaS&JB!o(=N3j_Q+`+HAf~*r)qxWOm8&v`#B#T
e_10TzvlN2f?;W(X#v@cB?F2Wm+!-XDMaqqs4s?zlOgy1U)lZuf1l~@#P|MS5F`>GtrGsd-c14Jx?X(Z7=bO&57t2P1(~Wz*YO*1fXtplmK~7Lan3X}-?Q`k
56Ij4*Xlm+{!%{B)A2(?_5vS>q!m*DVLvzV1NqLW`ucH92kZ%ZJigsDJhbx+ABKqV3G6Hf^O(RL!3T-v`Ii)XAw7_F<ANx)e32|CWG3Mi5}b`fFaf0y{r>!B
b`P2JKP-F$>ox~hY$|z>aDve^$utawlF^>T{=?{c&+Nhm36%F(u;=QQe}Ss}576(|)A92=Pt57(;gjwUZ|vMQI%f{$-kd-OsVvbH0qEc+yYI*jV3S39w!Z`W
{pYG0r}!A{9-W7E=ntUOI3D0G0T~B<&lqp*@Q8*W`(+8B&1L{xA$j(8ie_#^!;2OHo$$Me0Y7r8F@p343<HOJLG(clbu|qDbcB{xh=Bg)$X3P;44t1&hKNK?
(I9ZhVz3)Rr}sQzR4_!<<-Cy7ZI)V3EKvm%G^dg-iWJ*RiGGmjF8(}pb9`i=pD)bxLndS;r6EKB6b6US_-pyIN;Hhdg{RMf^FY&5e-%F6^T&W2f9=qC|E7OC
!0-;>^ZGIN9-sF9Sli5B$AgMZkMsZPe~<J2SLILT9d}MG%X9|+@x}v;1JnLLI1=`9f0Q6WpX#TH!n6pGe`6&G&lv;BK3hN4a#o4#XZ)PYKjg|Z^sno0vrVP@
F&Rf83(Wcc+ut9#yniYfdw$}1AyY1TE3EEe>K}3EKCCzq3X|I`sFh60tZ+Sy%=&9IA{Na-z*I%pHB%9hV6CMpfnbpax2E`E=b*klFM~KyHAe}C#MRKUf>&_|
C@r^!2Mf6D;8Srjz;piJ(Y+IUna1;fUM!GAkAvKO$)Ue(N$`E=UHN?6I~q^@miPa!wqR)K{bodI+C&a5TM7ofnNd~88KUwea4}k&4SMP2Vu1vpfKU%Zdyr^2
qrua=tEsnaANq3m81d?#rl37{vH<mk80(Z5=Eu{+$G?LQYqA7@@#T?xkckJ`*XEVr4(Yv%)6y|(zfnUq<bN-5za8`S6B#=7HoW^E?C&qW6h&0$uUqxZ>I_Ty
ang2rav$sLSan`_V~JD{<&-^XV-76X9hGAb?@7;YsvK0!!6k&Vqv+pMK^XMev3SL~G$!GLw?jhyuhr*6odO4RqwBq%qJol78MBAOy`r9e{+c;XN7C7h76m7h
Guu%1*G`kSh*N{33ai<oB$W~rOi)x(tt3>elMox{x`u{Gh3qp1i6)m=A|10sNLv(|XBLSmn=jvRQk218eXwI}l%AV)of_2-k=$<&%iW;BdX<SaOi<+L`XD~E
<7mT%vF^(;t*iVuCr=<XbV-0dzxcBN2gCm0cyF%1hx@w!A3>*~|LlIH*QI`+yZ?$52=;C1{eruX_<uLq^)F9g(C7vK;-l+dndrVl=kF8w{~&@b|8Z{+J)f|l
)As-O$L#-?&3|w8|6lR^|IhyYZOePU)!WP0SN~5Qhd*KE|KsQV^4oun^ZIXYm*Dq8VvoN~7v~yR^L?k?_<zy=zvb!V9(S|9yU*Gl?~5OB#SifNwvX+4BjpHw
gXDH?-K;2*NrHC&PIWtLi~%1~665-$?E5<EHJD*4&T7**qx<Xy8ISxfGK!z}anRIj+MY%$YY2Xsk&Z6|Yhm|&268F3Kh*x$j8|aki)9RzWIvVN;3qhQQ!=n6
$TR#Ci&KZ)Cqxl*IQ^Hk?&aF*`#Oks{kn4NTB!Zi;Qzwcc`uzz3?$Y3A!&H#DlLvrFEaqJ@E_~$Uo-Yy0rn{RqvP&hEzoYi-2MZfbNHlud=P&K{?`sVK<VJK
;oAN8uK^#^{Xe(*ahKRHcb+}IOOeR?zUYbmD&61-`TnntbtwP0u@6l1*-Y>r<FdE)*KhBUZ2SY}$A>}RZ?65z&)s;AG3PU3m!J7X>K*e37WrbT(!Wag2a+HE
#IKpq@eleU-FyAs{rqi1r*7RJ*Qca;&N|<{`j5|7c(rQl1o&}&8DLA^Gdx1rev=x>BciQe-Pav)-*f+08}hsHZ|e7cJv!x!f2EP<KRN`HZ}C09ho=?%+al|#
H{T9CU$;J=ZF$#|@_!$<?DE%Mmd`Qe>)qX4dhzymwzc~%yU))HmAUzW`auM+{a=F4FYY`6viC-8-^atB?4;N9W!e5dYj8(3uyuQr4$#0|#Ia<2tRT^f%4obW
dnf`_CO-584==CyczCcA*q^n1{BidLhd*fP1j8UYkURD8eR+63qFDeuNQ%S$ZDq0>4!3z`*=nRou^82_Q9p}|S}gVOh^7j%nr-(z;C++jk2bZx-rIGA0p`=Z
#ARSVOvgE~5+e3`7VlN2kge&Q_E|=N;sx7}_TL&cFLC)bKjXmZK|_Iv7)RpbBdO$ZA|Oq}-QEaayko8KF+<J;u7v!)2#vPhr1@PA8oK?k2R*Ov#0;&oc`)LA
vA!i;#xv!ck*s!JqjUObeh<{%kMtB+P$h{af##52i+VeOg#z=jtWWBw9Z#rom@k)~-hjWe_u@yP^?um784I1$Zt4Y_sd)eEd7B30i&;lxIj~>fV1W7j*Pj5S
$cEOxCY$z9rq(1;-J$x-Z%+|M2y>4g#sAQWHqDRvcM1NwW#M^v4(N0+@KWb84>Rf$A13SSGwS2Bje{M<Y@<@N?iSxiId-%Mf3R3yM~$j|@G?5vJ!&oQrxY<H
aSyERZ@PU+>;0JwBk$-<|BInN^rdI>e$))`v#Hau{B?B$`mXjl*wh*(<&+{bA#8j)D#V0HAhQM6k9XVj@9ihQhnsni?I7aVx3j;1!&dnY<cdR7SdbQ_5oYE`
Gu2)HH&_3X1Ne{`$L&Mzc0*yv`ki>?$JM{cSDB$LjKLqC-}3w8x8YIxUEkdQ^jPu#TXl_}ec8Re%lLKfo<LCHp*=gi!FZ1X;7^eP!vW?V88c7xrrZ{E%-)}{
b@%RM;IGc{;ky%5?!WbsXx+24J_4VKr^}qW5CchNFp~%UF|*5@Y40t51)M&(i<wv4L<0lt54XsC$UpY|w(oDBA822kR=VGY>9r5PmgMv$k_Ctbi9s?PFkmrK
5dR%qH=)n-F2e<q2*N1}*I4j>kxK5n$ip|z^rD+(HA*Qm;{_fmrV4RCoj>84W^*nMS%1$gm;%TlFNN;lne070ZHYV^+2Q9wK#2j{#RNTfl3|+a`(;sPt*D&|
(juslVYZ_4YXsL@%0&@`6q`LRSzjj?#>d6+wyl7Ml3#Xw%7||*N;qYUFb<kAf`QO^UN1X!QDRW2tA;!yrLz%wp(!9{2<KN^L39W}V5l>yF9lewQHbEEYdX>p
hJxV*kWrwTlsj%#A}OP<E0;xza5fWchfJ{JqG2$J6OFkhh)Nx@o>utWzM&%TGBN8RM&r@vhn#0l(Ux5s#~M2dVmai8FUMp(dR!<ENvEekdW_z00E19f0lu3o
Sj9r;Y?y+=9U8$>gwxSp3{@%4!m9ujkQ4<Xs|8BXlm!Do?r_;OqtAG&5x4hy$@G?yYew~oPV)to#G)$t{|~?A2k)2Eno5q&+e9&qi6Q9?YXp=h6*!@ZDtfm@
s}}B58tNpPnm%uLW;mi7y9S1irc+p`E-Yz6Xwf30QqU4?OM)bZmTrv0PMT>(nqelZgt#V)87WB!=}C3gl7cEG)lp7iwoTbOI$E@MHpfkBF^4a0JXA`I6Fajx
YfMbcJ62Jy#<h!zj6t?B-HuJej##BJuoF>5RNG+Dm>{TVnWMHImy4pR?T*N5Dxj)v&PpnpC@XCQMJYAGj<}UZY|(`0of(vJa6^P$G*Wi6RaI5Ys)CthvRcJQ
1wm01XC=i%L|j)Y2)5YW!H@KT&=nBSw9+v&MM_f8QAGtbg)Id%kqrn`Q4JK71t3#O6a@iEN>Vf-5mXeEw3GqVO(i8QB@9$o`mundpeiMxq^b&Prb3zml9UPs
qLzk=qGgF_5`$Rs0)?caiV`9rilQi@sR)oNj+D^RK@!9SMFj{@X{7_MhoXh)Qi`gAYKn+jiYkbjh^UyNAfkw>k|rSzI%){1ig@wdL5M)18U}&Hs+c4SK?)I|
5Tpd4DFieE=^~{?Vgiv6&<^?f{v2dMlF4Z<cxIE07+w!=l=$C<eVP5-LQWWeAIp3*;m6ws;{0Ijlz&W}U`-=Q#HXfJGa%+1o}cT=9~pJ!fK2O$Ne8kJPJP&5
0W20D{pP>0e_QtNev!rK)$JX&>*N4H2JAyKH_i$)lpdFT!|ulzG@jUbz;;w9(la+j$d!wn`B2+a(kuF77VG-2J-m18s6y<*OLMFBTXCjd`?CvFNiYSO7&4F_
*&gp&_VlrT=l(DLo_`AlWbq;4BAq)i<qamWn8t7*myQGThq4n~`j8d^9t3-#W>XGQAL2j@*-61km~=esT3mF@@xQ`2R=Z`l-zspozqSKe;RuZlxL?45b0m9G
3_<<M;PJ5ZAJ;z#OEnfAbQCw#^j!HOL!_qDA6&b6DV)+4oZ{4`j0%6;;^Fe`-PlyaxV4-QuJ|+!tw_s7$lsdxSyg5Aoa(MC;Ss_>kEh;2Kae1PBz~VwZo0ep
<>okd0kA+H*W2oN(JSJ(1xds_f3IAX=Z8=%n&Ot(|5o~qAV?o23PdFZwDB0YW<kJg6su*?n<~-5@-r7TOnr3B&bqYFaykhDuK#`+jI+&zh+se5#}cZDAI%70
83nYEF|u(@y1UEGOiyX+HMoM?uSM;asZp%0$p!!SN#8Y8Rp=W#8$u=S;Abt@TY+l0tHgTsg0DFic7&^rtboqAUECLPt$GusRxN!fMCog2>rRh%(n)JAjRNka
Lai42%Pk2kM|~DAXm_tsW9vAffVwP|kDIaHHAfK4*%hZ`o4i{_cFrdkVPxrAii%E&4qEGi=8F_HO&PG|+ctq&7G+unsosr*z1yU38<z*jN=aXi`gxxSl<BtE
b=M{4RP?L7V3sy5T=(U3lyR*qkEJyU7O2r#G1qGhNZ0N4mMby~$<-VqWtg^>Yt*Sx2dGkzjNR_bLg_QDop4fOK>Ks7?y|6><y+N=?&aENtnQ0D<?@xhXnN_-
8wJwLF0IqQ3q<tls>q`|f>n@G1XReN+%Q4}SnbmcyRzySofxeN4g(Y!i^~#L+w7G(zbgGBW@4cWI$o2FFf{5o<&wnd0f^2!?wo6c5{zoP6id-tDxA}<6mBej
wB>n9opTbNSi_}iu<_u6Fnk3+lq#wS02NR4bp3<BpP>u)`akUT%h);}LxJ%BlLlZt|Cjzb{Quwa_y6p$%m5!j>rbcBYyEh?BR{DKL*2p%(<1450q)0llkiCa
|I@g$H}5Pw0fHnnJVYFfhMy1>tNmT&#yUyi{-4bLZG3<O^OMW3mdEA4@DE4t`czYtqY(AC!zM`HzKpLeAJ2h+Y2#vyUp$Var_m<<y`+Z0l1cV5cJhZY1yRdF
>e0qr;Ha%E-HqM+uQYh@1p{8A1$8Vnz!(AnKwLqP)X+TRKobzNFqCGF=1+>CcVMv1SP()TyZ(3%5&_0UC_bVOlz2hBXI}iN+LMO7?!iu2EY&^vrDn3j4bp9e
NN*|Ad6E_3C(Of~F6@x_wi>#4Y8p_)hw{z<>n4zLn`;FwZcv8_Ou?>>_3wZ>M?&ki0FE{)V(r{%2jWxWJbbX@{RRV6Q2u}vld5L#!?Eff^das@QI#qRPY2^@
7?Z=tU#Y-?I3N<<AH@$nAkj+ZH_pNcj~H?~=Ft&*V8eA5UOG5%d>3PSU)ynP6MdlMS;4>ZANK#<#%S1DI6TZj<c~P^?{YKiYCbvH?p4s$ws2u5yQUw!+Untw
YZfJdjakUsC^Pn_42QYk?iPQo#-8l2Rw_2AdHE_N^fhB)c)t+$nlexDaPtPnK00(ZRNzes<09e_#X@fg7?3`1%O`o1q!x~q>(q4gXr$1Xgw#6*Do03ART`n&
0HG>W8k#1ErcMy4g2>3lqg7N=28Nnj*3}`>GAxQ9vP=g0)ivud<pXRv+C-31Ocu|#R0$&@t}p8DIkzVk!r85H>@0}UZOCTeg$a>i?J!%zAvIx1Ymo#w8)_Zf
BFAnl92`Xq#rckq)a2iCb$FFz3Kjh1MS`_1CR+D%JRuT{3%V{>wcLu(xZ4xGrx`RV5d^b$8N4A`#jxR0=Xa|eIt12Q?xTa8fI^e-Hg&Q??flK>i|b5NUQ6d9
_VqOQLaLUXYZ36ZEmZ~0YZpnUue*)&UU-4a>&4*<t<?o?HSLzQvhn4^tJu}1Dp1$wC}`aj5bw@KfsDG$@%d79)wJ!E4~15Qz+C)oP5?!S!7FSp1F>xq4vmhE
P%2Q8;t2z`v>cguxeV=TmmvCM^kzvU)$?))%;p)$4kMwuRSNG1R;*g*Q16)$PY^>?o=z*XnTVaetGrbHU)Py1QOG0dv&4MzL0e6{JX{Q#8-g*ig9Uj@!oXWW
7b8?JJ2*#+>ayrz?rjVr{Kab44FAPUU0w_%;YT@ltRg-!oO30tMoFmjt)b&_pLy##U9q8SMB+>WJt2BuTuk0lzJbk?Um*s?srI%R+uUi|;9*p@3s#U4#EiEI
`%H&`2?d>hfXcja(^78Hvbdga067S<Mgy~@@+^x%1foumqb*v!6*a{%i>hi*xBay3_jTh(`>^VD9RfJ!AB$LU?aj6EwVvl*e}+#8Gigf-2C!VSj20yl{u2;L
l!kxFTfB!GLz3B3vD8*4+y3q`Ekj--yJhO=R#|biO$E!hUpouWJej4&vWet@UiPdiEQ0q=9FhqFtqx0t=jiT7TkUGI#{l0y8@U~??7&v48xn#hc;Wr`p}30^
I#{<B4|gL)<nfyjTHw&KNkE&2R@GR|+$lH@ieKpJ<y|Io@O^9U&1lh`oI!wRFR&yUMMhAd=Ua5-IKH!NGw5f}-EZf;^k5du0r1p#9}Cn#ozTFUafi8*aoh%l
jM-w_{cYp-kWuz5kEMwG+=h)9$@?qfc;Dj~>-6vZZkj6v+JsML9KxM@@be;ctdy`sY4YvycepFA%Ht2y-n)G&qnq)I$uQ5fg93KqU}M%<!Dezg-skG6s1EBS
Ke&#yAGS9xA$_NR#ApC|Fz!QIDcN#BK!QF^9V_abd~Dw6eA#%u+osx`7#<#KL-F1onhFCX*J>P3J0~?cB!Ryg9>_`d6|gTz{zy>iRj*J`kB}cwMpERwA)xri
AgTik2@y%s6hL!sr5(t|APA)=qrhR>MZMSX`R1@aQ+?0b^8VbZ1J9&6^y(G?7H)Qb&w)eAa`h}($V5iFlfG6TbLYFLzIZd&SAA}w{<Y>v%t8@pjao_YNGw<Y
pbDhcJlrpP&W&EY9pi6g35wJRNMW#B%{GGr$0$*14TAfivze=Hg!t;IqY#zXkJfZlI+8E!km94~PSANyoUl4nQni>d$BB0jZmxxC%Rk-2E$jPc4{kcgks9LJ
*hBWnv$a~?Dr%Wo#eoIvaB5+Y65`}}LOm(%=tGhXfe`AV+x%Qfm7#l=SeU(Ai6YZ4eA`*{rhP!WX;w2Q+J+@_8)z9ZL%9)y7A=DCSajRV|41CqQ2il)?}l9U
v_T+j>K@PNK!5%cY@yM@9T4dF#Csw(P?(bAbSUU*qwPb!Gc0}C+zzX4)wg@C-)#H6N*mRsLX95o9ba%K>!PJ0AG$l{k3U%u`Yi>f6B5*MybHrg(Rk_Rpu(VN
hXk11pyKIdj?#c7ziAUG2t==&q4h>|JOsgKx<=8pZSkuEU|3wT2iDe(lK#%7MS+qwNc{f2mb2XD*r6z&vWLXXNT-JQuGXO~T)7J4|8f^}u2YG<j#`$Qv-kMR
v-{jQe=kvs&sc01=M2$tdO{Qf*Boz|G*A}ACmw2Gf=*;7>@)w2j9rIv0Q(4Q;(`SgnDUu21Ok%FjKuazm@O`dbV@wkCik1u9=pBk8mWY%gokV?i>@esPACLG
9FU7JqCY1ItxJP{I=n3SJVpp|oehP=dX3kQCwwlJn{dlU&|ZU8#sZ$^vSMg)kebUUPJdqfa&Y5U>ul!I@nq}Q?cOIpzCCD1vO*wDGxVRIN0(`|!KQ@I9IC0(
gse2kbi%1QZdqq3v4*MQ{)Lv!k?nms81*6xBIbOyi(>oQXQFl1t()QAcV`L1S<Ywa#G$gKIWIn4qKIu$3Bn}k>Ga^L@gv~kT;EXSkc$pC2Y<62mm-N6D*Hi;
$NHL}|AHD3Jt@&Uq+J!289Lh@+-7uqunKO5J9agLYi^v{oU;z16+YxMG$$6t5RaT*U~dRnF1Paxz&!NyewB>YBPLByvoWOFQ6c&Wm8qDU&uCSTPrr=YRuAdh
F<lGIx@h{>!AOpBIW{A&9-LPd@3w>zaP<_vFeiHOirlEhwD}cJa#K6_-X6!TE8y6Ui9}{Gn)~0`+fvv{G9}SI+7DT}v^3dlN3`J4xw1{pTp!Wzn%OcGQw(w1
J4ZAL*C`xD;yexr*4FQd8dkJXc0Oq}ZD$tuhcVbhn<1nYNKviaKZ(nVY9K+vX&&+c1Px4c4h802{5B82&R(_K<))L10MF9$*Oq5?WwCer`ouu#Ssv|Mdt72#
T_!gyg4Q6zJgJl`qN+$)4)#n<sRB#76kRL3cxQiPQ4lbk*(DG_FkpvxI`K2Tlr2;5B5n=cRl4FIZ34t#tKP_1Kc5aB1>A#hMCx5r`a*Ue3F`Qm1=&CSIG0z^
=_s+X2#$b<I6kIu$$eUNsn*#R7-C}#_Dtv<u<V#2uZCns(&ANFjSxtE66rpjI?HDDAn{(}j*ZwUp*W^`UhQDOP<J|F2!%FpP=?rL+^_3JGZPXOE2irbtB6>1
&yEK71E%W!jbA$sBf~w+&DHqXrgU^05o|Fb!8{oOK|<(xOS?K@RraQbPP5&uU!P&%G_09ucgvf<N5fK~)v&v!GZJ0g$|qH_#~D>KGNw6fV?NroonFa<#itiD
#4UztUAm{<9Ru)yuL;X|kmNZSEuz^X4YyV>f*=thBZ|<dvSEVAkVVgzF~MsI=F5Z^Legr!t{`apj~ibYMXWA3!_~5brA2nhCeSp+@MqbS4ZV8PSXz}amf4IC
fy@>hYQ<^<T2Lh)kJ;@rmE{aT+C|elr9=@;4G}<4SOQxM-J*EVqAJLpZ>y~rk88uBgccKh=FqnmsDULGW9FFxK13odvS*}uTGb7EQyDQ@Ft)5C#jj;v*@DbL
izB;dxsmb7fQsz(r?z%*Ug^(UG%ZS<Al910$<GTqI5VRPF!yw!^|#3^=EC)|ik)XnL)_~+pC9&b8S!{W+M0rO`FZ6uQ&QP&a|?$D=-K5$$HLL$8|#Lubl#5s
-gzo~`p%eh4*`*65rxUxoW4ApB8dAt-9}W6@0~M=n$}_sV$sq%Po>b5jc|F#aUt;!yUN?8^UAOkc<GSD6j65)q0iQwn84ExS#(Pwq4?|Nt!##v`Zg~;8F%aJ
@6GjsJ39TpRuO$RZj3QesKf1>qf{XYAQ}K<yo1RKN@%xA<K^4G9QhuT3ve}(g+j?LD8x6_R({V<xxpAaN(U!6iaM0YfpnS(Uy9b*adPFz2YbEpnX|ZVNDWot
79e{kKV%{hCLT2L$1}GXg+QVK@if246`nu7!a&fhIBm1(>wc-U1@?QgEc?=QRG7obrv(a~P{clH98QHGX)$dl_sRd`z#WOM->VcG|F7QR$C(p^P33<A!X*+1
zV>kwVB?}nE3J8iJ?RO!d%Qk<p^2qnYL=e&+`x(VKbm)ImiHvwz_*;2d!McSZiX!Tym{Yx9DpVv0aOKq7#}n=!{5!kb=PBNm;(|F^ws&1?#1Q-aaLKEA;=Cu
4qAG4%r$CmGcHT3l7A@6<M2RU>nG=AOKrTn44W3QjH@B-|Bmq6U*>#S=AJC>tH(HR`ELw2<&aWo>W4tT>zQG5MVz&gZcO^1vY*Q0`;Dt^>B|ZvB+J>S5f^tp
1P3$!C6Cgtu9XcI=fiC_Cd7ejfAIFGLFSNil3fx5_871*kWkctZ{7cBi}3kZ)b$3>JZ8)quj)fVHz4n*XX9wGV@`gZzP@fk38fkDM)2_d=tGDf<e*}R!U$Om
pE52oiC-?ai`Sd+Ke^dk62C>y4gh8>2lkd$yYZ+lF+;1_<1iWqrqwTGBD)u?40TPD-kHvkPzcSkv<x?z`WeT}^Q=0+1Nu+$#@n91g*EX5$g4ShDB2ynq1w>q
l)EoTPjmS~98V6NH}dE7aRU3?6Q`Z2&W;||kF<`SQ^Xx78#{+4ioy>492gHfs~;;S8)*$f#fp9*=HH{P_Z8_5+v0Yl#Xrrki3tlA-@j+o>HW)yhfky7@UYR9
ecQTg4WgdU3A6BQ>id&F(M=Y?8a5*)#NgYA8p2`XZEL%1mY?0U3N494YUY0)*GW7_?Gf%=lbb`)9(M1253zDir2>#7E0RAaXE;%KV^ZQv<xvXgNdx?ga|j5s
ZL^MxQrqmDk0KnlK@>W5#7WUbZnB#1l}_8G1)InJd%f*vf=nJt;#@E!4-lU;xN-MyPw=L5p5a|6jPbDv4G~f#g9dZ!B8B7DF?V-#j*TSZ$1XS_$oCmH5b1QO
jnf6P&O(c@i4=Ji!mVWt8U%hO_C#8oJvM`Z>U3JKPZ#ig8M1zh*h8w?^?cq$&e_vDbmyV))fGV55OM->x_KU$K0P((&sg%fUglN>?OytiGSor(&=l}p;b;gP
<;mV>Ak*pheT$4<quFHg$xw~4wV9X+t0G;8+Uy{~N4k(OK<s^c@LyfMCDd)7<{9V6kJNVeuW4~eG9-|aNy*_4d5?DQW9=x#^zHQ@h6LqC$zZ`mBjjuIn!Ks`
wqtLs-Ng_r>4UqwkcbXbAH8yYdCT27AvVU>jj+FWQm30VCyHhkn#SY``TIV9Uxs`)^)<=aV38DtiYln8ih_Zmq4<C{&LW+(RkjVSriPf7f~cgJF*t+kfe|qx
rtwHyYxjJ#^7(df0u%0j<Ua2zD|+iR_$06Ny0-$e?aDqE$qe^e&QlZrYqzVw^?Z|}9{tYCrq@}SmYEwAO*zYb4>i+yC~ED}LfwZ?4=v8Plfu=9?73D=GG_VT
tMBjRZ_BN_!XAWV(m$eSL<uiQeriE*+B?uCBUHGJo+u#<w{_H0{)5=HsUWOE8-0k0gP5MFKImatr7egvaqeIDcJQ^cq~Mc2Bdd(Ng1)o)OAWW*#Kp~I1PAlu
sJkN>ANQXa&%2#3wDRW=*->{uAu}_nhOE$g#mUF<dGJze5;4^bf;!%BFl2QiFoNTx!0JX1YiD?zySGh5DLrq}@kL);o0%B4+QZ&ox7_vs?nK=TV0n?)kGd~S
r7zII#2~XV7O5R!5PROxu~xnWQY6k9?E%`aa}5-o8NAN2vPeLT&91?{z_WacA-%wXLsY#ZF^FrdVps9InB%U#IyuFSH09UNlJ!k9&EVWc)rlfx&n6EPgm|iP
sbJp8y;=v-dl@&oyKUaTRL#Dt>#X(b<xP3(nmh8qe%1lMA5XXNah64YRo)|FxMur+{X{jeE+los^70MS36^o!>3*{>>2GI-K88fxSe2_V#Jp`GRKE`g6pO52
pqejyIVBKqF9Q?3>A<~)HZ0^>4}Mr^K3!2v9|0ibgQe%ZPQWLZx)9R?FrlO`UgKT`iUjT-`f>Nv>u$#8&8Lrbn!hf-TE{xhqmD?3+w=D872en^3?LM!1qikI
5<9lU3!e#C!bW^#JtlXtIGKP<0%^m&;v7D@5&cARSKq&Hi+`71e@NS>K16pc<R0Dc@ckY&V*=D*M3PO2NQA~zM1}p0k#rN(+5Q&$;{=Scq}C!G`i*LNvZl^n
D!GoBQH$`OuVc|T?Vn-KKLOPKCf|yq?LM6_unVn(fG%{CgJ1{%LksClXTCQ7ciCFs-k;(O8^=NV_mXY$o?&@TA~F|2g1Y1XXY|ZIu?s(Q*I~H$e1E#X=l}N0
;tw5#em@7@`u2={L*@gIGuz(0zM=Y9h{pc#MZZtKBd>IhIIt_BaNT{b&&VBB$S@VH4;PWf1h)XsbMc*PTBt()8*?=-DQ-m?Z?l1FNA#MbVfFCfXm(2@mlg!$
4@w`K8MV1Wqm^OfhZC0cwtLoK1+|1#-w049ctS3t&02TI{11kyk87jPhtoUXJ_nKR?bwh-7GvKR^-VQN+$Mj}xa%}8y*Gmo7;~BYYv1KJqI%!OO7e$r3*std
yFEFUuwIs%sj6^Ph4%`P5pA7oY1=u+zIWI{Iws8VF)2brRMKD-P_gGj>!l->M(u}j4>7sWCB$YX&uMZb*)iG_ossLU3)75SHBcyrz5~lazJ;EB(>4+_XuHf1
jR%OD*6(mO*ly!}A$_2L`o47oSh0<bI&;sC+OOO0@$>fed+FahpAyyH=U)%bJ%{W&Z|T&B{fI}X>n?w%rQ8I1FAm->dXHGF78y7r6MdXaOTJ&@5*@U(e{N{&
9>>SKj|=R&Z5CZf(Ij3khyR81+hRTV_huy_$X_mcbF{(sLLasljBY*O+@EaMl!+`!7{`A|j{hggH;2X`5$wqZWWU!>1$Nn5K8H|&2ixlKcAkClh*C#IUtX)R
@%F0>4}yK+lj`<?+mbv6JiRN#9179d?>-CN?-A<d8295^ub-aabu!+HyDd2<8+$hE*WuFIr^w6joNxtZDtV3Gd_nlU3qcys8`p3*6ccY!?5XSgf3MSN2-q)6
ZYxVd<hIn~?V*?72wpVt5<`+$3^y9_z6@f{Je&TXr|bJaFrCxSZ{QE8OP-BCa092`@ht2Z2Jdh<KC~Y^9+(VCyCA2YM{W_P^1+TcOwOsF5a4Vj9e|&%AKJel
{YU$Bx^U@(Z^z^Of9nEH|Iw>t5Rv0)wfz`sNLP*%9J~LYKe+$YZf$gN3K;{uoi*R1mm2O)$)NB3VLF<Mzub5E>;APjUCxIi4QW@g!9x`nvQV)8=3&?uaiW;E
&4*u?{$VJi{A%BFM0kcjwdgukU-#crPh!(aya!^rEuQeyGcdGJ?$_27vf3yy^?$c0vmt-)!iaq*p`A1cor5iw{Ap)z8JRq1Ld+2m^Lp7Un;Dp@tF2VceIBCW
*`ZuI)=|)hQ#F?VVQUO5`%~6QvyL_Gc@<))nA=KvmaBS_<(@`ld~)N%=;w#L%%4H*Ur5fsfhQPyBm)oOU-TPBEJI+Joju%)9>kM-*?L1dKAOJ2X<%@iA-9-X
v)9^a)}Lnmb=7EAC#mFl^UCoeQ9L}4PNJLNQnia8bstfqLt0y-aQB>(ju(>AN1)!)TB0KO64$-)?0n|*eFA+)e?jTT0wwLQF}u^Yl&tthV_8!9gw|)nF?~;C
Idv3OUoz7<*(S8B%%0hW_*@0qk|b?T_lRCtsvX6d-4Ap_KyB=pP!Ng1s_@e<abs6Y9(rZZXW!?1F#f1M-@Sh2LHktxn|L&^Xny{ALnfFcca+#5(ov`+D;&S$
R{ENhVS1<O3Mhp}C4vxT{fKX!^t|u^oXB9l$jQVW-XL^0`?m`?(%^c^hXoJvaY<^3*((JuzhCOn>7)IL{llIhGl_?WHd-fBftdi)4uz^JvDy9W4+F&JTD5rm
PxghH=z>;1bDjapPRQS@g+ySMn5;f%BO!>QixX57e}F(`Y1d!VX7VLDUTPuZos@j)wv=iFR|@gh=XM-DTx3nN<U*vnJCWh)ZY0CZ=ozO0xr45Ot0sf4p{NHB
*ZiP+pgTE2pgGwAA^#fiye*XX=X>mSbAR~`E2o%ikPd~==IS0B=x!%i-8A%4qwVH+&kCxPuT~K`yybdCEOiN{00*qHb!-3sjwVb<nSSHaxMDB?%X^ppj0Lw9
2kK<g?%dy*Y=#M5WR*lAI2bNvuo`i|T_?G-=`%f!4Na^uwScG8+4esA6CYOcV#Wjp;SB#_yH3OpFYmw^V~|!w4ZvD^6Nm;)Pd3xQ?lSPJwD*`YZg1deZgF@z
Ab$ENF_i{a+2rf_m>mboSzoY^%AUU1bh(pVvYie?p@hM<gcDU2SNR=~5^+2g@`?XnNC(97P78NKQ&Y5!7gnO6kg+??{@l~j2QQ@5XEOCH>db0A&VY)UgC9|{
Bt3)i4Vmtc=Wbc6)}JncHL;W;d+CScJb_*(FuUbL@${IA33nxiVUj%t?V1cgxlNt~J_l%dqzS!sElie*0(pm>`<)_A;CeH{+Utu05zvl+=$smY9o$8e#6FWe
r?1zhr<X-VlRllT`Cl%k_r11eQwBg-Nl+Kg(^M22G|Lx!JPQp$aJlEW6b-vH>v^LXEGkV|MTo>;Wz%zREmgzCLfr2*-O0NSP(VZ|q~;B2PTA&e&L<Psr_WEK
oZ}iTcXiW7AsW_nP20gIHZTl{4&?LgobR4Zn+%*sFoj74fPxDlqYpF3yrXTN1yOr+<MMbDv&*ww)05H?vH&yB&x5Jcq}GgC)e!pvl{iYtgD04rLspfUE_!{4
SZ!v>r7^~V28O+t{cU!^B;2BUrvh6hJIAT4<mO!+@Q}=xgZvHgqhBwkCE(>65|m1!?3MKR&okUoZ<E%@PN$EfOuD>>%wi6X?u1BdY9=uWU66;jCXi(zQl!3-
hdUPSdPFp5wEd&~#{*Y>fi?~S-3Ph#8?LuKYD^wo^3!)2Hco6lFckLozsJ{|yuf2-nWz>j1s(t>a%>CsB{<BazQ&I~$~2wAb@vp{Ss<OhzJDw{=gdpMc^-IR
_cwcMN*<DIN^S_e98DNaGN=_chD5<E;Ot$QFl=fj#G9_E<eM8h%YcN$F)cVJ%9tZluz=^ryLWdzIO2gBH#XTkwLA`YB;By9wQ4}BP$k))E3QG344-D_Zo$wV
yvT?v6?15Yi^*N&>@*`7W(X!q05)Wp>h5e}iKa&km~1kQhhx*3wlEQ4)HE|=SeDTrY<_f8hvIJ+updmrrd?c$wkng@!QAA!0~rmxCl={#)?#ei9c<D?l?$y(
=8Usk8^A#%;OZgFfNSOE0`BD3h{ZHuPAu;6GmM`7hek89V1&q)W7Dy{RXQe_N-G2Jp3n^iH9Y*p>8}6joSE*qGbJp-4yYfOora?rj14U(K6QY}?ji8k<Yj^J
>U@W8yEQt)@2A%ZL`UID6%QZBP~y{250}Zn!F^@om_m5T_wNco<avbqmy^WjgDLCKI3gx7h}Zo8lTa*xU8*`iU@e$y{${lkRFwM72vZ>M;`~Ue_H58KmYzZE
->a(Oo`-b=5Kw#g@vn8W!$vgWs!rCdGDTyw<<u<V3gEa56BDF^pg6er4&j&ysfdXm4T?OIM-J?KKb_0psM<*Vz!qtL75W1I5rJMKBSE993B$=c8hg$5&!^1Y
$>@fM+kxs(q{F=Ur^h9kI-lo;j$yusaeT<r+;Dr3m$9?5jM#P~B1qt4!do!Y?|Yq1X5|xHrky~-!hMQsLGFf#h8AUFkJa(`pqnhC8%r1>iPI$Z4-rp}5ZsLF
Wx>-udTL5+S}g>vCF``a8!bR$D4W#UXCb4n5mP3qtbNx^y4!-<(#sZgkl<;DGa?>dVj)k&&^aEHLuF@0G33%=G4$P`YfN2H)m-Kf_Le${f$)89y~Q;V)HZOG
L>ggc9gh>w!X4UP<R60n<zPTDf}56X4F($q@UM`;EM8COtyz2{_(q4wuO^p6WPwvtkRdwv&Svg-oAly-WbhazJ0<ug47Nj6Aa_Uoy27+t%5_f+N5BNgHN}_>
fNcjCNfsn@u06}2FNDRIilJbJQ0e338El8%cG~9X3%{($ebRf6138|f(tb2mK@X<K%Xs)t5Srt+=MSspg`U>XW*#&5$Z6fD^l0&o4j59l*Dg(=;SQ`mO--KN
a(hJ;6(>%akr52(K*1)J2y?smy>&u#N!>p5^~=UwK?fL4h0<pr4I7b^gqrtG*S$51T->Ta2*Pp{^wjIJf`%vQl5}TAYcBg<`Y&d5L*9m%8jA@(uINe6*qlN7
7YKle;}3}3+p42PC1YU_dEwjvv9V#-P~^z~ghrkZQ>iNQ?r?XybQ^g7>KkWghVT}BzST;BwtTNq<@ju<qcrP31kF{bzX!oJ@bT%OE6XSJ9w+T=Bl~Q;kk~nn
0b(LBl0}hZkVp`SX8MQ>=Kd%L_D0;%@Q)uItZnY_>i6~Ry?fu!ndI9z-~OsvLs=jy&+Y#{E&h7Nr9YX7P~C)oo9#4AWGTVez0tE=AfYHb!<`M5C|LiYsTKx&
ag}AIPeVImzCPYD1AlUHo4!FvD|LtO|39|kB<}ozPn7$Mp7slGvPZT@4@Jk*<F$Uxjo#mBe_8dcd{Xw?|1%z0@A!LrHqt-S%d`pl@v+;(zq@KTI8pD2N574R
zdu*6Eo)!&o;RsJ>sI|ft+9pKWFFm^3zm<Wwy^*6KXb1gRAa)tEVI>EI>W25Z;1rA=2;LJa#%B;i41Adv^wZZx8;{gdbH86AdATIQoTm>XH5a>2Txi`eA*<V
K<mum3|dMwI<F^Bs6+d&DLkPS%une`T?Om{I8Hc-;SqG1nU*M>@3@L0W(q4X^~<R8Fo(wi5phS{T=%;>lE&HJ8!&e69Ld<ji$fE7!Kt3cN6h6uFt{7AX(9?`
@SKGn>_|QH#R)&0rV2zbE|zeFI|<i!<|MiXz>=W|A^|5D+Y{GFQj2=R`Dq^s9$n!F0+2ufq&Xld0RK`0c?8sr2^Ns`C}}95bP0+G4v`83(opm##6F;X3?b@Q
&d4X8c}x=oR1nc6MMShgP?Qj71BhuVhCkK&gY~DR01XXG0J<m=s7yN`6c9jsY@+X{AN3;-p@jO@$rDut9`bLt#03A&$N`AHZ=sD(6?F+1!H<9vZJ_<&ef!nY
v_y8KkN|Wv6%SzX8PFb$6;QsW#C}XgMs&r429rPDKP*yKK-(k5Sf+7FrXSSFuhxZNNwa{=iIBI?ooGO9vm9#!G*F=Qhe@lWW%4BcQ;lLFr^Cb(D$vqVVS}{6
G$2eshg6$nn%lh71cX#J%>ZnHK+sT!0Yjpx07}Bb<vW7fBZkyeWd;UPVF7oLILWjsbp-Ap_jllZ)2MVXCd2=@CKJGmW7wML0f`(D!rXemFXxn{5|vNzBzjYz
rjao^0i^)=h<|Ja1t`%=5~6yC{`%nzPDKbI^`K~<>O@M>Ax-N3umi?&fdvv#2|$!A2P3L>k8orSQnmmCUd{h@6__R{goGIgQ@I1LvJ>^f1|=zCK`BOsK9-be
A|eIi7Lf`HS`>5(p+i8Xga`k)jUxylh*c>8^>RHu1wzDu5ig=s#a;J76QrVOvZ<9N9Cw?zIR9cF#+ir0zSAe$<iLI5|5Lk)YE>Xh2!@itOwY}Taq6BvK1K&d
2ACLtu!0>_YYr_a(!xMe98w}NI!77H+2E(Fg^|CVh$Y(+J2}LfnJB>l=RQUh=P42g0||sFSP0UJi<ZCT;=FU?(G`Ud`w91Vr1!SjJ#C-hh9;0<7&*+4)R4z6
eBe`xz|?O!?B;r~q9T+dZr3>-?{0GgM+`zBA;CLbaZU4_r=F2lT+tX9s%uu|qUJg<2_?%g`Iqk`brMTW4Fy-2bTLxIv^0cJkWq;o6-~6886RH*A>%|*EK3nn
K|&qIL$-YQ3V#wng8aAmg!bR`Oo$)r2rf}290W|n#Gw&Ptq{_h^k$b?z(Yt=RUgl297IW^_^YAl6EgWe<UAnECyeOfBYH4*;6H++{xF~v6CltlC=?+~K~WG<
RSZ;xL-&Y>`{tH`^E%J?{0MjO!M}KKEy~K{B8w|TPXauj^d~Hf2)+RNJ%m}(6HmRm(nut*!DI=*1Gho-@z4|$ef&#IkJ0{m7N@7aheH><=d07MDc*{s1yadQ
0)+nmX8e6p`NAFaKS!gjFH%RS%ttwQEW7civ1~ob>AU5#ZD2gIN6GS!bp~&g9ZvZMdLa(4Jv(f7*M@dZoR^BCiVt8sBu{Do6b^yhf)kB_|FI%V1i?qU>%Jcx
_G#L5@jH_bKYDNa269L4rr+7n^kuMMQ=3sBys*+3)<TICe|PH>qkt}(txY0gIj0wK&Kg~s8wusOo0yXYm?=&&w3#y<$b&q;w{u~~5t2dbpr@qr$npxRC@Hyb
`sDlW&o0b~?T5NfFMRoV4n2hDe(~kS<&Ms25@{|J^nZ3!qz7-EiuJM@N%Ecv;T<(IJaZjkqamc4e5r^sA6T96t4I)%qro{ruYci_Phk6DXktoA3J@s-r6NiN
LV;pLX&?|HSf;6=8U&#fi4)QQd-YDl>BJCET!Ik^5GWN>0~H9Q%CFFVWCJ#glV~2PaHd>O<Z5X!Q&SojYR&-K%Fr!0Wz!KeMmw%j2s}G^aMQKk2We)cHrSIT
W{eXY6Pz{fG(_Hma}?lNX|@d8XAooxQ=_1I6{=o<(w(q00T7gV391aiH43G`6j4Fwk?71MTna^KboJRaD-l`DAeAnSEnpyKv|?&1qDVRpkn&W@5tvf}c>n|p
E{X~UEwL04RMQd^uu@}ft2)V56w)L`4ucU9Q4m2;Q9}hF6oE8_4ULG#F*6A)2?~28zEnQ}N8x_y{b8L@-fChd2306Qm=TegW?~r%5`uuDNT`{bswzT=Ac7_+
A*f=Im_Z?gm4;YSAqat@As~=QlqOHAyAB2nzkXEF32(a~XyQZeQOAY~;6FSfQWH^9RXVM3<<MUS0x-@eQ3ZjBDm1`XWyT7ou(WERy{Z(7+A9?hyGHT<rJK|F
i7S?z)1I9T8~y*JSS;@k8Sp`31xTr4K^?a^02qZ&j1Q_8SZNT%C~%N-6bn>?tO(*z4Pi`@D7c)4dgU`eFOiTs?S)5{1@KcU`CR4E_0>tqO^iW96ih_O6w(mX
M2$5>%nA5o4F`+V%qVgJPV=e3P;(g{QdtS3$msK7Y_&?AAPXV0^!(q<t^|j<2z8dCqc^VF(20hy$b!X!!32V}xXO>~bmKJ1RSf?!fslSNn?*;gqw@Zu?lg2I
0DU0CA|lrul9JU!6*QR7u`uE@MOv{I<2H9kAZkRDRjJpUG?KIXIlTcVeVWfpig%s<XM{Muhr{kvaBGA8c28QIq6h*g`>d3~G=)FIV@T?zfc(VL+Yk?n51){C
NFppy+yxm5$P;1!(KG`P&l17c_aK9*?l>MfI{x0OCyb@1uzyja^zRpt9oR;JB2ZdUwmYpyUi42OK1Yaq-T-~n6bB4gc5|gI{fL)&DKwk9$y01M0Ad3UB5I>6
`q*ly5=IpwpbAhZC=FvkSEPaIJKqAp59IWMI{ju%%7fb`ol`ieFuXmJk}_Q(TtXRv-?s*pp%A5C&j?~qiGCp*fM_DB<5?-CL1e$2e<V=^@-3*ugro<{pUWzc
(87%+1t6Uji9=Oia0jJ7OkA)L_8w{FCLqhiRKyBF>y<eue)$0Ef%^;8a5Uz)_+v1)hMzw{x*NYU)Gpe;;DNCE$v4(3A7-wcdK|V*7@U~qS)M7(4uW_np1Jgd
K>Fk{BuNzng)+dPiejLn2@92kAPo?KNuq*?Dpg5ph>}pDq(Wkf6f~~2X$$}#>EnrFP^ej$8eo8;LRNx>W<jD>1{q=idRj@6fEGXy1LyJUVNMcQ{r5m)V{A(0
u7(T(@#E1!rj&_@yzm%@SjkDgGH9aC7(otX5d|<*I6`7E7+_XF63k43LRmSKM$DLsrwl}Bg2jqNqDm76iVGN064u17Wi;Z!3<fJUk<*}bL@qI+NR=E~gi44e
F)ySC9TO3C(?5(j*6FBvL@E3F&reXL{k}&K^86t^=qePeF{GuS|5*@Jp#=1SqY$)-ppWU#P=L^f6hJ^61YkmzBt))gJb@p~hYnh^j3`ncF2}$d1XU}!pu`k$
K8*365WjA4`}F|vtrUh%H4SsT9naLVdYxagoaiQ)5(*Qm3R+6ahry<_Yf!|#{xUdSbpK9C-&esQ%1SzEN7?`)9^U{!X<u|G%%OsDA_fQ$hjRcX6Mm8v-1T{z
nueyAXW(fE72_akcIp}rI8#@v6qI5Y5{36p1pRi%V@)qeYf64X9t?dx_$i?Ap4s$a^4<`z%u(QfP((rYNxk&=rv{qrSxqH3H^Z`lhN21xVn%@|NRpKxA|_HA
&^eF_L8SzwSfVY3aSzahGzfTPa*O1Mn1zIqNlGOWMoMA`f(WIcqzVxzNRnu)-f>Y-LG{Lvsv1<Gq@<;#rj!<ClHjB0z7ykK4w;2I^xg)*+Xd{9*p8sk{HdI@
=w>=C-;%PEO9>Q1yM`vMQECFxjl`;lT;Nt4gzwK1X{-zpb{mrOLWdE8_&@N~{(anJiUWDfN(nc|E4x%Eyj_g*--g|YYp$6THuTH>zaSw38fXxqLR6tj8Bhp@
NC2X#NPwYKh)M>5h#(?@Bnkj2Ko5^J!j8f4DWn)6ALRj=DrAX-odphqRy8S*#!?|7!32QiF;ZXDld2#Sur!ovkf#0UA{>Cs3s=@Y_xyYsB_aF14X~I9-lR<>
!KRcr8cTQK+~O${iS90ihkd)^(0^366=`G>s$6G57qnr1<8r+>y(q&4vsea0O4M*}L~(Cdu)8&iQj1ho{}uTP+-8KKm^6fR3<*mSga}~?Ot!2m%Bqz|yQV9c
hh?5TP-{A^nUv^M${hhmMV4K!L@`RU{FoYbvnJi<@@Wv;4d%G^BO$>Iip7x}C$DQSu?X*TwRy45F`%IkPKKzkO;Jx^J08sspOS+|V<O>%A^?aQSfXGF27m&F
h9LriWm5w)C>liwB%mOaf>{`-sU(o3B1TQHWyWP6l2-(jpjAw?sr4his2(1-%L0e$#PYjN&fPo1Wx;8k_e~J91iLtgS)lX(Uv0}l(&Bz2S;dPw>m1;b2W@v*
4b+upMPBv$J5O+ZCLBKizK^FD)^2Q{BU9wuG$JDF<9ZJCKKKZbqx&a=&RdQU<WJi=Ma|XEe~*G|`_cG{wa};-c*_4FJYKzFGHBRm&~{p)sqhU7;p-j#@D#!x
5HuoW6T1zF1;P%`&g+3bR)YTbYmVv*2OxZT1Jo9g%qq{#ZWX4axV4TnU$|)<z_T$x`!Y=o!m}skmZw9c>P3EXln}d2J(~x#P(JArWk5e4i_-=S;Kmc!#$iME
$?+x4K<Ng>!$W-o8W@3yOOEI@P(%hg)i4z?)CZx0C`$u`!NNrmkdh#b(H7Q0nuxmxA<k*|IqphNj>Mb0y0Fd+@Z9zvVw(g>z`cMpb<9K^Ky+Z_e_Yb8i=`vI
VaNSp?f`-epP^V!O9}Ho=V@Qmp@i8KQH%s&bP@AU5~GA;8mACZ7&!me{yO?e_j1PieD$yB-}!k+e-9E!5cNOX>(*2nGK^bbR>`n!rm-<o;T;F%-|N2*6ECC?
Wc)fN0!kBfAq+yT3-N)`kuw4x(nmj<XryohN+<Jy!M{8mKf}m5!A=^qr((=4Kc6`!aEat|I|sRnYb6ZwjmM8&v|=|k!!qEE^TCQ3uoTlpPQ=<vXK-@{I9jlm
#bQZUEs&Z+t977~-Z0|!U0oTN2TBg*MksR-{koZu;@EcLq95b)1Iz**Ur2$dE6Pu404)L%`iQ_qL|j$Qe0l2(J$!H>x_K#q;BX`&2Lukg;);57*&((7R0|pD
X?|Q>)0k5b3O~#;O=|F%!w&+=b@;ghqXiaxPIQx@nmmvS$;GsPxbKslRn-{Eo1%^1j`B`|7qtxOC<iQ^!p8Lm8$(A|jXLL&n`1X-hDq)s8bTUE8y*lI3Zvf$
`;bCGayxe5Q*s*T1H$xrz&OKnLr#wX$A&S$lP70aD0g0?hURO>y+!|MDwRDO4zE=`P*7C~NHob6Ob|>oz)VEU5JVKDM95K95lB@f0Yw2wEi?&23`GF6r8JZc
2~;#*T4ExtoeL7B6ahk`LLpO9D9ozDK7?>)N(Pc5Xp#zKCK4*dgBYG({o#kZnk??jr7$phr%?7ntca0K!;QHHd@-hK<AHQt|EVzWgJI@j+BL@$!~YthJgPuA
cVSgLI3Yd$Mxkw-By~JIZlItk2Tc*0x$<<)yzXy=AH?wwaR?qj=<@a-`S}5`YA5XTG6$iA^(VA?85GKa+9BU=oLAL30#WT0Sir)7c))(UAu<?~&p1%`=3K-!
>U^oJunSJk#~o<=x1jkUrUu0ZLr7E#`(^opZ+i9p-bD0C@BoBj`%0939X{tym~jN_ZKigNsd$DVA+semq;9{SO^>E<6C2JNwm9j+Vm}l0^0-F;rFir2yv%ue
vFg<FGGH$}WY_#0_yN`Je?EA1G=z8o%fB?Q*`Q$Q*8r6B#s_9ac@fG0@Rb9HGBIy_x?#{UJRrtWiBYM0)pOCPW!&Di=olYk;SEo>--)`X9{r;rV+_XX4V)p`
$Gewa<P&7qJ>8+J!W29!b6N003YrI~;OZJi6FMo$J>l^96NyQa5CO#SA3$G!YWfN0eLX^TaJDIiQriqgqA<*HaSeX=7(@Z4r#9KTM$MRnj_$5)p%N1Tqlb0a
aE_Tq8sZ3c(xoj3IN3B6Ftll=grX$b(ONb(T^JxpWKgk0S=}aVc%_ms)auQ1B)Tz6vTb)128_>;bZ8w=@njs#NieWPkR~g3;^`t{!EzjM&cXo0bgGCZ?KBgc
I5tdTs1gXGE{K~M<LpYD9kgO9$ubg1)V`11|6YbPJJ-v<6jmeIZty(yEj-EgN1`|D;)XHPu>=muA_ZQDXE3IZocMElpn9`UPj3JPBN=U#qbF)oVh4*^S&4oi
A9+&Lq@?rGdGX(#@So(k^qy^tcXlBZcP(~zo4Ly~GhsKHgL9mVjdjdg#}L^f8aPvq-J?=ThSWjLRNkpIlC|8|XHk=Md0aQT62#rNFkCf~*6X(t9Fb195P2*x
a8=Fh?c@dEa!~1w7g&()-Hg{96CuKI7Xcg;Pz$U?Ewd*Lh^Sp+pbiKoq<TAK(a}x2gOP+1yz9Hpx1Kws6A%Vjls<=9Ug8T07_rkPUhGhmc}Hxz)b#e?%+fqj
B=ku_SE4wVGKZ1NI0z4E_p(#>7vGaH*xYvxg6v}IHdD{l3XxE>u>}o806;|`ECAjno4m@vtTBoKJxn<~gzx_Nz(Em9Hs~9>0G!QxF@uElG%}~*Xp~<3JAnEZ
(kF6|4@DEr7iS^)aqd(Ijy9SEDr=g-sJRN9#=_RfNNiw|l4tVAGFG{$q~phNu~>%M3ELztbkIZ<CYU=18Oa2Yy_36OwVekkB~sNu_N<P7fW;ICoS~ueEr%9@
2oW?inpMOAVJOB>`g}O39rA)4gD_Cadle;sHlqIU6KOdZk=Vc{xqDxd2jSdDA5?Jz6XbdE6w7gSthiXionlf+T?EN%44s2L8pdtJMP{G942+x{7AeJ?Oci^Y
vmz3OE;R<17<{5av5(#SuO9}@RTB&|PPAP?=ne=6+Q7*D5T)_g8>tR-z&xZ5LK5Exu_8DR0G^@a^8Vs?+uOcVK2g0{if3vv2%;b&!6{)zwjxCY@S4hL$<ANn
vs%_24fRfbZ%O9|L{P$zkdPE5NQ)EFl~fT)F?#cJK@|Jx^@fN<<WBHCrchIn*F#cheiw#Jc}dlH6j{hJZJl!m1)V=maMq<L2@e#WC@2(X&etdmr(B01c5FOn
d(;y`@E!tec^Zbr-5Mkv<~E)thjBcK4hR#k$r~w}BE77j^k`KDY`u_MhEd&6l>*hYbj`O%Bch%R*%qx?D;-uM#0)~7L%j)ORh_gGqw$vs=f6jaZHIu)Crc+=
ob>4Ynkj-7^E%FB@_G+4nuO*WnLBH-g8IsKoBGMhf#mbPi#ihk;Myq(j0<ccXJytfT+s@K?Loq9LL6VZ8Y+BIl+YNpAU$CxKsZ0fKMf7}V~pTg<t8C{2c8Xy
`FzBnY8aMQP{Qp60ptLrJ+N&89>U^5+hFs?537B5WTnxLY$>|O!nB1_0x;}N7>XP3uA=PDvq7T?O<0VTorv(@=bgCh6fqSH6jV;%sti#TSdsUiF1cMu6z4Ls
VV$r!c+YkKG6-RkFg8eHdnt*!#JmJVVe<iz@;15X_-Wulxl^v#PE}Iq8i1PukF^o_?E87MjU*RnsFe~%LSNG?GEhsI#8OFS!;;ZM)fz`*5K0u+Bm;t^w#Qnw
#2bug;XAp~be)lmJcbjF<QyU<9Vv~9Tu6~30m?rHb1YPTauZ;~m}pE&=u#m_fTfuds8hyMNC^xZ6se|xpboGhNkT4&5E|6b84k_8|EnHnoNo6W6SnMoD>e+L
zai#Xys%<fPnT1?=!VYC#wb^!SuxC(`{$%O2D#>hIcJ5kusS_LUNGV6_&&i0_Vn^Jotocz^j*=>OB)!Y81BTqv>rh{p`(L>A;~TREmelmn(fKC`t^@SX|t6l
j!v>KmQEv&1vx-+i>A8b>1XD5Q?gi1V#HKa*2goO*vs24VO(%iOV>`N_Ri85*oEqPBYa&o9@|LWG}}4Ve>c0C??9)KG)bgbIR%66=(<yh1E4lMxC&{d#JhX$
I)Xt_Xpme}6spWc7c604{&6)2X%{CK+SI-1H=M<kKm0>;cU!A5$rR^SbaWw&V5St~0;yMkZfBjyds;Z*PG?4mX}TzAa{(s9#9-5<xZOQWcWTuUA~VF^kD9|#
&ji%ZQ?sL8N@gR=BLixm3#HbpI5*CE=Cgd<(d#Py_)hn|P9g1!PSclShRcx;T$!(hwoM#uY$*<bM;={W*%YVPrkPI~xYU^`f&ku_eB8FN^~vnB&`%r<&p{zi
5mGA?Xx+PFix9sZ-*0tt&nwe;r7b6k<rs{WSCGCs3@aYet$B=!==M0+?r&c_wa3eL%M+_8T8`b)MCUViUU#nTBcs*tG{elGmI&BrM$)xh6E|f+$`q<FJt#z8
!30fvi`~nci13>f%5~h$a!72TwssE?PPD@|Bu9I8c%A~QG0bvE(;cyPG2Ue=$rI?cH5c1ULf;)7EYy+Pc3w>JH<<SH%`wF$&x;|=?QJT>HISDLVT3K3Px2)G
A0J!8nt?e|ue-V*6gzS*qNplNb~{3MB=GQ^jYU1ICr?43H`Tc4g)N<C^VkNtS;@1hsyM0w@XDjeLUFse%Gqa>8pE+w+fei-kn$a3bX7VYjFj$fGh~BCI`;Z$
o(g$#3Lk%VU}>T)V93{KQN$BWstP|dblN1-m_Wp2Qg>@HnoJhbjvA|)jGOC(Im(c#B4r!A3DMM9X|3x!PQ2+E14MbvAvt7OG%yBWmO67AV5(2(oKp?b2W?=O
iRF@#shFrJiK(J{V175RK4T^Ast}IXJLJbn#>j`a3b6@QJjdLQd)yiifM$+aZW(B9Y%75vysHeBUN<F8r9xIw1=}kH&8er3O<L;t;l4g0$ft&pB!^3IAh~yt
?x=xQ&Ewq!K6QLj7^|B(VjDFjij6SND-a5~Zj5f*s|QzkSjHvideRBGLaODA8Nx$C6I#2&IACbrSXd;|^SlNklTIcNKN|-;<ZfjfVjmtIyi#5y#ZE|xEOfyx
q?pLYk(8*l*-mETvz)72upSoyFhXKxz;>ENl-OI&Z8i>pi6WD3Wl?E#n|t1yo_z3{<MxT)q=$Zl>fGU`zR#O0>P1#&=4mu17HL#X^xpNi7L_H~n1F>JWj<!+
#>0)Sm2wK^^D~3YT(?F9tKsKz{91fGj><)1RJiy=ig@dB+^G<tlF3OaB#f~*L^)#<kY2~V+vkpmYMr*h2ezTYr!riUnpI_%w7t)E!h5>nXzuRr&jXP7bKTS3
a*5&5yF(@Aqqn8;<P}wzzxPI}*94LwA%$<>e8X22bG`G$*ejW&HI`jBg^Y_hW-b+Bj-{i;0szE>-Q%ekJ7p|`nvFv@Q$*dnvg;w&@1=r=i6=O-GlGjgcN!0F
{5{k;6g}qZr<a?KIWlCm8*Nc)X9yB17+Pu44wORdGu#RsH%_!yGsW`N%<4elpA5O1xI;Bu$1DWT%;7%!zNfDzo!gPyWr&fc(+oChl&0~3lW<X7K%%(n7gNpL
@jF}&fzlpYG0v?c8Px)!1F5rk8N`yCp<tuNW-u#4cW}BwLJ+E6LS_WFa334okcquQfw3cti-xA5w%P9IZZE0Gy5`Bm2M1`qX6fe3>{*1KpzI19Vrk@I+b$}F
o}s%D*Di<{dbmr;-%jQllz5PXV9iYeNm8N;ZHp&CF?GDmsv683t!V8#+T(m;knVgcywe^QO*nCT&f|(^4U{O<I<`GSM-mcoM1c@D4N(&_5KRR!3?ziaD0=@c
L*(T2Cjvq;h-iHe3xS;{P=fCbqC6pqCsZ|*qoJaLB@osTG*u{yikhRjkjlG#D=nC&|L?{-d9~WE_O3g`CPJ6vy#4so9*Li;?08Lo5Rp?~TIE%g^=d6~S`MAX
*?g*&RzeYCs1_^ZA$)5owD$)d6iRi}-md$AGoc`Jz?jX|#<6WLC(X6as#GtHzV>n58>gF`Y$$WDcRPoyn|Usdl?&Z>rto-psF<jGmN5@)W<G~FSyC07zIga}
bhaEo<J-J&i9S3X2VkNuDl$_D6ah*_MNw3ggRBNmNFF_&OavTEkar4l9;pa|DiRVv$B0T02N=sKosMRJX{H)srlVB0y2<$WDEX|aHg44AD*vE>aRL|m{l%Z?
HR};@2>tLrh@Zw>A^Iw$(An6U5AP}@`^2A`2Rh65{yY=<e<Fd;5qR!Qb1XSGu>Ja`w01g9b8vqUw5dSTB<pO0Cy2eQD59qAvZla^CYX*D_~~X%|0_A;iAJRD
+a2a_lsme1O|R~shKO)>`)u!MOJfJw(c0M1VeKizZsE^S&U$sm%dx4xfaVKqCqSNi=zb!miW0~#<pb~r9DfL)|3{AQAE-&EV<i^~OF-vkHa#|9El;pd1!PlD
HzG}qNzyV?-?&5jzTx$!5zb4V4zhX(?t&pSzsc9_4*uSsmeQcWxVhOKFpcy4zO9f1B$#0(W%<8<%i;r%vl-YNAaFwrO-U0U-ND@qy0tbcj1n5i1VT_0#6+~T
(-jmm6i{ZwG5c~JT?qw4N#tlyrCZK;u%5K}PiIHByLmmw0Vt3BstIb^p$<VgN8TTo;3lN#2`4Xa8ShI}q^Fgym<e=w?Fd(j1H4?2O|4EM16jm|hKf#F!*cOx
*3BL_h`3;7Rn`q5!4|@$SKuauLZpDGh?pV@s-T&gDx_(km?DIbsHlQsW?D+6iHeG-AgHLS3JNF+LSU*YN+6&j7^x+en3}37A|#4tf+(RWs+weErUD?KCMrq_
T4E+hnu+`4Gc^qnO*#`%B_Tmg6+0RWWYwhm`w2l3#X$iDOjLFZ)D(uvf-7T14GjfV2}KZ81q~EcX+ttnQpC*AQcYS7P*E_|1jQv#O%pX$BvjKeOHoA}J36r*
;0q8E$Bqy-PUAz580Zg#uRTnY#xo)0Tqv#^ICz?SbIUsZSDlx9DqMgeLxMIGJR86kFa>E3jjjM{Z%_zkn*w|O5+5Op%#I@BBPf_}3~8eWu{G>__6;@7aa4KQ
&k*F-gy6PbJIVD#L^rIQ%43N!5k=jc$7^cH!RFmKGEBrnBxiaIQhDRZ@vu9BJvcZ(^~?<DVaABBOA4b7Cx|Dvojj#I*;R^t{_kD!xGYjZP7tfp;usnp2X7a6
ZSfhl*v9{ohL@vW<zHWX1Vo7-U^1rfs?q(Gla8_0hx)>wrU$?#@FyR8M5-PU2uPFwVnEz|8M3E*C!i-%d`|p+&lou6eI0O|jrd~*M`AdJ{M76}7Jp7O$KM!{
sEbPKNKzpS2})K_MsfOnkn-Pi(1*jt^2tfoX%<<WhUKq!cdKyavBQgkMg!bv0TfF2r)u|{J%V@-0SJarlmFzPaF9t!KL0=M@jc#gc%Iy5eE*cBJ?Lv`Ds(MY
a+y1Vt^oNpg;OTla<n_Z4<T|KVbJk~!2Ngg(ePFTWNynxad4t;{(BhKOUB1KC!4_h{$9stp4x-0wWxWG)QIbcb2;KqWcfG)inuvhL5quGiK=0{15R}vJK~2e
%gZ@IrKFXEH!}-bt!bzDb|Th3LN+oE6>CV>YDqE_$1CACTzoz^!qdB*jm9+dba<TLSRO1#ChK;`ZFOyTOjakX-5rVK#+|buoa;5Wc{wjw9}@Yu(cyh@*g6dE
;C3^P&_k>_x;tLaT;LVVb70TUZthlr+-ANqUGp9U`%gm$y3(PRm^9T@WwuY|=A1ry8ArdN6i-DyAxKcfug<crDiEN5&LO@{A=Ir}9x*%}EN;A2#WWXLkI*lk
gYo_AxHTb>WWZPHaW)V4P@NPJhq449rQkywe_=BVBGw^G)$&Ff*K4>EK>cNfV2}c2Jdz*JsEwU-1P!(%n~{OW!Q>T;%!#o-F#Ml;&XTkSDg=Ph0YGt8TjArg
i3f_%wN;tO7AVg9?KyyIF}uS{Z7S0u&S7zpHAwnjCq!NtU>z&-dVL7>T?f^kiDQ{4v<;yH6d<92sI5&!_Pj<f{qAlhoJ6`Ab^&W8Yb+u_&~O|^WJ}^5)HORp
W0<xs6|D!$x&hVzR?$*Q$W%K-Z8w$%h!`XX#>phX2o4Ffr+zL8t>Y#nir2$2hPD=UJZ{rPF+|MfSqK=4gHtMuR8b`v3O>bEMeAk{E-Ai^MBdkg_ds$A=GK8%
$3tW?HNLG1P((fJ5u9SB%w(Q3#9x#qyIw4};+^H;-;2;yDC*T7_HRhhVu#<HRT3NNdqKB6?6Bag>+$%Hes9a7#p%KUn0-RM_xBFgh~n-hByq;3qPU8)n*+Xj
+r{f|!!dmw#u2fzzYq}4_GX5wK1h4Ju(G`3)xm5B))qE{cN}_T)!%-3Hac^P322!qW(_r-c;9PlebT$<D-mjg9$KQnNSHJsJj>1=;f0#gb}wW@zGbzc7L5#C
_1cB>8464Viw^2d@7FVGyqyF|Dnbw&k6oPfxcahYQJV&yxfr!j7dD(=Vyjs|<*_gs5Wx@;f}wDIvc4~Vhr_n`_^3Nny|AOMa#tLB6P|X7s+T#uJzZZ0J{%QF
EmpNokg*o2G1QKI88v(0)u&6m@855pBcR}_ADhlQ>^yhCniaMj$Ytvtk*&R?QOZ+(g?$)Tel|lAB26G{;GwS9r6j#*r=EKC&TV2ir6igns_$(euCK3WI<QnE
t2KjFXrCfPq(|6?T3Urpu2l5uEEP4)iwuy=(WK1IwHwhZV!;r^EW~MrrcLYX*K?zhp2cMlr$=I=q%}v#^8TSZR}LhCb@WW0Dzc6kI&65NqR=$as>Bkfs>jua
T3(mc>Ssy6d^|4%i3Vb>kbx>DBNVVW&Tc62M+aCY@&tx(L%!v03_K$PtlCc=_Pdes=FS=FCz={g-W2TlwZ&E=!DV)qD$|t9bx(i@jQT8*)TMsagGF_3v&)ly
<?(_@U8t7*`!C4z7q~M6zLo5jVP{^`yFw8#kx|E42NzN#Q8dbzT@`R>l-;tqcF~hlBE<al<TXeKE{0(OnE;z5c{{sjZiu+nF?vPPaM9Aq^I7=^S#MODubpOG
yxb5z7wyccR!poO@&p`WBIj1*-ZdywScVi>41+JdXPvLUPA-$qd=ttqIyLb%#k+7BuJ6+<>gscU4&RSEeZnH5@lZ8Dw33<S7L^kcRBk`Y$Lqa^C&}8bHcx+u
5yV;qv)@^Omr8fu-qRg=uITY#s+g#4VT3uA5k*~lbtv6_k-MkFT8-eB9}=Wks2)1vF+$9)>@j3z5;_%>@~%QEbbMbWHni*4mwhlWE^OfzVQi_iM6Fb0s)Q@i
id6Ci_GtN_L^O9(iT7bKj+o`?<aBj~6mbxVBqSddFzM`}FURc>3`a?gN+|sTs^2@6sPCN~SF6Tm2_TZvrQIUp#VEG9SyO~;H-U^_gPq`L$lN>aaFLB*ZN-yC
b*T<BFqR_^iKcRLWan4c4~qJ+qR|BUtCo?8PNpn9!;;M&(XEB4sLl#>hD#zaMFQ`xbwpys(A}w+iY4prQtlq-PF0=y;Djr#qx$Jd-b+nlk(uGXd2^Ev5YAwv
iV6xErGkJo)_VB3eHK~`LYU@r&Tdl1G`HP4i|kETZzOEQ4%(sY#B;lvj8B&e;;&hD(}zg27fl3iY*+z19n)vFciW}#H(+1{+PA-s$Gy`GU{)gyg2bK)Inix3
nrga?4K!eC3QF6f<t26y5SpsU&K+^HtD2K-NwIbtR}+R|-&iOjGjKs(p!ElMooc&arR%45=(wgZU0S4Fn>LBF9-25!2rTH_D%LCF=Xb@6B$74_>=2shL_)Pr
i|~!jZBB622Rlp4<3)|TtzRJ>HH3z`WyvoTCiyOrdE#BAk)VR8f=&Yj1p_$O1l@!Q!eSI)KW~R09?#O@Z`MswS!Y70Na^yp!+kC;E2=dN<LsRtZULwge~|Zq
c}FmH5}_656(}LaO(^X?pFG35!27x7u^<GF)(I=u`rPREP{@Ok*AqeF0}@FT&{1fOp*G4{?|ebHjrre=z(}dvu2VovTYOWVuH|FTr`NYvxQ9^Ix1U>=oaH+D
wwFf7gnQNGve~>%_cr@;iFZ-j7^~IY`HgqV-PTU$o?J;6*K+vY$w~=4$AbM#sJ41b=uhP-GG0ktsC&3*FI0@HW^dswZx|S>A)3}5Ofi?UdYRkp9Ahrp80aBn
<<d=5>?PXcQo03P`o5-{>D5??<07i;UPn`=L?1}^?b7n@o1TT4+aWRl;I>Gqxmj~$^p1V<@OIq|Qu*wh#h{fNf32T2rw89oD9lus;?xHhU!4vQ52vJ~vU;jE
ja6B0A~p`G2qQ!mF*gq+RqV7b-Ey&GQs|`u=!+J@&D>s(K3}Cgbv&-F;M=*^$#pe>qDUij(xE7p4!X3|?9F0!K?2P&#c9-PnUMkr<toAQ<$4tf>F~jwMqSf3
vf>h2hfTA|JMWvIK`WwRHlg?&@AaM8(~i#Vd)cPfxDv`?sDRab1{^)zf;W;j+F6?<VTR~fs}?Lc>F2@N*G@T(-tNswwqms1cL2q%;&{>)tt7U1j9ri#==K5w
Nf@>&X>XhD0NVO-u@)^BZQdw57GPM7U=?D@C|&0I9~wO_9+JE*SD;RvGJW?jIXhSD0%KfR%=nI5gc;9@bsetR!XwFPyOt3vC2hZV%js8JJj71=!!XPxuKKRd
#}xtfkdBtsf*c(TXpHL5W`?GG##~-;AR99T1qFzwhjRO7Q!B^3>ug0O-#6;Y?O!v&KOP4I!|T;A4503cM@q%sL}olY_3lHU6M%98X5z)b+bONAZfhWGenn)E
GSfm2AZLqAtuYH{Vp=&Q-wZM+P-QSI7b!IecQLL`(!yHBU;@kz7`-e%GAIq{=F-LkMmKOKO_>V|);1O-RZbXhs@B$7(i%%z8&I*eER2e$i5G|yRjARilyPXa
sA{d8pf{bgCp5uxes)~eNDfa4T?M4>BO)7lKumE?c`P~=a>ZQf6%q8G5jbmPD+;T|EXG`2t)kkF-$oesmUrAIXgZlHnyk-4K8CCcJV929r`?y*scs-+;iZR1
Qizexay3VfXL(1fV3ns;9VWnvBDGK!sB&nsZ7SOY%ZiJMzBr4gQX52;jH`6BwcdQ@9P5$8QHU7VA;raQqMH|F<}&W+i$)%mIinhUmX$go^<qorxNfXDIV-t|
KYnjrY1dIQF8sfI;y5iidyw=F@xgez<ehmr^!)4V&8glNkO;6Vq+<EK^*l?>mIbZ0?&c{J0<=N6V3;~!5e;#to|c{4xQ<zz)Ethp*Gzfq36rB&GGd%&UHeKg
csvwGf~31{_rt!kX=s+Qs=kb!smq9lPl$XoJuFD@-&T3okmqzjIE%%FRVi{+3vDvi#`e6KHiSAIw&QWMqkF4ZZy9^u$5lqrJDbh0@D=jm@*VRCUM;S1fzB_9
we2!=ORc2{N?S=u49qCvkg!zfJd8zBXK&&OmzD8VS-B4`B!yPUsvzd_Bd)C&-z?2^P^=k7u2V&qoU+!Nlx(d)dZpfoz1DToqZ6@;_&m6L>w*+&90$E(#-jEi
!GbNLBGtR%Z0xWi+P$d0?~>PB1=pLG-wWj#)cKl35mANlX0PgH_1^=K`rGrjm3h?btv8-l7nPVgF;x);nRH9)tk(_RaHqhK;JQLq@E=?{6U4HZ6L*(;!D}TU
wL#i~;ojqm>M&*~7|Anl+?aQho4(|vZ8y=zMn6ULPp%s>j+`+*JUtVax(#>VCsVK2Pu983y3WZRC@mf2y!B?8O%9Y12UkxA=LNRC=HFany;6168JrVUs=6dy
-@at-<jtJ(om%gkA$exFO+asB4IASQSrx@B8AGPkxXV)-z^S_3t+wtlKv)gHYl^-uuO`J>S?_a^Dob!(l3lWik3!Ilzb88MJylv$4w=jHUjB|?!D$#FHAsCK
+b?^7+9B-WFuvGTeW@2!cbPpb-pygB5<5I0#j7n*;;YLi1Y+NqLwf6SqNc=N4;jT37^$QRy*@^<+NpWVo%tuW_{rZ48^I>I=fC?nG#!D7)uN^>ff8rD%dQpU
is8gD>xJ3|L+oT{T_)8*%sFeAjZ4jjiQxQiufFy<VSau*=aWOoj^(yQPM<rzb=I{O+gADYAc#M|E-pCVJI^}hVX1RQj9y8m%xUyozBRis+{qQ2W@3M&>t9Q4
q>J)!>+Wd}zHQ{{``1k=)uO`bViM3ec&sTRB?W_PW<$xx4-aLXs^vn1KV^Ikr8WwV<P{x!R3BmuN;lmw?tznWaXb;y2LNxsAni2Rh1k^2dSN?nw<*--dY#Br
*HeZlqKJwDUoMoRB{R|kt34f2=h=we=f2+Ebrm6l5ulwjnTHP}IT9+Guv^4{Pl3phd#J~01W}b;i2ZuQyDGEm;QGN5zd84(!?tSbr%MhNBNiTfLRnx~p`q%u
4qxWVqCUCf46zcsr{y3L<~2B?LiSe-0<6XOUGII%Gc<{@8}qopfExC&8;fRSUn38|BI$%cah4fj!v;@~$?G)H!pmS;oZaBy;q$%R(Ka;hWv-kRC`iq+vePt+
RrCR-*KosrIxE`o9OE8#BVm&3d&@5#!J^-DIJdaxu4E;q{XSu`yj~~0Ia!^zHra|TP(cxci5;(6!d7UbE*e9oM)2;?L6ppz?$U&F1uCl5vmtna@mQLpw=Uy*
c5}lqiuKO&by_l~VxjYoy)p_VZPc~IPF}oO6gf$^Y!So*%dVW8d1s#NntE=SCY3amS)}Naa>7oi6`Zh>hH|fLq^)L<+E#D5N|50(ldIJaF1+MAB*qYl)`wMm
5YqSWki%%xg+n!IsvQv09nhOpno7ks^~`g-F^ZdX*xP=Q+U49ec8}Lg7d(|+3b@-;fnrINn6NK+6x^)ed(?-B#^R@b`(D<lu(()Dq-!a$ZeLA#(!G&tu>#^-
a6?Z4i8vvHXE_`+h$N7PFStheVIYH`PM$2akmB0gjL}sN%|xtZWPyAe-V;+PaTmq~x6n&#2Th;&3%#M$d_3$2pENZL*&-LGO#&Stx%Mvi@X+whOU<#J@i?x6
w#N}dR9q7Wwh$r!YO0mVcSEzSQ&JOEG||e-6*st47BaS8QL@`CbeTrh;u5NYrAn_RbqI-a)ml`urUADw+~{ZqT&p?=WX>s?DuM?p)lo1N63jlF2KhKAZIFH`
4NU@to6Dkh3D$Jyvc$-|fxJswCMKe!Fvr2q90%8s&`l8&aSHMDcQfSG15ihxgY!=ii8LESf@p~*Xkr2j2OfCi@%Ouvi=OTjX0?)9I{19=UIQ~3xp!<)?l-Vm
pvP$zeX=UzDk?FnCA2kM+HEAx8EDw5pG@K+7mRDXWm<M&tE`;4emg{r$>*H+w*}It=|fMv)kyIV$e1VBoLYD<G5XF&T@Cs?_HYBzK)hVOsnA4P7Ob5K2s*i3
TNiqHzpJa^owHwLJO|41^A5SojMK+$VaB&QE>60HB}I!6Sj?eM4fo!Zs)pHlvmT5wJF|fUc9{ILS=|p8uUlB5=#__Fl$|x6I)<K%D-AN%4uUTKcU8q&s+Kxx
v#ptla&SR7oX3N|8_sa%a%1h5A+Ypm?aDas<K5AgA91l?<`cQ{b(<+RsUsy$(9%s7tz42v)N!|O^NhR_2I$ozZH*igqEkt7N?w)3b6=FY)|RRo^p5iM>GN??
bfGO$Wx*$3h<x|H-+l6Ob>A+HTz)~IsYP4`QD15Hh;ShkKDT@6a|DNz-IsR)XTH9?o;HQYQYvqSTBQ{wN}LQ1Ff_xSuv4qy<>EcgojW4)8$mrko|s~si(1~6
9WQInb=L!)CJymskWR^!b&KmpCH1Xu(wJWzqla94Ah^y~(8pQP()#W9NZ?63W1SF)rrF`nrE3^?XI)tv8(rOutD=It=SO0Z3xX=Xj3(NLW8x=a*f|}Ou)y^@
jt5aTF!krTp&cBWSxkxA?7fEAB-}R8m}Dn80oGiJaiXY->Fz?4y_zuBk04W$kQjuDgGP5AFx8lm6U^km3DZK%36m5~s0kZ}hfNKL%b}Er9GaT|j@(4b<=N))
5!BqsWHO{HGqr{Fm<5R}!)>bDahu`}GikNd19Zn|x)wK}vS7>tfQ|EgPBmjUt*dwydODqLZkt;Wue<CYq?@EnQ~^qb|2|jw9ORgw^+AC^<dAD1IFk?!0v)8x
&;h0T5&@*71IbM~V$>Fbno1%N@^n(2P#R4j9VqokP!v@u)WSjxB`ZxTqoGo!iJ~J3YH^KaKgYEL!o+Mk-0W0i2OS1Rg`_kc6!)S6j|zq$F$hzk)26DLb*Per
B7IaEaaHM;`4E3<=d?elEe+vN0PW`qO-)ikNb~<=>r{EZOH198yA1el1HmF7X<31=`=3J)QL2Y>A9vS)Gat*EFMH59S6dnb+JHj#hM|&aC7O3MRqp^!^@K$z
kRb?!qAHk>5j_N|j_>;XJ+C8@C!9Dssvi|_n%GPq;Q&o75tq;?<TzwP2|=KWX5-ND>{NX<AVgB72t<S0YM!DJCW=-;380{<VG|*wq_PM49~~0-H=7NJO3AHC
PlmH3;7Wl^GaOu6qaL@H-#HHq(GxWJIz2c&u1N9nd59u{B$y#crY1@@#M4YGv7Mec;ieiOD5@Zci2$gO2_R-l0#X?vP>(?(EIZO@){O}WY!B9mVT4J6)%HJJ
pn7P%cT+Be{Y|r(`o3{3MJK)Od<$L0_PC9m;#lG=*92Vz1}M%1QAV|Aae!nyMPc!qtHesR2*yO(mz_{?VkR!5M-`#gsu+VCz60W1!zyu&ajbhO_zQ16P7$FD
Uyf3WtsD<YD{()|`nxqh&YWGM+uHX@kzxePX3(J_1WYj^lG=jl%Z@WHaa(7@YxO{Gx9gF8wy}&vG|1>F-;zX)afPbA)RVW;!W$Z34xZqGOQ2_~tAxwE>41X5
U`$*vW3oFZSvt=-+5(cA8WMYBp8MYR1;xd+eOsANPVy7%*uw!1DrI?`ye&LN<T+yt4tA{53cWT}GIShqyFTL=t#OP+@2&QG>ZNJe6=xn25Wzj`ckCsIadt#R
bj(ekXVy`{_sEB=OW~-(&pYQaest=~eY0nHGkmyBKF?gh<l;Kuu%ve9*Ipe@sCCyKZ>?tV<WT4}(nYb59F+NdX4}>xKv5J7=nTJmj9)IpzK2QB+L<#)Q?~aY
ScF*3+zvR;O&wivWlVd$w`Yj^y22F5Zp<|8he4bq6?x;o)%kd{y~}E>OVxI%$b->rBTvD7>o^H2r`u}2lSv(LuX<T+g>fBm>DoEE1;kD0-)mZ?TJm(M)7{=F
aSwVIwB1~u(Zx_jeJ`TCwd=DukF0b*K*PfsXH2TVxv+VX^SnHSAU)v3JafFjz{hw=1z@^yJtjtQ{HVll5xcGkktS}UqDJWmgwwo<0(#X8a`@dT=IKz}X8?&C
l?P}*%(yyGU~0q?pJQvX-1BVKREN&58ZDlsf(?$F^BA6+h~FFbfEAF(MU%wzcsk=}>7}jhi&f^<zj}?d>G^wIG{`jN=d|y==-oO_w|mh-gdu8Nj4WAa7=g_O
#LH2OK<%e)PVTT(tWhwbt^hfCwnV{<rZB`qWWap{OND`Hh7#G#yHqE2jbQYJZ?<er@11((SrmNpKD(9=+8pv|YPdoz4j|bl3T>>ynF7e04PB&?ZN?sHT%oOg
uSoMcyR*98{Le?vsl~0CP*imkW}GpXLqO{BIqY$Qs794x;_Pl6ig97y1Pzgdo*fPozZ{-ZLR)7PUcBkSMhix+oShJkG+aWwYZk@Tv20jK5N%;(;nm*;3N+zM
-Q?Jab%;V^w;9g%7Y4!8?rpA+&&5tpfir#IcY$L_n!ZPZMRd!rqYNE;50o8+dJUu5;nK{Eo~GMIE(adubmSxho?tjU#(lxzx`tDJ8};t&$H#%ZLy-hT6^uQ+
el|*W8Bu{(K}uh5f&<|UZ^si8Y%+$JCP0+`;q<_Li5y27)H)#RK`EgcMj)yl;51soYvd2H`9wutA>Mj$<P`QHAlOyWgo%7~z_$bwyo6q=4`6)|0Z5AkhQfBL
geY;9LJ3DA#^M-M)>@cQX%Nag0`)Zz|9ENx-fZ`V#B~YyL#QXyxcLCPj`cyS=~L3WcwwIWJQFxzn#AWOAcmO@h<o~{vzSO!LZuY64G2jrLW6y>Vj^f5m?TP4
V538!BBKxnBn7gkc&Pjck&<YNi3Uh20#47T^qBi)Xb6w7{Gs2}qF9vmvXprawWKLeNj_*+mJY*T%UjZ^W+(Rgf27aj{f&i;oP!QAL8!~4Q^m>}@H)ItppYCQ
ssZK*#3G+L{$6v)^{BMU<`eaRL-!v*|BvP$h~gCw@f1>Eg;-;fU?OBNHl`>Cny=L=dsEPY2U!p)R1YFUu{#tyQ&s-WL&Q9S1o1uHoe23$6QU9##IBIgi-@3!
ikBEOKv4ulP?##D7Ln3WD8x()N(BuR5I_<%jDe*@tdv0n4oP?8u~88~BMOPbQyyXdkRMLojG?5Vs_YLC{9sTFzW?s>!|-o^Vf*=lyvOT>?LqiTBt$Y1B2t0&
p#W~Lv>>MK%7AGorXf}BED`u;9$t?|xif>|-1j5iw8_*J2b}k9=gxRyt#lsf>dW=VH95w~4MfqLsMTQ+dvi54bOS&n3Y7-k?bARn<%HXtCo={(Jzf(KhJ(~6
krFWnq8F}JZwRLeC51;qRP(wipf``E=xCvmq(~3W!xD#c-X0H-dVqX|IM${sI_bgWREe;=-jmplG-63(xF@<tj-^B{-AlPsg2Y2Iqo`%uK^Fg}s;JyMb*n|e
V9<n@f`i6%EFKnU>U8K$&O$wz^Vwo2i~VlRQIAbhEYgMu`?45vQ7{5)C>WUox6EJbqKQT8T+Cc66<E0mXUQ>Nm-!S^_zU&?>yn~GKPnuDS5FP$(qGTu+yyk=
HIw!kI5{j6npGZ$+<xzdfH{{~6~sv@9`u}{dQj5|yt<o|g^7A>qD)h*ZpSl6_jvB2N=>ctIFk@srZ*m&$hdHUv<~SH4vml>5rst_8P8k7ar^xG?Y`5j(_2ey
=c*@_lM+SB3`Zit^qZJ^TptsZHS2vx^qh|p1Q7|qZ2vnH7E;p~CWE)ekkmaW?nBgihxMBuE0@><|6iZL7ngjTyL|k#9Z-Lw1^KqRKQpp?L%9AJ93Nm0hE&P;
%x}Zp)1$*EB&drI)<fEv7&UP1Zj%c(Z;7(@ow069v=L;hf+e&SQ5Ib`B`$|i#ZsS4X5AV5)0oK85ZkF!FQtg5yH7uVz~i&c@!UH(Xq}^SRxttkE#0>QBJ)kn
xo5iPsNFT2T0C=89yg8yvoW}hw{^_9fD~sU>>=d1fTZp*xxiqPw&*i4Gz>cG;?Y-YuC56kD{{fc!CF9I!9NJYLBK<#IF1a!Va5zx2OEHf5q#XwN0G$V^Czz;
b$k%xP}~UMT*gcqv{G`#=Pn^pC+JM^%{WsJIZivIT2nXB;CylcJ_O0ltYWQ;MPMS(h!j8uSq&60OKCSJ(BKWddVu;wNf71G<<G~p`e)?=7-=G?Xep%pKEdwP
S{DYuSj#!WP}YMJn5_edZE6cfH0FuWjM-(1B{@kmg2f^zq(N<4-x^MXMC-8kV-60oS1bn;GL!_RVW=KM@>D)P+#E?KukedBtWg6>(oE1%1w}Cw3qukVOe9B&
Xn=QtDxZKw2}q3!OGGqHGf1qJ5U^0JN;HzpN--poFGJ6L(IOeb0pZTSAfT+EjgR4XVkXAe!;{F&S7S3o6q*iv&s1m%y{qp$9AMBLkop7`4$)BVNrsh_l7?m~
WMPU)fD#!bSfL<bpa_}@0um~WWQ07whp#Wyu6esmG!-Q?%+#WiT5Y2b>gAU)Di;S%{A`#^U&|qjoxdLUfmoBTJXmI+@|4vRUuKOc!%KAGqpPJytErx5#$bZ2
1UgSsMxpFiV$4&`RKW(}&?>yd;HFx%a{?-~`^iMhgE7{Qv%lY?-JXi-yCKxCBS?p#HYG`BqQ?<7c$^a05KgJ4OGv?H37ZnnDOlj1a_^yr#t{-Z9P;P&?jqX@
=+~^_&bZg;iSY{g)7KY253H<Doaz>bE0&z=VI77$5+eFyb;VYJEo5lkExCx7cU16AT>-S@+N3;1j3SB3y{dCG&|gpC>m8RwrM^26SeFe_)W^;j%GM={kSaEn
bE(tj7-3^xr#!Y9U9f0QNagtLo~!a}s85>;ZB8YT4oOz3*`>6>(c;I;HPZMzx=GV5%JgIig-*Ig?kH}-&l^Ycev!M1FHC{S1BB?qu6SX?COxjQPCAcLRIIG=
ghW_}h{4p;l(EQ1cvQ+Q^R)3T^2(GdX{WJ>c8zEC_H_?KStXq@C?qO!L~$7swTiC(r=?LCV-+g%i<s*=?2cNUP9z9@IG}}@j8w>TFjmbY9;qx*ZNU*`LN=6D
5avI%dARSqtT~F5Q4q*Y?Bb*;HpsbYh7Ph{rLbQb&M{O3q$AcISz*;V2c$Wi%Ze?#VUG7H(XnAqB6hrDY&p0bk_|bF!Z;&YKrqFKNUS%@oWbHOaw0M@uafOI
YNYM6$DUW5QmIwek_Z=#LvXtKuw_7ZcMZ-!Wl{uboV~SkvvV+@$mYpMTUwC-$T~sR@J~v?pu|#0N;iP5(Wy$8icUQiE+ZALl_gPd*VA$BkZKyCS&Iv;Nk=cX
<Iv7^D1+X<gnO^;ttyIs+3PJqbFlZ!wO5ET;?}bS8)===4`Sg-OcUD>E?k{C%k5u14pG|d_rG0_>GZo^W3qhnEYC@TA|3h~F|KssdTGFEo$kZA5(ehsEZ}VD
f{G{&rvbo$vBbjaYM^lw7^;JQxD|TmN+?dm0rnC6sBs@TYZOL^nDEjH9<#87hL{-;(|ri$4?-1&f?7pC!U5GKEeK5%!7&mDM6{Hx6rn&sX6qE2PbLSL)Q~;M
6@}diPAsg%EFkV1nx>~zIS+T4+on)o_--#hadij`4UptOoRiD~PLCB2Y3Wb-5zPcO54+>ybNW69(|uU`&#KWrm>OV(w!!og56n{`!hWjkC<#PSZ~+kg)PzAC
7d=REQ!p0;sA@q}Q|s&JjN_60@86-Mv{OM5K=9?9m~_EeW<_2vTXB&Q5VXsKjRFVW<JZs@VIDHBBn=4LQ2a+>e|lPK;8R#ovQW2yOD^V}8`h)Z&W2WZ@@6u8
KJVFp_zxdRUr>}wPumWnL!lCCR8gTxA|N>+u&I;$8)(FHYx^uYmNZeC4OQb3%jB!Kt7wWSXu8Uh@})_T)p*wxirO?;$<*RXgB>QZR50E>dlTu?mpHaraJR=(
FD`4lE=<O8U7=c{EoNl|38=<9*y9_=1jJOySC%}uZsfCEicCybj<qIhF2s>5meK{ylZ<Mmj<<oM7Mg9bf%vjNOq7u(Qu+esKw_zX)nt>5l&``M3U~}hu{`h)
z@C**{)7ukK`Tp9C?pU-EPz1*Buq#&C}--A>vjT$A&CMYrhzJ`nM4ry8~bdi548Qtsau~BQtg1jvtizgULkaM+>P#K>p#RTsW|(|?&SP&8;h?OuMYz+snl>F
G0{vIa9Wg&|E0sq0@?oJx!%=ft&{9XK|<o;MrK`J^x5Kd0r^fzb|X`VYA!{Hwy$^qJt9oQy`CT{+X6SwBYe%SibOGs#@kOqC5YZ8?|Pf^s;0Kvh*m(Bf)LaK
GQ{6vFYLcv@+Pgr=C_yEmqE_1rcsvas=6IICG8wD*!k_5j1lCK>AhFKZ+F)ZuGuj!PID*M<A;MYen)w0)=z$CGn3cON;GwDCcXdwE^Ll4<+Oo~WThjCsD*T|
0X_2VWlttYF&3%LZzmQHPqeXg=Eb1Vxy9C6HefM~J#88<V%UCU;lzr=E*w~5BpFgglvr8!hPXWq5DI%T-UaI=hctxSE{ZlcyVR<yN|S=y7K^Cb1l>bP*~CRV
@bxNL(Ue*r99g2)7gk1I?=70DtX^+Q@Fy2@89|1`Y(|YsEb1&Yd76?zjpJDjTcbt5-GC*453EGEkyn0kdOd97XWe+?F3+qk-VIn~y$w}JMhO<8?D2wq9IqjM
PPikw>P42m{KJR2CtTjAO;v8nT0$MBt%(PSefr+Bk}*A!%^+4R;w@IRxR<4Eo$U&7aFZ#V=JrO`SJc`gYhEiA3Nd<V-K}6}l{)3ZFUDdckO)|I*1^ngy`O$^
glZ+iy-43X=w{p<7#ACbw;OZO=1xwXO<Ap^*WT^h4)p9(<@YDYZf6M_J?6>Q6yq1Qw&zh0`PMN<Yve{JVX=AA056?id!a~4JgtTTqwc7!sqwKP1`e@c7rqtN
x7p*Jn}Bi&%t|UTkwIjV<+d@Ph`fz3fnj?V%Q>hvaw1f{Z_U}RV2g9Z+?pDO+Z#tKTx{0Xqzwmd0W>b*vM!Rd%7`lK1SyJ8{A)PK9AAN`)B=M#oQ0nR0A$<5
y}Gv1+#>o|Ba4cCm)CiTFi2=%pT4X9K3R(&sQDP{o^oEXKF3y()W01wyW<#bUv721v8*}TP2_J+Ta6pD^h<)*K6l@{#L8#F9)(?wnmy7tz*y;t^Ly4y)_V)N
{Gkw%VgRa{?AxLTMMtO)n8F9-PdyA}Af{rWf}%=R3K0sSFT3#x#`-&MGX*znvm9d*byrPEu{M6LO^&;))nvk(C?Cv~L==FUj<(6InZUxuh`<xh2h2cj{?8Yj
8C93sYax{rFZfENu{)Bw)&akdBLONaS&(QK*^}z5Xf1~kyyn<;4&hlu5Xz>gcsp4#(6olB{76%~4rHYUeoUc`$-U&$@v=mt>i2L|!?dg(Y0C-31Ct<Q<Pe@y
9E>gb9_0DW2UPMSqp`dLCLG{U4q9HVN6ryFz1~2NK0iZvBCNJ?l>_?g{g`s|#V5%pO}#QiWHx0CWsk^lA*KMJb;BR6kBJcAsT1dDph1#Knjn%Yf%6y%nu3V}
W+9S@G-6<#jX^~*AuR(JmZ(pLQ&$+#b`zWEQ9V5^A*9eIJR^Au@V^Jwm(uKXfbq>V#L}^zplE%8$PpZKOpG!Fk@6>_JYIl5VoJ<}uuKfz9tfI<>k;u({<aeW
ov1u`0f8N`m$5>MVp5Pv1j4+CX#yb<kla0DB|AR<VsCl!K$uA)KolQKuMA@lw6ps1u6t~zJ$J^bz1?i|nh>Ig75qL9eZW-B0Te=v$pnd`vI+=rNDOQb^h(p8
Z;!b>4=@9>AfHhL!YAW>zlYMFewz$GJMts((cC?G49A}Pe-2swCYY4oLmEaD5Gp+&fHw#!ipJdswB9H^Z6nvOqxSzzhNdIye%vC5@yCtmN50`~MD7reYCh_{
L))q;+auKzI2^`+dSyZR{eR6h6hy^I2@W8JHVp*8O6Cp^v7V)vDws-2UQ8b#WH(XmgNg@`U+X7dFqx=iY5zsBigeBL$8<&@l31XJEa{76&@rc1f$)AJem5G=
`)9%#EpDFh`ci1weH@9v^&hCt1&lU*mw^rwz7~B?sr`6nS>MqB7=n@l2*6Av#1KG|#7a;JP{2@yDkUP6qEd*Ihw%tO!k*l9174BOH%>v9t~VEBu5u!GeP7PV
VFHwkWeh~fq!lYIETHM61d)J=5dOtwT~Y-IjVKg>LIla`Q2TFoF^>E{PuH*IxLf=G1D-r!WY*=kWa{&mHcoJ?s~l%Y>z#MfG`?ZW>3*3Ukt0JzBrzy`!U$57
iWCJ3GzmbdNCS~mKzRrK5kd(S0ZY&wyyszq*2BweMsSHMk}Q~Z4i#Y(sKgOgIDm;zq$L@un`cr<GEl(;ut_mRNwG>`jbe-mwCCq3!y$qiC?ZZ7Qw>XuRum(e
cFi?WA;vJ!M=r%FRH-X0imEVUOHo8Ke*oULoY`VtjhdvWVrpm=4;h%EYLFzL#e3jg(=%yZjG>t-p(r3il2{{7815bih-xBOYhc2}6=t!D&e*aD6dFyN#!gOA
se%arl-e*m2F&6G8eB3JF=$v)rgj`s&|_w)G{ZIw4Ga+#4F+rg(niIM#IO|Q#%dxlHHshcj1@)OO-PFy7=)t}n60xJ4WEuVUM7$!s#Xce7<PowVVE#yVba*a
Dx=W+L#0QOL?^;Aib6K2qMDxLka`&@cEv~<n9?N{2gY8wjqx4i`N1@gl8N&Hqz_65NQ3&XB^8T8QHTItBNYJ!R4v}FJdb1^K%yb_lpY`u&=;`E;3QRW$~x;f
9Z&HWV^3!McMn#}r_qRTR6mBoXoUT(qvkmsg%@2Bi~G~z<@RjnbcaT$^vV9rG&2y{ZKZW_Q3{;b9kO*k&yI1~=IWu&UGH`rb>3;C$c|V}q<eA!?q_OV_FlFk
3lK&+-m^~@n|8=yZ4vkS`JLJP657}`M-^p1`FHoczv5D{`hpAuB#{FMNdycYUI)noq2V#}XaR@l!m@e??$(TB1fJ}fhryJ2IZMz=hH+ix=l$OvK7vjs14NJT
K)*Xs7|1iLOG{4^rKi+4wjlH<S~JB<kKuD_nHobndJMvxV-k+61E!h}ZgI2ZdCD9-wK(D=AqG8UVnd_AAk?V2ndOk{c;vy+B}`9QH-z*8a=FL(2!2@6V_)CF
j!)-A6o|+LO(e}k6cRE+H8dnp!z(ZZEfXXGBP&HKkWO7Vi_{WS?86ZB3^{Q$X+BMm#tj5975BQzE}&44`@^N^Z_`SO<blKw@;KuqGYc>{zZ`|j@G{PRcfXXM
86=n;Ik5d&sR1YNd@!G~8JuW1&Haw=7!h6};q~>f+?~+i>k4{XGBx4z=EG+Fb%Yaxplq5PFdn^)9H(i|!g8DqZrdmhLf(9+z6Z7i{AU;OKdpo4rha%Gx`AT%
Ufn~#c`i_SI_LTNL+wOl!+=2(%wV^yp>IbP9lKL<YQA)+k5032z=*3D5bl9v*$RLx<5oW_QfN;y42AWzhLsG>7zYW~38I0{E|tPV@Pj7R7aLw$nTNen)j`N(
v%0`Mj-2_lhJ=-clGfH+;+YRlmwD3dA7`&0jzYnQ3^-%YO*%AtSv13jN;^iJIpn}3svcT)v8@bR(6pLusEJP_-k%mg-q~e9QX64LEHQ$Gw8g;qOu|m>&}hsj
16-L0*R47{HavmMloKJK)OCX$ggKo$DPluHXksz4QKG0iQ>}5W(v+Pl_0o4?KG%?Yj}KkXlhGHA(=l2OgQ1}-w$)Nrj)$U<i4Ky8ngdI!j>eFrpb+Up$k6Cg
;|aJjAyRnVncn5z0wy(1vw*7mFj!_D$`BBgAVNTbK>+t*?#)jOcCPLTJ`1NhGId2AS(~IhKSA*XX(SH69frJ5A8bi}?68qUh?O6VL$T@Lhv0@D=_0BqqMMxJ
f-%2Er@X~%>O_3Hdu)X4XhfjIX`K(gu8g4}B{qkIIz<M5-1lVbDB?|LSWw&>FbCoj_J_#w0|7E|gF{LM5i-8)xD`4ABr73VJmIkcF!?uXHgK2>o;0~j(_amB
c4Gtw!H}NlKw(IdAc=qwfnk!85?{k8X<w2w%iYK#(yH>paRpsH$Ve4PvI0Qp_5`u|vGQ|*0-|F9fx-0<C>aU|#Py0OY3b;(1tkcck^sR55&A_w*$OEXC`Uf?
h`aK~h+UJ}s0Y1rJ*1};L_K=w&X};58Q>lsCUw~md0;RXx4mB=DHFjMJLMce6a%G8V8H_r1DR+SC9Iu+59}hkXgnn;G^3?gLcsz$5-S*#hHOaC5fyBK5Ty+%
i$Jjlms}B~3`t`;7^3lndR5?naze4QnQ+1y2qB>~hES4<BBmg8rL~-f(PbT0k%Pkk_`-m4d9k;U^ih6nY9L<-M-ehfAVfCsspAwh0#Kt9zl{%22awQ0ko(dH
K^rMjrDH}48fgED)pe>Wmuor#ZG#aNLkUYqTN%*>Kuj9o?&>YqOvHy_G_+8MLg=MNfuthw2pqzP5R(On7-fkE>T}J;1mL7BLJc+wAf-uq93PK*tW@{g5%79=
c9Er6?H^CbE*(9tr@CY@3HdxS)h!JIwLr8qAA5?2<7lmi3Fw74pz<T!Ygf=QB8@9R2jzv{H+kX)IXshv&WPWi(~@H!pBzSXG97PU!zNac<L~iREP<1Y$4&b{
-CwwWNriTxsu(B|kf3FRp-dg>rWjP94&@C)yaFL|pc#?TK<EL=Q0Ot~^<ePFp)!Hq$Y%x<S$j>#06f%t)1p0+y+k`mTx^b*#}lR=By*m`kaUd#AENiiX2FAb
aB&p#3}ijMxjOds=I$xCTILCoNeF_er7B7NM}fQ|i|{x)of)FZYi+*U9tPa=xJ-vo=-v2y7=k4zO^iTmXfrj|A^Ywj;weV+AZhNy)pTIN*to8paWDnHbP1dq
2v2Hx#aTPn#>RdX!h#E`V8n(7yD;EQA?Oj1+U?lU4XrwOtJMMY|L}MAK4f=P{R{WS1t*P&TzfH=2qCVGQPD?s9WIWn8kmZUN>bv9nWQ3!rl^@{Dk7pNmX#<9
4UE@DmWnD!k}Vh-q>7Rb#$YH?n(Vk@n5cAypn{-{7`rZ_3Wq_WQeuJ#iI}2U=*1OibhRx#37LutMkOXn2~u&iFpQGWLlU~s%tS>rK`=}(UAvIdl_3KyFd<J)
#bwZxrj*GL)fW?p;|6w95l$^pq|*#gn;EHAgrcbFO(=Alr4Ral>h4No)MP09WYD$b7(OwfCJ2Hdp@<@il7J`Gq?!sUAa*keF(XPqLp31`1XLZeM!@FLi6WLo
VrCY#+pZkcP*n)PK_n6*453V=B+N|%^^n-Wa1ixHP*GDQ0aIRJbV@WNL3H9kh=q}sN=jGVzBS>@KoB0*P?kc#`lctu`p`ZuKP35Kwq!d(Lz=rgZGhWHdC#{8
)^G#+p;MPY4ShqRhOD)e(M84pSJniFKD|5*2VFXu?9MYj+cWq-y#F#Rq|A{Kg2`w{2&%A1)|_KII;xVi;-U#_T6MP3peYc>aylY$L^@p|q%k8}0@|I7I-zJA
Wv#F=Xm+x@YM3;Otp<&Pz+6PDDO6ybz-W@PToG$*!7&sR(#cF8_Vz%NsIrs;NIIo9)vc`Qiiou1W{PP|T5=i_ZHWs*ii#%*!5PR07_zdHB!rn1CZNk46v~uV
8w8?96k-hqqKc9sq@WsNpn@W?B`Kh%rcmK=z5b(zaVIG#S^{a9iJ~ZIXrL+yX_!WbMv@_*p@|rVB4CIL3Idd*YN!gT5`d*?N&+S(At(w$k%AUwDMFH#l7^xZ
kSIzD0Hvjgf{K7CD5a)?A&C&B2&$B&DkMq@qKX2VQiiA~rHLzNGXR80r6UkhP_<MvB}9!aDN9ID1u+2-l(ZD3DMcYbH88XVEi^O*15^~FNE8c2D@#LE2}n{>
l@vu)Qc@Hp2+}kxMJ)nF5Kt5p)KwKJLQ;+qm6$JC-NMHX{^PmO{q(9EbwOfI6WcGAu+E&s{54Z8NTxG~XEULbcj-R;I+ql}ho%&LEC}hs?g<Z3A<5)AHh_<c
nCjmT58c7H?Mte8&maNlf~5LiRKz7>35r(62U;{FKuJ<G>q$sy($I`j#S#Las#OfB)r!!OTW#v&NW8sL6oFWSLUB5J?TtMuL=z!wBdyH`aorRY#X4P47PfRU
0DAmn8lXz0Dk6fZq%eW85^QQqNl{W#(3HhZAZT{3q8-wO1tln2pc;~_RMjz1F974ueCF$>BZ<v(n2GL_Ks(_GDqbjuDMz3lkTej$DcK4o1|+w@qQlk>LD#&=
#y0^yyb$bCdK(xO3B>H7%2S~O>y%vpS7)OE+qtcH_5lA<anSZkAfm7eC4h*8DSQyjOXPa6@AZ3!*m+8QK5~$LMyIHX8eW;xIs|;-4;XK*zLVk^p62D_;Sd5|
hzcx4N<}P)_Unxk!l<Dn3NVtO`bA#XTb@UTfd@{Vow}OQQ_BZMUkK@;=0;y6nh?<wJ9_;`jxeK<`QUteC_399b0PqgA_x1#1)TK4V;%-jaz^m{4nt80^N;UC
1NaI)2;Xx9g%>{rAIH6&t-?9P4e=cQaH@a`h{KVDD<SH38%hfy;*%8Q*gwnWaTVX|RUP}^K{P*pFrffaQ64>uMuvcBN}ZT6A~=LG02m{pe&k1+q<>)x5X>P;
l&dh7Mlgtx4UGLkIDLMj<ANxdT``ce@gl}CE0RCB+5QEWYz?sCl2%fS(ij?PCW3-#I$dYM>MO(e8;NOJDq^UaJfhlhLnwGf9`7V5O3+(kB9aP7j*^NUIzz4I
W@8!X_Zt&V*xX&}vsREqSdO8lCrOM7Ub$B|4su9voUp7bw32>F5LIEBbkE33Y=V>S&Opi2!onT5WRZHKF+4}0qQSAyeIbZBDP(`A!4?>(cmkcDllw?R)&61A
$bJj$AwDxi8dU{{k|{eOr0COU-8_7s-|Pku!aWyf{7YO5f&*ma0?oi-!(-ER=;|^^2_7DBHb)l+^{jR=9!Yv9I^8wV0}EZ*QNSw_R<OPwY0iLC<d@|>@J}RZ
`aQ~wBm~G5m-him6;%xs6c8{4Aw)$CK`_xlNQ6vGMhQZN4QW>jGQ{!ON*W&`AB<u`8KfSO0+&L?NQ+49WK*E>0wxR8p2ispy7D+j@`Gd`$Y9qvpm-&ApL(2c
dL~9~DsI(`QB5ZpT~f1lzy%`}MB7A^4`2p-;7@<Q;>YDnm1xZLCK}Tjb&gzaWydmuM24Zh#<{!;nFxsHrP~{YcEYa3FxfUEQ5mc|uG=^#6g<*VL)P~n^*iAl
`P7`+mbPx&j%%Epo8{u2PE5#i?`refD!c3&9`@?1mxaz;Fu?R{UAC@=CPpIxC2Wd^GBlC?gA2i3Ol_Jp6EI9Va|II<Ayi006Wa$li;gpoQjTHk7gN0UjA-ex
x=h50Fe7eNW`eHOo?3E8Gm5TixvfLFEeV>y=DeG!50rV(TR0<whS{6AX&u&RW6APbD0rqSDBg9NH%0>T^I%@Zu`Faf&ZnHg@$)&Qi#kg+rWeiL>D^;2bY~&O
$$_ZdcSmbyP2TQR(Q#CE?lo!Mj*h){xU-(JQ_-Z0yR>VCq)QpG0YMx`1VkSUNKm)kE|m_jX*YCNGhAXtsJQPcqP$aXZ8^(`x`K*?Q`qNj+Z;1$#0gg*vnDY>
O^Hq|)j7hC#Q7Zw<_BZQkUW_z^pi1!@=raKGCGIiR7?bLT-cj|jK)g^l3Iz0h+~i_Y(GU&fTR^pL^|^!$KgD|UxJ*!lnKZV$JYQ-Q$M0g`9jc&Q39#}>V&ZL
K4`H5_%H#EW*CwoARs7$3MnCkD3|xlm+{JDstA#I2r*LZfI314VrEA;0M<%Eu126F5r0S>jsK1BYf4OQlu$^1W8`z9QR|{Sf-;If<*$Gba-oF|vLACOG>8nb
L_t$SDv>1uQAtWfjS&SD1p-7s1OY`OAVpHIfQN{r%GFeaKok{8DJdZ=O2n!`K?wm1;Q1vUYJ!KYD1a$wpazOh-za2=fPuCbBm_ec5V*n_AY>>Ah>D6-grW+4
xF3)Y;e}63i{B%V+v4gTKYr51T%r^Re)%|%>|tn6`5<sh`!*U?pk`=2LzC82^(Y-}yQ?6alF|o9^Miw^#y#Ov;#KHSpb8SJ%?1M!j7n=Swl^W`B7kcNN|@gw
F$nqQQ2M|w2p^g$(-|G2{f2jqlJ~JmnD9A>BEc?$G8t+#=cf@ZL_tUpOXY~QW3c!ZoKr`uEelap!}A{<m6}4K4liQ@z+kXdCp??LI1$@H9gM8U07p^&8}mO#
e@td_a1}%~#teZxK1=Tc51<e4fc7Ek01tXEB=n!yOF;RRD?oB91z5_D0>BAQ*fr<o!morclcq{wPe)+iAF?|h|G*5dto^o4y-L5if|97Di4vJ+kV*!kK;(T~
+$9~4$I;(`b516r<bFu1a_a|d24ZY`ZkdB>fFC364gkogrqa|8f_nvite)l{SRO74W^ZS&sqW}@{SM>uOO4#KliJ~P4@>P5p(r}9n%F^=WWqksm}_Nn2Ed30
HNM&s+m@>4=f`^(ZkT_+RaAcWaw?-p4ujV)^!|Oisyz0)hudOJHN{n8ub76nPkoPzM%qB{Dx12{vwaJ+4>335Nw`XiO0(&ArBb0{`$*yH=xHK#X1{c|7FF2t
={hE{HNgs+ixLaPC(3NtS%g+8Nm|R^E`hqBzEQ=j^7-2Zh{~@>IW8WO7kA|Cg5>SK&h}?Kx9!&xB$+XG<x?*aZ48um0fHdugU_wAwSt+n1&BLTQ##tOY!JuM
zTpLDIMoTjgl_DgO9}J2R3v-ygF*{9s)DO~%F5pRjJ_JrbU*=DOarq+5NOoe#}`Zn0GbbD+&6#j1N6U_$@)HFmpl{gkvoIGv#v+cXS=^IoEeqcRCUG?;lmqn
(|>p#mGt-fP!r6X8jdh$FI6|10ElS^?gn7`eBIOM`n?Ca{$C@n;h-nsFV!M^qZ3MH=hmllrV=CH8-x#`1YKMK%!NttfhY`1AfL2~5t%SS7tS$3ESeAV9ktOH
`u5)FnNC=D=BPqV@hw5LAy@*FicSncMG(-v9}wG~4>N`1`0NMl5X6jroyRIrfqRw0BuHNl#FT2PsC601ttL_Z5_EEE^1*<edrUc|8F7J4m$u$Oq(|N(?L_r)
>E);a;}S&+K++6AL{PB`RVY(YG@~-Kw52FiMF;VPQ%Hp>(J&MPRS>j+LlDwXfKy160@8~}G$kSuvI0{ug(OK-6qGAM6d<JvDijJQyaawHFazzCB9!=!KD1t1
qQAHkim0y@4UkiipK>GfQsVmZ2!4J<^AD&ygF}IoNAZDO4G&Kkq(LYIii9a5QJ|;qoeL6tAq+qiG>H<F48<c7i7XQXGesx@M9d`&OGr>u1b-P563|dY#DOxU
;U;Ndf|!y>X*Mz;1Qd%2L;_Mw75DpeG|{8@AGAME^zvl+gF{a+Qcht!Be0E3VfQl=MGN>l5IBye;k<(A-8^=S-eAUr9f*MaFtmrJ3_w(yScqvxCHoJ>O)?tB
Acz!pb^}48#}wv3Eg(>YN#Tqo3Y4fGKCtR&nkQ+`XJ6F8#Mm_h?HL4dm$&V{VG5KK2|y`D04YjgB{8oIfQQUUH6R4^0(Y*CS9o=qf~ixlvlFemPIXZ!q6!g1
Xa{V$wvaW4;RX#X3VF+nxJvW(nX(#6hOh(5UO92Jgb+KznnS!BLBs{d6p&G;p7oW%v}o9YWjcDNZuCm7xF}a>ZrV6=!XCJ5hr0{$1yU!kj^W^)1|^=0g*-0J
K$3Y=wIfro{1C+e1zbI2LyqcvMdFX7z#hn<+=OVRfW#?@Pa}fWZme_le#-&&9neNFQ340*iV)yZk<e)b|6oF<AS!|zq}~{U*uj{cj1;95e`FXde||G96ah#a
8}BT`Q1Gv#f6#Ka+Qp-=fw)N@!b%ES9M&n=aT8NkxVR!_@^Kc&oF8M8Sahil7i8OFs))k6zOQPx9k!J46W!<${Y23a2vCtAlp?ev^@{<cE@h!YkZ4K|NN0#x
!S(=pQPM#5zi3Gil~wG(rV4-}LXwIC3W{k88l`CfnwTU?5h|uALWPQoswk0?SYUr|*T_SeDtrzePf~si%(FiaW8A>QbRELO2B9{{9BgSOhef<0L?`6K-oV6p
I%Jgzv<Zwbcr3$N$}r>LywI6gXpq5p!@Q<oUNEF<u7hYAXGqMX6NnUAy$}Y{2+YC;?sBSnke}x)C%zug>+Nm`JZslrV8~({-6@ibpj@I=os@sgpF`uvk`2bh
eL4N(EDS|h^i3@KChNHKtA*N`CI-h$gAS$G?1qex`JD|H0(NAO)J+>H*$m4g5XLYTCX9MfeMlhos&|oa9*Qpl36NG9j4xy5;v$|;xmJMK!R<0|H`75w(;C0S
M@Vwt2@Podwu^}|k$$v4h=yp1P*L#^@IKEs?4E6wmJONa&mY#^(G+>*QQDK*b4CX6!Aeki&MKFfzoi(2L_1)q<>`$=$5g&f-uJ?F&)&4yM+hGrGD0;ks>5;h
%r($FxfeI;H>12S8?K1d#0bKq!*&>&;?1PfG{G{@T9|2=S4vx%6s8!VhBXnLh=oi5c{4M5x-?cux>r~l(*Cm{FhNKuG!Y%0%ry-Bd+KJ+jyW$7YE;x<Oor&;
T-I=9K-oP5{TwPNs-hhjbp(MCO*FBw><8iw+cWM%NkCGeLQql~JA)~?@1Hc@TSH?8gwxZc;&VVk(02wd0~b_=Oq4r^sp}gr?x7B{0XS%inSvUilAtC^S`f$C
_V?sRp2WcnMLc-^L~35IJbD^ETDzTw2N*0QV8`5Y7ssH91wH~M-M!pw7aoo0;%~JF>$dSQP^~^o>N%HA3%L8}Xw}vQ3__*)x^wxN(+ZvVxQ8rhRI0=hUj4iF
yBCF>HJqjcA<I7I288x_jOyO->Zl7NPiI*6xK7ubq{nWElYZU@;lt&a@2e13mMU)?<Pjzyidt8j@Vmlk4p>*GEzQ#)=_X059y?DzFFp=n!SM^%4(3eC#vr}8
xsB~>;bm5J=K<;9MN146=vxWp3AuK{nn}f4`<T>zPn_@+6d>-0y>~FBNrNu_Bis8@d!tU*wcx#qf+w&p5_LQMRQVO^&MkBtDa0cp%9qQh&=bucC)+fQsctyu
K@x4A%rXkd$#&X4NT%ai(foTc*7awiWLR;|u~us>oVFvU$-~#KLni^V92*W;PYX}IFKR4OdC9m3&}UCf!c#4OnmMO&o;jR`*~<9g-DKBSc4`;}1qB{P**Ea-
ULk>saWoAjLrikatsOGSHMm$q<|nQMyC1%Fe$KsHt8X$u-VSJSjk6umD%U};=hQSz@$)Sh?hjno7cvm_cEj2k_ieKSl@|lJUK9B}W5cNONS1Uo7ag-i^~viy
a!E3DbVUs-j5tjR;cSNkEEHlWkrQen;uHw0loK<G1F$Tfhot5*RE>g2R3QMKIqu#NV^l+4np^>yasmWc?wh8FMC&e@6_XURFnoKnH+N?++{4YYp|E36j?kJF
;sbM0spOhAtw|{=*<!}ZilkO4Zz8;M>5M|Ou7d93O<XcksR@d1<{0KdPug?><08%_vK&2Qr-Ij@%@oU<)0ktFGO^KNVsu7<D%rJHHB_$P?_D6<XlMlWDaCf(
-mZ%eb<x1RjJv@gJO&;_!$5a6d$h6)OpY9|luS=8tZh}F>%CWKS+6EkodwH7n+t4KI}rxvNnT$4x!Aol^j;v02+7fdH=F=dGg6q6!8HR|LDVIX(Jj-ml|8}f
?V@d;wgIJF1R!!ggcJ6XttyQu1qwdi9*KE<XfCK55}u*@PnXm|z&=v|wIrnP`O9zQ9y(kMB~HORq|WlgB&8Ui5KniQd(ims3ZhC+jA1?JnrZ?G{8cKY0w4g<
J5K9-;sEo@2p))<E`4nF9RFy~99im!PZo+G_evOraVzQf=$-KJVbqg>P|eFH4|v)cMh>1lklJaAi3*t63}QBjvz;hnP}J*Y{u8B#Y|F_}u_TM2!LbVyHLaGk
VAAAh0Hu{%vLT3&sBBoOqS+g1f~qMB2?m6sD$wbf(W<1Tsfr;b2rv>+I87*@?SNcx0SS@N<w~MJiD(i)re=nK3PQa=<fd~(#anUv%$i!ryhdo7mO+vPs)(xo
;%T->EwFCbF0)4`WV(HB^$|Kc(<IUr78JA+er?F*poeRvFyzQM>i?XFOiVT~H3Fo=M^duMl%14Kla4reG*n4V5R{(h6%ZU}CtCQGekFLQ2n~oYUlt2MS&U?|
2~fheRhE{b)*+BEl)ILV0QPBuz@<W?3u<<`x*VG<V2B7KA-AL1^}R44aeG_|qmAPo@^&RXPA9!tDJb$^P;{ja(3`djWRQZb`jS`3=n_*LK-&!rNi`0-`$x&g
mN;GO)$-hKSEI${)`td~8lI7mozT+`L#>cx+7Xrk$WjnRK>-W|l#5V>1W2R|8&Qv;jq~{p!S47XW+#BBVBnV#8xN_z44Z;L0|p#T!3&`Un!RVa`JwXYRtGoF
HrO7hNtnf_f|zt=@`cr`*mj4ZvV5gfq$mbSN&%oHAw-Bm3_T_yIFc`&J-iE`)v~+yTdE?It910|Q*4_MltlqZV8XFmSY#+Bc8p0$xu9Su(i3O!0m14+snzd~
ZQ<BBfjmRWGbV5wZet}{+*HrN*NNyzdk_!#Bp5Ih6;x4}2#A4*ARu3<3yCNiK{!9n^#0<jWAaDzB{XSG2ax6yPfwHNc@Bnv@q@xsqpDL$^hS)CC9`6IpvUg)
;2tUHJ2yR^JLF<^v_yX^tpw1a?sT0=J~8VgJIbEszq(8WlM@&5j8ITTQB@@rt3c81j1xx(+)zbCUWe6`G9NB(O-^!yfcD+@j2*{@3c2Cal3+bteAtpzKq6EX
N>BojkQ3kfNFbB^1M|bsiUw&i>e<qGq2pWS=zNGv%oCsstMX9#r3yr)DF%gUN@<b-S`~h<asdI{qlb)k2*ZhYX}o;&%Jm>WP3YEY#@REm-I<M%PEuk9SXP%)
38cvDPscTkm-(5S(S}#1vO@Ia&9Mo}{ny7({Qi~(9m(KjN(!XE-4Iah_tX?Y{iug9&$zy7G=670dF*j)PRGFd4|#z;xy^_Sx~cK$#X2RVnj=v>5`t8k(`N(K
{m21W2l$8^WS;JzSm?S%7JCKO88U*+xon(y;l_?Fa7=*f13-yN6eomn@A5vr>-cG1h$1?=Oay>}ua!o6wj9TmnP)syWf0i>5H}=~$`bA9k!KRoN+;YxJ-x)T
l=-~;_dgzo8tb~Lq8kbug!>Nz^vFHELAMO0Qri@x7c!VJ7yZzlEJqmfFmcy8i)7<uW%FSSgkuzT_TXx+gmSp33$6_@B_L3{!zI{;sU+y)4ugWzr$u0gxX5&1
sA6Za#2g)p;(&$%qVG7(<PVQ0M3KsILQIgb0V2?UH4*d9(Nv&&7qs!|1CL5c1QgK>P*jZ3FdN5d!cf>u29uj65zzI3V!xY<)17%_#HYkSf2Jr329Q4l{P}mM
na7FzdHqZoz?1><=2Z|hN&M8=fM<LSBe+jYJ_n&-^cK-HI)~HeOZHfKXg_)e$DM-nDpbZ3h+jc!0uY3Hum^?E$%S{1Y<1&%_7cE3N{Y0QlIhmLi3~^2m|>kU
k3cy6e@;UrawbXKAnx-+p54AD*l&bb*49tz`>JM&QYu1$bvy$}c>8QggCGr!ih?iea-nR43$a@LrWPs@mt7Lo-i|;#m?M?}d_njRyhltf2u!P`O(8L=bszB6
!h8AcmVQI5`Y^$o`iAyQWLJDHslr7SG*~enI(r$G4Mah3Xk*lHG!Qc_RV#{xt>qbzlJ4XGj+Gg2iiU8b0m%ef6d%sPO8`i%BS9jNt1vkOsBzEC4loLA3xy1(
KxF15s-k^w>v{mA$lVlsw*=8m;3imt5`vnZI7&n4N3tGze>s}{8;C_E4s1M-$4L%6Xe`lM5r5FtdAAaV`6a>!n+Q=m!})Oluj1c-w88Q(Y?-K!TikK<+P+R;
0j>a`;=-!Bl<tHo4TOnpoS--%QyO-VW-KnSWT4h`n0*%LsH7r^^&l0ZBq4~UW6>skV<y(b2cXb}AePQ?5n%Ag6Skgz^mE*bDTx+@VzD8sc>&YY>Q3Z*he4x8
<Bph6F)37NG@C<YVP;+0#W!}&t`;`0XJg%_s%U9L$Qm@gB57jV%DbZl(V~i&ifNP*8HQ?viDaRJ%whdD3$eXq(IIV;A`?ntSZJymEgrbQMM^}_beWN(*_8}Q
0K`ER5K|E+sH7$V%x5l?9~=QAnc>^2^jV0CBJ5HzICDaQN|2gOCzq=mMzDPL4K&HN+Z?qq%_+}YH0dW>Hf1ceK?N06jA9W%5=;_O6qH*#W)R43c)}!s%n>{h
#07EO0H@Rd$&CZ($E4}A@7L?H0jcut0myFjA9xR8<h)N4b$p>mAstHTmcg8ma@brBm*bC*%T5@{m+J7_A@z5m$eAS_aBrv-_o6rq4_<e026-}E=Mz*-I&{I!
LVrk5Q7Os;YJ@v6g`}Y2aFEcQCzN)f_6eL%Q%p}Oa7760Q7G-lPSx^As$nAc+?JV$bZG0ye-*#&^VM~LRXn83hp0gHi1@(KK~xPD5G2S_QxZ`?Q6wY;RWL$H
G!%N!@X%x;VVG$WiXR|3qB?6?lR>3)dD)R5NbNv1nJA)zOQ6JCQB}4)l*AM*1<nd_5eY&fvy*~31mvhPD5056QJB)2V=mG}Ndn9S4Qh<iQB*`w5D*0|HAxUe
p+I)QRHQ={(T%c&GzWGLC#BXQ&=C}c0VJ<%Ql$i^kZL+{RZnab6$ni9<r;~IF4!VkB4|M(8iu8VvS|@&Wr;|lq#_Dhq^K#HVU~!2qM<1vMwkgg7E)N-x4RrO
2Xkf)ki7`v@KcPhfeA!G6IDs1(Bj{cK@1Dofivice#c)&4~C&)u`w1E@jQzU4<dsYIAzwcH0T#ubj8u?GI}$g^n6KT7O7)V+Zs&?`psZBI5iR)AI%*D-gXZ1
4GBs#hBKb%u<%0liDc8ADB@V3%@0b{L{SutV>nQu2|Lwtfy_8|b?(l+=Hyj3<itv1Xk;jwH0Z>&K+qa1LKK;UK<Pr0Na6^Z3QCAd8cN2<hf1GWP9a%Qj_r=<
d6?%WaT+H-zxnah&wm?!Hrzfg-oxBasIe8x^e2g^baFT+yk4v<VKzLoitvWf;06uD2^0oKvVwtf#ED6YRj@z7-l%v6u<&#}K>p}^i8}5o`I7YMqIA99@T2U9
3owyy8f_gP+Vuy$K_|rkb^)`Ae0~k_Yu%72`D^SwO&w%?ggN+G*$iTWz%Modioiy8;Tm}5OC@9B$oCM%eXP-Jru|KzfCTI;8&2E<9a{dFnRtpp<uOz8Kx`Zt
wc89r#+D?&>+9~<ut#qoKH^Y3)R9_1L*I@k$AI^V9=G?-Pl_Z85`sMc@!tPPdro1rihGKJR;)&Q{2+f&U3BA(Yv5?4_4P@t<ohHG*o0#BPO0|g15eq>+|6^w
^RKTi(Ym|J;gvmIL0n{=aqqpA8Y>p{w4x;jSVT`#xpH?4ll>tq>>>!L2y|;S^fLC?mSBoLl23&!QbW-+21)Hi(MS?SOed}q6a9@eP7o1zV5fu6LV8tyzCrQv
OoYh=Q57pd#FWtyK}ksxRJANH6+sXY0Toj~ODjT@kpoDQD-bhDO%*cC)iYC6G!Y3^Q57W9O(|7GO3)1eP4fYgSwcmmQV1zl2rKx=7)XiGXsUujSPB`GmXFbm
7?jM>B_%*h0?`yg7}Ko76sAK+KQZv%Q65imf;&GHF!liY)YKmML+Ihuy8p;Q6+q$9$aj8FAE__CPl8HAb%lDWz4^unq97(3)?el~%Qvd;P5!f5H74d;D`)!Q
bs9m@?iriiotVy@5mP}NN_jcmUe%9O5>Se^T2bmD*Bn*Mn_^`)sgp8eG6D&Q`sr{&05cs`1|rN#>z^ckBp0CaAnYMQiJ((q!g%bfN<^ecF&OWBr-YS6RRJtf
6HL++l!XLU1c4INMNvz7_3N8svRke4LF?TfIikO!f#!R63f;i*E-Z|5ocbdtZ;}KoO?%D{1%3|h<h`;Tm{&mhaZiEV^LDT;^$vJ6z41KP8Yq$<9(NQwO-+Mt
??fUlGY!(RjiI3e45}-pUD*w!YA*ztB?xS~X+|Y@VTz!u4(1!7p<TPq<UCopgvESoCcQzRnUUKn$klnx!A<hlm=hd>YoL?3EKK=uwj;erfz3Q{m%?7tPLG4+
<Ge8JrgXm&M4iAvSV@C9PIsts@Ir2IQpF}-Tqjh80h)L^TJj_M&NN`?ZQ4yFijk1jQFIR4P;S`EDFOv(M^`zQw?#@za<Go`S*XlnDT#)8jNExpIEuRVSr(2d
fWr3kbK2`m4eaT|-P5jO@lI3B$7Q-XHLYfhdJC(;H;BMSDl?IXJG!>bNxGz2BEV6F*0dPoceyvM$ZuH%hc)8@aKY2GY%>Z}RNa$;;vGg$tG%INjvb6W2<Bc1
PU#h}&B;<Rh-eH`WK=9sP^mz;#0Z60bb}5qRt)5)*G|?`d{w2oi+XAbN~aq(aCF^@F;|C4n9;}scP04SXir<f*!XmiJbEFfv-I@8NbhcbJ09pq+~kOfbl`;%
VhltWh=z4(3}#+3>}c+x*QX=~OB=8{sBn9hVY?iA*c>;Vo&rmzvmLZ~*FD(LLUcHyN*btIf|v?uWGYD}DoRO;CYA_ciD?<}gI^doN2a?yYtG}AlB=?2pt3><
2^5M8VDomdVM{5aX*mZmHk@#*eeu`5?OzD>d55(((A|fSxhHEETM3<K5k*H0qcMubF<oKB93)d*CfMwPO+%S6adb12#5=<B(_JHNa#LNn91LT&8%d0JW~S6$
2Ijy-VI*<uE`j1@EDu)KT^r5t1oZSC8K#|*36xGLSY?8cnIYB|3Fj%}*{!OKWa1#ap5f7?<(#uQbmO}r$pFWV%XLWVOBIF1Y-A67g+F>K{AK9_$@RtSpLd>b
HogeQsUA?!=l~?#FjbL8L{SuoW93~AIyI*VNT@wp4l_{^Oy|zWKv3*t($Z_xcNt?CPnf5ugzUsSYXQi7etKROBylEi^)H^aF+1S6GA=x2ZophMt=;Q{+(ro%
oG{L;gcY$;Z002OjYTfryFy_n4)hds#S{z#=?x|W1qK2!g9Su6O1qj<cTV`tqW9@TIB8@PXq;(L*5tM(KJ<lRt59xfA!w9`B#wfebZfqAM5g4ZqOOHSGWupl
+1Na`wNolqI&lXT-BmDa2-1sFn<8mRQbd?5tis}myJEr9Zp*^m<2iP2%niVHom8<bb2*0E7OJd7*3#~%&nU}_sj)Q`YA>vZQkr&I2JC}MMuw%X=4Ck=on+Kv
1tQ9g;Zutk<1P7<qzpxH>`yNwb9LSaHwb!qF!#nE3G_#k5}g?A88-o$T{^0`-C6|73>zs@S8S0oN!E0S3#w>lTZ^NHDv46o5^lKM_NO5vhhv>2=V>}unn#{(
<Rsb6c#Mn*&m2`%MmnN|COeaD#?*ZuuZ~p<(Sb6ckf8uU<Ya{F379q{O-2%zSq(VWQ6kqa7$Or#6sfl5xx55rSA?uP=47ZJE;Wm!^~=gdDXh##r;etg@|zwK
TdRkLW+}1~Mq(}`m4{^Tc-HaVhQLIEIzp#OT+4_%B~)GKNj*;EeI$I7qvrPu<d2e+USU2vA%@X{R$)oci9Rn~;B$tlRxw76dY_Li;D=9ypr$za$0D^u$Tim>
<`qyhAQYuh5~vEMfhJ<ALYe}RJU(>;)WTBGo8xq~<y44bL?{yLH17Fy)y<UG0w+8?6M_Q+F3SnQ!}4%PE`nBKSPw^z4KY9yco-lsFf<dUjY^!NhdQy}A(Q5r
vQIPljdBRcbJm9t;Q0N0KyAdCPl`@iUwAQ6%Z+E%gbI`B&09Q->yX??UL9eqxP{BMbz$*9{0^clWcZk!9A^44<DD4Jq565;6zLNl({iG#T-K5cJ`Md_3iFd}
5|C6g&R%P#sTYoj(9x)&n8=~IVn!uM#Sy50rn(N0T1||;uF>scOZrf0JnUUg?+Yb~K>*O0n1&dnl{5p_m~?rZj5j*olrT@o@SJLcFNv4J=o3uo-+Rv@2-*Ei
0}nNVBM&|_T>XOhtrH}m$<`YJ<np!fb1n?yJl95!pQFY@PeCN=fj^kHX*3<J)y9k_4s&9dgS$aD=61~`4L*Y<@uiv${X29u@cKV6{`j&9b<{ks%%4FNHp8I{
U~xVf;q%#hG~nlg29cNgV=z$@koQ=n#!GNdt-Ra76QmN95|KjUB$(jF+fKyOsqL1MdUVz{HBQ87jYQ!@+Db4B#~ZehVMR4?pCds7;Q|C`p|U2p(e?r1$0^CC
ae3y%Bt4muHgsbdh^C5$?&P^;i*X&`hHIHQ&TEnqybb}$&f9c{7^NK@G1xjD+42yePaxyM!aPgP$B^_L1tXO3ygDOwyNx{tr+0C+uXk9_VCiRLfjC{cr#Jxe
Mq-C-1_wM-X~#ilhk?!>Atzh3J`QG%!`X6mSV$SfDjf%#w`piY%DNEfdMN3My9!-^bUsKINXjrBBKfmJ+bh<(G22}cnKxWV9lNvFN!w*eHf>IdO#wnylFt$x
5$LdSx!jGsN!CH_jmNiDSCd1v>7Fe+ce>JJHBrY5VcN+Mbe(c#jN>_AhfRR)>I4*+13G4IBvE9umtBtv@-`HcR_5V>=5APG>|88cY;J~+mCkO~ygP=v$&uAE
5XEmga2c*Erd|Z(hy%#26>X~bCy%1NM>TdeGAD|vI@vKGmhnK+6DGQZ%|b*IBFxD&ZLTSyf-H%HX-!mDNT(hiyNs!J=;w{=uw!G-9v;l&T?Wur4p9!S;p;nv
IgUBdr8eQt<W(i32?)m7b1S=D!f=#s!R%q_A%NvGr^k9SW!KCg4ybg{A*4e~i5Ml)l$21EA{uc84Jc>=f|pK(N&uOlO=&1Xv;jjvQs_-8B{~B&MYb0cp{gQ6
l&Vu>1qE$@G@xkGXiUi$5vF7ahZ`u314%-qDijLPB2@x3D?k(!1fehz$Vf0mND#3}NK!PEr2?u_(nM6TGEhK3n`9LzMa+r@Af#wb@T=-OJ{Q02j}J$Ft?0yF
{NVP_y+j|Qt?%*j(<7^<a2k=MAg|`yRDTBBtdCX0Ollm4B!w2uw{^ahnREj~fS$3Q$ODicGXiU~aH=Y%zPU3c5kyi=Ly&u43^YwN(I89|P!TuB;{6b21Ud(J
dK2rCPRxdnR4oR@Xf)3ZE9zE|uxO_8hU}B&uss<LqCbs>Zl?v0V*r^TC=IH;KA*G1d&ps-C0B+YhkJ!g^VQaJC;;fHV1i^IgsKV<B574Ap-Kv*C<26%P@*a!
sDdDdBx<Mt8U|%ql%S%jimDYtkQzox8WI`-0-9A~LLoa%VMWTYl9?Sy6F~S;3319PsFJE^2;jo*U>E;%(SUtU)8s=4Kt3N|8(<1HyN5;`ouqJ59Lequf>0R^
DsYoQN!td6htvpQDT;ArB%%>zOhbc`cbf)LC?s?7Mu}h~KGNwaLI~4<3rUW_c!88b_6xnHB!+K0o<vTc=!Bv>=k`SmK|=m{LqdU}Lr4P1#(FUC_nv#veg`gm
AHOPnZml49j9EHZls!U~Amlpfp1{Z$Q0?+V4$-1ODtAkn5%Zdqf{17&nUac{XqrKWB^oGDr3!*k5|BS^CXXk{6NrgQ6b_J}bShF5jVwT4b`KI`7|MddvM+8C
9bu&Hkl`7f{FHn{k7nB(;ECnM?kunGAlC_rxxi+wk`*I8YliY_&;>f7?STOQ)`XB0Pe8p$@ja+n%6h;gF*u}ZN`OF>hI@zhBV_rX6GpTEp+e~1wo>H&iATlE
$Q-7q9X4DIWZ`Bv5ZLWd2$0~m9P#pl#*T8M(d1QPGA_5$0wZ*a>Z^uLrr4HCb*DEir?6tgaRWi&8X_nU0w!@E5b+AoB|QhCP^1gYuac!7nm3pNJUr7fRMvaD
Oy>il*E5}P135&{fqY~J2tHwYKo0^`_=a%viPPtNLz62YP*D7w&gpra!1#bhjwBC)bzTFr>XKH3CO}`h&Evp!kbc-huc(KBmz;YtCYeE3Vqnz37+rdxNNcXa
>LEauDi~s=DXIvHhyh`MCPe}zp`<8K*wEi(tTGW5k<2Tj4Ps3N2x&GQLqicUBvzd*8VWNej|dJ6i@PG-lAt8r+p((@gh2+$5|Okl=<?E5H=OsFe2M_ioE^*#
gII_GD_JUWC>)W823%BRkuXgn5(J27h&YQ>5r~Z9$83*C1t63m7VU~SGp(I!TAC+2M{&WzMHNL5Q7~C`nT3joO&FoZ2Ovrjmkwnpv6Rh%Er}yQ;(<2Cy9XRm
NRY!>fXTL^n2Dx}pwU7UW;7WiKpJTpMWq%Xf)SsY0+csG38NG#LQasHR;Un-h}zKkbhH~70Dz(e=?i8c(*)Bs1r=mk3I?RpBSs4rWgsY|sz!=vXrM8b&5{u@
Ohl6eOp-+q(9m%OX;P4SRL^1VHfowodO7esiV22kh@rMz6wwq?z<B|#El_&#8hl?ui|KL3Ax;<EfG>bRL<xYG2s;u3s+=Sc)Qv=R75zgeB<O%~#NZ*h_ac-+
0jY(7r)oHcibmK-uxC(L(&(V<Z8U0zoq{u<#0_Y127;XfqcLtXxJ@mr5K%;iiVR5UBG|*HNNJ@tV`EkzaGV5dB1OTaCQ2bI1T9RuDv+WLV>Y5OCX$WkYAniX
fjr1fvV3C^7TG>ISqba&xNQY5-}vO2G?Qo7F=YCmb%dQe7iP|wQ7~$Kukd8og$|(LCi{1Cee5=MDuY{K!M5EF^?P3Mkv!;6HxPlKdA?K@!dmCliy+c~QY0W0
s}g`Vz`~zNf(arDq^o>j*h?QL=}G)Nb06@C#ssObNbQ#r(f5$W`;?A;^g`!nzUb^{M2Vlom<k_ToXm)b#96~cGKH}^nL(YkGIY>jZbZWgoIACj^Dn#{V7bS)
qlKVXAb^z7D;5~xNrB%~Mh+a_v;x})#*!#|pwX2^pX1~aSaG5-MFmq3-Q02YijFdz`I9$V0x|VmkV>@xY-mqu2nc{c2V$y#u^2seV207lGB8k216PhIc<vUs
JK~jTP=nPpuyj4~9shLzxJp-%Htdk*sGxM3&BCkxB9{<i?1-sF5*>VN#O4zE;~$aGLXk#N08}7H2xONjg~OkvQ-UY$P{Jr52y_(N-V^f%1lS=&pK175ep)Wt
Yj_iq6SxMs`}qg?%l-*ghTw;K<v`FRLL|blom0i^k4Jz+Qd3Rj)&m4l4G@yxuu3JWC*7b_lMG4yOrjfDQiw@SIzRCwX#{o(M8GGQKpLp-2UAfsL>@kg03;%y
qAG~BUe)sSVL&?}Q_cWH`yc=_C@YCjXi?AzfPDneQ0N1Q&=3+3Lu?_9+W=5LS}njo$0dTPq+gm~@UI3?6bz6`Fej~$IA#J2Df-J$f4FrXDKQ#?or;oC{f}fm
(fbj7aS;*&Gd^MHRWp%b1DU2jzhk_9|G@1S=l;|G5BGpMf5ut`i4Cke7NB946^IH}n3X68;3N5zgdea<C*Yg<U;{|#ITidoHiSw7fuK+}&_mY;%K?IfsPaO=
{H=;Qf!QGo7$#$6-E5+yKvfMCso;iyIvW2Nh(A{*5|Irj1%MFNR9-6FUZqPBA5TI^k%1F&6Jt_9{vrP@Kv3F3DyEVd7?xu80v+2#GN>efILa!7HIvhx*5r&R
*g5>)a%BFn`<aRvEmE2Z{?W?!Efiqj0Sbl301xR!G$5gW#~7mzZ*wZho+)JQXd;LT2e~EYm7%GXJ<q8)B`FF3f&-Fqum^Htm!}9sR4`D?dcx@Fr8;$Z7NDvD
{WFA#sEP=RCXx-D_1su8tq;Vbp*2)^LZ1@(DpI;eBNM2CikKZj%1S^b6sT)K<e{LNnht>-2m?ZdK*Tf@2a<PWpbfCll@g^cz-lN-kUaz=iedv89R&b!bbXR9
#t<@t{Zj;#G?Y>l)Id-)DZ{P>SMmFHck<86S^*QW+xqw~hvB!iOpd8g*JIgvA?IKU1@2I2D5UMkQ{695xj)16-xBbcp*}Jpk8`9>h3xlCF_1CkoT18Vc0!@X
U|_LD6^M=#;t;zo<a$6oNT)~?nQW>$g38H^izY!qYdZMD*N^kO9g$^HTMM~vmztoc?5Zg9Q}Mb9XHrT{CiR-oah-H(V+ti?+EvRW+a{PAK;ancDT4x3m;0J#
s6+mwm!!Sj>xptnbWo`&yAG+LX62CD5^<-Csn9Yw<JHg8-JWfUv$ekhS|dBoISq>s7K;%T59UgW<-H_1xztqpT|K2%jaM`?HQi>AuC8#Rz9NEv=~op6165dO
1^&>dT7i0@>@iqab%KMSRPsRdN{uLaAfEj(mFLF50oWTD+G6up;_&xH3E-{>!B#L)gKQg8`3IR&Q9&q3&=C*ZC+|O9snMCsLQZI6h_CJx!leRoQSkOBBryl*
sC}{?02Ks!qmXqItw6;z1pri&NB~3~RD2at9{@x&=c+mz1{DKDkZ1{&DkPQ?SfPoEh$>>L83<HirGPe2BtXCr8iT3Q2&ziz0Q^xQ4@nQqWk?{Es~=b?7CzMb
lLm+YWMw6Ynn3*`2W%9D0+1Cb1u0GaqGU8HGXK5|aX!WR<Glx`2UY_phAjeu!rp#odW-nsC_N;444(Hm$vADCWBa~W)15y+VcXrMY0(wv0o0$}+8zd}skm^1
u(*RT5hRo~Urd+?QVM2onE-yS+#Q3B#~>bHM1|^79Wp~&))z2J<XGEB7Xi`Ne`~jR(zP|+aW!=<QqiXk1e(||Q9F1^R_cQv?bU`|GtQ~qj*t5Ij_V#1_l*O^
&zR)dJ$97cHG)oqN%dg*bXYuqyBu`}Be_msV~f74hl!6d<QVsiSGCj;dUMP?gg!{>iTV!=2aK<=By=e2fY(s<ZR?(^uOA=^pb9A!s)3e)_{NHeVhYfhn1Y%p
sez>1B+E%O$u$jC6D3SjL3T`3K}50U?g;_4h|>emVrpi)4p-BtESdzejN%~<q4D!!%oH4U*Kq%#Gyx$b)ReT6&`J~@k;<*>C0&XV0V;+kSeOvR4-45Xgj+a|
ASh(P5`slj6AuuHnkuvy3RvtKNjl9zK{Zh#5eUygs;U5Lh)&zF*wj@9b-;&1OGV%4hs)yg(`RUkhJ}(+p@d>Q#wje$1}K1_h%MWy1(Aq?CTJ)Ktzt=-K!Krx
fQcClb6Xa9%|i^VG(kg6BvAxEj&n5yFnDamrUPQ6fnX+RinBv(Ms}!0w!d4rr#uyehzWtF8U)a-6-ZDbL02%M#07(GoaoAFQ{qQTG=roqjU^(K0iXj#B`Q+V
W)b;-$dVx;00jX|7kSOr+f7JLWQgP;jSdcO>!gYv6awa88sQ_*67HsmxI0Xe#(<^>VnzZw1)(E4p~aA=v4L*d%<jUY(7UiigY+^2>#bC1QoM}~>jTnWWePy9
uo50Z>e&<Rf0@s~oF)||)YUMVSy0kqeQBcp<FN^bD5&j&14Mx&6r#ye3CL6E;us#u4&QN($L{ty+~Nl!N@5l@IssI%1vD)m;kV_^S_479K1{krA~8z<e43ix
DVdmJu&kn$F(g3{lTtbpR5~;~5r~T<W-*C5g;bh&nv3>4-k)N<0RMFDB{Wc&f%62<2@-@Wpuz}ycy}hxS|C8FshL=YfuUkiq4WR>9OM8fL8U^Jpap+eYzds0
9Z3?YG*YC<;D0*022lGJTBQwOQRl<GDx@MPCQ2a)L%cAI5)#A7Udd9uL>+)%RfpFf3sOvJ;f=P}Q~a@o50WqtujT$<vuRK!5*KWoq3R3?kT0LOKHu=-DVS42
P(p>FU;D}!mVhZr0m#6NfI5_UkET+EXr*3UV-JY?G{-_SCMBl*@rTUly<;T|#8KE{C`>zBcRNaIglItsXY-5;+C9VwsVu4lun6cC3Q#}OP_(8b$LQe+C7Ti2
l3>Im5Yfow2ZY{Z7(7xy-?RrPFW7?rXwXt4`Fz0B!X_f3D58jp8e}KhdvlN=^`AX3XbG)H-y^I~s|fBr(@0V@gAkJ-d;=Kh7gUscfprht`Ra_wl!Qx4P*6X+
7$_P9hyaws5frC^{3b}JbBCVgSg~NheP^bjDM$c<mp@manxGm`m?BCV0;q<l3tbrvBuNkzMHCfCB`p*EQ49&9g^rp+57~yrXEUYT2elXXREbJ{@=($O%1ARo
Or-?~%@B<wN)ZTbf+sHT-GRjYsD09fAr%BbPz0>RP&BK9ok70|Ezms3K{*2kq4?hqZycgh-pnV43?W8f#9@%9{wU!toO{8<#Y7iuYSyYH^Es13X5{<Zu5&iV
A;KG7|2N~;o{~KLZisgRXgQ!Hf78@bM4#2uLH%8&!$TG56c72r88aOYvE7wAo&|3OIBIDMs-eWMd}-$kN-^Jo{g-3lmbYQS(jbKC_aR0WBS8jVEc{$4mjB=V
@OE6qf`|8DQHsGAHjPLuFm{!O)Gc%|b6L2oKw`!YQljiWaN;<3E5YF>Z;WQ02Ld?btEy8lMbpJDm0QUqWKxnMOkmwbj!1%@mbs^}X+z=9A;N8QDmcaD-i=*K
nC3WxGHt;ythH8<Jhb!A4%`G1>ql!<$k#0bq(QijI|!bP$*qH78@qE8Fz^QljuOL6fbxW&GN{<2a?Z7=ni&FJ83mQX1RCqMpC?_YDFT!2#syE^Zn8W8YtbGM
8g}6Fj581%vQ+LquWDUuA&^?poLWT6YN_#q6+N^x(F}7LI*vR!(Ner*{nEPiCWlGed27z&h)VZK0M-y3a1cO!ER*Vw%p7&m61Em0{Gw4ai`y=J5AEz7lu~(k
NADZg=If$dMRh7QH_H?cJD~11o(snWTvbbVbCD|X8;>`xID4hYdu&h+sV4z*HL*2&gLlkqWQfFO*r&NM6bQfVKUeY0B@l?`?*5!DxzlqTV#*+r)@{l6!Qrxh
GnC#~Cv3WP>yGFkf82^pIWNQ)j(P_;E@8=%n=Xx25U?dptZBGa-Q7BdW!RPC5t7Wh%r~PA-LSi<hRiZ47aL`Y3kMd9A{mYD-aiJzL8NgzS$lDy!!UfskIisH
J(nMZ9$z<%z|Mk)IAHw?M^#>~Wo4L#aU|3S95oBeQ(w29Z+W!mjIDGY2MU7Z*f7wJ6axvZ8xF_ZfjcBC1tcI!5QQjwNr|jRWEu)RMu#vx;dHdb1vN=QO$B(y
A+Jn{i72H5Vf2{!pOk-RE;^prc*FaUy)`~**sC@%1Q+ZZIDGx|JDvX0h5lN%G93~h@L*2ofGk3ycT}lG21I|Z^*S*$W2a78V-TqUWY`A`bX)W1Tt{{SyLRKc
>UrOj56mx+@7uOY?S8`!+%WZrW?d+hxyO8Dh_npan`-(Ie31LVjif)_<oT(&(tIH0+GEk|>gxLYdfdT`Gpy!-CF)w88rB}**;WG(u_ok(vAvOpN;sQ7)a~nn
A_-0Ua9><0&}J@_PPUlSA<f24oq;|owY>_3uav6n$Z+1~(kq23qxV6@z^_gN5wUXWc#0jNFa;n?2BUJEOdnDmDvG4&o0wmrM!<{bsiP70N>9Mz;Cn5fesPk5
^X{<e;0TC|H9dJvQ7oGtx%l%nOl;!v&^VJ(DWs@)GOCuFn8Aqpw~uxc3DPB4GC0&dxZ@^;obj;V_lbCc$40VqQRXrgUN_)icTP@h;8ZzJPHdeys~EdUABhVE
`op4dozwB1p(z;1W*|6CK@1WF1X%>M4!vfH51^3KD+5N98bXY5A8FM}QNlq<8jTlfTDytCBCfSuMWDqjO{QI_d45J^I6hR=`tB^|hfZg7Rk@dOPr|EKH%OKd
3O0s2rV(EA>+dxRtKVH;+n)=)ZY~bVYhf*bJLx7om}J2aY7E-NMHnr#?}>%8xn@4Bsy@<0DClD;9lcSy_0)nb?~a;9zZXYx@`q`~@SRe!Hzhl>?;3|uD$8(t
FghsuKLqqa?2yDz#fcJyB2tEimWY+4G?bVlV?zYSimDw<*sxGrIFVWep`wx^h!|q0%=-h{A%$OZsgp%67{F6AyU77IPP|9_;6jku<idgF>g+pTk9q0Q-FPP)
PeVf?1wD`#a0Y45ij5~59%c^XF<g6^GQN<YxVj>~JmkVdh``A}w9i}ye8m0+KTM<i)fz_*0Dy^D22g@a;uZi28C8e|QG^76Ar=s%iWrfSMx>AlVM%#V42Df&
a3_7{<LG`wKZO3T<$%GH9=w<}dMI@S4>1sHLFNM9!17nJ1)u;V0!VY{^;idJ4;e^P;!{Z782cq=fa%abzB7%DoRc^R!ccipDM}Qc61e9%G~nGsQf{TKEYcfc
sk`={BAP_to!mGYsmD!(?a?`s9VHwSws5*4rjHM*kqi%rsQkc0tR$!fSueVYltIWq5M(lD@H{s}_>;-t;c?Tj!{>bxKjkOaK8Oz$Bg!#8h~Q%ZwX|!uqW_GH
vjzN&sIB3%th+<XGOg7`NB!=A!NBwu<pF3Vut=;knJ;iYHSm1g1(FaxqshDh5Zd%^V|&lXI@Xpoo+YPHeMv~3$ORCf6#cj|G>?`?)M$iRy+8xqgbEK>1JtgU
O(@j@TBNRs)j%r;R#X-ggh0FpZh0~u5swE=oy8M?BrdMeYI4R_u9?u$b4I30KJ4C2YcWL8ODhUs(tWfx9WdhehquInBLnb|TA&ZGJ_&?SU>58_@eY?0vpqT?
rk$Ia4Kys|JA=K8)9Bz@@s#65rZ7<~(7{uBtSEa}T{2jGhi(la>UvFwwT?lM;j5B%Vg%tR<tiS74Gh55`ShnW@yKva-z+G)Xh7L-mu+V;-Io%qKi()TBEmKh
SNC{eP6Yb1qKb4p@)^)Q-w%(vl=|Gu5bBMy(0^DB;pt{)y=VH2Y0nrr6L}yJ0<G9h8(_qSnoYAX()t4$D5#oXqMT%-cm$lFe`#Qai5*suC=CW!g()hc{y5YH
r!ECMB+!8j1k{BB6Osuej&KyEL(>5)%Rrhy#Ka9yK+G}_1PDU{HB?hf(FsA2l`$g{F;F8)3lNNy0|p56hk!5#ppkij_My<hj#@c1+$0g`;9MCL%1G{W_jYcN
u|u!<%5dX{9D4^Tj5Z8FfM>tU0pkC`hs@w05WXcO0HpTdsr0sWeq0AlxzFAH{o~VvffYzBSusi^m{RjSfhY7>i9(;pyGLr;ih+@;X^7Tz>qqKtkn4~mqNb)|
np!H0V?amcv<{Uuwg99;AX18IsG3NisVIZZsDh=UB&48-qL`@(D3XGyqevP`DvAnX?%fkKLo@*r8UsZ}+8~&zAt*X9l+o1|z>OKJMKDwh%vI}*ob0{MpoVD}
tIGzo#KAEXKuuarEgM8&m?WBYp-qfM5hMjrG$m6Qj08lRE6|-HQA|NX$xO@<FwG>(G7!NZ@P)-eP?v^1M?nz`Nkl`ZQ$&qWQ#&}CXbFZUDqxBtU@I6jYfVE!
p%qd@B`BS>B-9j4EhgHCf-0I|CWcK74wfc?2!Ua&<<nFE)KyaeRZ~RGRE0GXOca5|s3s^@h>943s*0~$G(k+o9r4}haA=sUQ3jOq2S^n|)+G!<wlq{#MI<w`
pn{cxn36*ns>={mP*to&DioDPG(|y1fzuLfV?(BeVistqr8Y9vM#z~WL8X|Yl&T0Js3-^`B`E0C6;!hkRWKA%RR)7qRS`i=6*WXi!!Zz4RYN5O6a!sorYeI#
VM3}Qsv25JlB$B!q9Ua!X{mymf}u$92SU+BBSMW(Ei~dNr$!S*R0Tw|G%*K3LMM}V_s6dsS`2|W&WFL3$jL!Kg$NWi7i?2G{dvJ0;*}>5g3%ZxYapDG0t6vs
Js`8Vg#>l+<1||)djnKN;n<)wcEQ3GDGoq_)TP#G=VWb|FBPvi43zmbNw%UQsVNO;r!wLKASlop4H$@qfGASN)TG5RuqFy9rZr1QVxWzv(o*TCv5+d3fE938
NE8*K7ZIosM*}XLGep%>+09I~N>xo2P*64nLm>m8jff^gp1_<!V`XR>2qA`4+JJVHr5atd%G42vGSKWAA|{v|hAPS|oKgfTvXUJEDr{^U49=F+IQQNS<>oa>
7>xxuwL-37IN&J(MXD`}7>Oj)qB5A20(C`YXA^^BoR%<H&J7VnM6omhLQsVy%IU;oVaD4VVkn$x(o_xGLbX&?v04g9n5b>FGgh%dLq$+U6EZ^x(o#tvYb?}6
gn<&$OGQ*N5ERKpG)V-~)g+Mwu|Y~i1O-zx$pXj}l`=7nq}R>TQ9(lV+ZsG73J9SjfaxXzv8)kAS(mPkDy>lBag8i&sY+2}5>P;$E|n<`p6)uK_!2cm@7HuU
V@J2cAiS_b5JWJpNGQ^}5Qz}B#1j#psrd@3F!=>3MI}>IT(-#m8{l;is0vhr9!bx-mB}=`)^J#9hj|^e3Wg-k!I+3?PpyhN#*oFaOEWPcHi|V1i&m+@NwJ*<
^qMNnQ%OYu5kSR6Tnk8P1c(}9y2IAl1kf90p&lhPy$PhzD`WC#XB{a2VS^(hAQAxtgeXZbWWWTZFQW)*m5G}5W-HFzaA8-)G5+EK%0KE<%9rEz{hzF#=eu#$
6Rl9i(~isMdD~@jo*97~NZqy5Vi_S6Tyen(!mLiJZgHB%dg)Fvy2BJ&sx)UL{+?OMtg^q7VD=mRc=wr5I3RfthhT?LQ2uEmRwW9N5(Oz~Xi5r+sj8BOAw<A5
L5X1q8~uD}5a|=*BWV#}h(j^!@KEuRe~HjX_#S|SySQBZGuZ%daNB~<_ZU89piu_#iT128Q6fP62$)48B*BPyA?Fkn#K@EhByq=h$|zVaf0@&PfcFB2>IDB(
wm6`Nf%$UiqP!5kY#(3*^iq{TM1?R9^F3a<grOz0;vj+~nTV>ON<j(}k69j(U-J-nKxpKKh>)nNidVeHLpxU!bI%mGBZFEq6wuWaXw+`*=WDx56-aRslm#@p
T{RI!QJ!{+y2nK{X{^i99n|Z$c8=mZ2V@<Ln?@2Qf|?R4B<$w34uqj7J7U|qu~bwuKr+C01YKGaqqJ;A5|o7nC5&pD7|<0|#xbI(aGk+a(L<oP!EJ4=vuu$q
QJs{dLrqS^t!V42Vd|r3k`Cf0Y!RbPB}`NhO!gQy>pL5<QxPz^6BeF#0n35v!4hU^EUn%!YOcvLGK(-BfIVbF<BU?DY6R+MB=E4+6H`ZO+Oi{DnB5|S=!g{S
E4N}9M&9^N*zOcw4R~{}#62-JN6!9=9G?Ge*4!w?JF5QI5;OIna;FJoC)$Eh{j!Gy3LOGlBlULoPC308(VIA#P!tqXdv4FJ%vbGu&nLJaASNC>&!`UcI1+`-
J{Wy-q4Z86dK1u=f+iC574Lle;JHrMqs2nARyQ(geRsTdB<5TC2N$Q(0ZGt*Fg%RkO{ZFYuXIFMYpUA~_1BTT$un_`5LS$Bh_{9#oU;87yz%FQw$zlHYWeNb
A5)i-KKUBnA9iqLmPq895MeffF*LM9_FW<656|=tJ}Vy4Pypk;ae}~eE~!1<1V7b3DLU|T&%}FlxfmJ*Hrqqhn;3g)&0*J^hMg@E)-Y2kX7_>~*V_f`!H;fu
j*gD)7xR$Jdi0#|@xh88ChEjRA?)rlW|EZ_jD<q+e<YafrFUUQYSARkh5?c<^5hTjWSxV;vGxbJJvj8wp%0qyH=EIf3{1?Ipw0tio)W1(<PHO2XTsQh8KC-K
n&4U`l92@o32p102e{t-@O1rLn0gc^E|S)#)7>!RjpPxV_)}to1D9q>iADJU6c334cBYWyfIkc&^*kg9komL_u+)(RvQaA)2rz~)sO0Yt>r)(3Y7WT5^nUXw
XPlI1`!vYPC6kNdL6Gqj=|ztbykKT<;-vCV%>rbdNv&x7*H)hinFNiR9T=YqO_^1V2681~J9X>NfN!0q=1PYUEDA%G)KatHGVW4_k^L#;n9mf3<k5G*dz+v`
7)egAMHVBNsp0Gz;G(Ap2cDFZhbfEgAdDcp1Q1o5u(6vjY=?9SjA!AA^SVxoef(MKsb=u?hfN0uBW{kjdMNuzI(<Xs0}sN$KNF9(NIhqaJTN>2hliD+tzqNL
oXjmTz#n9>SIzpv=0p~K&5n2>>nM0r6Qfe9pTVXSqfh85OzbC_hmqy*z|fzR0P?Un)UjdcLb1Sby0JPbhC!+n?b)exFiF@o+Aq;psWaYkZrZCE#iFU1qpVRy
KytipA}gI^GYI8$ZAvC0p(LWkQ6VLZj#Z0GGSi5xk*cF(E?6|twl$&&Dk^piLQXLjN^5LRF^Z|!$400ihL*021tGT7ZHT9%nBkbvcLt&>TM|{W7^ZQ@30E>@
6pCX_wFW0tR@TiCO-#~|Ir~&1>y<*Pb-R+DK{!3c8bw4=b~Qw?R}qMaf}I*?pv*?bsfe4R#%c}Nt=R30tu)%(8fFS~IkcEIy=C#^3{^!$6hS0WAw)?<NiUh%
sV%L#&um7haN06P+JJ)FGgi)sm<lDDqK1g7hzTMoCR`_FC>05<<SwY^h`|yZv%r6F9&$jR5cvA%*S-+)0g!~!C4!1#Ab=?mok&lqAtgG60Q&wk1r#`q1$^6Z
Ni?Fu&x$*^-tN)IOu(GPiT8$1q1hJUkUInA3_^t<V}I$v(#Z-#1xynxP(}5otB?Tf5KrPS_eoJJ5QIQ6D@`Y3_jJmSjxIsO>)(^)?2i_Ksv>BliDF^`q?M!y
nxG<>C?ZH$D5b5?Q2q##3#cYRFb9B=4q*%+4+zKb;YCBq1y-u_2}-0187QP8rkSb<6LSHXN=E7dEL@Y61u#ksNJgP|4{7Fr3jS440Bn#wpq`+>di^KA-e)Q6
eYm6R`2TV8*wk-I#BYox%Qr8hU!>vgd&E5AB7qDip+Qi6PpCo&swNO&A28L}y&{Lo0SG9OCi(-|9zNnbL&^F5f&8Qxrc{}r0wH9C9#25a`pDDiN@CHCKZU~q
N(lXr(E8J6^{RJ)`A|L=^*4r4sXrtMhAB2Sv!&dHsxx1i2#9QWiN}Oov*`+f^_jt=OhQecY~;{PL#&pNo=KW*B^ruOOKqd!+capNW8%#WG?ej>JmiT3%igFS
v!MKp2buW<BLxdX2xI#YTPqkp)u{;)i6UA^im6h7sDfmugrbOwAt?X~m_cADNmiDk7K*Brsj8Al0E9^@BB+w8N~K7GCV-Nvh6qW7B0^?Z5`rcnXlAOYh^ita
iX<X{s6i<xXo#8>WF=BorKMs?7?P-{3R)_XN+Bo-21x=MN<ox`lo>`4suG3~p#YkOqKc>(B$S2{h>9YJk+>7U2wE71ijq{M)gUx=oCF8cBjh3Eno^U<4JM65
G!hgHB}xPY6Fsp6O3_mRLQ_=G(o&E?6#&gO2}$HQk2@*Vc^VT<7%wd@k0nl`VpwD;LS<xPW5^uDktV$1!7M>hEd?P_QC*{!n0d;x69fZ@2vP7sa(fW%>(e4i
=rl5btz#wu8W5yVf&yTnXmmOzCW$15soOzBngFFkP*9aoN+k%>NHGxwC=n$T8({yYuy*b)9B2v}5z+>tSeU2;i77`wY0~AOi53W0s);q3LMYip*~zG95|lUz
VpB;@kcrm8*^bc-GF4GWWN-scnjMJ58XBQlnn0vd*mA_Oc)W6}!ngziaFvV@P*7CFlnn(e#W4^`F%2<IFhLVE#SltFDKbGN5K;}XkV7f@gWPl#egj03A{59<
rFWs|2@Z%Kq7YGQ??4}|g%J5$_UWa|IFC<&VI3Gfb{()D<me}Ir*QzN9xsj;#Q}WV+>11V%&lz+LG@_Y4UK~sYKSzaRnHJ&e0v;tOkmP-T8PBsWovBR)zjTD
OOiHrGE_uPjytO4B_<{$&}Xa&1OZa^42DY}Ve;;yS~eBV3_z2Yz|TE^;X@=J@ETfBGRWydFkyBkgyH|9?83gk*fabC+xg@*UTf4tSV<2(zR&k_(;wCQxyJ{-
AD>*l`1Qn5*e@v$For}&_ip>Xp?ToGvqB_GxQu}I7&}f6;b{yR)wW;|*4r(H-4z&D_n!5h{X-`wrJjvQZ*o&r>n`1+kYUP7kgN5bwzTQ-SHuf-vXCXLA*DLS
=49^p7!oBB8zAxFs3M^dMq@iUdAZB#@<fd4_gS3ssj>*T=hLU^`rm$Z;HGqQA9oc)&O||?<wj-(mY=r!?Le^G7I@K(wyp}r3`M2^2|bvtkcJ~A2zGlHLsI<l
TF44;R{IuoqHdj8ksR+Jl{6VsZoNO9Vb5Y2&dj{-bYVHBx#NqR2Yt>xE%Tq=%|>)q1xmvEafC4^n84y18nTI^Tfzr6OSJLhq##2!%tf6wgs2+Sla00#X1_me
NMZodYuFH=MfjL`Uwcxjg{!pFRmEuKp9EudnL=x`vIGq=$r{R=0)puZjmqPBcOkWVWUs54XuBQ0+dEZ#F~7bT8HNU`K%k$iK4xLhr#pQ0!Aj{LH*ETQ!kyC#
f{ZImv$8h{ItaZ$R0Kk9?~Utw^vz+m*=%)k0w%=}W0`Ub#j$P(ZDwA_eU+`9M*SdIw4<tqAW-pf9eZsL#xN+U9u9yxUL4YR=$N)G)pjoqK_nL5x=6Fy*L{e)
a;oXIwA9V);z>1CC7=o^ogrMy!;GdYJX;3_*LZg%uUB&YY(iP;NOu6_=bYv2KVv7&b@%lJp_O>y#AJ>7K)pzHd38**Yaz765FPT++F_=eLZfXIMeP<IoOFD-
I5fR9&4PQqU5O=L_KZ_w3PFmY0KV}gF~GjpLK3)s@P&ZI;TSw@;r2C^0iM=|={%0w-lStsm*%T9h$Zi}+D4sR<8{FqLalzMEaK5?NTA}<Iq2&O4D-v~z<a?z
*5|DKJ{BA{0TwPSqrtolEK=PG)a|X^6%RIX*RBy^ny9h}yI!LjsIKsNv6yLziW$=c0MOsTr6Ee?RRPuW_^rLzQ?k>mLO&LIc8Ww3MmJlKE)4-7WXrYri#881
QFI4`h`)KDMeg=iv-BWHGi*2~)EE&W+si2#o)w-abIU2!8*^rGEqOid^W9%QGABspnVnHd5b|3p0OfgJ^Kg?1jJp@#daDjKW{)C>>~vilv1Y?*vrV|*M*b*Y
xkkYvD*R15)IBOPehTsY(u*zVO@%a&L?*z$Cql}l+%~p={q|a-Dxj140s#nd29Al{4u&KuKx<|hdzDUx9pLV&t6HL5W2`rGE{G>c^>tueG;-A&?t|{feECm}
y!GnsB-d~Gn=m*dQ9AwE@nK-JN;odWNq}rOK-z6w(ecMHJ15%HX&mcuB5w?-0QG)N)(F6^gbW*0h<(o!p;r|^c(lv2NUMvo&6?d8BW%^O&MN8PkcJ%@QNM$(
BEt615tn=lJE2bRe?Dl2q@+#%+8PD+yZLv(h!08O<s*rME{q|`Yt0N=#;<0V8s?Y{9-~9CD1+pkHUT=9R)<Q{JR4QSA20KjX(2<MH2BV(I<yYkOK+2AbcYUk
=%ko~>N6~luO{17>(4tCVr}=sFohV#N6#aX1A-~%ROKw3k(&y>961=YUS+OWT=MYkpFO`v8AT^;h~jLoTijcR;`4@|jk>#7LBdt032`)Hq2gS)t#`@P8d^j{
ma#=V_3eO34uQIsl`59l_iPnd$GwHqTPa=dzJox-+DfGGVVDIOSu6`|EiJvXrE=$g4=)mNyS%k`Lqay$@jv77#phRc(7AJp+=5>6>wgt4n;2Q;DMJ+i?Xnm1
&Bghy^Nt5D8z$Bd#qA$xXU_I@@^*9MyXQ0@kcIW`M0byf@-&S>ZRjB-uVK^!VaPFS{OVfVB3O*heU>w)_$}}|ADpZrw3Ukz?Krx<?^bfP7I3Y;VD#_s8Twl&
km5McxYFY*MlO>^74Q{4VVqoueV(5QI6Eb>0z|<Xx|jsdcv0SoFx%!CtGqDL+H8AS!EmM&BG<`wo<;fVgy&79cyenj)7C{hJMMd~&!H_X1vJqmA9@EHN04#0
K91%hi@B^%Iva>PX5xzsjjn`^5b?ramKtYTT5O?+E9nCfNm4>Zh@y!NYkKzIJa1#h%!gZ6D8s$fHYZ6_L~K*|zOyLG>6vbrD+y_*DIUaZNuo(x+ryww<(6ya
=tu-$!GMCdf@Ex|q#`&n!c@5oXiAOn%yRgVj6;n0Fu}!Gj-B$-K!FlQ10xKG6MT5h0dmJqACk~dXP>$ywkJz|{&n6qIVXPJeE8;#svyzComSl@^iH=JjbUhU
*T(aC!weQH*qmbuEK8lLGeK1%#1pn=(W~T?uZx`GF@iM5<{O#BbB`Tgeo33Wi6pp}9BsAZ>h}UtLL+p`=U#YfJL%d{yZ#JimmF&)$*~BVRo_PD#Wy8qY`XBi
%Q|aY7pZKSrIqilubDV=;@oZ@GkR3kQq#rRc{s^E%6tSJt!RuK+eZ|FIyg8qC@nB1_@^BmfY`KE_0s*C%^~=bgSoSCc_P%|AVj=0TfMn#J6u?qgp3C0x*jf%
OmyRY$YH(U0>z|`g@l&x4}9#KMx`axyGqqu70YGUsF?n&_maj5LYeho;+8OOgs~t&p`hi|&i(Uy3l4)AG~_{OosJ!5XzW^sEavxc$9kE8CZl*89U9HC3}oF(
7_jlSE`cJ9^N4Y~%ncC{c@vFaAlbIb#yUjiIgGnaoH`Vp=G9e_6<zU&@+#iE<6Px$p2mb@baA(rEa}#9eZKbsOOm}MRJy^q%92u~>)q~WY(HMVW?^NWwBJ&A
=WaEJD69-*qcX~)F^5dLRXBha@CBht%m@PnkU+5#Vtjh`7n@C=L|o1SgJuM&lL!=qF)SM!T?pF(=2+NXDHs^D;0JAk@qWZRZ-rX8cY!s#q!3+bZGnpC*`EI0
p3CT-TKoEED1sd-dYwc@GsC@^w|J<4`)&eaTDjYGW>cfGLBQ3x8}EQO!NBf_s<?{7;5<iXp5$JNsuu5OweoqaLSwq=g`vkfZD@<|+3Ris&MtH2KD;Iww>TSZ
wl-nB8NFuW*NOy?Sz(=FRKO35Z+IhY+*}eQA~8bnP3L2vXCe83wn|CaAqCfeF8*TVhn-NTNs)8mjK#qZRPUB??gf?b?C|zz5xr>H+VaesV{qt6=;d>=ZZ^>S
>a*LK_kN*%_$m~(i|z_}7_eQF!|B64IUh#{>+iDd^eVaePMO;-dGPlc?O7Ot#1dE$ylUIwqgt4{cy|PaCkAkaGnwBgci^HwJ<e?M;EOG@h$NTo3m;jAHpJ;0
m!01D?h`ke8q`SJ^rG{qD9lHSbRemJHG(EnJ`@yj2->;E)JfFjNI>IjL={idomFvLolO@wMcu(}vmjq<UAcnv?p-6ho*vL2xN`_rbqDQsw()1Ih9lN~y8O+`
<Or>^GcbgbINEG@vu|p3Ai}I;Mkz6wi<#B!y|29Dt`s^Ba!??`Wo@c8m!p|&h;q<5)UwWKSi1E$T1RcfKQH#qW|DdCW9CG)B{DgMH+$}adkv{tP49aV#BBM>
g0Rp=b2o8Vi~pnpS@wm05pd)^FQcE!CGvUh|1QZ8_^{_Twg`P*LJxP&XK0sGNU?KfH@>mN-I5hWoC`gmb3dD-Iq<x|a^oitIkwJRV`|Gn7~pT(d8q=A0c<$w
af{6@=xNwt;s-i?3c%4^@vy{!w&y3$IhZ6MX6z@X@Dqt~!z-o(mlu_cK;m%ns7p)5>MF_SwS>sH;YIx3xsdNZahC!{>KGau#pYK%yy8Yj0$#@NZ)aD<x(^O~
ZMA`i(<l}MPQ!YJw~4xOew`gmZwy`R?y`@iMKZnJ(&e7(+%qh$UvP7dCMn=>!_U_$G==ErSi`)y>3<mdE?$OsULJhQFUlO)xY^1Zz>VlgCs-Rn6P>%?jiiwN
8ph4Y>%F$Mx=unY`T=FQ6=B+3=z*O;&YlVE9n@7Yk&n?mgg<J$mA27a)TehtQ8f8I?^k#(pMG(XioMEvyBFqSVCciBbH3Pct24FW<gKBk2p`d1j3Dx6C`v|E
c>HI~ov%tXFc(}+#uE}Ooyia%XGIaY#<@>!krk`GP<}NFN{M(5UtKopc%9zd!Vq~u#$#egHW{L2#_CQWkWfNV$W&u1d7H&O)!jb}HiyA{EEQMU1enB#xz(0#
fev-0#?N&&#j7ocr2Xwes)O|KAe9v9gBWa%PeN^9S4YkoiRxqvAi*+Dop6_rO<nCQ;+-%klRQVJiSIr7#%eRE$mlhmP!t^4s`K}}tX{ZqE{+!JpjB$5YF7Uz
=H8?xeqj7}Fz%OiXgbeWAC>OT1)WkjN_41KLOP_VS+#T-L3MT(Lk~k44zp=_rg`1OD;B$#;&a>U)^S^`BPTiB^@pG`hb%lwlprB`bx!Oh7iDLM?)>%Eon=Gy
uERkN<lGiWbexnhk?=@#@ZIRq_tBTT1|v{YG0VC-#}%`-Ct-3f*n-SSBkKnuF~n79TB;PK8jn*UO!hdw^umB6ObY}wvc`ei!8@=igJ+BE_bIEeccNlC4UhGA
#x50I*Hy(*k4&QCHFhBW0*Rpn6ihkQGrS@~Z@)<<PLo(1bQl;C=+1>o?E+q!8l-13Rj7wq;M%}h0We`(og7`mhS7r%%Q&wXxuO=1Uyhy*EO0D9Rx4pHK!da=
5t1Co4@^nYjw7j@<~#h(D0W7x1^S-UgF>m@M@t<wj+EYc)W@Htv)6PF;DwoPk;FK#Z+&RZZ<AsQ>Y~HF)uSD?o|xxX!0W^_*#~X^y!GpDdRgv7bKeo(tStc^
0GFN&@Vt9fWKhknG#Oltu%~Ht2KrRhK?!P;si~#Y#Y?UFSJC4l>5GCgC#<bZo8NlQ*mFA~Mba2>?(+~VBsh~i#9G_{7%nbotPqVXD6MMXkvUErtM2xW-FbIC
H{r;!NchuX-6^~o%#nv$ce}$yU=jMVVWaxoED|lQSVFq8&ipds;%^QP$(t{$1Z|-6zVaK~B!mVBa#)tQV^hI2HuF1IhVF+a|6LO#9XS9P9oRHzdXf&jJzVp;
!{5>sgEdaO*2dD^CnvbNrIN>|d~wregipKYbaL2&?0VJPRilOGT`14m9K^qT)EL=+rpn_j9uyoFJ)vq&cZAkkD;MEP+GV>W9QS<J51j2+nMLv4M3##n4)q)K
O;kq8&M~#~tW#A@@rS74wtlxwS_kP<YusMMhXwuNla1&hL;`IYAVGDtsfpsIj%7WNFPC>ww|LY>g745v5P$qk(|~{@tGn}_U<Qu3o}5=VdyLvTs}9ppRX>DV
8tDSqhi!-%&fQ|>L`6jSMT77$)Mo1XaYn9FowTrLk|pDTYt=4<J-2by?|yj1yaPuAL~%_S5bm1ig8bgr-qw??uV>qg`R&HsJdF{aH&FJzq=nJj?R}T4vdiXi
Uy4q0+^F%#C?TZfP$bax^fOX<dlnoW>3ujl#XIm)SBWR>9HOVwffphff^EN;o>*HvD8XpZ8X*eje7%azZeU+SHesP62G$9kPisO_w-~sEZ@!)3gvrbOmg&Vj
bKoxN0L(inq0u!m>S&vR+?~#X2SuLH=C}id<h{(89d`vL5ZR(0p@4WAksU|IrN-M@XcRO~M<;14)TYrzJjm=g1l0{t;s;j=l0&4gcwtNkbPu*Qxp%xC6vIm8
#&@T4%`k&<D2cko5@S6tG7d2|ysN%7hkIK27hlb0pj~vZiyivPP#L?upTuDB6J-D~@A|%{^U(WXHJ{C#MHC;epf9Jc5aFt&08zMah2nmUKch?=@O{DbK%yCg
2nm%T;KC5oPo%ZM{0Q57?~Dg57`CGlQGwk<`&OA|v^c?KZA+}li=WZ|)zEC~YV@upld1<X=*6PhT6l&SA}_a;hGV``*QuU{Q>PHgig&Zq%p@n(Ebjpikb9CJ
R&3n}JL8NFD}D~(2g4vpp$fjXB)B#O4_Q@&#U8#lG(GOu&t7+T7gbrhlg=T1PH!V<<Wp0yQ$6!c^E1_sA5%*?WMRb+KruMA!<4AW%5vgG6;wsTDWWM!3fKd3
I_EfPn^nYVJhU`<9p*Ink-;S?qKDQyyWu$XQw0UvENf2*&79nqK&WO7*iLoa_nKio13rY4*JASX4U;CFO>>(uOq-&bELtM!(cO^9=bdqOfdoNBE!;QMoal0@
&E-Yg)aE?dbDeB1+B25$iPUIEGklFEMQuCH?>UUK)P!`V3Jrj@k$yVB<c8UONyDw$#o)TKpePdui@C*y;6O-Ei1>u2B)iKz^y!t*Snhs2H5C*^CxlXDq$mia
#9CewNLO4eI6c?QAj{q%6Aa=x7=a#qZe4TJz`z=$GDcF?HAcxIik0@*{GicIm}$ug{I_=@My*O8<$;)=<sTlE?Y;xuX&$X`x5K*SE~NRK`C$085ED4T#PpLx
sji)N8r-Q4TR4`A$i^pDoJdpCp!xOlv+9b8&9fPdHE3I7qKY}9n$VCsv6UOD{VT^qM1yF&$q^LCBMPm`W)>3?Qfh&-eI%WS;GPU);$fRV)uD&9j*1P5J41Xu
q?t(rX$0DB4aiT4X3oT+$;A{A1ozs-eZF|e97*MH@qU%rR0xr1Im<|;AW*aoDHK8tB`5(Y1cHE}EeT~Kcjsx1nM|K<j1e@n8qVvz+Tgh^!sW*I0oJDBxSxke
h-0Q<)<U|Upc2x~7hv`-DJ9&f#jLp1p(<#IrXnIJWy{x1$X5olb~TfoY*m4rac?Y>sB@ARM3OvrZL_+^ZrIeE+I+W99WqTp)q`K=xz9ZMYu1Q7srNv(=Nbpd
H)4V_1zc8#cR|ECTw9>4GQmDmInPoX9?pr!%K5c3)gE&nhdWF;4MLA`%7|*IF`Eg*S!1|UK)5oRp-A^fFWQ=kmc=-TP-jI;%e*C5GRFC*Jrz+FVxXCw8lq_L
X6-{v7Pms0N@}6Ib|$%n)(u>xLT{?RH!I`gJ5*F~tFa-(iELmO<d27*a2#!j^zH9l@!906b5c9$zVfmS#~{I5*=w{|vErg6Vsw=Xw1*FvQ&Dy8ymNXSPCg?w
4_Yh^O+_^$VX|K~6r*tZ?*Ti#xXxL^aS?+NSb?+-m@czORH$XJs>mXt#tp^_Bg;29F9<y&&IiQy9~*KWv8}xV@^2GM&ZSC_tBR)TlNw8sQJIpsxT^K%NE#6Y
s20T)ob_Cs)nN(WJA<%M7U8#B;tpiZ#dB>mfm}r0xW(FN8MvDnvKGL@S~7E#F)pocwSsEYcyk9YPIZyrXk>zZC&&-y)b|J-xMetGG~pPv&U2Rl{A0%OZxeps
F!iDR5EONThr^i)IYjp#Zr5wnJD?M~JlS0f6(CY0N;02@BRQ?+Qy({3V8nwRx$v}<zabG(KFUrqp64`uqw2}e&O}He!2<3UczK^C7-FOLHCwq(pvQ^3;ivBl
N|uyflrb=b8<Bf+*VWgK?m5nrjkBYMp12c}9zVcF{Q>m3K<gIAcVLV$al`^{W23k1wH|rd<5Ncl?A_cw301i{+N{rZqpLmGCfYkUR(i1meK{!_9xuax-a&^J
2+A-eMHqr6a*$~Iq!Z53_`{?)GhqGPJBYmR<o59-iAu{O>VHfD<o?)CINA}3Q24=<=)O5gA9F~Eu@I{O>>muXa19(Y;iE+I0MrPT*gH2|rcGX^{`-RKR)bg~
A0s9Z`}Z&h@8bv8emV~vyt9TUu};5D<AL<l&}h-GZ*7F+{6pjOkiR+aJ|rcdGl~mNEGW2zWGpA`A=|KczKEVw`0o4li;z7;;zI<)d6>cx!()FFtI!<oa=tc-
N#g_YM2DAK9eQJy=TBa}HWRS|4$+msa&UL~2Wd?-Ouqk1gvE_1%dEN1juIJUTEIQMIPhfry*uG2htt~n4y5RnA;!0Lmb&K9A8?7Rv6GH$;zy5{$JhWq=#p$-
tp~(U9*{-7BtsvL)h8AWtTl)TswHBGCeA(pg1^=>eTnexFd+^k4tt%?CU7A6dI;gEnBZKqLLQ9-7tVzN6$Ow{R8?}Z9x!GyS<8V*E9Lx*qf3zfk}&w4&)X#o
LR3JkK$HNI60s^wRLU9*35ibCKNauP>UVMN&Y6}6VklX^P3`m$ek}FKdcf#We|6~01__dQR~|UZ1utR-rV~P6oD?xdLbOl~Jqa~lfrn-&)AK&jJ_0%k-)u^F
ulwcyV*;26C>%lsoP{81QwiV1L+cc+D1G6{_JE`+rlF*%s(|Eo{TWUVeBfs@f}D-F^EO}MLt;(edA?Q{GE<{9nTPLqN@2Qi&NN_cXLR`UoOARzp2#8E$a<%R
x6qDrwz6Zwe?<WO2c*jAwmXO0y;38iRQ=|8v)Ca6o9|9YJp-w@OtF3D<N~B5$y888Q8L96eK6o;s6m*DqKbin2#O#mX|04!0>M(TC_oTO0A00;#*Atz9AzL9
1Bt{X3m?rSWrT6gUlpJL%^@-nq;T;!^CZ{@V3Bvm_pdrPS&F=F3(KD>A~D^^c3$nzVvVvSg+Vk!bknD_)q6K@$iR^pCbC~>yUdqzTC$Mr8C4K!#1W4YF_e``
vI-I?Mr&}%kc!R9A>!z7f#2!$^UQ@+&qj|dB8ziyoJSpNz3s;yY0oqtGV^<%4>&|o2B$nbHabd6x*TR>W*J0KSS;X-cxN#lNO}v&@F99MaLeZrOA$GonGPU^
bOarmM(R1k8lvhDvzs|{mn$MEnZ4VnRX#_Poa9YJO^DGJ?4ES_xG1sH(wnxt^}U^tflO7In1hO7cblQfP~I4A<G5&b+sT@jhnnp@Jt*@IRZ0pJ(j&ShJa^9A
^SgBzjoUESB+(1A99i)Q4llEiJV=%ug77+zPTsY(Hl1%m9liX3O`)x%AtnUd<TCb@@nGR%#6qW<2gQJR4@exBggR#iWAgCrb(#soIk!z#1~TDnTme;<C-m$a
ID$=#A_MRnxNQz7roW&QdjrQ!_Y+OV%6qq7IyR#<Ib^I0x<eHd78%IEsGHq2`zhB>wfgMNpBXtt1&2dPg{clkPYC!V)c&;a=o&bZGZ<<F`-Zt`^`~P=Rb)fF
kER%pp0LC!h`yO}DfNhT#5`m$rdWokZPDIQ5eoP-;X$s9T8;mi(h9O*l~e@NL$%DTeGtC;L!lcMC-PL)Sg7DCLanRnvTO!bUkCet2X|%hrFIPS;EW$1l#BQ#
e#K=6f2LI+J@3-~+5L43TBA@vNwGrFs?$i(?@-oC5D%=M4le=cvtiJ_Ha&OWocize&NMy%c#t0<*{B^ApXIPp4ExH4$rT_Z0DWokP=~vIKCg~VB#7;?lO5iz
vKrWr9&B;Q_OsLy6i#6Z0w{>X6jVOJA)h^KK)7hOmT8*X8_WknB56!2gi57I%mqARgfcKn&?zDW0WboPuuBCEK@&<tRS`7N3`|fFP(+hbg)vh_Q57*z6jMn=
MJ!cYnCI97!E$xw(-}?b1>isng5stm#Y|V-I)YDl)KHT7j8P|h-P@}d8J-)kz_!C|Zt@rix)`O?F<R>xWR%ejGQt&N1cW2D+AE<1eZ%-tA7#^xqmrk=jZk;m
)crzB2SA>nuPne&EXXEbt=Nj&t%{t|!csNebp^HoGP1`g))4yYri$22pc#}G>m=(FT8vYf(lyBgQ(aG2;;@kK!*;Cae*b<$q*RPfg(MOPlGbv%zh}O*zh`vm
dz7o@ruKyZRC{;rlTZzy#IvjGl1cbk3Z<~OeL7Ajv-Wav3^w&m$CqByq!-?WLYre>rqDDr6J2UuIHKzn8Vw`60R6nfQ5EDEtIeri#sN^(ugZ8H2WnB24(Txo
58H}$8jJ@{t{uDE$Q+b#XH^;H9ZbeK5M@8WIq*HJ(sKkuNmv{S@y`=E%P|CE$`z*wjQF2@@|%@sXN#E>R8&g1!K0n{?!5s~c0Ndck^sAre?Bg+F4+M4U$wC>
a;r!>R;G_Z(zMYjA4oC4HjwS?us53z)#L2?e&5$4*gFpd1K-2&I5s~SdMoUol)>F@Tpg`zn7BUxhaRE+E--#Yn0}CuX0rwf3*OzY0`W+qeshc9I}(yqInZdK
hXDbYcPzc^nFVJK#NDWu7|GRKTWnSG2(wYmoEQ2{6kc~IV&)$q5d~R=irMoq6^QhOfU#yXgv3&^v1%K5PWmj`R7S1we@o?t@SYrNsj@ewT3OLB5gr$6noaWQ
^WE3g&|)&=4nCW_780BH<%OQTX<c-6ID?JkE__|;Gjj13dzaQ%&BHA~lRQ!%UC5}q+IPL}h{V-neqX!4eRdqN;WdJr)v;x*lpM6!O{qy4uq0(sc7!(J7l}+1
%n;H6PmrwvrdSP<T_a5g2pEwLeQ;?NK|&EB1cBrS2#LmJB%m1dykSi=S4os2Ne5U2!6t+V@RZ2}i4PCsxul0q9684v<jg@5VI=bFtXazzZaDCpSE6olLxx<q
l*=${H9&o%N$l7UCrJCWvDO&Hew+8CtCY^)eDkwVDiKE>pG%xS(T)>Y%;gQHS;^MJo5I*UHXWVkH-M!Yp$LmH`Nug$1!t6Cn{`ZM1=6Ei)FsX{5Mr!VBdThH
h&)<c?!E2e`Q#5lioF|I8eOM;@0BaWY3tTe!W~a3ija_!62(|3LMaH&4F`oDrb9JE-MrGS4|<1TW+UI2b>FKFiNSQ|h|C{etk6Bx<?cDOXo+blOk+OS>(PM(
%vg&HOEUP{vFOAo>7!VKB{~r24DVBfJDT`>e9lqf%maOFc;gAWY0eGlLr7LpBBFAIE#%83-LkZsk*Zwm&c8bO-%AU$Y35MY0^a<>DsPL+vzeWB7B-To^IfK@
qj}p13S%Nef`F77*ty=q+h-Azk(oTf6gIqEia>}R7Z5(<>2q!Ryvhx#OF;1e<uW3(Rl=nDzdk;nM4l?4N;s%(oin`DYIL?3>F#W~kd%>w%SFXXq;(OLY$+hc
#{hXPE2^JpiFA)@i=9KgNc6m^RflXJZ8OyGiS|#ghZcyWE{bI`l!L&z79_-vd0K>667=ZkL)hzx4PZIA4@PSTP(!8hQ&k_xZ;px5@@CfpL_a7S3-XkLs!E4X
=I&AP7^=n5>i&1{Ifo`UP#lp48U}UJcGTiAPo6JrP45VoPZBhp<sig6)|MPtcxISj#v9C8gjk3x+StHBO={qZt|5BiuA8{)RPQ{a9@TLeC*o&K`izLTAT+Vl
ZM~HORh7G#W9HXPzFg4o(PTpqyYTJ|2(Xb3`s|hL$#TG~o>w!JjxJ^|Gf)?4q4)0m3RU@SEa9s~L^@z~zcuxU<e)bCa)aiL6&+_{;E;xOeOxM)x=!`k3Ut6*
m&S%_9j8`&w_{fjLa7-dy`_m$=V67dU2~kdn^b?DR*7G(6>^Y~#3qc0IPDd7K=NEQjeJFU?bp0x4zlRxS|cY^(B{vl!{tV0o+v12rB8XiGL={zCa)!k<l1ki
8cOXdSVC%hrXw?FgRthzyM`)gwO)KPK;N2rRFmtsoaxa1azrh0Qtj~vann`eEnw1M?N%gtgtn76dFCx!iVs6ojOO=bcL-8$kH&_qSpX38o@k(|i%t1w9!EY#
#`C&fE@horlPe2VUaQ*<be{9Rm6>c<CNQD4RuKu%wbfWfRf>Ue*LPg)#rHYAQ+Uo!jQUhvwdR6JA%`IB^$FcH_6>K=tH#drXeF*a^7ZpLT_`G`Ii8V5)!>H2
>1v$sGM(pa!Xz<Pph~)MR`_8NXN$u##2lV<)!4Z@AYWThizy|o2ok4MkxIK)L*}C>xoHKnjFS73graG2?;hc4K1w+_nl$R@Izex^9X3>5UBmGb^rYboK*o%U
OimtCK&c?@u_C)#tF&sUt2<v^@7Fm(607Kk5uyUnXA&?4vM8;uaHy6IO=%j#i|Y-U1_TXVWLhTTGXP6NU_t{%b5^!EYvT<ygn-L2f*!-$gGP+h=3BX}fmKjY
(iKoxEKH=S-q_(nN{r%h#)2Ib;p0~9jGdJ{;w~c5do+VR2*wK{(R*fV0;U2LinuBuvK+Tb(@lsa?%;=YuIcTnLQF^Etd@i*{I?BpO%X|Y%R<@RHO7X*0bH!+
+`iie#9)kfW;|-t=f_9|i1ycX#!8UiG|^!1cEqVJO9W)=>Ty<U?vBS*-HhTc-J`a}&BUQ+j7L5BXPRua@5x>piE=MR(5*C(lXFtQquEe2fNeF`SXVO_I*i6>
h%DC<NH~*eXHj5#_UZQdOL=e+Q?>HW{1tl1wCPV2Vw$%!>Kow%eKf1Sz43d-!8?8vu<*Jt2}*_417;wzs@g9B$f&iwGG3&*d1yH+lqK)J?}x3mZHy3tyiG4g
-Imvkr?`-6HnA3AO(5~4OfEhw+vd>}ct3Ve61*%PQp)s;v(F`(U#qTkI?dP4w>FIJJ}dI(Be~smalR7^veLE1Ma53hS<@z?*9qTeWu&(IIfbu{KExeStGI|H
hq*hJtT7@cBRqxj(2hZz7dSOq8^*qS4?CmQdJw2mtE4y7os;X=0@*m+#|(MhCy;@NYehsBbO(lMo4d&%q()TRV4FZT=5shToFlBaJshn~X&%&RP&9W7hPlBb
`b)2_gr2eymJqSc#kE<CDR5K=dySkZQFWWBq|Q<xqJr<aG34vtQAT{c^6_<VsaAAayYa)OJT^|JldaVy)m^d1C@#qa5u8Kcd3rZ~`@$!~X;LB;s*0YnqHgXA
`%uKhf$?N-JkeXj&iR;DNtbJ^>(!+=uSI>vOvz1bPEL|pX_uWmt-fj0^OxPuxoSwdk6SpNT6NzyEl%ey=yg&JHmKnuLGJv$uApt7T6M}DvDY|1S=Y7hJ*2=n
b~v-)4rcIR9B%aWTUqsFa0rV=PQ{iEDbBgp@lo}_f)@9s_ezq84kc8ohu?2F8h2nEv^0~HlFWcuUYgY9JXkG-tkL{jT-V0R5<BWyEQIl0m1rVLmYQ6P$c*YU
MR(5NZ46${wrJLEmF-m}l#&D!Sdg&Z7phFC@8tH3_hgDEJYh$`XID&Oh_jBRI}|K6!=UL^S<`jEM;BbreA+W`C2`}N>nPt`*k6gR#V(R(sS?YnGS+!6l6q01
yp*pH;HK$dQH3p>wRsuJF0!oN&M~Nh92&-z>w4OuJ5z&pSuMmse3k<CyRf+>^-+0bdmyYv=^K@Da<W1+T8bgavECKp0e%Y7f)abgz>T3fD<I&on;YTc?^C5t
4a~b(Q(`e9)<n(itO}xD$i>bK83ty?TCKKqyKZ$n^Lc#P+Rd^k^g?G>cP#A%luX0Yh?foyDGfqsgzq`AlazIujOPTqVRMxltrxc0+R9+_iFl=h8{GjQ*0df%
+oL)xA>A_Wg0I!F71CoalR|}IUqL<Y3r+^2CS4}<XeIaW53gwoj0DXaunz-HY?#1OmDGgktPx7u=u0yZZU=oFD>p%b#xsTvRZycq%UUcBudce(X>5cQ7m+ML
2~kN@(=}BF9$fb{PF7^wk%Tz%DJXXy)hYu4j22`GI;eF3FlANXLQeHXN1nWsp1Hgn(?ZoZTfIZ1`vv#C52NT%+ZQukYR7iAaD|dcCKMn|(a8l<Stx1KRMuaf
dd$N9NtQ#aiuHdYu1g=Ej{POu3KL~CYNu|lZMA62`N!5@E9;LILF^?zj0;vE?c1Bo<?WU&Zdh|uSvX~2I}*Zzpm8y`#HLnHc;hcgeOb))Gv{6|3%^|3!dJMA
#JIk(fj}%)ABwA+5hRu(0tqd~^nXd}{NR0e!ixgcbSyL9MA$ztk+GQH(b)>|W^$m#EG)X@c6fWj^zy@pqT0k|E43Su0<L7NRdEecwP>kThEy+2Ga;denjxwW
G_YvA6No~@ZYKI1P}ofkc$@&jx(SW<S`C5cCX5Fl(;DdQa_pB7=vmhyk#QkHm1)$;MHE?6h>*F1ymELbgq{slRTNPZOj1=;O%V!;QIQ9GJQK4HuXnRNFuji5
dh2;*bWJSqBF`00=EXU(QJn#lqc5q$poh><3r_vNIh)^-Zl<ohlB<!OEMM@m$wM^GS$2Vh@>_XY*DsBrJe9-EtTZ(S0S;4ddB)houx6M-*EUWX!D-tXh$9j&
5af#+C41wT$;HvsaJ7B;4k)vy(mQPDY&eFHs?v+Ap)0j4BX=*dLu{djES0E)BM(=Bd)rW~l%P%3i?j<}$caQz<7ESbcF4kJ*AJ;;5WS0stoPTUo%62X?xh8`
;|9B>Al0GNLS{Q7yLRDL>d0a`QaZ&+8q6a#vNrXk%~D#?F!QCEbxGA-1qT%Z#+L)v4vwnBs_L2GXfah9sfSe6ZE}p1^+22<uM+@jhKhzZZ8Dr;DM|*Fc<x5H
a*r2??70JqXqy)R#5>U(lSDLDN)m!ih}3n?0FW~@?}De1z|rPIUhPf>UVuVzE+!B;;d*5-8!tr81t~C8%JMo8^j7Fn0o8>%?zfZ1IF__?ArdVlfgC5I#6}(g
X3#GG5ycD$y^EbFlC!-435XD;gd(JtC|XD=P#QoFa;YF9e2*v75O<mQfet~_OnjhEWQcT~V2F{nK7_5XV=DI=7~tu>NOnGB5m<2qb&e7PJ_k|?3y<e$V_GPp
mVjo{cn9y_^ZEQ_ky2e7N`>1f^+y7w)lu;E<LJCGbwqMdQGZN75R^UQAJRRKcoQkiW^%58Yp#cIc|ZVpiibWL^uFsPC3goCQzn66n!9^k^!s^z+V>|DdpSH0
>Gmq?<DqP<4o4%GqjRt_;+c!ekn5PRj-i-&k1*lo!E6{K&nHZag6qdQQTCpoqKYA$ZYQL4M*xZ+=M5E1RZ7w@$yG|6Iab_pV#j7rGiP~FXi-R#0u^6qazjxe
42z_skQAv%1IZW|P<xeoT%w_)Qc$Vprpc@b5I{tcAteNhGAR;-zzIN%uu^^G=}<TfGXO#R&JQ8vf(pT%Yc{M{(TFsW+er1K$$Xm!O2j}hjAtHM&kA@EVCl37
Ck|-y7$!ofdQBQo!9GW3!4tT*1#pt)#gKH!)CtLJ6$aK0?6Eu>8HzCtG!n*~#X$|XZsLK_K_({}LouN#h=7@?psvnZB!j{L(giHdKBGsd(t6t+o(aJwUqoR#
P)tD%QyTaa;rHj@{ZaZ)&tEV}>-|UTn5ulMV9@tnhQ{1&-I>$DUYbJfDt?R9Pg#R*iCdP%u5$-1`Gs!<m~R`VT2h`VY`vGbVR<8tiA0sI!jKWwG5GMN2pxPn
gGT1wBv+d00ncIP+RjTMVBo1yo_XPCj=02Z8YeuRYsy!|;o=75NoB0nBT?m~)?K{1B3G_BKN##u8qg|lT9D^hYQ$UJ8mHPLvXoe<7%1qHXgQlXoEu81kEA6J
E#;BH?ODJv2uffb5^Eo1A-IQBd**}4B^>?SPBt4Di~^)cMJzT`N|1(uC}^U97X(u~U}*@aLzyBZqgVq%G_0^A5nzlAup2}PY$O-+Pvhy&#RI9@l~7S6#;XMe
d~CI+))cP8UrmPod_d_SPXY&Y`>LQyA{by4(jk;K6F^MM0SPKa&-Mf~wM|})`S{ei?_ZiOmIW6)5q)Ho>K=SJ=YJds{d@cmj;YjXp-{vVuCX36<7l$UDkre)
hgwe+FCKzPCM(+@-EOkZyz_7okEGW^*5LWeT07OSNgc7!gH;+i%v5CtQlM00?OJMUCcgF-6gpSY93b87QDq2LBo)=%<aS^<ocZ*`gT||r%TA;?2zCtm9w}|9
w;XCY{Mj%1T5<?W1{WH)DG<9r^6-k9#Ri+9qa=a0ZE7P86KSSy7>H_J)44g@<GQAEtqG!Hl51Q;3bn9UgOgZx>RBY3WSxCapUC+uugmSGD;+Z*u5%|po%{1X
$2yZ?BFI<=E=`hgztE+T8Yx>;iHgB4sK|j9Vj6<hDFl;&>zQdN!;KmmfW(vzHGnI~Iv18C2Pb{y22~Y?!ckO5+NOa(0h*FxsEDvph^Z5eU?^c4J7--`qO<Pm
afQ6)K?Gt6_avQknv<u0=+1_V5gpJ{cJRLdC!yX4yui!+4H*X@x@KXj2AoVnWEyG(Pm@ps;;#()vKl$waOjNU(UU9|SjKD+Ih68G<=H&+f$BrgDEXG;-R~zl
MKLiED4w87T?UQtOhP%{tBf3pQ89*q;&iz6g>|5%d58JHhJud0T>;F!Xhi6vK$<;IkG-LMfC>SRERH=501AL-&Ku6mHOCnWlH`(*h9)W9df+#i?#V(F0p|}4
@!^0nnSs(dfcVHA><A_y5qFS7zEQ-8(272BMJW&zMMDt8G$K$b;UP(xU0_p24Q7Qj8U}?2NfjdyBSTa~2*i$u)F2%csY6I1q+CK1C<cK>k#rQ4EhxPrVo`LV
phAJA^&`^sB8NhQ^btP~xchCS3t_1!tyyg3)@Xk0XSN5v#{eBo6#20WB-IWpW5Vgt#Zfdyaf4;y144%>Lnr|tY)Wx~8`vIx={{uCL$=NnTEt65Qrl5T*RIjV
T>(X6Q$a@u%z_*s6N($ViiYnXH9&jHEkFiU*zJRyozmqfYR(K4ArXm~TR?3hm7Vg%0M8y`&?ksK3U5q^njCy5vOA<Zph^tZXAYA0s=DDONJ?2DVUUW4IILV;
D3fU(h%YXCZH_ec=n~OXjVc`%ED1fCAfflbDQtn?&3ctB8#Lkby{98!k<WA+NW`85tZHOC5-P)nF+^B%LwH|`QzvAu6{)ua8|{)9$OtkT7)#sfgy2yog3|GO
YN0S`g(5fm@O6_>4R_ek=~uMIJmr0)dNA5=!t^tjI6lU}JDsMo8)N!Q`>>s-Qfs52EHq-VWiPx>73__vwrU5l_^_w+5N>~O?ZL&-pDRu=nF>&)XabNR+Eg9r
NBAn^*ZB>fXLKuDx;vzHWBU&qS0GMQZGvmNjd+>5^@C}~=w`$ZYqUA28ntcn+!{#Pi>VuHA%}_Ejpr@9-AG{P7MrME5!{qw76Ri9wu~OO#}25DaZA@-6iG1#
);lVG&hDbjH#sOtnpU`58Z_G;>gIEVJEmP1QIZT9q04xw!x)Zw)?MCXcJejc(?F*<$rTY55H(OjQ3Xt-!3+=(!Bs>;l+&>Qa(DwN;narJxSbKvMwno+5fmJu
taoMI-z^O_<lZ3B%q~?}O~_#lYGe(}7ka6vGjmW3DNQsHCFVP`PK6|cM%bo+q}a%m5fBmC(o(>*fj|WS(gZ-Y7j=%Q3q@~r94ZnANRbj$i%6j|AW;!PTV8X^
v5Xi8ZA73rFey|9FM@{Xi0vplrx9K|@PmVi#xTHO(0Mc&gg!~Yt90U>$9?**DSLU49One~9G3#0Sn)Y(fx3y_uL&xuf{{XyVreRnDOza~2uXo{ggQS(!S8Cp
ehjF=3rlHc2XDd|I7TZJJ|B<a_Zs_7rkH3=3bD@&CJGNgVfNZXZTqV5hiRnit_`#^oDmcyGIH2A+Hh4Hq6RW<97@3^Ou1|x_5ndWx?GXmJ&HI7{NzKA9CD4r
q~n4Np04-^uTOw@M?bm?_vFy%HM4=CrTy3<UdLh%6@c3=AmZY#kz;KZKwCv+;<)htj-nxOdVN?+1)Re{Nf1IC8^m;u?r7+qOrGE#oK-qa6chl4Y9xh_sX}Fz
f(jKwLMXJVniLZd3gRL?fvK_w;KqP9UIJ5ceb-HwPi_HF=1@@}MAZpJQcML=F+ocZ(xXa&NK6C(#HdM7l!YKvD$znxG>t1oM9{?1GEoxJQ9%-dGQtT2FMnnZ
f{OrT4Qh@}6ipTkskDny)PNa0ytw-J=0ZR~QquJ;m?Xjbk(-^8xb^)*=bpZHC(~#+LtOU}n@gH>k{BQY6D#dQ<&Jf+j#1ct8v&1#BgCCVp+Pe;Q`-@y98M4e
qJ!FwfM`oa0`5lxhLZsL9ZQ(!)8BscTTFMYMmqdHd>@z7oG9}g1Z}d_#|#&Fe*1L29{5)~_u%_@pTQ?ia%q@?(8LTGg#d`s_#AC;9*wR*C}PmUZ&ATBjd8ti
w}_~9*3oX{Nu)O^yH2ec$3*pz;_7D$0wR-iM1&;~)!6iQd#%qonl-|0rkMlKK5^}4a`6*^NZTlDjhWLo#+ekD$Z6Z5np2*-S68$%7-+hr7~4mss4Y;jgKv2o
1<;)=*L$NGcwkEhsLl|?*EeVlRTWW)5Q8MDNQ;uL4R(r)u5xdWZn2QNr<Tn{)uEtvDFmri$q<m|Q0qR^lbR>ntyeR;&ye*y4?EIGHH%Q=6$;YA3O3R{xTGx^
JB=&)#}&a54OCE+$cQdxdha!La%XF5b&tNCptP1MOAk!ULaMA3LE7sth`zEDBOx1Zp*pxut`!Ms@i}p7w++T-J4RLQDqQKxx~~z?Law34heHKYrsagFwu{Ve
2xgiwi+PS=vXGTB%B!MKCE^}GOqgDZgXh;YvrT7dtMlU`+8Q5;LTKG1G0>Gw@)nN!>Ep;vhNL=&EGQ&Fhl{Kkaia%Yos0v87>r#~kZVzc9irIdk*DrgYYZ}&
_A=_P2wW|^iNn(}4^G90Q(@4D2;npufugK+Y@R{_v&rTRnxN=y&pFIGb5L;elqjmqaZWMrQz8t(5C_-?#8dm^qLzk;V3`1=1A(^#)4Se!Vfue|ON~0(W(WEc
K+!@$O;ZCv6wMJ46+1^KiQ^%NRdD!*5ac20+X!RTg%Cs40s*9es=xtYK-M{FR9~uI#^6Gsf<pvqSs|~6fz1_9B+&rW_QTsC@qz5vdkG>23W$aosFIRof~4_K
B9oU*l7g!QC(bb3Nx)2shzpr96G|+a6is5CwdH|oO5sD*f{QX95VL;WccLF%+1QKPshOyzVyOG)A_T+g%$^jgXNl?XQ9~58ls}sc){o(>eVg~)X1LF@L81MR
%!I5-ov(^$n<}9nCNPUL0sY7H+(w!JDBDXjIoOt%%5gVE)>NS~emn%fYM)pJN2Dh6i4)pDSK8(VlnoDGh36-(H>?_^@scIfR8SElL{Q6AQB)-~5XC@HQb7PS
5-lw4p=n@(7-@Bpm7=6+qi-Ywb_6tmij_dn#1dpUh^RQCF9ennWhrE$iLIhSs);HH<k$ka=xB%s{-r`_nT1${C;;i+hKPWgvIrVG&miFacyc*A06WIFeSa|M
bP;eEz~VtP0OAZBJkMW|T-5`=wSt(B_i^z4P@HMNV8MtCBTO_H3pqdX=eqzn17UwJ*rr&5Bw|1!0sM**eypdS4kiOF2s_A4Q2;?Az9FY)b`2HRUsItWP*_k$
u^rwAYs7-Pae-n5!AvPENl+9aV$zW%KEDI=wES&-r03tpr{RA59s+EDK=jp<p<qp-JU_2W3+V&ea6oy7qh3$Y95OuYPtzg!?BiGZbw0iOciihNdN$F@>@?lu
von}ld?Y-84rd~2n-Ub9D}WevgBR$wkFeliPC>z8t|-6`F0fzsbi6?a$T&_vQD#F25&{GA&;AyMp(~_^3wwt!eX<9@(~=&P5KM9|L)BDbAPA~2R9yvpvgp!m
*1ee1rxeu5+FXk!5Cir>k$$xR`I$`5?kXVINU%m?M4+F@B+M(OA_@wGIu}6P86}m74b*RdC)}ud5F|mAhr3<fMSh@2cR|VInEA~K!1}(WQz)Qk(iII~=XMGo
C8fvHR*52rgo!B$iVNHtC8Q{k2eX3^STGY1ky$%D{;YOMLHmEW`VS2h)sFHUsfl5XV2SqA5`*?SSpB`|aK}}GEMYTn@BP<Asdsm|aDn$HR~U8>vDC|l-Q4Fh
!*ooL)8L$k;*hw&<WS+FBOT(ZA?%TfC&2~s4@w^>41m9H+`7Aitc1iulPU4WC6I|^k|ml#RE1a@jsXk=_!fsHqFRKG4<`FQ(GNWTD3R6$6h<N_SDRqtN{V}~
^WjSkf#n{0;OZfdlPLU?OVtEJK_D8W4c?9(sA<8Po`oK~z%jkhti-3YvO5o~AHHAX7=WUFUl|RAIlPC<$*N9uEf4t4Av5y8nUC|!t&r5BDwEZu#&(*filbvh
4gy*<2|-B~g0|W;gb_qYQpHI?M6@L@Ap;~00sVm^OkRLtJz+as!x-7XV21V18ImROHL&p?Gt!+JO=2kuV$K4MqcnkjM7Ltd8VaLh6yS{%>l37*$bO-J$@)Y6
kOZYAO$@Bn0T5FP%skGAe*GYjQ^MaS+_<2Geg7f{^`Icg3*sKTlz00-ZbRZg{-DBp+v@ZopFc3%_JVT<=nRJcMh-+)BSAVQ9;eP-OI;q=6Z3<F14`yl@6;S<
HAN#yrR^o9&>aF4gF;?l4}HFWFFi!Gx4(S#+d))=Pr+1SH6`|=`*87=fVttgIMl#v%Yj;<qbb603&Cmk=%|0Glu+oGo6`ynFO$&|^)H`wzr+duVt%jVVk2b5
jg6fWYT2r$p|s<FJ{{N!SfJU>R+4s5h$#xn9FY?S+^^AY4sUF4FzGzev?GI3j8+qhWQt%$$+3o9-CMTEI@?$ztO;MJ!JV;0mE69hA2<zC%mhG$gZyBs6qy)C
RAz{wDugHqgo%o(YKf(!q$yabZhjhy;tFt%B8`tHf@P`+ra&rq$(GP!b}^tf*dU~#EoIU>MAbV4S=3p=uVV*DlpQ*|I#DUbpkhQEj3`LJNbh8QNyt52o{a6{
VD91^P~t*z0wr2erA&_C`sC$DDzWFbsD|B@DG-xU5K`1hFbPFcWH@%6p&i)F8hNRBjXEsgI6Gopw)BVPJ{Uqe15ykpzx{qA@gFM|xrQN~&f+P}P<n=^5a_{&
vgADk4aiiOA_9sMAgY_EKvQg{kP2Erq$r|fpoUqGnO6`~5G5lLB?MX>8VzeiMFB{W6tOQ#X{D)zC<cPMLr9t*(+Y6`T?mFqe;6&R1`J|AKdH!IN$|j_q_{cp
^FAq{(mw{%cMwmOu)#bXj@><m0b<3>A3yi0X|nwqxtJsqphCfS*d*ba_-dxOrHd6T+{{ge)1|AB*|}h{Vi<y-UtAtNq<*U%&W}_MSVxp8&Jd&mkOR(C*(xr}
2h%3`q?;3^fyTz7A#J}XGpD5?|Lr|KGDFsN39l2Lhm;S(ZCm)^AbaxkA%#L?0i}hdM<17j*E^y#Oc_3j&A}Ah;NY^O2x#yFj<=tqpoar_xg88ZLBY{_^5$&V
vM$S1sKYeWOUGw8V>}?Q)&dM<A7s9Oe5ItI?9Cd^K7a%1KtEbVEeH`Q5_szE#|N*wyvq2e08{Rks*?M)IgJ6NB1c6zn3HU-5s@^7TM9!8>7f*$p)z=gV00-(
2#MOFf`)>ET%G&jL$XvJFe8aL!K8<BLaT{+PlsiJbdf{hDT!3~1U=w7Dyy|c6}%3lh(Z&7G=f`qnC^1Dity^a;6A^AdO0yID0GD@q6LpeH;Mq`sA5S#@J8Nq
0pXkr9~LO4hDz{?&%r*JES`6U;aGnbJ>54~5-B2uNb~HSD%Dl^j^5Q{l$@^uR~!st6A}d?ae;FKPVV*M>5;(>A2`UTo-c8@3?ry42TbFL<}n9Z!O)dHsZj2X
(34=tcBeP2%H=haTe|FdOedLqz@EV;wh#&gS`bPU9}mt1p?mm96g2%@W8NaDq?_r7#)=q(5%VE$Xo~=Enj@dhaz2o&sqL23wO>Z1^uD%Obx97)lZ1ik4-^&=
rD+AFS{g(tDMa;{zm6a1yo3!23JgF*EC&eI4F41P%5s|t;tt=ZJfbom)JY$L6hjqMvXV0~4FZr=F$n}SF$^c5IzFN32YOS~J^#}o(kXM11WXKyANv~spTj!)
-c#2r`#{v!_Ua{np3lc8M^?+R@qfc?|1LFq2rA$5`iTq%AXFtyyF)u=Tp72elWf&lJ0-YKHAOj>s_v8-&kPJL+>`-|s=>~2B=HWq)>w`!40*hFG~m{X_ic2B
wAN~*2J+pu`NyjxGp<8)vuUcL(m;*G1EvlV(4R!PWeEaF2LR>ZwckslFWwB9IT1QCk7fbbaREc4!j;#ICrCma*0qEZl)w<)d3tng=xvJ&Wag5rG_VpfOfs15
P%tvq9NTF`#jQ4Ptb}4txlME=E|a%O6uGahlW#cgonhtQRA8D^2t(+uxj`~ci?dq3GEhcoaGi0S;gXQm5}wo*fojU7)XCGO)V0j(t6|QjRN#;vA|ePIQ<fN$
Gb@X{$=?gRQ-~%|hzc`(R^U5@bvhc~8k|ngco2_mHsFh6TNhw9(JWS#pMzWE3X1}pW)~a5WaWg26K;$#SCaW|)w{DY+&HgFLpaG+?2;%!R!GxPiv=$UWiE8%
JX{Uz>zM9|5or)()bUro-!C63?K7HXut=`)aDc2GHeu_|?*#eRS=O{e<%SCuBZ%UzHfJ|i6>(K+5;!-+66%}EHB-=-*OWHb2vHRU0|{Nu?-+#Q(OH>_q$3@#
W4?#aou4%<KnzzT^eaW9Ae=|4IGu4=sDte?rLtD}9Qn~y>y^6H)cTLK7O_`}Dmh`vIPcm*o}BHq*y%CSF_QOaT^a?Tp{3Fd2vSn!SdLiC^5Mk|U4g-@4<O2O
jR=XU%MAaxj3t79bT(BprK}~UeS7B4>C?<KN9Q?v?~ksE%Hm*y4prTKsfm=8XV@Bd-q$lZb};)KTT}vM#SeRl$R(Z#wU}uY05kHs&iWyKa)-TCr9vu@M=1cs
RIvn-0T2PUMR^>N_H*)!!GqiQc!9#7j}~|(`TCrXEG7)P4x;Mx-+ghXFP9SL3Dd9dGW@;%Ec|2fOf>(I@Rkq5(U%raY58@3W*y?OZ7W4I#jE`{aetoC)3MXs
5p&q?D`F#a%ns1-2kq=vK^<Pe`-9pkK`cosP*Q{p41|!x!BHV80SL$uGNhD1%M~G0Dv=0>c6JI`nh0Q)8j^-5-KECBu&_jsEek<QN>V{ZEm(y$NYE1n1t}85
Vhl;?PDto}nMxX^rlM#;(E;!f4rfXl2#RW^_&7`#vzEqAkMRkA>|rmk6d$EfBf#}}<HzCCl7@)>-+l**%h~!Y59rqkn3SC}fzQJ^CphLB<>vlh$Nu}Sf0j7F
P*B9Y>{I!7de4#nYX+bBbDEJZI2k!y=9bEq@f5LB1pf&*v83oqQc+1stO@9qK4k6nVRblI=iBGYM2l5)!eTa!fYK~A`>f%gOX0sw_-EQUUe<CdC?D%<CfO}c
FS<hp_8F)+5_e8uDd7h2<zkS=Lb5EKG*Gtsvr9gGyf2L_u<=N6|9|ODc)uZ?+(11ZfGB98<e$ja@<EW4JC<Y#BcV`+vgPdSv1oSA(=bNFScr}$aN>40)Xwt%
3r_v=ru=c4b&=k}vI-a$TER(BPePNd(MEf&MK%<9N;rW7#2^p@Kh5m?J{pI+|8G7|r_z7tuh08_|J%pU@adQh_@mpxB0sBV#pVqKkwX$7143lR3s$W3QC5X%
`WAv59<yMf_!#!>7h-T$Q!-*e8pF9_B?m4>9S`+12%1c@`e*;BjuZ{87Ir~fppko-G$TWygROkD{YUiw?f-7${|<s1^BrIRasRpbM}-;-Zijp2O~C+LZwL+%
E%dj8jvhx`$R4>_*PZpwT6sl3_+9KSeCER*J@0I+yjZC&Pe1JMc=ii{fkynY=?iY3(&LB4#yrqiwEn-of2x4b{`U0i8;!U({|~EdGwnKP_;0J>uXFA|XdRy6
qmuG5nQfmbK!^wf1QR|i?*Syspxci)5HE`m4boT>ztj9LLk)lT7U)M|9`{D1fxk|TFu$=LF*uv_Du(pz)Z`$#I2~n&T8Z+v)f}A0hfjS_*qTS;Liyo!-CN>^
H-dbhh}$Sr@NNZ;<iT+5{Mr~Si!vtYj1al*sKqL`HEA9%M&bmKX}irIjLZMdh2Hr1Odd~C2ILR4jZz@?N!~r~$QcOBOQPtd*(UqV84HdT3ZU)Lbv1wKm5w|A
=dEp$K6u(=cpTfWh3`ljxpyF*I=Y@S$=eT^$j3u47bzDwboL;5VsYWWzpz_G!G}`+k6u3Fhfllyk?!lRWApw0TL1hm<ce^iAj}`fh5
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
