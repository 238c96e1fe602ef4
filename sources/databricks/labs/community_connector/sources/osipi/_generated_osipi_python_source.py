"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(3}6vugy8I{$!XL_`38|NsC0|NsC0|NsADt={!s<@P8(fT4?Qwg6XOcP=P;!lEJfcRKany>e-r>vMOt+jrfH=c@0HxwSWUO}pqdpFZy9deZN`
@^5?(L%?dHl9fWJkN_wVt)kf=j_v{J<N&_G?y%4e_uK#j#p~_d4uE&C9)POtYj**v0)QP|_HZ7QO4iSAAnY(V-#k1|dx4XdjDtO3J1`m#vj<HxZ*%L<0Hrp`
Qb0)^fHVQz?ylG<pcCsk05T~`TMG>VWKd?s9j5Al9)R@igGDF+B|-{-RSS0k*G8L50)g3zRb6Q}T^e=olij^vJKfNAqtVei_Py>U3JUh#*-)sU5fmaFv>?-O
cRh?$s8IkE0002<)&WOAQ9uAF000A=_ubwaH`^|o>P++!C<VRU0nwlVqe=iMH9!D5x7=yyrFWQgWqUayr3Fys-S+pJZ9Uy{yA`{-+pBYjCcAFNpsTmL(`{5!
eU10rHEh<~2VXtqE(cXf$$(8O1Ex?@-rSIBS|}7efw!Lp0=}2g3i|ug-!Ki$$=blTZikyj&$#aE*LTKU>);!1*q~0%j)J6}joHhfG|0)5W)%lp@2k%C``&t$
Uh8tM*z(PE0Z!$d`;T0DZEeTi?<jo$C{R^;9_-Gquv%;A0000}XQ@^4<^dr2YV+HBea+W)@cYBMxYe0Tv8z%>@tchjM6s``X}}n>?_plpIz0-HwypLHm^R;b
cGtF-z4Pz8>`1!|h1eQYfDgUnqpecB@u=49&;Wf;uxqM%$<x<LAA58uKD+NaJxS~bVD!?1*)r|{$m?63u0dPh9&^~%hyW;?>khU?(X&>A1v(wsbFnT9x%YWX
&llUgERgnGy5~-!L49yJsS~V=fc3?ybaPU`t!$>WatyhBcL8G_BSD9uqp(U{+q9KeVK%j+w!1fad)Kzk7oP5J*W1TE_W%bt&u4Y^?p5yJUDFQvtb481KC~Oh
cD7?e`>MO6ExP*jNP**Cx%Hx=N$cq76aXbj2fc1mr`LhXTwiJTzA5!Drl{WGd3*!~T?c%r-tLigq(JV^w?0J@bm-w5-q*RziXL6#&bGDeDyLb!?Y@O#_q%{l
UwW@b;<@1WqkN~VQi89WDZKdKGn~V&9kUjeZ6<8!001+byRlYSr=v~<HtFtrwrnsPFz&|f2U)WK01cJ^Gyn|N0|O&TEmADSm1hcaiqV~?TV{nKw3((}`sR1r
1MgJT5LB~amG0cjYZ+&3(-R$z#Mfh?^c~w7vG&}%x6LWwDams#+OpeB*c!|1?#A>Ea;J9f+&JI>I&K%+r~oUGqThYS+1;}62;Td6b3;})I~+Df*^(+rZldVd
yiMRasd~`&iVh&Cgn$O!-ID~BTQO<O?NaOj00Qg{k)6Qx-XvOOT4ay}_I2LgZ#RJS1Dw0I2S5M;#nvd>A=qguE@a%u=I3P4+Shc#p*yhmF70E$n>KBCH!pUn
a09cP00000bwCmT0o{PznogJi8s_QI+-G+<ka4m10B8<g!w4MdxBvhE0&BP)`lT<P?jkzNOjWybmnT`bKy%ZMQlzD853^MzNmVH&RJ&K!bkfpQSG(6dg`0bp
?C(e4XI-R5p`O<}tz<TO=pEb1>E(5_P4?F<Dw#01zK!9PV%yVRz2UIU>)vP6UrEj6jp6TZ_uJdOjnR76-o575i_;2Cw`*2ib#T|+?mY$2+UQr_^X=~Tboy_e
Zh9-{d>4J)rhK{~^a=7;&v?zP=exVv*!K-WxPYy-Z2_(sLV?A%4qHe~Yv<2>3kLgU+kC1mTTl@rUt>__(q=OhHZ~{KbP*&RHFjf@E%w)2WsTmCGY0!;RrlWa
o%NU0Lv5+_-*7q_15AVh2p~-WfCSQDLroe2G|*K1lga8dWQ>yyFo;AE1PW~lrkWZ}O;6PIJx@@LsKoI>p`ZgsfC5IMBuS#0n<=#!GEdb{)i;$kMD;wTjT$sG
#K>rArh`oY0ECoD5^0c=#Ws^v_o|=iQ`t37(v773Q}s18Xnv&8rph!L0B8URR6zj%Kmh;=pa?Y3nW?5AQR-|_nN0>jlSvSS37`=&XaOcBjWlVZp43e|LsL-l
fB-#1eE5JY5TFP1fkOxUFsQ0|5Dt(C1koxe6AFryt4aw-fF%kE5kP|>074$D<v>n^i9i8KBvENZ31JCfR8R%~u!tgo_5aHM#hA%#W+s0xIi}Qw56PYVj*son
{TEATKV1P1dZHk1NBg*g{<Hv0l2`u|5FOP>AvX-n&1?VGjm{Amz5nt%*BI%y{jNXl`nE?<;Pz(6|Drjq|NXdp=zbr9*s%Ny^e<1kA2))AuyFrT%`U=xQ}Cq1
?0@}x@w&tNen*ZKPMlD&1)EIFw96b=KSO{0dRpP9!TVnHKBQ!UG+e9Z!cRp}kw1U?H;o?H>dwEwjo=M`T?e6TF|H`z>jQG%*d%yVAN(D!_WUb+lsaPP&l@=K
{sdk*Oeb)HEX&-{I^IBm0U$(vmr9i=EG?xiscq1%V^x^ta0g1P7#0lVWeuH;KZ$V~_O6+I#&OHk)wTY9n443#t%WbbU58+=xaujzHtUT1AB@*hMX9QTj`8ov
v(@-#Wo?Z&*eVN?Ms396w(oHCy1;+^_^`xK(Buh%`h_sB5$)`;_|xCcoaWUXb&7H`{V$wL@y+OFnWW)t7yQtn=)_`c_D6<xbT8!Xte{Ojk4V?=*>mx#!2A(6
a6u61FLjL;v<ED$>vo1-vEMAyUw?~6L^F>Tu%EVV{xA9dU{U;fdxikU)H1)9{Nb6${uRLl2Or%;FF88jf97s@Pj&v@4d4<)AT$43wA1700O$c=zzA%hz+hlt
LjGs}&ribt@bh1XQPQ)YL0|F!Iv@0x5C+6~6a|cXfBSG1K<M(v|31aEZCRKNU;(lLFz|pn@8LW8h<XmIZ%+;P^y%BC_3Qt?-|W{l*$m@>-F4%s$F6$}q&sz6
iT!Q}LEI7*7mI+Men5{1QjqD^sCa+6U8+YFQf90@UAkFIe(Q|%nPShHd71MaqvFP@3;02`?;vzFj(;x1{r*qtI63wG!Mr~9Zg)4(w+t-i-fNpw6T$sh_sZd!
nS(P>eesctgo7_HXpOz~+_+|8o<00bWUv(_ixbqVq`<Se)7(8lBJjV5XOa#O+*lzBALLw!C|Q@u1PviiZo~2ac<}K5dK`GT9%w=FsbIH31X{;D980<u<_k6^
exL2bp(|1yFFa*Y#sRCN2)cLwZN&fKtNz-25Bq<*c+(L^FU!|HK9u=~Ip;@6c*db_i()dNP{e){GF8D23<E3biu6E>0Ux{oqiLTlZYVq~E<-bs{(wJ{>4FiY
Xh_hIdkrD6;uGe;e**?Ofy0<TH8`NDY^Z6{v(=hHd^FaQ5GLhEV5Q_}Yc!0Aqu#W2BdQ*F+az?iQTj!4!r#16R`P)Y3OzBzm=XUa&=5}`V}#(5)h(~P#M2RM
8GEOE|37_QXH?lfbF0_F&c2=YBc4(WEg<uD6n_!<yP;r<-a3EmC@~PPFaYPE>N=Rn&e#W;0iCy^Mavc!<u=(%Kq?U30S&n7j4DjDz|V>_|EmXUkkGICkM`p5
2g<Am?qAjVd(WC5my18GN9t9(eaG-N_gscyUvF-XAWz5Mn_NkE0Eb^aU-U|GBs&05K@2#ln!odJ(y?FAUQ+O|dSEZD(~}yPindDD1^)2Wd&Lq?6aoz%U=<Ez
htsdm{<gTV)oSQlBhxQW&+x2uxAa^5I<Or}G;N<>`qA&&zr@d=FJ)iX{tCbNy4whg0`3}+z-&LW!@SP`vyV(Yi(?ZW>ri{MFsux~^vnO=ztz06dLWs(1TevB
HL&B_^2y#;oS=X0<<bTG2d2<GJpmjIFY<7O3rZ>6I20eYK>yjm$(+BE0zE49z`2ZZXlIc7$#5B<e<rtJd>wlt$oabiL|uf`Fhhbd?f%g=nby?t=z83i>b<Aw
h3@kYU8<9{hriY5w1lbUGcD>U3P81r2KMc$-ZUXA-jx4jxq3B&wj^g%6YTY?))llvGeKY`K{{n<lr^s;C{Es7eiBf6Xc`}@e8d-_1l;x5>PKVFg}z3I^8VoW
^V$K+J$dxDXyKGYhv_DKbkcOslXTWmpOG9fq1*)O7KCd=+8(y%8TIZSx|i^UND!?$wjqr6lrqREG7$|Uv=8`ybO>rxEDHRoaBD>WN4I$Q;mF5B$vsgJ3?~2)
;Jw|RL!Eo6&eVmV56WVc)KTUA`1!<q>YQcz;6<yCjpV+&zlZ)|`@-x7;?5*`(d$VCqAv_4Jsx2+0zP42J$~|$S>6#diw2EN{w@ATLhaY_BehDm`6?X4T+;WW
ID`2WYi5`Fe>&2BZmAld@XYOC)*y2!andSBCPZ-T^<XF-_d=4hDWr~@P!@=_f@Ye?2w*PLQ7BNzvlHvx@ccamMTza~^Yr4nUqy!aj@@Ua7mLI3QRkuAqP=S3
Mio{FnQc-WqqN$K_0O*P#NtmcL^gr-?0NNgIWH?k=i6X?q<p+vRO3BTEw07-o#cWAi?o7}LdE1bK4qN1cXJ7_f+njzJ=opY99kX2s3jkRdn5UI8Tw`6mWNJS
A`aXTaD)k_Xo3+#wb@1I<3g3p=Q?b^z^dZ8&TE*%xxNeS&2rXluC-uG2@F-j)f;PDl@DB34H81hp^DY$49m$DiI7YoCx{Jr;p9RZBh#nUz9Mrw;}HOuXTzU)
Gso&z(|i*}J}Bp(d4l>6*By>21VD(YgID+Ze!=v8UoW+H@n1nZbR00-!-sJJFGU{3UZ{2n*~fZ?e+$w+A@U$yd_mp5KJi?f4{icD+3<=Dy^x4c1fOWM2bQ&m
#Jj_1IIy51@Qg|!teBWCvse1h2kFxCeCsSD2>^HvpR{MBZ^^_UKSwDE=+}9f4r@AtGehj4?!wriGrxDs8tlQKaT_TItWqdT$U7YcnPE|#gMhIz2I-~!2(HPb
I~%RY85uKrnca9Wo|~ExdI)$D#vA7iu!!3g9S-$C?5SG>ow<wCREHb8;sTV~7Xp%-ayEtHOj&9i7AL_)8WXpP^DG3~oWc#WrLPBbu@-wV1iM@PV)6IwgVAUF
WHGVB&flJ<3S%hvLYRZ{({Iz+ux!&=@k(%nuflYps(Lw0hVu<e*2lZ81BeR*N`Bab$yHN_Fj@eb%&PY{;Vt^0u?|E6#OSP`oJXCex%`vD2|}i>yBGz)y_(Wi
-{VOgWz9C-QO_@WKb`1fjABN|dHuiOKqe@bl8^6~iN3sg-IzWftoU!dJ8z%swa*QVf4}#P{Y)8vlHb{!NAjm1$0KkuURqt^OG7tO1JYW3?!E&|^e~gv2nL-j
m5|s%h5*h%1(+6K8LDa6Fabvx>zmqNRir8GcBmVk3?8ucL;kG6cjIqfXl4#lHZHeB5J5CDLtxMI1T6NA^k(_dkxb@czb&U?cVWGA(c4bIbRE!Q6amOs0Z8k3
>i#<L-F#rDZJU%OCJ8baIcc9Ry&hWaiA}N^8XZ#ZS115Qwg5B;pjzb0p>WZ9_Ry~x@v&=SqTEQxH?W9%Zh<#nt^7nSs1RX-I#_C^OH*UC6yeOs9KvBTnc23^
dBVi7pta)fI(pk%GY+2a0zc?F6Hd|UDiGGT9$`p`aAV4Y0j#lBYKEmzY%OKpwN-Uuc&yyud>;tH|2_vS6Or9wsa{D{FcB=Z!SF(=6gOm1rcU9Ec+$GLd1*;$
*u<*DV(f>I7Y#-uY*)UG{C1z}LLY6TUm_4;bu9oM4WDZ^o%na-fb)Z2R0cRdPJDl_6*p}H1v9OwySu$Rz}cOL7niG&<2+Oexoy_3tz-w@qkX{9b%k{X5@D{P
jf~^EGc`dla2iq0qN0eRiKv6c91^7&kcmLfS+?uX!St3Y1F2W8S|4|{R;y>Ek}4eS{h#Ije@VAZS+NVh<F5;E;6W%8^M4{sjgPso!D7N40j*|;$Dc@_5T|D>
*9PozRRz4tI-oZ``JzUZSi(X30EW($!qyEtxA<$VUfu@l(_5@3EaBV@mY;m%e+(~01qC<cqw-J0v?HY-32264QfeesSgFr*wyzj(j#wOTT=(l;J2cK#du?>b
4Gvua6x}z3D2ORTwF@AM!HWP`F;SfPuR6?Et(DM0Oye8}u=EtI(gxIlA9Jo%05C8?;bLk^V2hc+f+V1*s2F4vRT!~?DA}eR#&O`Q0L9gZM|<$9o`^K>Y(P-)
I$xJm7$Zv+1(0mwg{fe%J~@H)J)E~!Au}pbQ$Z0`B~+~uQAiZD#Y;3m{s+r-U9wxFp2~Dp0YngRqt$W6+Z0m~5JW*S6GTN+Qxrv0B}*|yY;Z$Ji2#NwDv6`*
hgFW;+Y!@Zo+#+9%ciK9nx~^r7F1Jh-XOUnVy79c450Cz6E|~OGi_$BC?ephIxu2vqBCe<D@%E&y&_FD6AWxDSDBa_IN5HU%_8GUo4C21Yiu~wog&2`vNu#m
lr&Kt{AYb03K#<rMKUHO)di~2oJ=buJf{Va&8)DVCgIZqBX({EHr?YCf8Gp6+VU0JOo75vh`PY)V<jPo%2NX@SjeX9libCR&^0(i#p$1S)R<J7m0U--y!eV1
_xm-)wzDe_GMcI$To2L=b<H3hJ)*=lN>p(#DuXmvngL<jsx#Te^G>}M*|uv@wez8`y#cZJVo<xO8<s^^D43WcfefGoC`7z08nGb2^dY*C)L@m^3;8y4cmilJ
L54O!ly}&|2Reocu1Y}SaEe&Oz4(%`n9V6{sEk#QW1fkc4Cv=cv!ToxU+xa`O{89EQ9vGMK<{H(_x0si|7o)@Z&Cv{w=s(3t>6gQ%{F#=re~mJ0BDsJM2<@z
O$C!oE(8MjwnqV&;2jYe+y*L3IsvGYG7F67(u^v64qRgP_MtnoNT7O+Y#rr9!+w_fM`86O22B`;1dsASyJplG>%<8VgNVTM^TT<Wpy=G8gRO~oLteTtV3Gmj
3hJq?62-N@a~Lrrxd$yb2BI3s1o?9j!DLAILk5QED=xmMbM|-RT1o5ew;THViKx@vKMQNS%Qr}Y4T_$eS){NDAha~wL64l~6QPS*Kn!+x3;<v-5kP!y`HPuD
M>sNt(3S|mNg#ks6PR7gAJIs5-$ock@gvde&WEFwu^5c+pt^MF=k3>Y@nC~ga7OC*CPXt45+qbn+9^ps)e$Y`I}jE!*4BGk!{_6D`&gmWCCSIH`DRXhbOORY
0q1`~z2}#nI_Cv55;+{DV0jbm7@{CnQ57Lmdh^+wpKiK9*)=F(tS`8Ns0-V7JukOgduZhUM#T*?@N|04uK)e7r~})de@Rw6?3f&W1p{+#67q4ld-J_&P8qL5
t{5aVlc*3Z3XVxXt0*SeJ9n*qAQ1PT9QEs$Bvjk_&0PJ9V*)heuY?D+RY3GVeVTV)qW|TPEqZs?j(2`Xx5<HmnMklMww6=oTpp@yhZ>sq-w_Z*_17tR9J_aS
CjJ~U*~)DUvRX%H09DJ3hKowwQfSiUa2Az_(QmQA8_wj2sxKoqV@Smi#FQaHRBUQUpUlDCx0{b=L*|SI#Q&&hOB4BJk^D1uN**YIgJRO5qeDJX*gbc@-50Wf
yVms~%CcaMqWJ5!8sOQA9p`U*C#z^@7#pi#(pmw`%xIkZZu2b|gs)`!=`-THxEPYS|GSqQ8`&P8kTfBV&yc+eN(D$!1V|Y9o3o^x2?2N#9ZU}_fzbs7w%V0p
f!(=HE?f<yhan+a0I2GW{7_hEahG$IC!|S>k=jD8JWr9*RCLObO{17~qFsqe=H$zb)thJK>mlNm6EXN?H1wPO8PIzb;~;G2nr52C9=9@PtiuYb0HHOBSUu3k
pT5hJj%+(HInh?`ki=ps>>fkXOq*ngVu^F}jxTn_>JJuCmKTi5Lef)R3}m;b$DYmw_<pZ%0NEyqE*yMu@a1c*%IRefVY*uAaF8dIB$;RW!Zsp)nxq{^**!z?
FbFNQU5%?u2gD-|Qd(LbHHef3z$4rP8Wbs6W7oB_fEzv&deVRsK$42V*IPDh*0g$|0Nt%rP?La(3Q|y7L5c;Y)oI5Q0)}wP$Q(eUYPqQ{LPs0#hPN2DDB&>D
Lg#+6He<AljGP{k!>-(f_<cZwg%Hm?6~;0Z3BqDtitV3cs{29gr?!JsM4n9Q(^jokFO#&nOx-s7`$AsKI7KukEQ0d-yI9Vpq}wx;TMklFgiFE*oF^Nus8P}#
lZ$z3DCIa!(~~Hy+H&nGDu*|DTULm}92`oOo$}4SlVn#Jr%xGbbc?+g@GQK$d3599+<qxGifuY@Otgs2+of)4jU`=L${4zxv}=bNVA3`Srb7ma6&@TKFxOdt
#$-uel2nT}uMHW)4pVxwW?UHdO1-U9o(ga}RH->+qoiFpqHik0NNLrfQ%rL9XyP%WTuU*cYKLLc9C;rD4=dmBr#tO}XyxBmbE-w)yhz3I9?SEKTvb#@zFq5K
oZIX@Z8faM>rHrccQP}n!^p+|Womsze-C`N{U!O&2|?vO6*Itzyv3b)IOycx!tWLupy?SM<ZR|W^u^*@+xMkujPHRPD!tG(a+gKYh!LG^pGt9J*yif{>Bjnj
s(0ShHp{-ukvMu}R0_s21$e&mL5qr9=7KTDc+Kc!2OV{B&9`<r+ITvkw+7mv=!G_=AsQL5a<FY(?~Y;a+hVI{oNZALjfUFQYU*z}gZSoC@-x=HJnwQggRbAP
tmp#<_3Ox$o;)gX%+s1|AtDBe4q6cfsOKch8}9B4ow~zBwoiR2%eKmalbpEF2c_H5Y!UT)A?KeLyhF{+aJ48|Y;$C%=%k7&oT~+1lWRu}i$rH$>}Xm&8obr-
N6OVRLq=)3*wFAxtaYiIB4WHOt>|Vhb8GS;?_7zEn6E={<~=t{L#O6%y&F!f{LbFpAV)}RN~~8}(}Raw>E)#<KtsL72Q-04LsgiZK-Aj;+7<wg6<*1KrnkJ<
lC*3y#KyMmlV$dGv^P&&FHe)qx22E*UmA0S=*v^RSooaX^9NoWnDl&J)HJth#{LwnOqanXcErG`s--~Sa**ST;~U}en*BJmwTQKhHchbAj*4Qv6`|}L)I@_|
6{v&YzBX8gHm+C*bEnA7Ak6|gJwq>mZl!A3&0lQUi6(?AgNqnA%lC0X(g4tSBDU8~oJiIA6PwT$;qwrk9E*A>F}F2#Phm2qh|(^zqnB3n*bw;b1IqyBopi(7
gF++aKg<~s5=~GFkEm?ljd9kKVYKB9;WI#oNY=3g*H{Ke%)osN>x%d@m1n)6aG`HXwl)vbU1FA~l>m-RjmBSflF7}f1WE&`F=wdvq-iOVYz&7}05g^Zf<TaQ
PD}_D8E(-xqn*pWTr6V0Q_FP72v{OTXM5bDYi(_+4D-`bBKmd_s6>PUaX9U`&m|NNF>*m`BDlt`1P|#W50eNRGAcB6BZa}HAs$E&*LnBepZMfOwt_D>Ukt%|
Tg$!aTJKOrnc_uL^A&o__5h+^uxxF&I_3Q{d)G%|6GyPHIKm*LL84vBLVIS9^M8lN$vYEIyE*u1eRPptqJ7rhv=!>1Cnf5nNiO1DB@5rf_ki<@T!Jo1G41b5
cvs~2R@1@H2v<V1jO`cWML`pOAy#;`h2<*O%AVZU(^aom;#Z@-;GSQZfFcvV0%3$3ns@KXvA;!QBYG3b(^gmL`tN;cMXy?U7L3r8Jai6Tlr2g{V|1ueRnxsy
O0i`QAv266`?YEP@8hYr+xdzSX7Byq<~H#8RX_2**cx&DG`IE^tf3F%{6Ers^I|>MKLnY$AQAuB3B{aPk1HXu{*oUp^j-ugL+JlBH6pHw+}Zz$vCZr&S@5QP
kmHVBy`mofu-=cazO71qZ}r+Y2u6xI^&x}t3XyDHV}BglZPO;%p!R=Sr_il<#0`zif<5_9JSMar&cwB#3WxN1eG_2t4SJzx{w2jnUHex6<HZZPNkD!tF*EXZ
zqXV%pBq5-D|XGMM<2df&Mf_J8lc#6zp&VFuV}P7eQ==ou3xOw8iNFQn(_Mkb)OCI<&~ObJNN0{2)}8z+}xZoOEckhoyesHZ&e~@zB!u6qunDH^oY42RKIG&
5h+WFx#|qG!Spyfpt5)^!+851r&jQ1$q%ta5%w0lvb3v^<Ej{^1pmG})uKTJ$8zAcu!ENLs7wJMxJas;A34x>ejcxLhu-of0ZIVCF{gO<`P@_Q7=rdPNRf$$
tgSWcS#_8Q^2DuK09!oj-(T)blU)z<P8wS~Y!G_~g%=y`m&p_-^pW`iIL$2ZMk!k}lnvAF9C0p)!Fo^`bj|yP2*or>i{%I~Lvk@K3=u*L%1k|zNHN(q%ru*|
D+wm6tY$1HPC2-|{)@QWRaM>TcgspK%vgz0{!!KihW<+}X&21Iq9-=1$bjj=igEgA%ISy(6>nDXuNA<1HT#Nq=G*E)=WIO&*G*9plcy^L(E%h1qy-5rD5o5g
UB?0ar#Pfd&?yD1d$cPE2oPlyN?6egYGz(TV1^cF4<H)XgxR7mY%&P}k%H~?aDr|s2w#RZceJ8b^$wp$5*;&ZmQBp8Q5Ev`!$+TubI)#%Q_P+9H`3l6v8%gs
@2cP0>SEW90Lak<k!U=A?p|LswArmn)-Xmd^LeH7LW7advo#@+U|14GsR~45CA9$I;txNk8~iyA-%lKIJa4edQ^|B~&q_%BRk7l9pe#G7J^%rFw);=`--wwx
Snj*mZVtyZ*~+uQp>pp6^Lh&imvq=`=MW-nvMWoDnqiRUVT>;$fmH95$vY1b<Sq@--$$4DZ_A52c~XCd6`ieK9i}8>77m$GXyPW_BS|0;9?P_#V)B2UQqdOg
Z$Y6fl(U2y21oQ1G3_gw`j2aa%?HP7yr&iw7?0aAw`wm6^WYi?Q`Qt_TZSMYxAF3yUC=Q_>E!kp$zLJg_~n!EF#3aD?tp{(9#j07%s(WtN9BlkN2A$u@>%M^
zjVa%hIw8&oqBdOH%lgI!QPZ|EAuZ$#e;hY8w%RS_qUa*Ku$TN-B4_0;qA0^m0M6p-m8QwD1Rag*A%%i4<mG-0zOKvCTSvVDmSC$ebxkVweZH2vk&LrA`2l$
D&99wCP71ILSb;TpQf?ogTbuP0c3TqZ5x?l5LRJ<ysqgVy3C1Z9<(c4bR&QP{u@|46<3pYb}vK~<?$wTw!$3jjaDy-c#(nF$OGRjexX#z2My|i&y>SMS(@Ds
wvP=G!bB1`MF}bWl(B8Hi3Hgog4Yw38AGawI`bVI={iP}L5iAhozKZ%ChE7(FB4f~B|(hD!B9A7SvRw-@`WFfX(Zf$h~#|f@1P!1+c-_?f0((sHll1t!1V5r
5WKqIY~wwRO@s=)`uJ9|B-ZF!1Z+lSsVr+;OOXT<U!BFO41X6*OAFIB9={VJqzj#?hUh6ieRgwxdcdg_7T64OMaTk$n?zyAzKe#;1P>q{zCC>St{S7#k*W_K
!NK`ngJX_~uT=pDcDcc)F<M1(!|0cSO>OKiCgeSSuZVy~4cwa7TLs=lJv0-x5)M8oTK2r!oIfN#v0SRO&3uQOb~F*VrL5Vap`U^XGL!KnO9~Jk^>6~N8JG`J
f3`Uty>1vdWz|g(Ezm=pI71`Pr(E>SgU1R$bG;Z@#g%OWmJ@911ssm{K2Cv_Kh`SSLqk)~*iNZ9IojZ)>v=KZ=7kHE58VOvS|CH4TZk7Q<0Ji>)$05Mqj&pT
vHCO~%YE!Bd%^!Z)*CMo2(kS)diS6_L`ndP{yX5-3yGDezZr2L(JHT47quuu*;e)aK-N5{<6<M?eLP^Gb^H9_Q#bY_(S{g+*Z2S->Lg#_;T!fM@sBkg7ESPg
l1(uFG2_<)V8BS1F9QN#fI(?KzclZ|Z&C-~M|Y#LW4)J8T)ZkGIINHK))-b8I5zN>nD{ylWay5%M$6cqsskrG5b{Ol9T7*XfkKSluGKJ;J1?hCf04bDXMu)#
s!@1PQ}z+b@e=MsNUg=XdTnXx@vp*qxEL!I@9H_Qi7KYRSwIlDcy3FABy@1mX-M>Xii~5!I3q|31u!joQ35Spt5I&ob*ImM{jrUeMShrfxOoIDal}ucb^Zpu
HYPvAZ>qcec?F=7#DYoTxjX?{t&{lTDNcOvH3kokI@T(Kde_=GBLt1GS1)$3KiKZ~oYIi@@k%w6wx6l#=5G6t@AVl2ZYp<G8^}J7ImMWG@ZrJTlL7eJ98Z;)
gS7r1H1%8CBNySDkU=#G0!c9f=Aqh6iWgPBpQsENcZU9`*3~ohe)=?Ux3p>HcT+&r;CZHQZ|U{gqMsgnj=<ukB9bBq9&XM=B;fr%2zYKO&<k8`(u1p5asrOm
SR(juiuRqFe8IUVYjzo{@i*hE&C7kaiHB~D9QW<m<{c-=J%bCwCy9!R+K3Q->oe1%=d3*F^P8qeoss9DFVJpqFo4Bi@|n0)o{348N(6mj=h{vA9ZuTtd3W7d
Aw~~~h@`HW0-#{d7#0`3K2jvNC4xMVi1`Pjx0loDM;52umM23z@2@@T=a7YifCUR&bqF&(PwH>TWyOfNTB!~<!s2AcTGsP=3JV-~i0wX4=iOA~c<*9oTvn8W
O46=dz;OH=Sd}5>ZceWK>}||$y7&;BBl-5A>ozr;(^lwd_Q%ta?of~kvQ0J;@icZMJH+S4AcQ{}s`}wJ)4_PS*6OQb@k|1C*~n^^R8K#pKNJ(K(^Lxz%?ePY
y$lQ~vc@p7T{{xMXn-eIzz+0j6o@lYfIC!0?cR$4n6Y9*H+BJn<M(m>{W$73YgYqqd8ct}ZUthL1=>fzi-)`MU?}_o-A}f+vF^DPnUBYT$e*&@T<CN?BU>Qw
qy;IHx<uW$BvZ(a_qZ0d<3COEO#=!V3NXnZJ#|hbb5UEeJA0kM70!;P@qjKHkyaGni^3E+f`hw;U>{y~n$=mIy*1}|zvaCTAfldBEFgEH;(qyRkS{GjN<If1
b2ULhNKi>71u)>iA4f~4UbxOrkHqGEIPdWA&Tqlz*~o7P9!2-nLi@Jy?Zr4t$nzO)K+Y*Lm^q^om&U>ppR_Ff7qff3*7WhDBM&YFH-V=R)LwIGTskf(!fbw2
XThz0mmVDY&1;j>>AQjN;CZO_H>v1b)6#8e5x(o$<xnlK^mum8S6LqDTVx%B<RdjH-i92P_V`Gb)dzvoi#H@$;&XprmbUVVdy2Ru4G@Ld0v*;geBudcX<ub4
Lz%<)XAMg@pdgiEz~PeGUx7gS=j9yNZWtjJMKWZOBX<5CuSm0sHxjJ~>;?-FWROAKM?$J-!@@kVLj5t2V;PJ)r1FFE?9_H=QFvy(8^Ku~$)Fo{{3pNZxAY5l
t6&#H?Mo}#pC&&%!1nUfL+vDu&wM8`h_U_<prW{MpQWu{$2agI>IOfG0nClaSs@I66oHK)dLzLONAmfahZ*x<(VCHLikygtde0=DUI{H_|KYzP<cBVaq;2em
x4_Wb@9?*33l4OjPk<f_dh@v3rR;hpL<M9V9-j>DCPKYjNg0|r<E1T5^d%jxnbbWrwl*>Fd-Q$%pXb|~_~kSj-Ud#jb##}3qXE{vaauU`mI{g>7=g>7uK+$p
7DS+j>&9yk8@-oQJ7bk&4wgZnE`Oo}WDO9u9E$UGL!vB-17?Q!RbKv=k`Lywt`%-j9cckVb+7f62GLER%>lC}#={ssxBPtQT;@|%>hLOr)QH;%f@V8LuN3^V
NH+UC9@<9}rut6X6kaP0myEXOtm2za+~JG_eDFjr<6c-&))@#V)42;eEzU<accsP1l|v}94ox?2xg@DqpW*p?t@?c$4*v`4XS!z<lgBy1SF0dAuz*vs^?|O#
P*D_&WrAvn1Zkp9c#Wxzk#pmo@n~v7sto%TFg&eL1XS-_{(C%0pLl-7?#J&mwE7;JM_?+|in>@G8e&e#09aUCSVsb`7b`8CjQ%&gMF!rNifX$91QJ??#651}
0TJxq7g4AW7a8NnTD4eK&!~p<Wv)diA@V41i;#2)y@pMFnH3Wvf!|Sar+isiF?1$yMbwP!$1o(0xBK2YDqVr3*uiz9ArINa2{0`~HJT0pK#(*A65ZoMmn>zD
^7wH0Io=rP#^{1(<a)9(BzqW$*W=Zob)F<d{dagjr#N=8;0KMN9Q#cgDcD)2gfgpGk}-4oTt1_UEg?%u{3eq&+rV~=F{I_ae8_Ob0zpQX*x-jYI*=Ao74q4a
B@CWOeDEoGXhR%T;qkpBjMk#82cy>GV9X>~1$JBtB?w%G2u%Zo+0%;`V#8w%>zr<vkW7b9>Dl3$f5p4qXRRxQmq4{3P9O!0#}%bdC!t09&ca~C$aC(6)-6%D
2JM0b3MQcgVu65I4iG>R82YVGn5lbx<#^t)k>N)V^mT@z5iWXs9d>;+=zLC6w_)$t<>k7Y&<7Gv;2;YJ_Iq~dZA3<*We7;v+FqJyCk?mCchkc#%W?FE-xvls
K?e%K8j!>i3tDL9(&g|v7>g=W>{yI#N{k=2e6OQJqiR;Rrj>M*ACurla0vU|3W^M+2C|i+ZYgK=79$&D5{RXSJzdMIXHE>nmN<0aXB$Yh>f&C~(jLqw@*@A@
s%~gAURLxn?wB^6pH-q1Gb}*_2n*hD_@t}6Oxl)jy1ezNetp|JqhLJ<a?RL|Tq&UBP($zhTniOw4fX5Sws*+1Sw07OKq-)eI|M*>M$!H9_imVW!vtl|{9+J9
KJNXo5lGdboRZ#|t!oH^Xg^6Zy46${rGBxqNER1CBoRdxBOr{pN6c9YLIs89aT5*apg66oLd^Bb*IAZ45xEGPA?Q7J#jQc%F_3Ysq_}|BvKvr8fe;^R!LBJ!
u<+x8DmXx(Y~y}i$T&7Rvxj5WV=YJC5f-MdGi7m_mvg7SriQ#BLt;cu$hj6n2qFkJxV5mBRX-Ngifv&}Y>OT%(w>%jMM=8oBj7osK!BcYZ$_-%$XInCi>9P7
W-z%eb9oNx*bw-0L*w?W`5=B2MI^f@lFZl~Tw`AmzgHXzDhfxkmv$cXTBI<?3<WWu2vhaPR5jwl&8r*)v-`{zE}R+G!m)dyr71TcbRZH0RWnd^%<=on&TU82
{a&qGSp`1Felh2n<2SvRvrE*>1~KnvxbpZ;5J!n#*w;ijOdNYRWL*!D#k=j)Sa+5&`AZB8uNIyf9bGsgR38oDIm@uW4IKX6Qw|`u1PPQ%BQ~eI#h49;x@a5I
E5}b*J0I~fLv1t9Ddh;V9xT?9slcxv!tQW;Tn-s^VP3R7YJWX-m|NT727e#cas)qA#%!aD`^fum?nZOTm|}xIp!>0xE8XDQb@lr>KxaV5OSSc$;<76>+}lWH
=D$GDIQE}xA0TiTXr6}|fwI>4HJqTyh61yQc0`AWzlXyf5IO<oVxTP+3GXmv5PMM&vf7)8sZV6YAwWqG>zGDd0&y#WRlK`Xq@L1kwPJJb;Wu*Ct`8$zQC;Gc
VSie_RKN3)(0OY$1&Sni=x3xAPAy^H_^#Jx@*7*P!+73-WH~C}b#eEW9Ol#zJPrDUgkrnDgsK{C0X4*oW|-Pooi*LS7b6fskm3e}CjeGbau2+G@WT&{O&g-P
H*^@WtG&D>o!J;UVM>VYXx4qbsUoCvrN5Q$0=|BM@OKwfAq^{!AD^8I){q(EZc}R>x^S7l-^cF9y)5VU{Lboj`ys<35G-F|>YP%5rHuH2=hpA!!py^{(edF2
Frhpr3obP<T;LFbzn43Hj5oN}mLV3`Od&?0JCPNuarnOU9vJk|r%KCgc2&EIyuV3XRjaam2YtvB(%AKuf+!YfHUtW-B9s?7s>MZ16XT7&1b9mCt&6b!_dtHD
P9e#2XB!tc5LJvC*;>VsvNfd)P#lK<fby7ddhrj<zpq`1A0y`d#@kvkkyio?0i#-MHjZVy2Gsyy^M^DqUEU$|Kb1mQy;Aq5ZYgiX!w0WWV$};MXlr=pv$wF9
$CRN;P*-To0QI2sZOFm3Q2NVWm*zh4@E?{1w+Pb#!m3A?my91tLI0zfXdda$6e85R)dX)(DnZ_k9`yWfrLoFu2)DvFH4sW4qlelUA}Kd~mQ_~T9f{>@tSq5W
K_nI>i8?Lq$HD!VzAwpJrWKTo5)1-#BkK9co`njah7Zat=L6XJ@sC>JsMN|3X+P)J`eKdHA+!0VamulBRT{5JOctHn#Q7HVOVH;=ubKsZ25w*wYOd|%Eh7fC
rMxKM_e_Y8e3rtfeYnj~qH`pYLqYxod}FlVc&B$yurwL0wLU)K*4Xt34-@(Px6q9eNTaQf2}$qDK4lyD@zJ=D!}^cw$W3BQ3jHqI`)GqR2jE1q%R{uML=M`N
j5<PoqrL9%&)wp943MP;T?`0OE6rKzSOJy{0s4#U_+6l4;0iYQd0n8da!qUuoWTfv%^c)4-Um|whgm4V;&wF~e6LrDw!@-x$&PHDylvf1Hard)<cv`RnE1az
+<&wXe)y05_h(noK=hmiG<84@;oiX7jzId^S%B0!x|u)s&ixt;5e6Q%!R=t3gxNih6hIM9j_vpTnxspI{W9~aFb*6N4`xfM7I$<G{>08~kf&rndC``l$sbV`
dHN&VJ+L>g;lR9FhtQ#4?{-8xNudSUa(0E;3|J=yIC!!w<o#85rBSST54Mk`$Z+n<)~LL>c0X(NBZ;TZ@5^z+X0vzTzS733YdVOiN1$-xy|mzJ;(TBeGAcZe
_|Ff!{Z)mEW+Jlnk}jpw8m#?XcIO(eBWHk&c>0Zl^B{4q0C}Pb#XUp#36LmBL>{kM<4^<b4#@F1^tXx@ET<%Q1ic;D@zfb$TwVAx5*BC#GtM#I4?bd*9`eDP
^>fY!H)bWM5JYSovf5pq3xS4SA=lsjo>mc+V&M1?ob(|&3+jb+rR~ukkF0=u6K8Ul43G44#oucm&eot6t4E2sk)cxrMd15NW2g!4cmxr0I2QvJX<<T17j!%b
Wj`UZO&}?yk+9c>6ls}BsH+LFX?6##xwZvIm=$XbQ`lUAJh<)CIDzB60N1DG&}ITVLta+W5P-S?W=|A@-3UQO>}z)Vmy*V8`I(7f9`**sZ6Hi%$PkC24Qo)$
F2O&9sm)7>p_S_wdI!29m;M)}XBk7{D-ogWjmkt3=+)==dCnct=n<P1N)CpdEpOLlW@w@DYoeB(4bk`Oi=UC3`oEk9Vc4yj*W&12PM$BqWcTA5`~P0&;xiwI
smBA#gT!|v!;7e}<Jg0@%+3o7J;`b!D?e1lsChGgL$2K3E83-f_k3{)4gbD`g8`84f03Rh3*D%&dGpLK_~DzaKj!CR0T75ufJ!C=DGX`PeDPFuRWTb1{`$ou
^V{3RpXxNhztgb4BCg}k6OU;BZHeA(;a|Dp{F(Ad^EgK~zcrttQ%$f6-w>Ea+O}8lUNK$p>MkdFa9E5YH*U!pjxn3a=Q*KvG;0m$H|f9e+qvVBh^)(k7!oP3
iGZ$fzTiY3h^OLFYo!k3@J|O7y}mciMZQEq1AW3^^28Lt#AnLX)zzT+5aQ*m3z7)i6?b$R1f#a3J^7;#5L(2WmZ-9JfUK=(aC@DOi;xy`Lw+kwK%HHN)E8pm
0p@!1htT_Ls8CrJ8=cINv1>?*)^R9JWx)l;?`7EPC=adE_;jPdCptbE_TPQWt57RhZ7;8;YfTSfxD=`33Dq9eR<o`1UD(&*YZcqUr%&!Qg~|7GS>N?_dtBI9
So?2wo@`=T(NtI~zz1KOMp5(PELu1`6{}C>9`$B&-fO$hJmA#Y?)=V}H<O!Ftqg6<$Ad#zJwWHhzdBeAc|T6Qc+ST9RzCjlIo5o}RPa$`Y`ebJuUN4p9p;Z5
7YV^}egXs>iM6c+BOMJ3^WO1eCTY~yu3Y~K7S+dc{jG;hbT^`a3A^s^2s^Ef%YL}>&-fS4Dsr5J9dFS!NU3TOvD<G4u*M7bzFaE|vZpU+rS$28l1)6IJVF6a
vrySIuZlurQ3dUpo_neeM&vk}?~13x(7^uW^foWorq0(rfu{U(8~S;~4G`APwjW3@cCvjg|7Nq^>t&NvD2>6mCkbY=Zz@t#EVsC3GTEvW)C0F@K4oa6rYfO{
qS(aLkW&%tnvXW9DvB7B$V~x3LWw4pFlepCic-&p7DOBUeeH`VdRru(Z)AS!fsXYu4bx^2{%kTvmmLqRO!)k=yv`i$4<`VU`2_TEMDITmGXH<98}E7#Yp<tV
mES&j)8=hE?yQ}e+EXX?V#CGEJ2cMleIQ)~!f71{t*CnKXoY%KKNz5-6vYKzagn|%#<e4<)_6_L_6Ca_KG)jh!P!-v8wx&wtduY?qm9NO-na!KIhQ>O+^v!|
8CH#j=;s7th>DNs#rQ+Sbq0h=-+f+)p82^`9_Nnr$Ta?soQEuUS)P3BdE>)}4!zq4<c*2|3z(8#cMyvS(O+iuDay0y*@iM=Ji6+bhScT6(>ZRFlstozLuvTo
&4(0h`!J5DzpMrjT*D9%1k8X6D4Wz?*)neW9r?_8bIrzc_G75vu5W8*G!3Pc<lk|7p=BIa_jkC6x@)?1i?}dumorEfOn{=yMX`l`(~H$-7*9)0wY6h0TMJ}y
y6W_?+gn^oRui)0edfFuH<32^`G~lbtK_0TfZK?LuEh0p;lm=z0B4*es3a1ic%>RcM<Ba?{qIpv?((<oJ}12vi5Aok30X3PK5>0ng1m98Pwnc$xXkKj?(Gc>
oU&1aOFJ7~PlF6S*}|Os`k2VGGw<iu0nYd`b5t3HsifDfh6L5`YT~Ana%@?d8%T!0sR;y_Uj}fTkv_|ZY*Z;xL<E9>u@e#*^G~>tN$%AVhK6kE?*nz&WIW4$
X5|Ya5$ZxWSdSChs?i^?%<J>(StxvVoFw)#3W4wOnRW=7t+{`$2H`M18|_T(qRjIi4lF(Py9NS+6g}TRj(T@Hao?%#JO+?r`E_s+BF{uHXvi2t&OnHXt;btd
TD7LyBdH1j&#S9xkqw6!6%N-Ecf%K}3)zF4&@kD~$j5251nSYwEn$j;h7WTEsf1O-iUP=E+J}dcwD9PkG2u`8W*-S1t-lr!{|;u2LDux)28#noMQ@iL2M0;i
qEJIc+`g6_ooj8ESdUOMJt}*IWT?S+67+yAYD`GyVLlQ#AY%SLE6Kcj_-@F7DGkIO=NT?4;;#Cq91Z-bixdalpc~j^nAyCZ1XrRvLsx9|yu7=Ydn$(>VhQ5)
x2IJ0s4UfLmhpU51`sPA8#A^TRRU{#Ccl(UCa7W@TL4zAL(M5%pD2UOLH<NZ0MMZnGm!)Gg78JdwoKj!eR+qdd#h<{S)@(UzD|YSvbNg;pXbk`ov)^UZ+I|b
ELI8v4?<yxXd;+4#3T_lv7*vcTT;YiM2rL|S}HFby}SG`H$ODxh@OXn1P!)60Jk;++%nh`a>mwiGULBA?S)pmE_NK;*FS#Bkng>^U{jtP@!JeI(r+uFd0a4U
!#BI)HmX2&<}o-0pi|)Lc9x+XKH50kn)EK+Uy2~1-G&C^k|@@T=z@DfHot2`!=cazR|2{FXfo7qI$T}~x-{5vq2+V#t}aj8P~*=|^Q1~gp>oPpm~=El`2rK;
c%xDL<?as`!02gr#I(+Q{75WL#)a)sGu%iMM2aASp*<CYp(Tg7rtbvz*R0-YD|7Bg?!4cA<2@SJp0;WZjLVhj@Ot(4oZL3R!_9cR?3VeJ!q3;Mi&mmv8G_DJ
NVpnlepw#!flyFmWCIDj1@uB7v``lh(@=LmK_C2S2`Ggv&xcho#ikeJT$5Y;-@>BP4O_d3x1-SAjL)<YdP*z+_TSk|-Kr|XQ*$v#>N^M^pqH-S{zta>x73Bf
w-n6oC?UiPZ;a2as6|3@z>*v!Z{{f~2+2fxqx9R@2$8Rju>1kOULMMpc-|rk3cHZt+=hiq4-d&k7*&-xax#FpT`5?W2F;>&Y#{cF3V{qIr2vR;48DGK`8xO}
M%y5XbmSB9Y9%p$NeqZdB_(AQj!1VD|Fh+<dd~;#-}vB6y+gXdAWMYEiohmd1&8ZjtJOElYrb<0;BhFn`z;bcf&mj>W@7_h6nNNySdSw|d6(bZpj4C(%!lHy
QB9!kKp6Mcz=j@ZAj7?mI`d3uibPtN54Fp^Ev&^Xsqez*XheqN+*p<@NFZpE+b?%-po`m@JBK0%%0+WLkpSVw<blcT_%zpTUGI-h|6F6gyP)%?YKW7h;s+N_
aTZqaS+QPjcpqdvWu2`O9F@|0z6+|U4%juaqf8T8{rmFn=@GITK^mr)R}WRrhL{1T5q>jz(~mDKY_~&J0^}04EKD=NLEzzi!=sE^lzt1iB@3_9;_=t>$F|<?
IK>2>e%EZpbg5Y%U##2Ao|H)ohb=BUQFJXWT~nV63IMC&i#93`gSn?#Z!~_ry?Y!f!S4f;i6QyueGP#Um28(YFm`0}hjZGgdntxEv+7WOcD46><S;`rE#VZS
LUZ|Bwd_<;%4Ip{smHf{ww%AB2dmj3Ivo%Q&8*@J3=k?rz;fdl_dA&~K%v2@kG~GyFc92|;S3f;MbktBP2TbbQB*8iyt@85)51JK#y0t=ApxJdSKy!r2{Z{r
Q7_GpT8YI^OTQg+4_%4g`)#WpiSRF4)!^u-R4-Exf*3z(ax#M{*fVp1EsW_3<)S12!Gf9*cZkK>49!%%wKkha*K^pqlZJEKtI!@uLEe!W+o^X_uT6B74pW2K
0oGEX7QQ0`L@FBwk7!0Cp@elm$V7BU;X=Pr_mAxS-rWrdhqQ}$QStAsga<ArUZN2ZXXZY<lg+;_e?3%`K0~6Z34<{{S1uYogylZAu8wX}xyz04-8!_ZV|w`Y
OffXgm}Uz&OL~}LyzP^~XlVOqbr^Y<CuxTD^Sg)OxQSnk!q%l2j@!;<m|MGsEY-}2^vhkEJMX>Z+^V*brfN^MizJB-hBYBHChcP@8*EFe!~_mDG*2&$@ALD%
?_Y;X$XsEu!%x?S26XdFCsbFFv??G3g!2BJ3%Z*&SH>0l0nKlM!-C%31)>`m61qTU>OG1pxX;+YPgB`|%Y*}AmWk{s8^eIi`in+>`JRwz`J0ZS_G%F>fF;A&
(TP2*CH9+15#Va1KY2Nf9pDw|5xA;s+M?0UlyH&UC1$E{;R-vk76XN3hQ8rTXjh*LS#0<$UE&M7{L^maf%*Y1I>3wwW#-WD4@*pJo~63{Ek32NNd(wM!TEc8
XRU|V9-H3Z3RnCOhYL)t*%1NOBRnit_FV+_;YqMG*JU;aO$bmzK0emP_yg~fYwq5tZG=5aeHpblfWM2#FlQd(ILNG?F<|d0ei5~L@eRCYp1IpxU7^Z0tZI9E
5a(TjCF~u+dq;PS4g<-As7$R94#+&A91qr7V&Fr?j-=Gb)_D)(5c(VD_#FJSamKW(V2?D2u>r|M)zv+Vtpt$aOO)n#nAI1d>Ar>rG|8=6X4b}SWc*8>ookXU
K#*{dJh;UKVahbC;?va+MjWP-rgD=Nf`}x*q=L<5=4D){ev46ISD%v|mPGm?wN!^e-ANuU5d?9mfLb}Lk<ca+EVqOU_dP5mR60Vx3)ZTSb(<(A$1xAlh?eV%
(8wNJA)HI3`NlQ9b+LVv`q;3rXCq+rbLDD=eD7lHi|xJVzIWaZbO{={x%Si<rD2@%ql8J)`58a6jB#nQu1_}A>q)0#)9^uY#+n;JT`u2tHE8CjKH!G87QWZH
(Keei=1oBB#$1gh6>i_#0x~cv;u96I^NsUL2xIQFc4cwY5kV}OpoEg7CS4tRN*>1U^~$V6_C9NVTH=D&0CSOyuk6A6U5h_cr`O_l&{^1c>M%)Vkkx6pTa5&N
t0?ta5}GRdt@Q+(fPUjc(HVcHje!_6U3Is%txQ+r4TcNm3)~ZMjfg}MLf^~PdyNR8tzGgxHPfYQR4q?)&&d3ZT_%d?JZe+Na9!dNkJ&9bLyLIcT4T|WdZd?4
KzBphQ0W&UnWdo$;W+{7oL1gZ=qyES`ihOJ_{gCUz4*B#)beUN8;W(DF}5n%a0-#cK@FPW>6C)FPP$So*z~1#A|FWrNCC@&0U?3lUNlFDG=q!4zSMw3Pfe=o
a-UUg7q<vo0|62*q$vW=wjl6&6h`jYgo=krC=r_ReAb_5Krz~5GU%n?Vh$t0ol3jfd7J#j)F;bk{w~h$<X?k(Q%?5IUR1n|)Ah<Pr?y?}Y%2z$Cs2t73lS8n
5D3bbXZ3e)go}~9<YOjQB(G<5_ib<y>YQB0S`fm?kkkZ;3NHBx#tulw*UnGywmppkMenXW>O%c;fZmX=i0<rAL~<743pm68*6&P95!n^vNJ1+XoR~mtmB;kC
r)?;Eh55sS{aQAZ*y{KK!ZH+tC-j*N7+(@KsIv(D9f1N2ijF@79FhjetbBUj0ZDyV7Zrz?PX6!YKKIjG-R@T3kcZVDMV8(fF$KZD4j$}!d@BZ$8iqZjOn8Su
0A7f0Ml}_L=qF4nlL2(X?#a+ShB^3fXi+t|R5sJOXFmrUYL*az0-sH)DV$Za9YOp4r8c?_4#mMRcKY~=nAv^C!=Ss*6<#in@s~f-e~{4HXj}z8|3QiJ-ht}D
AQA);5+qK~`r{Rf)QJu}Q#g|eKA}42@%66K7Hjdkp&#x$K=$VnNWZn;y^Xx4Os&7B72xd--r^Y#Z~R^OUiWS90oTLj%bE5he-d<uq83$xao6m%9k*}dAJ0$g
U^>ynEF#J=`3UNL#(l2#@m8SrjD%_RbbtA8el5HRgt8#{L}igRtZuQQC^jQLSC;nSGf^jWGC+aBXATu0S9-S89#y}Az^gH2Kx%1_rTu&-q*!iPE87A-lop~%
SwLKp31Cy)Qu3Z?vPG#|NAYjC?k9GJUedD{fCntV1_ZM(0ia^2($Ujv9gVjlo3hj1iC`BKO#O}k___j>4&<7ld0V;S;A2Eo?YHH?%m_f4f!10b!ODkd1O!}-
7B?V`A-)WUp#3K2AftqO^FHmXj0df*?jx|MnIT@)dj~4~Ex#i}cnmOHhQVe8u_U+Rtn=2e&APHH#<F4XqVhBQ{wofw3Qqb|3=|Ty-?3<DW{U!WcjC`iIf-#D
Nd>`W!cv5`1sR&UX|9`TPy!}GkU_vW4N~X;G)})T4)JErf38a<Hm}lp@~@69t-pChIomS&l|yT$^et0M<UJSE`Qhoz&}1TyL2ifZrat3HjKQWclMMktwJ9TV
hwJZiw{O=^u9!LeZ|j4rs+yw%f;a$e?w157()~O9ggoH*Wot3voN{=_o0{ioS~$obTNpe608eFsvzfBOHN23BFq3NcOf0NaHVvZ_aezQ4*CMs423e4~ceAG0
5J)622+$K*^EnyYopVVIaZXxDf1HHo>E5-S2pS53)>mQ%^%b}k9F#B}{Jt59knWoG(5JGJciNil_5!B_F=wE>(6uv7?~zLptYw>G&7#6fFtPL-?jGS1UY8nH
rq2Ro(!#_51%~u&N*ZRK(;4UDfL&nN>8f+^+!euyKO=51DXO3;H4j!oNWEYVP>1x3xE1p_c^guy@kgM<`_vKTR7Nef+OY2YbGj7B4CBg{B$7sQ0-|AUF4wz&
);ndLoG`Osp?f~^GDQOoHztF^LgRxxRt8S_3y-Ru9qf&M_&XyFSC&NN&U)7E6XC=;X*+Dd!|~Un=p{hv6LoYb+FFhH5(aS=plYI!r{_+bUFn0kvprQv;}#oD
>ucI9RlwpEW3^susMFdknFQ`JucnxgGAa>ZE>n7uAl_4aT`-`46w+8b1F{Sh>r&hhP)$GxqJc5e)qGfN5UY#0?l9FOvK$;3OpynnUD)eW3mlGH#@#iH()($J
nE#~{jcz$1$O)Wo1_U>sON&%-ZP|eK5(8XNP$+!Za^gL2YW}$%5DW(dmJ?BZxIOPPHg{uRokhGRA?$*-I9w+q9yi;e=RZOL_yu7Et~#n3_OoNH`Zr^HC*22+
1s10xS}YWlTh{-s5Dizcs$JUVJI{HSXV;B(w&k;D9X*>qz3uhhAhCi-n)WTWwnQoqZjZtYUWp0l`gAAooeZTZ6o|p-Q4Rqj*Cd{CEhM?Wr3i7XnmsBICjl&w
%2gcHy9{P?bi%l(4jnK|HluP^>cBcU;9`U2MZIPkW{0m!jd(!p=@c)@+`fF=XNP^E=kb&%&Nt1chA3vacG|nzvs*sVuD2ur-HL+2HVGt<IuStO2C)!WNrfhn
0*#kDNY<4pi{N1bK`9(oqR461H?=c4^7(jeawrzs#pv;9;+FJ!@TK%dAg^aHhzo#+M2qNjKz1z~QuP$&&rz_6w@?B^xKt4nUTEY-l&xpU`v(-(J1}p+fSkab
*uS_p6@YR?!swf<W1LOcn;bX}cs9=vZ?@u<#a)~Xg4916$Rotv>Jx7k82XhkY=Ifw@Cl*Eao02#u)E5Sdx|lj@|uskZ9s+|?CmRW6i60P!?6X3lXI+Z5$yD(
Jc!!uoR(lkGgWN7Xjg88!$B9R?CS!rNZ2)O3RA>2Ta*O`)^Fj22cWZ75rT(iSBg75`x29A7exm)y^GaoGpo}GACokM+ia}U6}<wrrd%|K*?do@oukM&#T5gx
01H~TWh^41o~vW`dPGK_eF=Pg2TIC|IPb%di{0-V4xJ-yfR@W7Hs&z;c1DBiTHkkAscVx$4~}>e2LqLNKu!}26Cva;WH)&WD7Mkmn;QgF1Y&;-OT*|T^>x@6
Sz`ek1OlVYXqKh9BWMywihJIiCau#7=Z7KWj^&kvmLUfkDn~n9LIgpmBC?<oOQDfFOx%944&qCmTslK7529ySjr(bub<q5ak$qt5+14!dv=%#zSq>$j4sIqh
#rVbQjE6JgH2pD~HFB0hcL<)NR;l1-NWCj43WT=ZXxV07l_7^k*8T*c<D1rk{f3#&R$S^2eXuHqx6W%RNAR_F6}AW(g6{A6!<Zxy?UhY!xHdz=_CB{#ZD*zB
K<5z9j5hUDIq!%z_+U`lgI!Jy_$&$e8DFx-p%SQx1;7OS14ASE;#!xg(sX;*BBs4Q8r0tD6mk`xW>z_6@o)RTdTYPKaOYQoM|AN4+)IH5k`ZBRFPDZ06zOlX
_S&F=PI^`D*?Jq`c7edBOA$eVDRx19@7GODQ%IqU(4(hU_#wMkupolKi_!%^O9vj=ZyeT;#jSyO2k83Ku%%5t1J>^ZR<J&Bw*o}MA{>Mq{M#kRPq#Zbf$2*&
+2@>{CfJI1pSI^)tR1kxS%U93nii_q>Mrhrui-}v;mJReeg3`pzH_oVfDyx-34l!ka{*3{1Sevu83?g%xU&5I+=7kidP}y4j0~PumC2$)UM3JpsG40^^d$+c
H_=4Z;$Z}=183Q0WfEBtcY;U`2+6sFGy<B`zEwap4Wa@SWP#Bl(H^MEEew8K;T!Q1$N>z$62%USI7T3-A+nuqqVR@zL7M{49(HtZLE#KQeJ8H%R;^IOlimlc
b)AbAXd}C&K;=Ap9DtYs!XdifO6xk$X^Xzt2otF_!GZGi*qUJ-d*88(X%qm)nW5)K0O6~)7=F$PmWLhoRH<|s2+Tdjqpb}OO&48y)$0Pz-8vFcA(uraSDyjP
yLTK^!>*5)nm`+j=MeA<G((8?2bJ(aWiSFr_{xE_P*70q?IDvP`7}Qbn0N7Z+`|doS};H5c|l0_)Z<p#EUcAAPGOE_soGzOoZ{xzq+V|!&egy`vJHzBC7z(x
^3H9!sOoDXzI{by4=Hfy{E9Z-uH`^N?bqu=rwX;{6D*f(!~sDsjE+M&4#mCRz=M?`1rmIF!|*^+fX+jx&vN?nOAQ>iX+hwX7?vUHL#K;Aj5kVP`0<!Gn^N||
c~u1hfga7)jLRoLRC>U+-D|kyPCO1x{7<shxvYRH9Ff!U@=<f{q-WVk-zwdFKF#|v>0$mN@u7@$HA3_rYY_|ws<jD(D(kB1Uvlp><HT!@+BayJUf6avIULdh
<$xpz1K>TOwQBXnqeTHYWWl%4ArC_kpJjMeuAdybG)}6&3Dfx?>Lv#&A3>JJUCJXeI;#GlMF`ClAp-h6uMeS{uXn|~*8fiO^c?%FbcIo33cWWW<Ac>ZvY!gU
F*d5yUZ!jv81e16%(aCqw8VxkecbAl+7((IEH6IrIHf)I9SESt$<6a~LDqPzg3V*C-A`GKOMo+RxeR>QEs8biv<sdvgJ*l%1j7Tt9P86LgVeA)GqVS_-y7P2
1ZUFr7Xl{IA9yzx2`|x!_)P^XG!gXls#<#Hz)2FGA({jV7jk=llAvK>)2o4@K<AtEuFgv{VdI6tD33x0YJ-=qhQNq4ksEKe+R*sezGT9}5uRQOGd>-Dy+=&(
=n45_2pEw~EJKL)0??Aj;J#(&Lz;%Hpq|?^vv%foX9naVaY!0a*#wlE5S2{|#0x;B0jCfgz%O;8E17jc4*ou)cX!vTyB)kJ;F5|5qM*Z7-k0nq*vLtkBEhVO
vx8ge1*MeLN5`W0`Jr|aQK~e=`l!T*4gsmMbyr$>mNFgY9s<0CxYdN)Q`>%n%j|$e5sl=x^M6Sg-OK=ptk4(d+g>5qio`pN6TijnxYnG&dUs0(*Thtzryezt
_5B?i%h@#hb)Wd#Pf^gbf?m&AKn=`7N5qO1O1u^w9R^7X5Dk`rd#3G@kO-R=w@SEr57OX0YkG9m9#@5I7+{7JozSK?vyTN<7$VnUPZTKK69JkbKASwEy5DpC
1;q`e|0woN`1*|V&2|+mOB3044<(?msHcf$^A<)#^Yq_c<JQ8oVl}g2{BAqbt!R$@21pS{k~h|cPUqbFCk`U6*S;Q_z99_S#6uNyAlO8GBw~$G@+{@cHmsZ;
U8*(8(ccaoRH1Ug5$I4J%nHo0nsw<@s(>r&V2h5n_Be@5E5>aaG$2&4*C7`{6gew<<UA$Q%Ywx$u-#x&^HH3h*&%EIz1QXYxLAzxVx&5pM?m8xgUmoxE^8SN
OSpr7k6d-G*aSu-osuW(BCjqe^y}>EUc#~T))-r|uR+goQS+eg{oHK`Gm+H<8^~s<o*j7a*0Ya3q&VOUuvpdHahb#FZaEmFdDM7tgbWWisB!zeq4_!&|8xY*
<$~CL@VYp*XKIp1NIfCBcgYZT(Qyz!WmSZLaV5?;eOiX$JB?HP@E8hE5x0~LefbZPbNw5Q^ChSSa&T{#PA8YFd*2(?s3~R?!J&3VQ70(WY^5(ZtzBN6I7D@q
bT&k?LOj1#y&+sGd7L^0u|(B|2%Dkp4@Y2&U5X*BQ4Gb?4;c{bJuFF&IjN<C>eBO+o=7AOnr3?VRwdFPB-r$oLO*8HhbOmS6%_O0il%VWPkmhus-4}@F3py8
d1rAj{iQuAs2<YNSaPmdSd12&_sSG$4tgCETg(r8t3{t;GDK+yFIqUK)kenJrVj^GivG=T{zlv(vC>i8;Jm^Doo0M2DUg+}s`ZAYC@AF-*ADXXH|d8FO4g{r
+)mY}=zzP8oxubt>wbns3vJ-75H=lVUbF;6yV{Efkx+|KESv%-H6YC-k_%Y9c*@Y%%VPo?`gZn3@qGG@hh%lm9<-z1Jj5`iGzcDgc5q1G)Qo}y^Jkp|2INRk
InxPZ0RBgw1*Qts;mlD{n`zm=s4U(jXp>eZZ`oEsBFBDlsl~8`%B6mIeObVJ>o7Q$ARF7wPp$Z^Z+o%Tj$z|H>&AKOY+B&lW&}f#nn}3eJtpTaH>|#|`P%S$
_;1fuy)lrlP-!|6DE!5#;}JFB;1PLg++Kzat!ma*9a!D$pnY_y?|UNmlt{x--wdo9j4VKSo9I-DA~{*&dfwYDhcQBC+KJus92vMoaE?w0do_yfmbHGAH#jQy
1UNSYEJKs25f>feA+OVXadB+r1<9FnL~g6M1FhWSYSf{FZTB|4DhMNc=V7e4(6#SSZf4QVaz^J>wdrw6(jid?uF9a&X$BP64^uUisZ>s<cd7AIz9i-OpzCpN
uttE~2pj7g@I@c4L9n2z6O)c(I8yhbd2};uVkB8#p%^&7HEp_9BNVZvtCo2?a@MmLdtYdgGtz>Xf}TkNuQXdsHEBb}18Z{Gfs0%^$i-||TDxSmpR3%u7Ru|c
E3rK~9j|`tiw&>PRYX(5V(`Th)y0dr>V^F2(Z(h%V5tQ4&0C#I*<c&OfJg)i2d{NrhJxATszxuhI>?Kv?cQKOHdpcfFCzQVKQkn{5>$=jB0|Q9H>#acqLH+C
;>GN`Yi#paHtPc0(*npfomo;}TL)p*9mOozKHJ_t+@cztuQ7aWjUHNQZFFqO@799xo%7BKu7h{Wt@U8=C@hU{zbidWUAcTb>exMEV&QC++O44Um-0K+lTeQ%
UM1ec$6fK(wsbUi%X6{h-A|#{&)9CH%Jk_?(_LrQL!R-CA3kAi2Ujyt{qd6=A#;Jo@D0o_yKa<fQrk6(%!i~<wW431EY>yX`&<ms4wItiBy_S4O<uOt$pVYJ
>PGpkjRlb~;J|UClyQ!xP&PB9FdH!AnqwAf?Ow)%9CMCM0Fs}2!^DxyWQ46qVn&d&c9n&sjg(<nK5iYMy`XVw9pW;`_M?Xy1huZbv#(M6Fx8MfV%Xo^c_&nT
2W7vXQhHa?iZ`SOqBdO%uO7A8%m}u98$!e`KP`xSbRP8|UwjgMJI(sy@_XOb%gaK2F=&{F!b3Hx%dw$r*<i!yi^Cqm7XNFWJ@lMc3Cp2qi_}_xZz!F`Lf+kQ
DO1fVEh{7i<EwCkU99O9V<N#0kx^y3je-x<ao>Ffdd{=nMKMZWr!NBMZPnoEb4eTVdX2BEZ?c_EVw%(rhiwVK_%LugO57T&^e=NbK)+wE1ZYo&^5t+X>LIrI
mO`B{zSz4_+!<^+K|w^K&O#M52oa~DrGWLHI#cE=+okCuXwEg(y`#)hw9d6GRw5myd@0`*zb|^NV-~hd3p6A%QNS|0$5tSKOEqSz9SDJa<}!e5G*aRAhkUov
zZ4)jVAaPyW6+MfY&$0G#!onIbK(C5k6s5P0r2`j&zAoO-DAx+#E)7dgr~6W7xuL=bTV#vmB3Mep@rnZ@uS)ZYV|t`$L}-qJi3>&Z)<CVOv?0BIDA2eUTWNH
!Ue&t_<nd3o7hl6Y2ZDCQ=OCAUd9`KM<M>Z3W4FAY~n;nhfpM-d}<wW?XRDN(Zv-9K256o0d%-QlywdZ`~xZuMBcq#^xC9Vczpae&m%nNpXYux9XN5>{l^Dy
hilnvS8P@GCKI&tkp%l{$k8BMDv=mLtL$JV{8(is1H^<wf&j(qSaOVzVSQ;p!#%8^c)IBTOblDMg{|?oKA~(5j5W}p{92JfSI1cvu4tvHANX7_f%|jDjXTv7
l;2SwryQlH9M6x)S$i_7|4vWooU+g@5!?n-EJ9LJ3{9qdMml2@)i7;l+I&Rs1A64--WYVkU?KI=Dra)Uny%f{WXWlHuHoreh=Xnvzd99pr`XXfNb1FfY<-yk
Z?2Ej<E=dSjD}2DRhR%AHiHl=2y!r=A=@NEb<8iDi4r~q<Z^AbXx=R&0*$t?_dfhgLA5?2MAhHc_NFyP5OX<F;A}KLcCG#?&rUSh+EK@>;+qYkNdQ{RHwj%P
C|~qn!qc`rxy-Tz;lLNx+gw7c3W0UnMggiTXGEImKZg6>`B|{Z1Q5Dvv&`}s14e)Y)274Mky=Uxc@9W&=AA2#4>mg}(YKW=4U;Ht)gnO*NFT6!35Z+gd8~QT
Y<)v?>>9{<i|BM=kvDMgXY%I4Ccd{DNUbz0#=)&14Vxu^EpWiW2F38QG=(f=fzQ5Y3{PRrEnaI>#1T!lmco}*X0y<r(;G#I1V0Y<L6KqY>(oU^=s?^OZ7HGC
a`A~hF{VTB$bTU2$s77#LWa5n`?%IP;rbODS;~wG7lsIrVHZ2VsS8))ptV$o)~y_UAXr;E<95{m%|R{;fVVY;ZED7#c&|RchUEC9`)chE!@guXdp+Dmg=d5|
>%}G6q<Doa+oTZ<pjME_{Z4+6K8o6}>nx3t>XRSKjKVI*!#?cg4T$X@I#{!oynFr}&v5+tI~zI=q4g*XLZM_SQ3PVY1y$xmh)hx<k4d`UVPLklMAgvW<-{7{
Vu)*q-AHl~bb$zj#1>*Qoy?lJ(w)p!R>XZ3D+G6kom4=yzQU{8cg1xWh<*1_g+3VEc7ZfCMjjkB_w;^Vm_8GG?``xJueIzCc-eN5o$IXHy#~=6!?-m7;`>Ac
q7c!*t)?}%lxWw5-;7PNIe6KJJK6gh5F=ygSJ!t0L~mGvUxPDG9_yE+=HnOn&yB527I__1IG!k0j*An$X|cV<hizE+kJ!xJ*z-f&)V!j3a7WQK=tOn;AGTWe
=N7n+7hLgfC3M>s#q-`Xh7UP>t=@phGeUCV(H5PgXHnV(F}7;;-^KgiVali^gm^zgspE=ow2E-{hrp!(gQ6y$8G&j~39XsDR)c>#4$?a6F#^bEWU>iY?3}Y~
YemP4M8F<pg+Bzs<T(VjK>^FX#?Zs7<=<-QC`P56?qAq9er5ctS0V}?BR1RD({1Hj$e)euH7axvF<z=EE(3$QCYF3n{BL#!w~?j2a=7@qqt9QP90We!h$Hzb
Kp!}pJrC-s<7Zgw2t{oKPqIGow4i+`LG$HqcdP(|`$6Y0JX-0o*&inMwG|%IjM}25huU9jKRL&QeN+|iQGTU@EIvm9gTH6FKNHU0tH9!iSw75CFr1h1%}n*H
-(zZv{G~zm*{E366%GvH$I|SgfpCNP!-Mi!B4X&dwipt@7E?DaG`_yG=Ud(N$$w12A=&yNui2~BT6|)$9zr3pGYz_Q2WUY;M)VaFiXNXEJ~fU%MC}=N?Onue
xbpZdVOZLy5M86Q%^+C&+K6WU^KmCyxF^SZ54`6f^n3dId7u=>_(Tc&{Mm4g+YcvRp9$x)bxDJeFUJ@iY|+^w(dq1>Z%DRD@Km)y;{vcs#>XGT1c(SNA`r4P
WwO%(z?yi=xi?yI9+V6$Fvf!x%rgfp1PtJr$eyr{iX0)@t(vh2Ac9W+&4BL(hcF}z)jZuZ_az;OvzA}!NKq74B8v2p0FVkB^_5ev7TMR=Sm9^Xkm~fT>~s5=
VDx2HPhuV8T@5fR@hb}E>s4(Bh9Hs61Ko{P{y}p_{Jrt;K&U(|AcqS44{b!YNhE}8Rhr#l2FN4>&h#C0F@b%K&RX@84}(f1S)6!TH>4_3zzQ9AJs!`)*OSe5
eP@&(EnIqgK(B}E4N<`ymKk8%udqI2r@V*ddWt~rxjk#Qj<utK^W%1L-}v3R=5rMiDEKkBUTX!A?UyW~LZ(o|DA{PDVsrf8+~4A#XYD`8`d|h)lx<aaeUHP=
*NoPkTR|AYkXiZiQxi#mNMjN#pvWPx!zF<rh^g|X{~hMgP(~+fa+O5ZQz^e$pfg=wToXZ2=?*y7R4S{RD)FduhTH^ju+6(SrX*BY&CO=q*Ov{_WgOyLl!C->
%6&7q@ytD3+T6KuGt0+)>`I&&%3>mY8fle0IZVV&2~bgDnn7z3-LZ{fg699To;?8OjrJ=4pZWi^e{%@cwqVH<Z@b;T=l|#HW&ywEKU|KP@qIt|JHdiS+R7rQ
)jroaHGSz>*l)s;z0-~G7<+M^QK6TVf9L`Kct7nbr3wWBLTE(Lj)YT13LzxAM?e|^fizVVfF&TIp->ZwpunJ~xCCJZQGQB;2qFM~^Ynv-L}e6|128IyssDC=
r~NSh&;45A&Sl)w^rJT2MwwFO(w7vhtRQ1ClC>u6-}y46+8^r;e~tY*2w!Fc6vHu9f9@C%!Q13|X>Skqejd|LUzS}f@7_OY_m=tme)k{hNAfsg-G}K1KlEt}
&_Vv+<>BGt8s9%<**)89;oE{_)!XoW+_v)d{kJ@AzP}G&pS|j#)Q%9J*T~SYcm2pjJbq>6f84oX>;R|Hx{tbsiJbqx=Hr4qb%~%}xM|_l+06gb(&qKOt(YhI
$))~|U`tm_r4}YcSGBSRTEj_yBT^zpD?iaL=KOB~7cV*e`JO%}$&jCKq-_2?@?d|u_Zk0ce9ZlypUr`6vdx%dJAcnZim0{>@%M0A4Tq<ID6t|JV;$>W@+(q=
T(ex(P4}dK>va@Efs}^ZC?94YrJ;XhHPz|>h^Roq@drYLf*`*^2_T%kT|fK3^gwZGf0++)T{~utbNuuL1ek@ey<81u8iOZfm-ZD(Vvk$zjod{N1b~$s=%Lq3
eNzwzMX_^w2WNg;zK2pVk<fxj$ONJQv<@Byc@_;;4>PWrh;8vT98#MQZY^$Bw^gOA=lxgt=D)O#+pXD|8-t+xhH==0I5vBl<32{Flr=c|y7PDAgR`X&V_L&V
@Ge0WcyX%J6suAnt}k3#*qe+^yQ<XK)vSp<-#p2Lb5M}d?@iCP(vg1bo3ypouQRL}e0f{M+Bb`Cqiyj8tWzxE>_vpV_O(lGN2<2wkF&7f%A)g!4sC2WjLw{9
WbUcO0RQmT3tKmMEDf&Vk+}%s)DKXU*e^G~_gZ46mP3;mU*5&5uE&Rt17ZWqxb5ri4o5ca;F>fEk?Cc%g!V#9)dpufEW5bFu#eO}@FaXbZsZ02@;5(=7o`4e
K`=;mNV<)?<Zs5}NZZT^ZbUcq5llnPh14`%1e|rmV1NZArniy+S?PKan@%-n#GP~BeXTjpc{yGt<ODnQEI)e!XYb+xzWV^GE>cXKG<)T;_;FWt>04Du)uKcR
H7HNn$PbGYc7z->Sgxw@b`o=hGWS;ZAT5PTt4ecwMt$3liDsVuNB%uCo&Rw7To4^0zTpB)A-!B0bRBB*@!9$snlgPx90?XP(iV4_5?YchJEvpWoEQf9bWT4_
$ZXr~ygfE}e5FJi8#J#)zHdObJ_SKA1|1qQu33nKOuklegR-I^yz^#|Na-lrji%VY2JYQg?=0L4(ZiKn{|;sXA6JyVk^`&Tp<8ue(I<B45{N4r6B90UzAb1+
t?|rO-Snl|xiU2LPW~5$-eP7qZcC1RT^#GNXE_)mEi2>ypI6W3e9U`4w~&W881|-aJ|8Lfbd}}sQacb8JQIyW62L}762v@v7Jk??gZ#>u=PnV{C6d*Qqo2|H
W>J^oZV^07mPc8Gvxlr2+yaLP74iqiCFMz);i6j<^S4whwsEzx#X|C-gY?&j<=TOM(Fw1o%)<&!BxpDhD)J%p+3ZF3NTI3E6dEO}GeNe3sTC9f%6cuYBYXTv
3^)6-^fw!w;KOkcM>IhP-^Z`@Oy-zB7#~23HxPM_?F<;eG)IkMi1oLLtuMRc%x#sv%{o<+0)!u{Loh2%)0dTJ=wMcaeaACCeREF^iib!O<9Gw6X#Ixv1FgB~
Ii)wa)#~==hacV|_>%Uet_u~pqd|y%7NiHTTzA9PM}fqRtwDxLG7KlY29j%PG+pb(KvH<HhBu}+psn+@By1L_u!+F(>GjLX!d*KWLO6dri?~9>Y@WS0%vctO
v*;c+99Tm<QjXLF4@9<v&{*?(>l7J;LpLdwgw_BeoCo`egIOWnbGYV$aYglRpQap<0Pb21jH?K03et8_sj(ys*6u0+`t6yI5{+s=(B>dl%CQ5KJC4veIV$)_
Vp=Sg4Vo%Du`cpjK%)Uj5=qVmETwH{0%m3W+1P=W{zHSxs_|e*rdt9~OgwBPOCT4T<>I7}ySQ;OA`7l#<eFVcNxhj$8#l&fH0|tiVE{k~IzSUhm!r_$|CX;H
doe-C3HRhlIR3LQb}JPzaf;Pyn2;>n$0IFJK7tvM4Ad;&X%IK8147C4_JDsE*k*T@mw0sPCH8FPdLvk#Y%yV_s2DM6tr)zy_rsa_m@kC!=sb*hroxe#nu4G%
Ze=*()xsI8P_=@ZFjLX#$9ex72bx;GVd*#k2G68P4<Yk+03#rRN+@bnwbZgE%C+q6)+UElI9x07+jm#mgB=vL#XId*j3&XpbAZsY=#9n3zY+k0JB5@E06_9b
j=H@*L?jJ&P+@?hK$1W+7->)z#x$*D4>V{G%gE4tBPi|Qc~&g|s;nBJmKhhA>nI7jWAD2Yq2}_(+-N@pFN4s0zMCk($a{+c@>H1%J@=CQbIF}`s;Eq40dPo(
tUz-!)$1a)QCFF8)z`^;x3HWC_8`cv0&C$-uF@$ibzSL1tcZjxc&0XDQZ!Ro$5<LX)FF7pcBU&@g%0lKVFM`BAb>~-#5hfc2YghzSX&y0EF>|_q}I6FF=|}W
-DRt_73kr-un-&kBJkEK+86G^A8Jr}YHqQRF^|A)%de!3%77oPkgmNIyk8*<`TJYC$@khvWnjpQiq+?9@-duHSFeU&B0~a4VBLdSVu?E9p#uq|$2=Pg82#G7
7xAVbGJ)Xi0x~U3bX0!4!FAwUt{~h~%JW{j%v{PeDrO?!eKxl-K@}Gp2p3~s*1Hz+7JNbuz>ry!ITP03A_U==O(wKdZ2`gYHh*;L_pZvONG=IzMScCfo<1}e
;cgDkoTwBOojV~W#jRC>uXHH}D|RAj)T+OW<I>)(!x52mffe+3BRqFrZuZ<Cp6F+gua6!e3$Rcq$I_M1AV^j|WYVL&=cVPrfx6(;!R+O<$vpIjo`Wy)>|Jnp
=Vj_Ffm;LsM$!s!mNbZ@1Ej4m>mhGHr(aCp%9#fy=cpJ%q{bHLBJJ8{1>q;L_SXIT(mJy0qLBIVmv|K;rFh+Pt3-JQ#{9yDZU!j<vI}%TxQpy)An5>sa4y2{
1qsI0@-*W&++|23BD}*qF7$vPjS}+0H6xLAw4_3mYvh8du=&Gia)Ux)A>tBA48jiAh+dsTW`<?i$}sSqg@cPwZt8{XfID`-*@1t3x@TwD_VzY>L^U5i7pydD
W(S>(yLO?AY*nq=@*EI+8d#nu5)YlNTFkT5bC-pFmzM^#>9jYE6;L>PMdn{1Pp(774(j(-ZOFGot#aF&*(t(mxM2)|hB5{C&v=EVv~!aE_m$&W+z+Tm^`-@Z
0zf1+N{P_sv*6y=^^NOKLyE8EY(BFp_SNBIyMr?Lpk!D*o|^3Up|;-pgQ^B^$xpc2iB+w5<jmBOj%{La1`Q)&BawKyQ(dek)#dS=++^@DHh?oQZ(76$)&xRo
Rr<ajgKV-dQpC}c3M@dxS<d_0Y%@g!n)EZ*OG++kF$RqTpwW`mmTL2d4?+!6yC&y3c<qL;p;jE4&bk=vPKr9Y?Xv5&Gu<e3%AF!!FwKk^V-5$EJKlXT4h)!+
u>1qSG;na=!^L>o*Sxvp+L?N-qZSf^L9Me31BrRx3GCH0<8}n=S~CeI!UFPAiStZV=G`-cRboz}hsfo=3)>nqCM+HbKb~yWl1#n$UUIq?6%7x9+7@s_vN^xS
21M9k=vc{Fq!Gk`ZF!p5y=6T`fHY~MYpcB?YxBkEjnAU$*P!sfTvD2??)1=?RZG2qK!aAfsOP<&<Zil$rndIjXD!2Ah#){6x^+X5J4$-&g&1k4b*j&^0tgqj
v1m$g0Vs0$u_;LsX*oCY5(yTu?LxIEO`s!25HLmxH4`oX@Dm^w7KZv^FdfAe?k+wY=yy9E>2^Hbli7zcHDPOSq!ss+>R%huWkuEc-0LCHr(z`g4?5+}pGWZA
<7!PRpfv`CN3RS7ZC6PFYVi%3tsOvo6zIrKnEO3N?-O>(kpjbnj)?N!@*+VtZJZXh??dwk1y6dWSZFHRRIKs(QsoeS413pK4zr^Dy*Zs~_4u_#!_xw}x8rd%
T{X0Qa+B0u6goniPA5rrmD^tZa(LV6wr%bm7EIuaBrrgzl{ONP99N53)tb1>y(lOe*m0c&){Kw@A{*FbfQbj7(?js5xk|qJdcbTxrC8yicZP8HVUD$*LCmVi
P{O{+mE}G;4yf7sX-|MnE#F3U4^}^2;hLUj^SvfWYKk}1-!CtnSU=?x;v?&IA9ddxxt?A}1?9qW-_v@9LTZQq1lJP6<p=5fJm&w-)@J{+f$sOl{B`9B-!vY=
k6I@pknTuwW5vVz?dRLweIX?Fl+Hl_rY-&M{}vylEDJBm+o_rK%Oc_<P-uC~!F^~20-s`ynTynqb})MO_Q)L#FyRj#-P#1_FGH(!qbtirw#`6L!tO2%Lx6)f
%Y$B)<ClANSAHA|J+o)niW@}6pVc-iM*^rKH}6-&YXH-t*g>)#<9CBq^|!P4x0n5C8?EfCD-?SNr(}dgky7$qaZapWoaZ;cVA#ou0xk{(iZ&peVr9Iln0pYT
3Z+N5PAE@;h^TCwC|OtFX0<~*($r)k>}f^sFpq^-Eo$N{$xJfyUjK|6kqjv7rNjr=;QAKy!~n;|9TyUB4SjYI?4lKE0w1{vW;3SX(UKcfALRJZ%e%|=Sg|$h
VS0f*YJJPtCdjyk5Y^f-dcqRYtTwA2hFnD`h4>)0+~wtni&IKR%?KWl8?7a?xrNy(+AfSz29x(NeC_Afyk!k*3B$(ex<t7xi_#$VI6Zt^A{u3Z<KM#`Z__t&
cLoL#hK%H~W4#SXe@<zL%HwH!JzcEup<hGQ#FJMJYa73Km{(m9^}RhB3rHitEomYMuzo?Taf}EYAmp(ogffN3?0_IX$;7vFhvJcwJ5V~hjkV7~h#-VIxYuYh
v1*!jccIE!^j&-Uf9wCIyt(4-Zi<U;(c%2|q!K~i!4uRGF&K9wbT#V>*1Emy)vBbDaJD_p0j-ff^5kDsnGf(auBl3re~A?VskNS;>U^G~xT@j?=RMP(^s~LV
K>zLZ(>~=u28az-7acYo7k!|<K&z{IAc!Bb>74Y>YRErD{_9lTRP&(l=zET9aOS~vl-IpzO7*rk?Q8rk@fRJY&}4mB%aVww?Z*D|^*2w5vB3*<2Q^tN2>wyH
<g6Ov?(Wp;P=N?l#}QW&j*XoevOv?M!$c3xJH4p|;+-@u<Eg0^za)<P9(V`a`tSYUvirx=vZ^GK2?P=iHW?6Ln101YE2-ia;8XH{JUjj0f`I?Kt;ioenrbOH
Xh3}C26E#OmV+*v#(Jmpb+0>Q#nm~0B<%)YzSbb9NB$E_S;M%R+GMxCo-gj{^x1`{)gCrA)WD=lu1?ixB2}Qhk3SdKIIZh4az^LgB1g}!>-w>umrp|t65bpR
pmy`{92@tbj~#d0Ge)^)5MoGhx<mRYod2dV(`o+ew2)|i8_=&VA8A|;Ef^e8>c7{3)8hcs6&sHe6|Fwte16@SUf6BV83OMvX~GnGeNFwCyL*cf+xFL{z*eiz
ZqPvWe-cRRuhg;k?D{N^&BxEda%oNOOc_~$AiZnr+UtIc&|2V3&<smQVNLUA-0zQr+w0fX=tc%G?nN)~tL!Xj_UUs9NhvST<F)la61h>`sa~XFi>a`E%lY_L
AdoYpE7&4fGp=l;$n^gdJg%f&@&B~`QNI)x3V>h5Pt)GP`h)9blihk_Z8<9DCSlW`xa*`-Jzj^<$B-1q-RVMoyU$4Q?pKWeX{>tq^qu(aoxa@l)&9SH$C6xC
^K2rcyn87s!-w>@ytp1~AUV_c#&L-$?LG0nZ$r&+;Z2-h&%;mSm%m$j@0so8XU`k)1|jkAm+`l<+IhMD%W>6XG|$k!R{s7jH{;=9UOECg#APy>wYulgW5>nm
w#!@YQEEEgAjUj+Qvz$gaY}f4Sd&|LoAte`Yd}L*D=+9-%_pYPW*;t(ikho~KSpAa#vDQLqNR~}_TlCdvOkO3Nkp#LcIlhrn3~$Pu$%iK+_u%Ln!nl=e^%VZ
iTv$*dIB@ecB*e>IvdBU{64>J+u2c(cK#e8*w3e#zR*nvF%Dv+G!|em%qm7tg=3r4dvCFeub|QZ&@=Dv;iI?W`2Ql;C)wTVA^QzZ?I>@D5MrUkmTDYlwOWOS
JDqA1Uo?3Cx986P%{l5abAj!<_>wBQb<S?ljAn#hBbY%M5!<4sl)9$3nHLwA&z&>zpr%g#zMel{K2{ziTou#5jNJ6vkA#PQI_i}5r-kWz2p>s%P9B)}c&E=R
9zEb?R~>xEekOd#P%OYJz|}{3Kbo<izV*KttmW?B7kllUzMUR$=d>G`BCYcMdJb7#<4hQ{h_OZ@XAW6F;`Q^?;&@N1zcS;lde_%x`QJQU?RU|5!9o>FBn2r|
K`12d%x8IhuYPsfPL)+%bK80|lq;Q-93$^Nv5Kk_)$g)_TzqUG{`-7hAEMH66$fjMDf7H}fP{`KXB6xoF9c6Bureb_tSp3)U>^VOEuSxsdJ5iyE6_wE<^4bO
w?><LTz*ffkC-jPg`bLlA|oo5AK~+e^Z~ra56uvk$&auf=N_yj;e95=IP(lm51yclDJ|YUryBY+`l+?Oz!3Q8sCxVd<X_%zbjS;ijqDHtKMws~IPuPU2^2cF
qmNk~jeB#At%{(CuI!VvGo4lG^q?eWP<f;4Qzro;2tZ5veQ@Kn@d!ii4^0nr+uIm7<MVcR_z;8hh;V$odFNl>W{wZvAAa!(`vdJtd&}~=VV)~$%)hkPv-1=a
KvE$B4Z*cz$b=<&LIDu|EBd(y=hrhoq=j}f;Xxl)`PMhJD&_66qtJD)LLNc>C{^n7Y<Q`PQDh)%M;%HgKSKFUytuW8w?i@G{IRBt7s|H$pw5W=1`WC%E@sV6
UESdrsT#)qK`ia=Y~u-7-O(j)<%?eKD^zZ0b!%D0iAh<b_{xZ#;(qVK)D_mPx>5}M>jN{R{Qm2Q8{wnarY}f?-TUHSaBf#63Bm1Hj4j@>r=#sraUS^-wQv2M
(0XF|&NzC4_6V{z^u6wn(fXd)xAWU4HSw$(=?SQN=KFQHds68o0{HvHKe`^m4F<`+eKATE_R0BR+G&9Xez5L`^&jdWEj3Mn(KT?N9H1#EP*QU_^!k4L;%l#m
`D?zv4!FK6^pwp%UAyh@@5vxvxFNoeSiji5qgfKyAJ;#49f`6D`ujiTIxyss_E<UHft#_P@U!e<wXG1{JrZRuzI5+JsRW91&x}>bTKUzS`|91JH&!)2Vc`9$
b^0Yk8`<j<g{np^^nKc~tYyt4DNqZW5&03tdim5{t@NrsxS)MwF#!eVAxC$2`FWXZ(Z*q6kFS*bSTf#75D<DR%9|5V`2D-TmW4DV;AwJf&|5<5MugvO;A0nb
VmkdB@+pS&ToQexgQ?YHd3}|QC?jX#aYb;|79ufg&d!1hdinw;$?K<@jjwxCL`}SHYb@6_qr~Lvk)vw(+Rr`}uM>LJu>v8#VR7Lfbz=6uuMnjJW4~FP^DmQQ
y-S*1%z<8xAIlrPH(vfQI}AB*QhlC7hsR9SiU>5@Q=WP+`Pga|F^Ear^O`@V-uTvR^G^y08=4p*{rBkubE2`j+TtV<-3(Q8h^$xnoLi@zB5bVQPBcByPCR38
W^>`LHc|aL@Ow}d`yYtDpo(x`kuU8o51)lGN>C6+u<{m9&)LA5e9QXlH`T;F)Qr;p<Bm*RMzE=e#R=h36wZCQy=v1~5zEZm<;ARKQ>(bF8Jl&|78Rsj?2Z0P
ZH!aOCXq#s!R^zX=9R^b$T$<N_2KK@?eZd>@5dP6nC88?#0^)P$*yMNbJD$u(yzL<$+2qioaWx`?^#n-TfN3b9c_4^h3uzG``t-ChH4}k%-ceeF+RzM_dk4Z
&L0-8j3vJM5N;y<=JkwTWCN?_r$49B@!oHXhf6`k3TtTJU@3Lwhm!EKgeKN8ikqE8S#ji)z`?P_>CO+}h8`W-_Gf}5TZXzsA)Tl<8vQ?pHt@FB)fM?m(ufUE
cI|ka)JBD;oQD$-3z~Z$$ERIn;^^Gw;YmRdB)Ng>v%N(5KS-Y=)yHh#sJ(l~Z+D~D(^Z2S#($yTYEkR21rUlV=B4*D-US~U)+R^3&v<<JuJ@%rGO3Z_5$*8Q
W1a9E+udEQW7CCSDpCEv&$heL^%Z>TOyP5h6~VF5i<;sFYlb{k=rv!5(e1{8-D|${dLyybwu(rE?@IHYDMTrM4S!V?ci45r9`awuz4dvphV;bmQP#oU3O??U
#6Z<ti*{RCxjV;asIP3`ch6g3$`An*jGoZ;><ysD{9Il-KgZ$WCII@u2X3SCkG_<zb*viS7C+NEu(h%6EG`aHc&>rzBy&q=VJTE(n||7HSengs_kT_8_SW9$
nD<ZA{=?9oD&n=TPY4k9&nDA;>sxH%4L-TVYp?d-%Tc~+ZNiExeKe%Z^Dl~D`PVOcYv}6Yxar>y$jy%$A7%S$^dBn4`tN%ww5aydY_OBj$@)|6X@R0JZ|1dL
br~zPC;Fvv*3Z-EOPCW`*M%aRd1l@C%lITkOA;4lk<Oir_-zgszR{jWY9JDP9rRIruGw0BV)!08uH9{oYYro+QnDV2p)UxHt!i*>Vy&aOe^{n5;YY0MC{N~_
JwHQ<r&BN$1(o6m>)!4<b$ZrES63l^J^Fv!dJA5~@LFSSxZ2)U)u+gGyNY{n12JeT$$~u`!uI)7n2<}-KRk4#&xew=coB%b-K2MUsS+@Zd)6VY#ffbH2YlZZ
uJmY?LvEhraNxz(%*?~hFann2W?v4T?97i23W&4g_#M1>6s>Wi75@H<R!y~V_L(m_L)i}#Iu169+D$M;V5rJ`W7Bt=QrVe@79-Mw_kJIDp#FzmgcG=~v*sUz
+m2tQ)!CW;W|rzZ{;cP~8x(V9yZO)7dCY~lR(tN^UD=MZM-%%5S`+({y)Fnq^m|h$_O9eT4U_G-L=j+Mmn>;n$7dXI?f)hAO06pry#T4#H~MC>|Hbj!K>t|$
y94w(XmAT(!o*`oo%{7uP=`xMR*{jFR)#YWU30zdWRv<y$vc0ZtVjOe{ZFTy+uTRe6gmGSoM#^nOabrzx@K*)3&bFwE}8rp%V=(;(=tq11$9icod;vi@=pso
$^RZ7)e1C-QVT)q?1QDmbUq&23WsjV*?Pa-zTkf^cemfv;f{Jtq7{ET{I>%YGz>1d|F^>r-P>n7f4bc)?RE&b3za{09bujk=6<T(>WKRYd?jQh&+K=M+JpL8
^>Ad@Piko~6~hnQM-@zJm_^fqfhC)<C50_!?fq5RoMk@0$hV1o^ZO6>)3PJ>z|d)L>a<7c&-T~x$Hmtud0qSY&*WeBApg7f4?EEIC##NG`Z&+{0aMR@dgr_2
;r?GwhpXc8@BcK)qvHS+A?b(P@82Wa>jV2*@ZLk_n08=UwSq_RLuL;hJ}K%DpJ()M6#kJ^2@&9WmlW&tpX;wv<w1qsQ-cl1<B`}4&<E^xx84YLqa+!s#0L%&
`fC0ZW~ps>tREu7>I7<?^B?x(jd6V50b}BaxXPG}MN#_y4ml2Y==*=x{ohzT658P5wlI#rF}ziTX-TX2GVgN9AcmP~+FbqgUEy04wEf1r5(o2;-ALztqSXLP
Yv=asd+c@%I35Nle`v48^wm0j*^^C&Q~PIg&qn9g!^rH-aDPtTn&*e;2+T`c656a5=y-;1hp`<<9X_(Y85#hC*U1^9`&<D)HZa2=9iF#CdhPSya_1gA|Jle9
$p)sjLnp3W`Ubz5J7lz9!UPUEYrR}c0nk*=eA});Bt={M2pxbPK>|Yz7Gc*NI)q1A0AOWtw@(pAaTgIzJ?Xx=@78av>UB@<asuORq_j8se{NzP?Z0xg{bo2K
Zf098w;Y!XRmEMD&01-gCNzd&glCEcJ0(^o*iEzkEFq!WHcaF5h6kwd<3<H9YJSTbz09{3Qmfy&FuO}WFvFeZ>q~4BBE2;C*7!iX*)jMq@PFM;(<}dV-EV$t
6(^q;H$OZz^0H|K^m<QZ!=YyKzb9E=N^|d61XPP8=LNq(_8A~&J;%TAdI}8C6wX<=_@;tC&Q;Fkq_@P37YEPcnY2WCrdX@6|08npm)DZqUpi1P(bc{>xW?ik
(W)lCq*DYNQ*q*ga(*SqmdRif)D|P_Hr-2#1NgZ^KRONSD@-cmZAYyt2JkL&CK3-yc~pDN4F`-+deBa~){sn(A$VsV;aV@Jf73(Qwkoc_n1^!B(bw8-F~Qpc
dP8c!#Gl$1A;tDXXzI1zdTgN{rPzn^efrVIm$$Et<aJpi;h2f>k8M$o4Qq~(n0N4`X8V_*MGAy8<nCH~_b<FpGkZ`nx*EO7aK(?da&N{wUFMiiO7+vp{oMJN
d>8koKPZpkeI{7)mI`zifQ(w03wqe{EkR6Iq|K72N9nyO-&Ktf_)utZ>YN)IEu)dUJj1SaE}h`W{QPmga47+2$>YKs<(uJnS`Sad9sQA!s!{r9grS5wjg0xo
=yvu|%=e{x;={GVO?Kcfo{zz(U11CA@QwjB>xUrz&!5xs@dJh!yO!$+0E=J^JB**7o7SRBKaq<ca{V1<NVTce-{4i@sq*3JDk&8438?}v&ZrXW(>;8(6~ze7
9D6-s{O_HahW&=!uk?|zxzE(u;h=*Q3Oo>ievZ>i&4@1q4gi7xf*4u4Pgde94O>g33Iq{)P2rj<n}D`3Y0rZ6w+~P-pb@M-Ckf878VUS`>IF+uVzL1kAY%;=
G(ctP@CgA59{bFJ1BYNaWP!v79;7gd@FR*=gU0IQb&;n>cYX*wTCglwT0GvvlxDZ;M!~OK>){_eiie&Schm7Mz``~5A0vh@J$JxGtZa<?<~!pX{W9ksIPm8=
?=zEz!M=@HiScT=-iz|or8F0ZJhDe|4I#+49#~Cj()MYmX=+Cu6B4DQL~@<5ggoLqu9H(}MgN)CnTl{SRz3(i5|2xH@;&XYow@WHb;|XSPs5<TI5<NTV|R0A
K-aUqsx!wB4JK|iF*aT$tl?O&7z@)8r5sxj>m>0zUxv3Msuuu)2Iai;wvqNXMKz}pxi;F*hu_Y*iXJ1ro^gG@hWXC_PS}iFhwz#3PlqEkxUa2*bHzD4$j(=@
&&qMq>X!(gHV_Zmr>9TLrH=HU5fk^O>0h(xr%f>11NBSujE#qfp&)?c!K%Uiyx7xVo4{e()jg~1yfp~uuZqvYsATq}QdOJl>p_aq;om3KW*(G{IA4WA=?{CJ
XatNynStxX@Y6ner_}v;f1;g8V(stBW*A_+*+`(os0e}^%8Gr{J*}NoCr(8Lj>*G-xpm6GzrE)>F9gweai-hgo7qv)z8sN3QznKzM-73_7SXQzoW>@f<7xX$
b+ASHXu0Q?zpoBiC*lwwwd&*TdjLA<f-&=A)m`_%;5y#JHGkKGlprA!NCQhe2ZU&p%?D~!uP(1s*vu?gZ1W-z&Lzxp?&@v6=m*?wLa{ft`@r7o*~Zkg)D`er
>sOtuM+O@P&><kB4>ojAE~&p3_H9eoVmXg&i(x)x#doOc`&4%a;m#Oqqw%o#O}31gkiNG~#X7p8K(dY#lEFF|+1v_|+_46AyZ0PWUV@KG%i}<=J$OL3kQm6W
czUP92XQCDi8t1;F&o-e@6%>n{xkz(Es?cx4pEK_1cDq^p$`S091QF&df&E1zA!u68gi^1ELyJ3xr;dAP-0wo&bXU=E2EEsupskkhj=bL(CRqo97gNHmmg^B
;qAe_Alz(lcHQFsVxEKY!#iNsp+^c%b&z#dj|_SD!f}HPZF+Xo1`fhKECz9J!kWwu-j^CWGTG^f1mD2X;1_s@AFh0&)4=uxtK-0IbKwz%iEEYwhAcNpg$rz1
=idB%`8^KdQm9`XXs#};jYM$o`|aAj4;9{X#spN_w56ho2}aRxRYQC~ui@#A+HrMzdtVul;GgHGi=)1U9Mt{==y*EvNMEyJ6gd%^()&~pUF`l*;<udKdn<21
)T3PqFTq;NZ(uIzg>TA)nnYLa28&NHF@n)HkV>IAv0pokc31k0f!AFtp-iM5E7vg8k#BqNB(oMH0E8`6+*s5l@pR~x1pt8~?;6~4%r-54<7U5}+&^1*eXWmK
2EGo(mGZ+LqJ)jy5Qv$&CS(P$4${%p4wHNAM};?6d85_gh_^n_6%`!<0sA)=zTqm4#l8X_kP9{nCU2gG+d3O-(eKk<omTkvl`t4c(M;Fjs6%K)EXcHAEZb;)
^IuGhdiMiD8nd;&!S*RWvV{$hLwtCRsX8YFEHAbB&z8}(LR0_|u&QV$sw@tlua@=Aeoq-*C&=M~^K&;9zg14x+(_wq$cxB&lwkBCj*v-kZ%+A_OD-H}SXlzt
e^s?>UJHc~%~CEvp~TgLmH>%w(0!4n>}ct5U5KHNA6yaTzg5p}yLFAM2P_YWW9i355y|F<4*Ya_EbX<RCkk{0aQO1%ATlfkT%m!CtiV9_Atw&juI+pm0)g+N
6gIMNW8M6F^t;;}aeKa1Vwv|{P6$jYeTZ3$@27F>ws&?M9eJ=%-8;hYFSenGk!6N@#Ci1Y_n7OXWIG@_f#po(>iP>K0NW1zcpEob4Dk#x0y-iwxdVstCARQt
^-n>D^1C6mK<#+D5!-tYHZ&c4`rjjtF{|NuQF%{B#z-aDH5%uIpYX*sdIz@h7mPoY)c!MCS@YaRVtp1T&+Lpb`>ro(0oV=H#SSkl0>J7=V^Rp5KSxFW#QQ_u
ph)C_g2XWolNJT;=4|nab=fY2W_R!M>K!o0oNw0kOdy9WxOm+Sn);H+dvDGK2(uuzRDlBIe}R<UDO2Di!SOwEkWj1u!~-wsu>rw^I@i3@u&A$Q7<UiT*@3ts
It49wn~!;R!Di8}{gBvU43@cQl!?z)D+V>}_EUQOX1+d@rr^Q&a%s1z9WPey-1zD@Uh~8c79Hv<@V1~PqcaU`z+P;^5rFIvcVp3GJX?b{H3a<|ewula^(wbk
*loa7Lz9FV!hZFISr6yMYY!CWk|`dP)Y55b&$F&i%M`9<`;1dWz|>;?6^hp#9&hs%clr&1>_&IWU4<Nv%fsk#OAl8a0O;<)=hj6K5;*6!(7nq3V)ZL3^aQH|
JdX@jot?hSi1IvbU08Ju@(<$(Snq)sbJ6MJwcdnu>CV^3;5BYVm#lQq7bC@$O9&Mro(|)Z!}gH!7bANK?(4zpSIqVdXiEYMH^_}Oh7Ect1k8jSK<DYt*sOZq
wMI^faigUABq~xVNh#9})NDi-qDF#b-;TBaf1bMxW3LulxgpHEcy+}+yo!Q7llpha`TkbgFUo#9Q$Ic{#y$8$b0w`;57!E6us(}g(!P7%FPnOoga@V69&#bY
B)R$Hj{7|gReGlpS8bh8dp?!V*oNej>WSUwi-FU59LEBEmL_S{i>CP7x@tHd0#HnX>MiG`G%bPG3WNML&$f*Z3>t5tO(DO}^?lz1?0)$)>Tr8^&R9b61eflB
faHdB7f7bKm!cjgyk^4(%edm5ABE08Np<0a1c5@^=LT2uYWrubz5i+(W-sD)-e{2bo{9>rR0KdoB0?gXk_oTM)YEOGjg2>LozeYg^^sB({iFnt`UKecZZP9+
y$UJ+DIGqckEN~j`qJVK&g(Js7sqNpM%ekghw^&CSg&19Z(40?d2Lda6ZL!7QowfhYzFY*SWuW>13@z}eg?!&ms;Fe<7JAg=9tf(`|xWKC8}$AFsd?~&x5w)
4|LMd=F6k_?3sXJGY%0yLO@vxGlVdeIGfB!!E8iU{qIXw*9GU>?C2^qsZt0gFk7Gk;_*s3N3PX&MvvX~$Sh6P{Pc6?x2=dlTzl_oP@;U!H;1ATOXuZKJDL_m
tvE8D&R)KqS@owJ!$G(QJ{NW*VxNoG3zQJ(R+rdCi1!sqa5)$K7f?0&lRue56etaXE}!#13Is^6v1jR8^R`1;;G>2r_c<&BeYJj8?CIbnRG_{76wkjc*8G}Y
Q}2wuf|sa}t0NK(OO4Lo4i^0HPEOiGTH~y6&WYHE6$nL;AVS#83%zncaTTIqdosnQ_M-8u`M3U^@C?`^_j>xTSg+qe2>5H=kA;O>sbO(?3}z7@Nnc}s#C_j~
_<t5)JyO(3G8z*Q4vG=bnb<$$B;Ys4?%OMK!r>Z&@%Ns$`+o(=uRD$X$=x`xW3tPjY`Mpi{{{A1VH_9LuTa!PRm<!C)B8vFXY`7P?$u12<Nn_v_E|J-{)@x)
I}Lr~BY)l*z26LXU?b}LKOy2h>-(R}-6wE98e#|B${Vkz#aWVCL4y4?9}z4p&HTfDfKWHpBOlYp!^6Ngn|MI~>-c^apB46@`g;0uJ)rh_6Z^jtSA18(#)^Z_
*-Yy=S;}{%((vP6Xhv;lqG!W-#=ZEr%h}g2A}5V{O3&T@kq=tx7^t)~$qtt9(nWmf_4{V=YVjE~(d%ikRJUVT<cdW%fkr36DW99{OpPa`P%HPxd7*`>_Pj>*
<G|Y$3c?@4)}=niG%!~3`|2VwK;%6am>>Sn{=cxQ{R|T~$-6(_@ynT*RMhU+4JA`E_P)d6f($WY!GbXiKvfn$%P0OXhNeGve{X{O{>2ZfQXZau^W;>3%181a
A^qY0az5B2E%lvCJE4YaJM6%FFljrExIZK8dqZvqXZLa7rsNo7t*r99i>MMOnb91OFgzKuQ;!?CGrn&je`lYmr$T|8ggv9)k{?+b)WG`;k2<NG{eF@4tVh?q
CeZtLyZ8~8Hoa!4{>@RTB=p3(E-RO$*Get5RsD2^Wp*0u_tlIu(HU_TeQH8)c)b;9^8<i-{2Y5%`2VM`Ti&|u4t%ZT*LU;oRjw^sV7tbm#i)@Oi^VI@|8=ka
S5_ZarJ#6EXMjXUT`1>x%=2;O;G>gw3gPA2BM+1O(`@|@-_L_K&dTEUde*LPDXH<wew2D0jJW3CAI=G+7i)p`buCc0jBPOi=edkuUyu5x&s~NZK$p2L(;K);
VYfQzWD644m3?zS#8A;go!$G#ywouq9wf2XhtDd;;?JU@JR;hq1th!iYfjzkVI1Z6tr26LC35}Q<{f-JjjYyBjK>GQd&$(z^Tg2Vc77N|`_1^{5nXcn#&KTK
=C5i>ou1Ze5f|LjlHwpI1QSl1Tp1RuHE)>awKUOJ%B*cklL!*$p}cr49kYYNhIf#_g2=+L3HnM;X;LFc=aYJ)L&ZSaRHUV@LfP?1tt}LBZcT90TuwzSF<d`_
Qx9s}bF|uo!L)HmzgtrGyP}qlN1+FLO|3^U#c!HYcdpi^+uGK<$yLxc(hD;5)Ipmh-GKi#dft@v`rog%cYb!?UN5(lbT~r}jKMFYlZfg<CdpCD(hiiR&7@RG
UK`U8`ick_z946Kcjvd8!bbibeT<#<_q-jwDR*%TN_C7f@Jzw3$;CXD*H@A*&>#ciphDBmu^>T{vYO`x-usV;>$$@%e0B4FFPa_tLPDC8F5QMr&dw1jD*qi+
RPSi5X3v5g;skDC(W~Q_6^5ZXfaK`n%UC<&Z%!<8*EzK`Y%y%>YXe>=9-QDqg<9gysLGkG>5kE=MgNYctpx@ZaieTM%{aHPcdK{*W+`f9=Gu{xAw$4>IF6}Y
&j@;e*9C(EO=>(b&~XB6aMaM&KsZW@=2UYc2x%Y%B6A~I0BI2nz>n>^vqLj52oZFs+d#}Di2nU;UAD!5C5d1u*nCcRK<{<M5uBd<284O--?vN?_{qiUQ7dIt
VFRim_YGSnR7Fm78Kzc!h67p$p1u(LAp~#4<WE7}O#LpSnR5}vb5iel1fA!09&9k@L7h&w+jejI!@ZEk2FDUkTc;Clv4Y*y+gaz)<>ozCC_GG65u2Nw3xXtA
^)3VujVjG-`2CS$i!{O}J`RJRH%=U&iuI$2Bj+OoL0Qn(+`$0ka%eoS5>E&Ua7;XC))mg%!1D3&47Qv|kypRo_`SNHmmtHyggW(ZMso&(1J^-)US~`A4pt5a
TY6~Fph2-fkP&+PW&s`o0rPO4>)X~YKFA7;UizvISzTM1ucYf_!R{lkT8LLH1T2nnM~$3;g40G`H{FKCq<D6{3rh+DPIAmK%Wi<!3wiV_D{#4V;)4w!HIP3-
0wc|QixM&m1umpHx0pqeL)fhjE%zKeHsu>#dyI80b@Ko+5Ui7V;qNr<)-P%;O@%c+LJwa<C(ZZ#D$V^c>$*>K)6}MTJOc1k(Tz4ZsAo7&9=whQ{o%k*6N#u{
my7iz00F}bY~!#)gn+#o?id;`<n8{!{vY4;egF4wkC68gGvtaL4-VUVi4X^`Np>lPd#?5o+=&Da&JEWnh&OqH4I8|fc}-)wn5MJy7rS`gYlYLL?Aeql%{b%!
bmV__`e*5IW|MD|$LAm6ZL4QGZNULopuZxquQO2LLltti)#3;}!!&m5^s|g|fv`g)e11J8fauFx2ma2%+5|ST3%Is)REKtsrUhsnGggrU%}M<m=Ho0bkOt^b
#1^>Y3*`6%_v?Z7K0Zd5(sA$!(Z6xeU;r2}!$fW@r(l3@W+mC6am-o}3jPfYFYxog$oscy6IMst{If*L!KGE^(UGz~jj;$hj{PV4zP6T{p*eQo%-lEdA0Or(
0oSPKV@A68e;>AlUmpg1*kt^0$);N>A>_B*7N}?}A)vRUmR3Ub?ize56jWaW)2%~X$gNI(l=2s6%aUuAeEVU7t);>V>B(mO@bYuHz~HL*J$T^cr&m0WTivFV
Xc!Lt`Bk<@b;8@rcWMwjIEsTof!`liHkKq^CI+lX37)77GQw8>qT@C|+rY2lgTf8e*up%O01SD!CgYx?1EU<CvsffVAP75QDi)eFCE)%l8)*>jvM|6_%!9|s
+>c}*wQelS;Kc75cXx7+<Efz>$l`YG_;K)ho3lq?6V$CRL!G{-mdpvSUp$y=3h4I&ahg$5Fhucfq?blmoR56(Hg`Gy%b?){)p(QRsn~+VtXY?f*`#;|^bjPG
yCx!@7LF3;g$W`7Zn_S~Xly#b64za2unuo)`eCkmGcyJoIBPbSVX&nA^=PKmkm94vHYf~inxKL}d?v+)M8G1Op~)SKHORlPBx*Q^*LSZGS6m9cmD0o^pi!mw
Rn*g==5M9fNu6jrTS=3?u*gRe4_-q-`}a$WNnvJyF3<<FY%G6>Aaq9PpmlspT+0ul@F*tUjvTee2(YEWVB=Q;ot}VA6rtkkTfaum!1*xkL4ZKGNRV@m@;a6S
zV>%C@-X?DzM}(;-pRhLD?M^@7#<j4HOUXu^|Eb<+fygoEU9<rZjCdrg8{1S0b@>d51*f!a<osQW8LuX*Fst6z~|^=%b1uk=J4tIt@vkgsHZ#=y`9yX4|A+F
o>{klRm|bImoUI%XllwG0v-oUjlBSChXva<y`l!F$;_o7d3`}-W?+;Wxb2g6cQmqsL*NAaTsC3Ghw$LM_s%eenFTuZ@<}^%TF&f-TNb$1qdGaCV`;7R<-xAp
`^IfMs4QAwgCvbHShia7(~HP;q%wVA!y+guis<NFL-&_xCxU?>&??wl{+s(7*MKm-_6zInm|>=0@tt=AQVXOc-wtFCb&TF)sd`c%Q?UUafEIqXZyc+DLK=DA
Z9zdOM1v-aVBJ6m+9^#MaOZTH`_X?b=|ke#-K@&MfP;WABQMhR9IO&RqY#c*TY$|-VVrZOxfQ5G7j7+7*7k0~nglh0VI-DtMhcXK9Tz@|gqeoLszhX}a0liX
JhKU&Zd!aDn#^Z}=f$p={*PyFce%3mJD9WeQ-)`>182AgD0cSM#x5uxIw&><O9Jc)B$#qvk>Re_A>iqq&FL14duvfM?eE*|<^Est{piUNf`b!COiMukK@(9Q
Vd?k({?!5gWD|7FQP&^7kw#!a^y$=iqV9iu0v;r8T9D!u*lu?0YoKHv9MUkQ<Tz8C+Hn1S@J>k|2U;Jox}!d<CXA^EgfD>1@?ZdZuO3E*%XQ}j*%;%p5hBom
Aa0N?IZjE0oN`Ta^kmS3`0xjAD5ZHGw|CtSbSLuv&;ILJkNE$RWO4PYDh0Jd$2FKQ`ZJmSEI;6~ALZBjXf&|4`R01sjiui+<Ko!>k&3ukT|K~qXn(dyh=`Gg
t20oKxtq{kP3Jp_Rr_eoK1g`Ogbnqu$|2mi&zDwZVWri7w!i$n>bQDHP*9aeXd@2ZU;eW{u5|VADSags^t7RhLxq=Df1+}Z)n<@{Jkd3Pu6-NUXbegr{=DGp
ulPUq=+fgwR<%O1!BvYUdUeM?<}=SUCwEiR{(io_FP|n$#nUF0G^~}Hw0#cD-nD5v|KKM^QtYoiT;f6MWmAJkJn#Mej-*Gh9#B_ZX)2~s6oIaV!t2qna385=
;-Ni<AP)XVRHW{`W_mcjR>e}<hujWYm|{gdkgPd;CNW^9FsxDIGEno;#zgDV#~VP~&yDd=x*k$;?YX!%xzP0Y@1cJlz!VGY`yNX8o<V$RYEHrMIS;Y_I}ZMz
TF&>4_4e;AF&Q{Gpj6W*w9NVG!ntJ-Z8~Jc&S<357Gs)Dc56zT%Ozpz&fd3!s~CuK4N}7>Wc!gd27H0d$TA-Oa3`-mPU-X-fzV{9|F0Y%QfbmK3CZy9{u(@P
4Xio**Ny@iEZ=dm2r%s2_vj!J!)7c4m$mtE)=@4}6_X^V`T$KICD=*qgww}>M7EEug@^OH<MZvGZ?R8gJyj<DcIB23{(1J*h@r!MPIbuZ>DM#29AqZoj0;29
L)ZHX9^dCfhr)MpJlUq4GEr0Jd$@Ue-hDO?i=(Z_BdNBJ5Qro*ZMNOJ=Psw>KR&_bV#WKr@_)z6Rn7WCF`PVfYnUgp9ho$klgML+EEw_r=O$VAE7=qn`F(~u
-#PgAX&yQT{X82{ZsP3ryaL6UhwT`5mh<fJ-HUk#hh9~KmTi}0kMRWk25`AQ>4unelQPM;=26ONDfellslRi^29sN^YbVJJdv2BUPvD;KJa=i`h`Wt3G<exg
-znJ3v;qIDXTT!=Hcxl$-|Cc3I~Ajl4?cDu1d0LkLSx5|?T74=<5l_&m>*{7JsZm2!RJl(6d-wN2iX(rRs%vke}fo%liP&w^gc#Uf53%1OA6$Z510iw@3Yg^
(N+2R$xQltQki9#`;vSMeZD6xRI}`;|8V;S9)o@7=o8##r4RR!;k^9nh!yYJEZO(`&%gYb2ozV>hr&P@-%nk@kOCkFMTag%q<J$)Swxf}`@n`dF<UHRrJ1l9
qCN--u)%8q+z;jZ+qy^G5c2-A6L=r$G>_+~U!Uyg%pgF1pLqVte+fVX{tJ@jztu3t;lBz92q6TET|k{6oeJ|X8<yf|;UCF2n;16IreHMplKF7o8A>GpkUx<K
!u`@9WI#d4YX!5i+RU&G5BFFT$p!jjJOx8!jM-W=zy_cshtB1{uYfl~x9bMBF@c0c22ib=!Q^%~d*=kND(xF_&ltwisa*C`ZZ;64pf=~x+gC2A+vEPd_IFcb
naf8oxQittScsujAs4z6H~w%vJv{6@r*9r4JE(z{+QNn+SjGf+oN<k#_nH6aZ|XH272&^8r6aY7ifqslXU8)k3}JXZiXJ_5c$$D5b-a>L#bJlT!RQ>Dgw5wT
PNauOX@eo*CuHP<GP?(V9Qf|Ng7I}Rj)}$K^(Zb28Ydh>cF{qYORBJKfDl={EgF{=V44_~AKF+m3i}3<aNkelv-BX}kKOn?{~y&C{)>JOW*d}S$+{=o@7e=1
PqcWuSDZl*)F6(|6Cj<(x(jz6K4K%&+YJOgD>t`FSNwhfH?6gwbl8F_5E(ya{L_R)imhImr}+G7YIq&HG(7AxjRW()d;q3HyVol?+C=?;52INU-(ejc47V@f
@r6T9(mb$lF+kuH5nHvn^k98=JBn~H@nO)fu>gWBjQj&D>44RE4yCF0A!_&Wv`ZZAo$7ACY+BYIE*LoMJSBCBY7t29(9_=HVdWBu!VnsxgfUD0v-mJB<7=Is
(J~}oR4l@xb?F1T@5MEY*l6D<2P`_##9nwo6WI@xQN&Osk@Knb;TK%ph#?aJ7!25|ehAKoU`xM=&ljYi_X>S*H}cILx|<g}%RiiJG8>dWMV!yg*%4T=dzJ`^
9VIYP4$6{S5KCdFi@~O7K$WsVZI$)^FT9wtB;h<F5KCQkC}p-hk@}esK!RZdg_&$=+s8)D6T(jJw0U58CV@263f`}DMPx)dc5y=do<+-cb>pq?hLrZcGM_#=
da!{s%IB{6-cUx)XO~QzK%MY8hQWkGuhm)nJ9vHfUA+^ibD;kJj<syx7ff4t>mC%UbD!(Qdiii8gKday*jbBgksuNWLINO`CAKkS7j(pc7cTBYQ<Uz4=;-v*
$=B^;;tOqIqriIhFF-tL-gP@#I3tdJRQrCtse1Ey=ZJti5xd9aEi{ZT(EdFTy-f%<S%}MdbnuU^+{mj9P;5yQ@W|HSHURmCg4hhmj=pSz&L6<|^zd*bWF{nQ
+Yt8{jn7Lm$GyNAexEzpi%?S4?%Q{+NT%v;!Mm1W;#ff)dnOj=I3PY6%$JujVa3B<!-)@YgH(6kA0G)1bOi0sdJT{B)5gL9-N|@*OX8G<!5KB-kDc>d;qkan
SJN60ojVZ{E1f=|jSV3WSmtI#aaiB6^9HRA5VUxA0!ssw-mu=h^G7<X1yMZS5l<}#YrHg|$C}~Fwwb{wcq|dggbrGw3S2B~h-*#|BMGCXre0XR5FVrHDMXs3
R1FQ)WyIEI9H1C4I84%vcfNCb7pkUUY_oQSoEJjKrU?}ihLDCkXtIchvt!|)y4QO8oj!=Q9{xO9e*4+S777T8ry>k34@ZA5vzqdjE1s`yVwSaY20H!_`-QVz
$i3;Otp)2D6_GyZ9WC*$FXQ0L>GGwA*jI^7b8kcm4p>~ZY>i+N9{?t9Pg-CXco+5K+{TPZuADx*bl<<1eT)kWEA2AWU1%$ML`?1d@BZHX?jvn>&S+Lc;XH*2
kKl)duTNg~fH2n-0<Hlg&h+AJVl4rK2Da_>wZC__Crvt%a`${_r{Nv9KHn~%XvF^JL;tuyf`0J8bGLSpAP(WZRMBs<9_TRN2mFXmdw4i+wgiz|e7qb|s2?LW
yMVrg*sY|L;c{9lFHe-a&|>`l=-gvHAjb$~;LLz++srz8NC?P)kTSp!<^*$T=jE%qSwx~XIAVf({vA_`Rq6pjVI9*$YcxjURgwH)POV!MdS>yNq3pyuM3e7L
nlTiL?ktMFPL8u!)~%hZ<UtUKCqybotD6=d&1*B2v)+eoEBJ#N>*NBwSlQ>1uwe^b=J4%|3goadPF9TyRnc{a2GJcZbgFVaO|bS*IP!K;1{#0*1R}(|7dPFr
1@B#z6!O53Yw>-ZSsn`b*6o3jo%%YpIPG`<n~JK?MWwzp3JJml7Ul!odAyKYoOP#y$BW(cSZHrr?844gM%vTe-!OH6<>OFD?!GN>pmiD{lSYZAN2B!EGSm5v
c4mr{D9VfG8BS<955UY49=3D69J=wWFzn--aLYE7Qekr9FjAE8?qJGW+8%rdy3cr?)gxOnB6#bg2QmUIWk8~8;Z)4VF`=5&<gl_~j59ESNC7}Xg@*B!se8)#
YSxyk+~)H|7krguvPJb9l2*3D83)naFzHr7)3P~X>Kq?KC-<<k*W|_>juEDvFD8*SYsJ^l>U46Cl-qVTUoR0Rq}P~o9?RZ-5niyq!|%Gm$>i;NZ;9N+@6Vl4
c~~N@j`DZLD|36IszPEMpor1Tc^0AhTv5f%u8+Dxe{LQvX03BIHG~&pH?>dmMSkyY*nni7qQW3S620>J{$wOlr(!%IF+a9Pc$t83N&lIi=pj8$UJ*sWU(M@3
qrEG&yFavRm-cy~QcKvpd-ibBaCzD8{!E{rez4&_ud5Fc4gGM#0r~CDB0=2A1_&5@#5mmY_J4cB$cNP=$wrlM=ENE}iy5xsp8q^au#!GFd$Pev2_X_3Dp&uz
o;Rx%MeXwa$6G#@hnKz1*i*7d8sw+xLCfAiWY<1IyG^$k)vG{^0%(F1Q4#PxTyD@GDy4<^JE=JoZNE%u^fXVeG=$O$x2kYm9FrjThq&{tjffSrxU~{UQ$p8j
9bZpr1lq3Vg?_OsYNA+VUoI$RNM{Iu=UA8Kn_kuxAl0a#Mw%YkRRj?<53sXIvFz_Xf@8^;R~N$>kTOWgo!DKkT0{}Q2l8Z&THMN~<*7*n<6l>fAqOCGPF4D6
*wJxh*CennSa>OrcTEUW!?q%wu4`;_MpPtwoOJsC-^F{-rH`MN0xD7A?BGG?gyZ!e+c3^WjR9Q}|C08RnXN55`>gn-T`@%64{>uQ3317K5=Jut!A6<!6mMoW
t=d;yqVDcUEDvu7p%zGcPZr|<P*pwPRjyz<`^qCV<{;l3`{Rn*+ngL7h_kBCO;gsKwX^nKK5yO_-Zjqbz5eF}^4lbm%>$*8+KIE$mZ<ms9<zxy3DO}r=XOAI
N*70yLlA-}?!VJ6{_|q^74eTp6+{KoJ{(p?Fyf?pJa4&=F1uzrp|Ej+7fq2^6Vjd<DBY4HhrN=4o`z;W^ifVG40#~V2?u01Eai&fI3ReHWV7i(AIv|h{{1w`
o;n(DtBp^-clRC|zpzf;pKPm7^nRlc!xU;qqXwVbzY!nu&IpPzJf;2Kk89(iYD9nO1NVL)dh9ITomOFXgVjf>s}BmzAWy;kCPo!~ZR7NPLAkHR3^{B5@2&KD
>0Q(;?4piO8O-%}A<D&Ikq7z}CNE?2w9PMDYO0-0xfdccJu_IaD1`HVsh>7^Hc27UDIzg;uG1|Qe_<Mxdz475AHozPbh^{Np{qv2?;jqqvBqtSBG{}!#7}Q1
zA4_lyTy80=;qZ<b{Wrq&keOj&j*hn`z60LpZ2Z%t8v?Bq%G%r^`WZy@U;O2keOl$Ac9JSn)svnKOIlEQ{n!Ep#*@^9{yNR5B#5@DYAdJG$F8u`Ya(iNe}Vg
SN_$IGLrv~9JD65T!fau!*H3sNg>4DmR*PW4$+~uWye5#hkUTzhipG3?w=*#E;!&iL&#q}z@EZ%>k^3gK%9E_o)18%`3RL9VIO2DDO89+q@ko}L&|`NyvwaB
Vjo~N5iB&cl$6gHG$mP7PG(s!`fo5%+y71=US3l<M(0vvjoukOs7e%{t<XI*2U<!O-<BExFNXMCBlnM4IzjhYQ0sr=%4moO?Fw(JFR`NAeSRFRDxDyG;T-~f
;n3&+`Pf+c-)=Hcl^ZRv6@7SeC($6kD37RgsCi=f0(nzPbdQp+)CQB<Wdby^>V%zBYFPu1aFDc+^HEQ!1KB+<B+$G{6!=K=r%B5Rw`n3<u^_V<2)sO*rt3gX
c+@{3N*C%6l6xdV9#JVs>0J+OmlzJdK%F7>y@V6$6c3^B4|aX&`Q=wdTTi8fNpg{-l>sOK01nIF{x$W0!M;DE=m2JA!FKyl{=L4YcBN_zFQFDo<DNYE=s%4*
JRiBSH`ZWpDqBv`5JeGSpo~yZG*HwqlJ07D|J#ilJ})o4`*CN##OlH11JW>u{-Kd5VTQzVz!OmAa^vZEe4zXk5b|aefz9yGRUIxQwsBslT-xG?wQq3Zsl`mz
(`I1;q*egCqhNtmM(TuAaIR{?#!E!eW{p~iZ{ubN0f>FIH6U051dJPI(Le>w)!CeoYFfy$UK+M1bUb!D!)JRa9syEK9BX1<+wG9+#W?xXmtqyG0cnRC8v#kR
n_?tgSuO}f3|Lj7EI4xhbyBn}5zZmwGP>d_wJN1#1cEy0yXRV9@;PCrX27V^H3Pv{NV}m|*{Ujj&2w*K0DQ<Fh$xW_C@5705g?@^v@VbovgIw2M?!`Azc0)5
_@>ecH#dd0DBgE_ybT?g(_h$syCL@pkyG1*@VqamzoWnJ|LMTj!wLJuPT&>_1V8sQGyh{@jwKX-^-94`5kb?KV^ypvh8b)!qqt#1D3ziqm~9s&vvl2Rni)u`
8*IdR{_p&d{sM6S7D;GOKd}Cn_n*)F=sD<y!1FL4&6AfiY$Y^O6pw6fYytP8aC6ZApns^EHc3CkJ3PP0#yd_gF2D5Ve~|S!J%|5ul5|(0R1klO)kBHpGZ0|e
*{FyJI04#pKg2yJk}JwmknkQ1@58A{%uNCV``6XYC?}Y19$d~If}YmsVNIUg7%?&a3Y?V0A<wIJuOuMc&^GmC#QF!RfXH$VkuXKeIvfzDhX)Uk{iZmd;f2#e
KGU$%U_J8wYa^A35Eu4R%G6J*jOauCKiY?@b2A0oujJkp<%sXHaxEeT2^s_%N=jIWqEM=8mX?Bne}VvVB@{68gbhw=7^q}(o<>@190-1$<%IMa$SY+5kNy1*
?|((M)Jr@M3H;vE*AJ1&A@@OPl<%m2(0`ZxWc`2>|8(Q$*20*UBbA^S&U+$1^X*jFM{r-FQ-<rgGhNG!%ZW5!-W91}vPttby$1%z!}x$?-cqm@usLDw%w||}
1TZ>Tg`w6<zm91CYX<?-_JRI$_Rap%h#$b8RI_S70QZ4~{7<(oscBD{=3vv_@hV6SUIKl<NvooUS6yPBLU9qmO}GcqI3qv=pDVVZID}}MtMux1o?66&8>9E*
J>QSoa6V`78<MG$$i4<&Y~*0fDfmEWX^9O|_T*FU{j_P7*qkQb7xw5c%68eYxAsIt8gkQJTp)c0w#aQG$4&jaorRBPHBJQl`-lYYBsST2+j^`DkZ<Efs8K3@
v-N%38h#ED^3dyTcGwQd%d{}OID~_Y0Nui@ZRQ=@MMO`Dse8KY`FB~tn46i2kg|=O!$NoDxIqK>i?H<H2(8`7_&iT)$H$;gE(fExv=>1~^3BgqGGJ&MXc?;v
k%Kq6`v(6%_H({Yc%<@i#X%Dy7cjG{9V}d#CGieM0sLCUhuN_q@K4Gm`yyNUV3_?0P*Z>RVJAAW8Zf!|nS#h=Clzo}?Q{q7{LCg2CmzRN)<C!@+!xf;h4cgk
*{dPCfE%yb`+U5e|LVcQkFYxTuf#$6y=hOCTWZay!bh${xQr)a5ACzaIp2)urrFrjhfEGjaAH4n8j=P;BlJjUhM@>|4Vn*^ed&FS-O~&g`0UnA8dWo_5J8xX
j+%bsK;$`8)%^f&bT>SXqvo!s7lGo2qtHS<{*U3Kv9sD0OiSFqf}A*dvgm1|evJ;zXV=b3F%f259alrRdkCumxElfB!^6I{+7rAu*|r^fv@JKY48{`xp=^O(
fchSXQW~03IteJAU0=Vxy6YYsndiIc?xyn9jnv)Ew_O&q?n&Re<S2DPQ4~6&GgEy{XhDAg4Pell7MDf>n$4x(Jb~RXKDgZMJJj_0OX~bRT~5&YL$JpYcyXw(
_<)CS-M!U&{WmKZ(DD)vtZvSPq+#$pRrHwyuRoL+NBvBF2bPD}ItD)+ecAf!`sIM~BGeTBp&x(v{-8p%c!EoignuICo)qy7I&C-BuoO-iKdmbficEOznYO^@
kN7tA>@%ezyI<sGp9SdC28I|(323`080jHcik)v-IbF+@ZY2esH<r#RS&x2q7402HJlVe6*<Y+KNwQMFRRA@`N0Yk+ko+s#gMc_W)$!-UuouhJ*FuC7nuskW
7Lq|=SVc8T>XJzi9{A5%;XP<vz?>sZLPF_=$0&G05JB7evU=F*dqV1J3uN^#$ES~hdv~8vf?*SVUiq}oqGt$aH*eA8(y8*q3y6ijOW26fVQwRR8Lhbuo{a9}
wPI#!x5gY{uEOM45n|E>KT^mnOG#-iTMK88%!p_39b35rxd9N#x8P6{TLSz;^rrQhF_d|jW~bW*8ZSH<z0O)>^1L8hX%=5>FccmQUw<Ra;K+T0|KPDEfIo!i
jzhtP{cxCCSw7LeUct_`#pda$Jb%3CCGKDDG;R0jp|s%gECaH!VKgJ;pWK<zdi_5^?hj|}744Vz*MHC^yZyua2MAz4NPd$F{zKb<^__n^CU6<Dete0-cJ#n+
v%<&*yqr7{AjYQVtYi49+k$eLq#6R2W3{o155B@9^-oDx-Vn3yVm<N1$?_HY_5)9Q?hF}s&I0@N91*|-;JT}YPyKKwNecKvcF+FM90#&q22%tY{}3{n-Z&XO
kD_QFY`6sWF@z7y);B1ywu<`=(8IVJp&B9R^uE&`zGr#jpAP(aKI9ySRRlyyIx0=66G5)&5z+skn}<mCGd|hdK6bvvsKbswK>VqS0%jTfjYC|Cfq?z%sqfL+
e{)0dH}Col{C%E)@_$iI^e@Z#$XOVX1+(6lJs@x(odQx$pne<e7;+x~LZ6n8W||UY{14b<`@px^6B38(06_MHGX`=74xP1qr|^5xe{#PkwgdDn2|-m0ML<jt
q%=eYiywe;=Di<uhw%7YuibSpiUr2c$2%T8L19G&6oxA8SHJWW$HDxaQ^3ogiSR>!``6*NezTGoLk2jC|6%IT3O-=J(7#sO@%yyRs!5zCp3h-=cSDAzHV=aP
$JCSWmt8v){n<_=lv52X^gQ_;iOKO(;(WV2z6U2HPG54T4?g2U!`dE!aA(pOCs%%>-mgwpFmz9P8cE>?>mf|BK}%IIGeFcr#8@HiLwJ6SOZbWS?*B&prxKxo
{8`Dy9zU=ScpOjUT!J_g)S=-8QgTEiN(b17QVk+(eEARMrkWY>EZ5lK4Sqxj2J8a_qGT_+>mp`CmXQ7!?M(eYN3g^4v6~q$tkpF>vmPV!4U$mphsBX0Lr-K7
3?Vpr+=*e(JUA{0r`c5}oMs-@{1dp-KBpLVBdCv!io#gAX=Bh`edoyU_?kLSC1C60XJR8wv$S`g5<Ek&<oWO-n1PmO`gSYq!ezrP%qQ&R_x7Zn9=jGy6VOi2
QA!+7UUEk;;Ks&kBcrHwPDpy-r>WG(FS@6<u+IeYh}k#cI1|0^<b7pH97hjv9ejSzUjr+t9nPH-)qd**@-)#hds2QHXE=S(e9Wn<!F2d5qG6N%Q;7rfB`|Y=
$IuwtiRi(dKs_O0Jz?}4|3XAuMgMXpyBn={hn7#5)ARcMNAcchiK@9>C*!H`hZFQEu&F~wVkjvJcULdMI{NTFsLx$-^c_wVahAZBdtdmBIng$C2x#VhhQu`t
h;{!LflMv($V|#kLQi2QA_3hympz>uob3D3!XF3_=U_=QK27Q~r%`kOC>PMmp+dTPPw&aYLE3TeS3`y$-Wr+#gu@B&^?%ZPL*U%NLo*Nh%&M9-WQHL(Ps0Og
jE`~+3~VhvWd1N2?vUq+Hxpw4K<LS`<~{<$Qw1?5VWe^~uzH2@JUsoq4abnI42KfHMRE5-faZy$gcx3)<RRS;)+QZYk&nhZ!Pww4gHtJ^go8oMl#%_PhC>LE
I)^71jQI!i%3~}kDNZEyht*_12lVIh>HP!y${Jb)KbJpt>4~_K?IR28SBji;AL|Ix{aW*rB{F~~?}&nukBzjom@@~$0W^U|og^ZxO$uo+RFAQuqQA2}FMW!Z
fWTv9qz|ZmEP!}Q|HC8f2&icwhM^-&K}9R|B!=*92Un3;K4i&?o3Jn{-xR$!aQ42$AD7AV`&as;*Y%<JreymMgTKJ~pyAr_0Ljey!;H}2j6cwX$LZ_P*Y?r&
IWqPEsEsKE#L*@|6Oj*S2Brg7Q2owB8DTXILuB`M;O|3;;&l^uvB+rX8Y{TI$|<A6P=*jZ547YPxiF`KcZPuXhtzhN9{GtkJG8=JCmB3ypf$n|kJoJd2cUVz
3WoH*JI@9%Ps0ix_$jBe7AyKse{u(sKgVjIr>kUQQ|s$FsfL;k5Rrz8?Nb})ApVG@p`Z<O_9hH(D8EoWVw@|Jm(Ua(w;e&#roXeDU?L(Y=@&_@P*?Tw{f2LP
Et$he%~~m!n4ZUeJD>^uUl5P$KSKi&q%qD#_+Fh;AM*w12W%XOqWIu<Wp^_iO;^C_kD6O<EB-3*(|~!H1Ax%bO(e<1PI6@K(F~BA6q6M)L8KHKqOG+76O3aS
v7t#yl8ET)n7WI1a&SunO`@8TtC9V0w?~uEJCHU*1J6?n2N&U!)_q&~)Sdyz$GaSRGuG37XUhkrhi=2~k@NWAA`e1DO&;O#!`9LTULgEYjMlhjSq#t1@%>pS
#@U!=1n-%rOE@8+)Wdw8!Tp`=)c<iF+wp)kf}Rq7c`bK9(gTJB=1y$kKOSMx)!qw|V{Y6ykzC51kd;)S>anC?;W7sEFW_H^*h8+6;xPCE8+owyiJ#gf6ND(v
qEQ`5{2}IQ2B(oic)@OjG{<4qY~cz|)ecuKbmyq%{JofcBz{Zu4nr?qd@4PG`hXza&+_ci;U1uWL2UCt_#a9gqo7|=j@#V|ayL!Pb3FUu`*I!b#>$164E|{L
9!chO56$YYbNdm@RYRcQdAyK>=K(@K3VlA9X#->|l%cT$&SWO36ZzZ%ehh|z4&&wQC+~wK8JM#esR|-Wh}6brRT9{tj6XI9)zmfmCKIt?`g8ERVkNbK4J0=2
`~R2xkK2vw_qHjzYX+A$W(YdAUAI3@=U`<0@PD)qAPpcwki)i#SbCOtoR_dB$oH!GxB0agv54TJ+e@g-|9$x3R3D6f1uSV}KY$#EtjQT*VU2{JcfUEk7+&Y|
^oP4RHY&uOS_#1*6sR86X3`2D_)c(m$Akx*odn&)x?0&B!J=o;@x6Z#{Xce}rUCr&r~1)f<PZ0ey)4b9HrVU?MYsZ^G|W&5Ut!e#6cEpiQZcnPY1Y&<5gQ=+
7e8a)5cFka^SCa-#7AnN1f3<)^jz_fY8@E;9SE1rQgH&5szg1V!-$}7rJImIA7eK<WkMJq57h#e{_{j~+fk`(Yhp6hWCjCOQ5lc9CI`f@{xkTQ@&We=^FAbl
2!@^klsRO=7q7uXD*Ct_2mWU3so}H^K0o{@OYi>cuGW8N#QX%%kq}PPu1UCg@#u0~c{3o$xciJDLVEkZuag|W;p8G6g@o_8=jr$6KFJZ|&mj=ymSYhy&I%G6
A-aG)C=ESI@bjNjPkjT`But<^qshCGosZV9GE*j3;Bmy<OATmZ?H?1Ad3>_{Qoh{kdm%9?BL~=~h+#fA)&9&gV#H#VN|Moyhf&ysfyzKTpVz{Q!YrzMCQFFM
@Msu5f-r4st`Cnd_nY6+RN_HFi1+Bo<ssz5QHFmF<UH=DNBnE#iNL~t=Zl@0utS%m{^NF}Hp5JXMU<zA{;cJv`UAav9j2%1j5)%!w3%bW<d`Q34Y)Ee`5gT;
l?8={eTjQX4dL7>iKdt)BLU+lYz}pdJc)^x&zR+tfO+1`NE{9F?dptI($j|Z6ns-CTG<TvXZxRY{U_?5lV|S#U-$mKD6hEQwJiPtpYEXfnW6oH`0|#M0)lSP
K@+0RFCQK~=QQ5qUxQS%!D(O?kPI}+eEaTdj?2D3z&e@j4qMDVavu}hW?HMTnK*zu2!1NUx$<(3hg-gTv%tz}rUFgRu*hWlQ0!x_-9%aGoQ^v4WjcxYm_I88
3(@Ea<u|_|@xKK8EkrQ_%?M}1RA3!#4krNgK6T#2at+<j)H;jUWaAMbgr67?@aVwp0HuMim%f8(i}a<{lRF4W*lsi!Fx*%N0&>G}!DjvT4G#4o5OyayAoSz2
ZMq(=V>vRC{(y~$W5B|1L)Isd8#X(g#5ocN0K-KrC#jO1yw5^;i}C#bKcM50ZH2a$)X@*C1M_DQ4~X>5r#*GOML0w(hxoAI{W;(@AluSO&^xo=^=!UuG%uDa
5~*vpPK_lYPK^R+(v%c!nm{hr7$Uf-G+{%g0Z{P&;W8ih$NWzL{7Qmn2F5yRlUk5_WHgSNqmw4nwLfwuH=1}KW3GPLBM4*q_LCDbG*FZv?8Xw2)G;si=K(?|
>i6*x@X<14KL5}Af5bn_^YClK^@a*7J^NODep%MoJoZb+i^C8lxdZf&JV9n^Njd%lTii1zkmL@ib24`E=5v2%==#sh+xailec$|~eW9n~hwM;45lO0;17!U#
;y==LPuJ6mU_W3>+2!`>q2;HTVEnX4fKOpyKcvP0?g%_jH_W)B*$M1}uN)CYtK^AcJ0v#=l2ehWMgTOTAHUy>&cXDbN%`a8A6c+EyJ1tzgM=1|rb(cb!s7(^
59>W=d;0Prk~4$H4JQ7`!~G_!@INPhzMqeo+J2L#pN3DkJ-@SX*y)@*mwIs!9;CBGPzR%cn(x0LIf6|U>e~Dd_IuA%HBay{+C3xCA0q*=?gH2&Aol7z5Z~F}
A{c|~C`|)3SOH*#r`gsh8MqS;D<I|YyNCfla4Io^^aczAhkQZuf*R^-8X)N*EUghQ_qIZ|Flb@v`*di8MDG{}42CKLY^naojFd2h)#bc^(`}YoPc1|gP|}`2
x+qg^0f~O_=`Q}BIyt^rP*1PzJ&?(n328`C00jY|{PX%}*&0S;Li%_gO1aRV#ZR{!Hv?b#^jC-bv-)oX!?-;DSo;r8{C~$DLjF6rq}2Z}`XA5we>?M_{O6|W
#q4*jLKO#Z_<UeXulS$i2oPubXz^NI-ULWLsoWL@aGV6R=zhp|X$4u({;JFm>XsB|+IP61qaKJ6U}=UW-=Fu)>3Dgi=9sbJcx78*5YzZ1&jmgnlkSHiAyRxY
%869Ws>cK1W@pz~p%Aue4g#Vs!K#>yiVE6Ns1^wjYkA)cJv0}d3&}JnokW_&i0a_X6?1}i4cojd3@)^4XcWkjfY0;!=Av(NINopU$qoV-<m4Wv0bayIcRhvY
e<OEeME}=cU-R}%44l85$c(#4fxT&=KxyfP6sG&)h2%)wUYVMV`Q_zafPzp!C<l{k5NI4w?lsQMG~j{%JbOazvk%IkJ$JGI^@SMgkr(9NuP;9zB=+UOL7hDq
7QqOReVslDS^(^u*u2~!9D+dejmPWkCuy&+5C!fan)M&YEW5Bkf=ME{y7oKV0>m$kEZBPFKg+pc*?HlaN}z`<q41@Mac02fRLT3{-<KK<v4!lZHFJy9{TgW;
eO(?rH0{r;!M=!O_INt`=fkdW5IiLxhdVw3g29_%B8OQ>A5=N;yo(WFdL+(R62Ktb7Jks4I&k3f>`WURB*L$5h>}!DQ87VLO0<zuvP?j4w{;B+kqg*n4H8W*
vk>i?8ba8l(>SzAOxb@sf|RBT{N)5z7Q>RcSkbMtn@qve^X4=t8)S&Wt0IRdN$@~@>8=JGHIF&Nn-(!&cB8|vIq=0=KX3e$1JC@+vDf&2hj;Pxn0gQW$L6`>
pQG#l#RUN#n)3d!PNV(*&Gh`&m!Qbx3xCB&(fGeB;65?<{}6&L{?gsR^!-I~`v3de`M>4yU)TL#)%-sn^8bc)!+QNouaBN>{?9(^m(_OX{$8K))!X^sN6z-?
edly0DEqY0eu&b)huD3;fBudCf6L1a;C-Dr@bwR8y-&9EAK&(BKdtCT#t{4uiPLQDQ9?;33D^5L%<DVc2>KA0AJHdIr(Fhd3?)^~D>Hf@*;W)YAOF@EMNj%T
<kB<ho<-@Zh<<S*``QMpciHk8$fIcgL;Ad4okONAgfLZ5{;NB{PHzaRrJze7-}$CBj6W$fK^r&E_;;=Cms?x#)I-1P%a>WrBm8OI|8;EgUm2JeNvZpxWq4vK
6~70EnSfY#ALs2~BlTGU^(guy)cig>IBuWG`;I-Y;F0j|gZGc@aO0R9_gL@J-L|K3AI<yhuorpr?6NXGuc{({g0C<H{68;lGbsO|9k0JD%6AW8(O3GZ*ZX8w
9-;A5yP)r{mAe`Gtn}XhM9oGXf8`dWJK_yJ_L-!w#e2ia5C7s;yx@2T`{KPjeO~F?!BBJGuP^D(oOw<9TeZ3m!!~&HwRLrZd^o=iaQGC9#%G9I55&f@Na(X~
Z(DV@eUJLM*9*SY{(j$YJ+Q^U*;IJP%AO?>ZT<)LZ6BUdb;>l?gO3O6$Dh|vDtNzB{l8z;<DQ(?97m6*XLVuezt!5f{%Wq#^0MJ*{DAy{1hD-da>ecKJ;2iT
#wy>_-;d)&*7If6{vJzUM-<R?ZIc~J18iLyNAS>x49=BJ$`48bYAQdf0tb)N`+N8>6V#ureY@}W1cx73<_U&CbRc%=-Sgw!^AgAb;6zgI`88IM(CKHEZ7kA6
nvs0g)QS7tR<T#7z9NhjFq&)jJ)nJ4<9{Ztf85$~0p5|Rh`O+TFB{^dNQ+hIE83LHNLBO3IxHhVJ3zB<{+nMXE$n}NWBz`J#swH0gNXj-B>6tas}c*?du|ZF
V82UTUW3X7Y=r!M=#6V?N%689wK{!p2OVwhybLX3(qY8<#@Cf+7srk)MsL-64Ug!c`=6n;5AP_jpe2bVf#QfSHMI`FT|l(x()0P!2Sex_rVHcc_Mk27{|m_T
K9AP+BLQ);ZJj`?bT1$MZ8K2Z5n8C~hZPI^Y7ieUlJeXXnGo5};L~oZ6>3P6wQc;|^Nvg~hI#k?Z~f$1*IGaC`h@?EQu}V)4WY@0f|nSOW6*NP#kzV7dN}Ii
L5{+jQJGnH3tz#WooWXEtY|^^%b%<qA3EpGO@6q>4p|<jJ3h7cH?TKP=5`Jk_poXH1_2-apo@LqVgNpqTw4S0g#dp=&6aGch7`!fDN5FZiRHr5#Dqv7vjxun
->>K4>Q8R|P2@kYgL>Y+&fUe@n_xSVD28ZQkQQYTR^mq!(OLf|R{xR%_z)S#>qG2zLqmb|I`G4fqi=|(k)W2oAdkym^7~`2-AMfo@9ls4EBJq%dPbjZnZ0`#
@6)n*0Yip_^mloJ@g2*7J|q?x4>0n{nt!!6;IpjF>HJ4up5{&p{jVNZqH`Nx{OoFZuDnOUulF2%Gt)u=R%u*HgZ&Ywmp9AWTHA`aeD4-At+0p&2h<;55%M7a
-}TqEep~%veo;*Hw(ZWSKHeLH$t;j8KrB!!hTt$5sR)0=R}JWY@g0W6k_d!S6|S-1|A|WOyU2!bo#{n3%4(ESWyT6#rr26`e`cTa=GmS{3ygosjF})%vS{+)
F_~afEf{EzCXHeW5Lr83TqyP4W^m_OzSu)f-ps5kDJ`_4N$sM(wvs&i@2F^q5{KVcEI>z#P8VexKuEA;<+D{$4dtmvGR2q&S}}rw$nv~icVx$FgvN4i?8_cA
X|5bHC{to{)~6_H0w8Q)Z>VcyHtB}bk%f2H1`vjV;RPV0K{Y6M+^j@XM{ZXxixl9pKFWQ&C(pES@WUTHxqKlgcEmQ<u1U&5mo<c^5G@=yZkvM|?HFazym6zl
CL^9ma{TOvzOF<Eq|?)&J&fLO1mj#!2EAHncSa9AshdMVhes3`!fEMV45~5p>#6`LK%gjTSSnVKpePy#bB4*K9(&DW@81E&S_Q2e+){U#EUqO)SKsgazQ{k6
zR9Gho3@B!8xlj(8rU*WoK#|lB&q7otBu_4gRY3t(Z%n1=Yups-Pkxdx*e^Wnrj?vM;6A4i(_mCj>e>j&~cvP)-`d*8ys+&Ivq(IRvkvsh`6M>>q$Ws6KbfZ
Fxw{VogFP&JDX#swHU*fww@{~tQyx{r(L$Ot!o!;jgGq<)-I^T8Y8<Ln}-~+N@HLqqKc`u!J{xiP|-6-Y&|a*MOE7!fYen%RNb7ERWwjm+6anLYl9teEf%xI
i1PB|ZA9rH@QUN8*Fn`)QuSck)uTGLY9y#CB8yI@qKKxaY#80PH*jP9YtR)#LeogZ(KP^2QAGtb1uX?MF%1Y*Q7se{1pre*6a@iE5R{D|L{ULN(nOC@G?Wwt
B_vc=_-#u`KvYXXNmLZoOocQBB`6dNMJ){#M9UJ=g$J|b1q(?<6eL7L6+}@*P?P~x(wZ75B3OWkprHy4G=O!`^iaJDQB_b)Q&9_1MNtz`6%iCgO$1d*5fHp|
)Dcq@@#DAy5CK9or2~moF#u8sP>liwASD4vA*Dx26#^>|6siV*ciZs%@UTIW$!RWmW|NH=UJrk$zf1Ga$3NM`gxXKT=dTR-arVKuzZg3pU(p9xLrBtb3F&|w
%D6o|@`u75xnL7n%mdayPJAW|72o~FpTvI$*IRKLT85UTXQsLEW<i*LSq#kIK?*dK9=CnN?#CE3o_Ca;AUkRlXc?QL<WXYhJ~SDQk3Z2C<FDsw?c=vh!WIl9
w;8uZt@6v=V8XPCCIG7=22un1<J;_~uQdh#fAD|yd3!1ulf;LFigfJ9l$09AV;R7LUO0bDJ(?!5^dKvt+>dN5N&|$4_z(j2Q8+0x4o?~fOOBbIH~2>i*KD@?
<xUp&_e-qskVd+8WA_j(A$p|1gZmYM-$TrQRQu&DQYt*C6gSZHE__iTq_0;$jk^35-&lsPu4@(HgCG1%Y(AZRT@1L`)|em1d^k0%M(XxQpLzQ<vpRkC*Lksx
`A8A-`$#A71P{EA(dCUUUHjqYHg^H8Kp&?bgJcrEYk*XoL(luQ$#!$77EI!n+5NifEEF#}2Qe21iFTWLH@q$dpybsx4dbXrgtmp9VRpB)F88=m15HpQ4BP(R
RU4;z79|1yO&(gzAb*TQfY>$KKw3fQyp<)(!hu;!5X6}RC0&V-Lq>)nS#5*=_XFmz(>2%$4g`oH%*z7x6>lsEYet8CKx>%I?1F2xP%seQgpq^CQ1%L=P#jw<
GN|H2ZwAMSvPr}u2!MG`n5aZtxFH0aBbyK(1Sx1Rw=l6_9f%!T-eXeHp`sAHY{H;#Ge;;so>nUXRdrg5icXRowbupB7AR_(GhxfNZ340^%Crqrz`|b*(s9kX
tS>lZB+iuDyYd+?X(WK&^yS??&2rEL+Cbsgj;mUsq;OW2%fbl|(7<4JtA@prF?d_J3>LxZ?uLU%L1!r5EGCTx77$$!Mdoq{LD^V$sl9^Tk^<s<z17u<9%?K$
M<bA--SUJS)YTZR5V2ByBmvpG5^Ej!HktHEG|P$a3uiF7ftDs*7ddH46w%fp&D}O(%EOmwXy7Hlg`S`!#FqmPbE=(?q%;U7wzpRe0UbvivRItJVl$5$ryAh}
%2sw9Ujnh!CxdzvGR>~=YPzFJwPe1c17r&wC?S+DAm`HwCI|o~f2Z61XUFUIOa32h|6kv}a%Tt5;(Pz*iXQ*N{+z!r_4xb$@s271@;zzvdQE?pFVJW7p$L1p
K^kOTFF-xm?(%*KsAv7&ChPm;@+cxhL&QPAz-jOSR-fkYE-%cDe&3k;qsRaN`LlX<(dqTy_=mIk{pu;oQHXpi`Qd_czotpwQ}f_pN~evAF?~55Nl%oT`#CCV
5UcvEpC4#>C|hZ9LDeo;%>_llnUu?qwcZYm$<t6Y?$Qe4SYrTa1_FSlZ3jmI^TU86pwDpPbUB%Q6#>plOzDIY2zKxKa2zB9j0jMDMEv8z4dXiZ<pW!~-&`ec
B+XOhnpSHpFx@8DREF}MZ!$u>B>Nb7gT_dHio;#KtqrgnC-^ae^|0C<*znP0$GSl2ki;vAo96&A2~l<107n}YF?Q}Wsq$0gc==($`IrM06h3N+Cm7DS^m04H
$^`L<QI#qS4=3qp7?b7m@%^|OPev^Hf5M+!pwUHR8)!Km8box(A|lqghUhB1GH&4aT}`OJvcmQ@)Eo-9HvS|2|NOYc4Mk&f#KdrilzQ!AG3i<#3~B6Dkj-@9
!cS*RKVhk>3nr;zSP0ErjbR3Uv~b9KUJk)y_&Ceim8nvrREM96p(m3;gKu7=)#0*#=V9C!7w(=0RZ!S8NTKyKDzqc26Y3B&f%d;#o#qmS8ah|6W2d7<CWOQ$
q1Z7}Izob|)ehJS4Le}y;y8*OCMpuNQZZ=NRTP1tn6f*ySQx@qR--L}<>SW_t~=`*HMrD>EKn!~r`JRYBLbHe^miQBgL>U*t6}&ur-pf?o{4p3Vfead%eiMA
uG!LS{Z~o0rQNbDcH*JI#874}%yfpMlWob$v`VT42>(JRzu5Ps?=rc@Z`u;kgKZX9>e(6KY<cCJo8f}uAdz2wdx&RT*BDs7JiO8EpiXsLYI;3%0T%yx(_R-|
(=aYEM22Atbb`f%G0GO(YPTB1e634WL33Kg(rNAU%hEc^14rqL2s_Ly7@9s1hY}Li#y2x7ri^fV@k0$!L7q6surZfeo_~5wLP%lJ1Ia4FU@U${v_J${i;}f<
+~~GR2Q^tZK&e7Yh$Xt`A<37E77o>!au2fqqpKv7o9ko|)%7Wm7@r4eVcKWCYns^|#`>`_$VFw2o{WQ6WN_s>vrEkN)w>0z!5gG7M%Z{OQ(pcK!bZT0X+eU#
W#L#X!5b0Y4c~?l^}h3_haS$Q3BPkY)`dU(3g*_~i7=<Wo68K3C?TZn!(>}{M`j`vw&EO9Gh=iS6|7C<!5)!cGo9j=l&z3)RMx;judIGG!0Yy$b+9<H>xQ$m
1<@m_^q<n~H~}EDukRREjrq-)^sFt#pa&rqNWgY<zGabUMXKovGS#cnrnsgtbxle6|D8MjUAWQt;n?gt1aZtiV_0zQ&9(EjpBLA)o*>O7VX^14jKi}Qu6%c`
DZ5Vp^St})&nU^Ri{}`I!A*Z&kS7R7qB#(lb_@_lYbq6&>tT80W@&M(qCtDwu&AIi_LyXlNEeZk!u&rL$ob!T(tbhLU$;z-mh`w)r3OeuncsKz+Jj*g75P@0
oL`&=qmiQWefZG^whj#>loznpyylJVg=c~D7yH`TTS=Vz-#PnnOqv<fh%gM{^a%!tsKOKubFQ2?wsBjt<YUX*U+1;5U=fG|-<a?{?MQ(;A#pO|?mKTvFcAcd
OdFp%hRK8!whU`V$oR`+5f+2`8KSLx5W=sOKdDk8tR5B_SY6SDJw4ZXkvUaLSRyj`cKBuP4829VKe+Yz(viKktP=S>l!F3wyuiPthXerRbhVGsNu&pIutN79
l#kgP7ZA1h3;+)dI*`<gJ1xivY=Q>1YOk_!^Rs)Q^=0DxH%+xVV1Ax{szdehle<8`61sE1Zuen##BM4Y!Qm+TO2z?ur3VtLq!fdg4j_!B#dn5-;~0Xd3@ju?
Cpd8?{uVBTUho82N$Btxc9CCgzTTLn{Sf;fyW#zCqz^7(%Jb+R;EJ~zf6=(7jOFPpS;$02GuWEtsl(CP9lI3o&b7}RCHQf7yvl76G?`mTK4}Gspa3KQ2_#e+
j4qa-i<wORmV}qcB3i6UzZN(sAD>8Jtf9jG=q|dvi69xOqC_B<TwPv;F{jB7?Tl>D@x=%qV^g#$5<x7?OOO?YI1RkC0%H&Stn7V0$&NSf{wEpU*?|v(5Eq&6
FEW?WjT$dUhb~eA*x4V1N8=v9A{ij)5gN&_+=MZ7HKNUw4^c8mg$bO<Z^?J%febZhU%17Uvpx0=nS<&^uZHYe<->EYAN^o)Jp=O#|D7`Ddc+b2okP|9$PfR7
n+S5@4p8Oqc=kkTLSjmEm={bDXICySI%6y@LB<5i%R<t-#HSGVFqSiLngyafMmIRXe>)Vx1bv9+usi-FN7<-<pyjG1s&Tvv!%5M2>E@uqpfn-DCwW1|lEEFN
084(tCQ=ZIUnfK8jAVETg4Qr=8m7J!s5J$Jh(P-&{KNY6GAIm@q>kSDJQ>T@AQuk7`j$KtERjmabYwV5!>HJ;FS8O+j*}^43But<54V&gAJ~}C{Ck|;{Uva}
e5#up#3F!tYR*9dYeeJ8Ob|)5g#AXp=_2-F*nmEwPP=hNx4yoc+py5ovg0v62~!27(GHT2H%Yzb^vAaDxM_-zsv%I;QAoJO4^}J!pn9cbI8XFpXFOj=ug5Yj
zOSidGMXL+#Q6nJIvuqMLdy*xRR!p3xWH5B)=W(fG80*3>!0J}j!xXIzomWOSdWaG@A*6BbNA!cl=%^%h@S@c^gHWKt(B;!o>f%pgse2kb%Sg?t}&idg(j`h
{fu#}POrNXU9}KeiziLNY+sX1_D<T>vwS<x4B<FyIn4dsN*gLyyPNuZ>x7;-rNXHAd}nMGpK?EI7S8*Ok_dolCKLn~8)b+L^h0lJ?VLD#acGF1wCOvfT@{5Q
kA3Gl^S~*(812~B4XwI!YH-Xt5D^~Y1s*{OC!q-WMWzO!3Z=~X24Eh1eBX^?)VyHHr3G1y6J<n)=pt5TVr@NPQvQE#_^xUn%|{0jPB48b?@}Xt4b4dBZ$0V1
x|t41yUblb!0kPrb}BD?z6B`uOz+;%{UuiBgmRQc;@6_|>4<A37ZT{7WdqXoRf`%~WRF9GQ*%_Ce7HZ4wrR3tC{qjl-D9kAKu&l_-YpT_+>GkIuOlk8iWg(#
lT%f3Uubh3L`kX{L12X$*~9o8IHOR32I-`GNCXfwF~m3)nRoA?`+TM8pN<+0r~^M0mWE`RmP^0e%tQ_;aqY!?D`9zQbePz(3(p~x?Omat3o#+2KDty+u>wnI
VQFoTw_blqgh9m4iI9L{gfijp?q{7SyT|6m>=bW4cRY3t5wf?uSWEJg8e|;;FU7Tw&J(cs&o6n8VupDCw-W05JjyI;f+LVao1a5?@%S|DQ?;@zGZPqRx@SS(
0*GhNG9zhmDyfYSNPW`jKK%79n{^?0I}{edO$o&_()Viy4F-d;i9;!Kx!<lBcSD=Fe!4{EOG_?_VpVYq4zh-|1D#d<%{?qQj|}*;H(#SPojMJOx8}_-Ifs%E
P*A%blKpJ&g;(QFhfcHQtzWm1oC2(t(DTcizjx14q1mvzrZW;<+{!0qvd0-!Fh=6bEdEB;&v)XOUa8kJ><bLq{r{flp0bbUqV=l}qEym$XNGr8Jo(;TQlN_x
dd|bvsBqFG5wd+hCbD0oyr8|Bv4(GQgHN_RTk?ipp}687j-(G%C%Yt@K+_k=pPo=Q_U%n!YE;HsW-vJri$*rst+WwsP%4i<Jz+GjC}IZEE}7vfAd8`*EQ$*N
OG5Z)o^&XRvL|csb)xa_cyxB9?Pv3O)$=*yS~k{4=VcT0N}TywoLAQ4Gv1vqRf#s#jq_{ps{A{OdS-_AS@B5u<iJICd@1jR7s)v4%`LQ3m^G%b^mD}uGnN&H
$D0N6N_=cDR#8)_&LQ!2ogY8>ZyDL)A8Kj|+v(?&)io`NBJLB451^*(fJ}6dG;+Cd2#ZV%^x@eP>)LgPF!C7`f-t!|)0fYaWKkb?d#K9KlXJ^EXEQad#2U&v
VOV!@Ah3&ptTO}-88Kd*WY(&{QRB8l9f?sz6gm6TlNcId%PxszG(Gk7)JS0kk0miRv1L6vcX_)44IbTkKn{0EQh^50;Wm2HjtapMP%Q(yn;%rWY>M+u{#|=-
$BE`)Y}vs=kg!XN7>4>OT6KEUV{#~UC>$JKD03;10?9NGzV)49#fz699jx}kX2#4oEE<&W6(D+J>U2UPqhvOBd{NvY%!GmHG_TwhJ$}pzhK!q7#vfmPJ(jQ)
;P_-&`6TI5Vpe&$a8Rk)3`6XJ!&o4|K@JiP`<cJ<raCn1`QCxQ`u)xvc@Z{7(*M1Nw^n{#bB6gT?2?M}uTY1{fj1A2m)pD?h$OHOf<w9NU_|?0$vd@+ds1#7
SISDU`)Aj~2Oaa*I(m3@*zG~gpj81tk~x#dWUq6A#54e+LBD-()sNZD+y#u(=%OJ3kOP*UI${N@np|RzORJK97|Y}CKw8TO<y1>;w7U!%mZ`z1ZlCI`WTW>T
i*QE8vPq>-pVuxNN+q`;p!7qKmEna;mU7fdw=?8|x_^a*v@=ZgPFPTolP^rTab+j50nGo!U-DMZG=_@t+gWSPNdmS1!`6_4%@A{f9Fha|7pO3hRgtC*f0zBT
bJNkAeXx-0q%qh=zd{iK<*=sk-?gcs-DRD!_tnS<F=Qh%WznPgqzn+Blz|$ZsZMF#`lm;FxApU!@9Um>{`Y0t@}uyv-WUdAz<*(7N<R6)d7$X^c*HP)nXM)2
gj1<{TwkJW9@J+!ML;7J!pJb*OXOz%6UJ`p;1B0N#`@c*+eWjG6N))}sMI@lL#<)W6uU>9%vk;LSKV&vu<iX^ejC8P)&%M2YB?5Eq<u%98QKmLjJt;>g<S`I
+!zl!RX#OLHIy?7^(p*Edj9{N4>JQCOGQH6m;CXDNF*CR{CFOwAHC%;>GpiSb{aCT$9GL(v{T*THh#9w$FUP1dx<S_GHgZ-NwKc*Gjzki*0y#h8uscA+3$(+
yIb?QaB0e4gign3*@|AG85_<A;JQ891t3UVB!4$d@lDD(Y*}VV!4N?HCAh)@Dw|lpD>B<@IUXcAYyv1b>3EZph}hu^J`}rblooFf{%rK3a!ro~Z!Q>6?zf%|
Va@HU!TL1kpDZU%Ci~hVl^LQ*1{>@1v4eB-oZD@rdpMICJu&EpN9;0eA=2iP8z2^zFcevYNTJ|Ubxh$4ngTxav!SeE<#ru@XR}$nbAM;qy(jR$LK@E-&GoxA
ob9GI>CY#_aYX}QLCOi}y7``%K0P((nU5<4?PXECTE6PXnQRe%r2$ux?+ZXc=T1)ZeS?p~?f5Knc`&I-SeokvP!jPH=zk|d8kBcZ&_L*YJT!H#o^tBA{Ua9f
BlH~mkVDl5M3N|yPEN>sjC*wTKEjM!F5f}-++e<vyd*+DbN_6;Mc4G#Q^)Z;V+a~(1`<Rf11L27i1wcImvynA*Ao|)DR0*86}wrbKB<^mYURv<@9pdO-<H1S
xH~KoB8e1Is*0$nC>k0ckQ!TO5l-4F+XmLtLrhCSR8mYBoI&-<pqP<UdXTo)?$3wAuIhvBKBNy_kaC~l4+lgtKcK=+0xjxU^tT{CRE*^@KlFFn@ULglIz#l_
@21yTnU<rCMU+$2TMF?~R_G%lqDB$DSYbqHeGH--={F_NMi1%xrowH5R{F?p0S+QRo@XQpFGN2jAh>Lt&=QfQ7SX4Q1R<AaT?HTUJxf-J1yT^#)QFfkiRhE;
h1FV8(FS4FCO(^~5OM6L2}8*njR_btclfvl9(gDoS_}iDRrzUDJPiaN_A})KJ;%fBtB*u<u($Pe#!{5j!)8LgtWFS&C^Kmm<qMK|wAx_E<cPWpZYBpLT=cFs
iNm{bn1v^sb7-Mf&j!Xt>#W`FFVpLKfOaBmh3-60P>}lK)NHAKOdG-r6BAiu<{}B!CA-aROhlXAJs9gZxl+_eb54FZ<wgkQuPy-lNq#mY_K;H54@k@r3{J!%
%-?b4h`i5e4vL7z-dq=@8fS|^v{_V=CQR^P??fZPQO0G1dQGWVA1<_$RGVF=^i1dHZ1kR;JZLRFF+;Zu2kKxO?(_P-*TW*eqR#p=yEoPc<U>~C!beNL4<Okv
nP(k7Z*GcT&c4p~`I!@8qE~vM%X7trmi<Z0MXqq5s&9N`ltJL!9KSop2J|`L(<4ZJy-@5vn!>0)1cM|V*Ot*b0X)5shL{+I4Iz4V8SYr1PQm}4^BB)VQ%1wb
ty-UdIJVfnBU=#>pU2tddUdVK0|*5w0YWQo1dgqu1&?W0x<-4*dM0<N@x>_snFQ6tz2Y1`x)J>Za#z{EZ+m}_UOyqOc=98;XCU?MZ+G9}O&B$X31pL^5+PBw
86f@%26hAO<Ne8Y=7O8iR=Z5?<151RWlfyCRdXFMK(Rgp>cHfRVf{y?t>O%~+->(N8lOIHt_!UR09fTG2A~iCh8D`0$7}2RzM5xma({p@Z5)rw^WKEp<xXLF
P9icFOO@9D{6D54^LSYM9-W56;qm@d|DXTLuZTPK6#M=Uv-Im1`bW$M9!Iaec>N>vF%f;e;EMi_b_Y($8}Cq8CBt;}aYGyd(Ln|kYY!HYy~MWQ&tvhM-Uz3B
akVAI7KovveR~SgAJAwkQ}t~CWOYjeqZ$PBj}(6NZ(hy6YX{$KUn}z0e_ZMSyl70@x)cP?=tY!yD$T#p_r$U5RCn+5>$S1m@IAeHk_e#y9@n>`X{8+pXZ*M6
G#1*;-G_uZ#Qqfbc+IF!P5sgQ9xw~!%d+X?H(FnouWIucD#HHUu_m<ZI-O$|_fFanj!COLOiECY%^FMssR&=ngZSdH?vdSbu^rDRuuBuEdV01+ohm*ev*90}
`y0kNuCpM*9{3&9-(yn$W!{C3wG?C{A?*~-*037T*~ZyaHq?+GH^yLE^)aJIPI&OvY5m^c4=-B1w0sLiz5k-#!}T8?o_vu1sR;8N%b)1t&H_9xdmis<N1RgR
HVw$U+fF7W-w*JK4%t~huM|1Iqu<wl_R{B7JqXDpS}wogj=Ce;UtQu-90l>-@3W*w<m<d-dw-IAUY-&pu_Rvn`9yU1J_)ov?*NZX5N1qA(@2uM^sOH=m_UQ+
?07n!J+XLFM=GCAY1H_86-CFnKG4bYYQXEk9mV{7>EI2;GIaKy>(|;N(aJIHzH?8Hmd((KZ#7P<E=j(<n(5Qs&2vY<!|!*2xT%PaHc#LWz2IU9&G*`!fY?wb
)g{?c>HZ(p=cx$PFFNcgm62d253WVuRzk6dh>{$Vz--v?t&bP0j~4&8==^~%&+Z4vCARH9Q#Su+xU+!3Hw=+KYzg<L@X#9%C4nLL;XCVp!GrCFQ;DAb2EtL;
A^PF{tML!if5)ZMhfEuN{{Q3uXe%0jXAc>IDc;uC>9d7LTe%yb^yBuQ`x~2G972Xb@h4jG)0Z0VPU)cW{iHh@iofhUeYO9^P1kdyk%qLZ+~A>#i`^*0{^<{J
yNr~@wAXd_fBFeU5AdabYD9PjKdI;)5=lSoT@5|UO(yUiisZI@gHX)E(L=*ugehgTP)~*bR#9d`|MuZTKJ(blv<RK#%k-t4{N`lyofN?l4_CF4vn(W4T&k^V
`#VcvvjKFuRwdGhvo{<4#jG&1^(VqfvyL_Ic@<)bjkKr0w34nFI&H(d9i2I$<i5LyciasFyxG+d85w|R_n-Nk2E}&@gGSTek%QQhZ+k76J&zE%_JjbT6d+ZF
5iQR~fe?BX?2D3stWRUm_2-q~iA3`BJ-Z5TeTvpBedzoKjSXpTjl<${PB>mmMIMItlGPA`bj-<Zaputj&<6GcK49}o0ti@+0aFG_DOvN3#<HdL39QeaV*C$t
Idv3OUr>;Gu~i`?>Z|D3Uv$BBNfJC`dy#$|%pXyzZ4cQcL0)vIU=ace7gf0H;1zWW`^M+9@AJMGe@q{5-al}l{i=T(cr>tRe(rfgCYU65l-MBBQK%#<9KYdK
`kItrdZ*|LD3L}bf)Hi>Xm6eLyzl{-z@z*V4#7Qp2a(V7<SgS$f$)_M3Ln{KhZv$PE+nHGeV?a8yF>X$@+|dP*~#UNmWkNlW<WH<qSX~x?tg?lk29HS)#LO(
<Q8kB60!W8@(xmWM*a>J5rSG`u=^m4h9n`OtO$L?4bBGl`azmxy;oR69Vfv<&g&?&SPaH1uZKsrgOkNd+kC^L*e73T^f4!c$T4LO<vQpZvS>Q$8h~zh{~$Ub
aW_c=ekMSWyc+@}LJX<3>p{L-|LD6kcmXZ|8V5ryAbazpk{)TyHS|?S-_-M-RaGfo%p!An%JmSj)Fzk#_uRR8>;L@p-ra28^WuHD^ohhSPrD!YLw=^(Uc)Yz
j;_6?Fs4Ywy11eUP6i8^YzCZg7fJDK`^?XCgHvk^ZD1+*8xO_#QpfK;k&cZM(w+b0^*7{))BgU!-aW?mI6T7mo{;PThR>XJ?t2+JSJeE9Vad<Ar<1hmY60@#
aHS>`o~L~4>})y@IPQCi?K8)%4y48#<00gCCW{Jjp#)V$SN><B0-R4JeIkGH=mY3_Ck4Bqsj1#Zi>pykNLZdHkA7+G1DD!rGnso9c4jpn2SAFMgCBs|5+33D
2F&=#bGIzj?N6^kHL;W;e5r@&Jpo=PFuUbL^!AvF2>U^?i5Mr)yvtTpB*<|(5__JZ^9U1q?P_GSP!rTWZ{+D80DCja+Utu05zvl+={Pk6JUELdn0@AYPlw^w
r>9DbCU$=RTj|)|_qLdo1f*VouYBXEC@k>iyVKCY&@3*UI?yN^c4^l0SixaZYRW8$nGW1@+rxEIdr)qC_qTJc;(0*<5K&3Y8q%G!%-x($EX&EfoEFU`QOlW^
3@Rlm<!%X?b|q%U0g)l#j`Mpv8w{SY%pp=iU?76XXv5U=@hID8kaz2k*z8X44$X5;PiRWW0MB1u4#!<hXvLk855y@`gshk{dWpm}X<3EOZ^a7@tl2cCOQ1tW
{U84ad{KiQ=+8KGGB{s>KS}K5=3O1}A(<}+{KomCUuV`Oz{rgWN+nTtO8b2$sqrZ{$?&8nW3P3CF0Uc;7=xp`p%NO}iHt&5WFh$B!G$6*i|Cs<>^yNiCL9#<
Z<2nyfwjlbCc(fvp!Ytbb=K#tNrTJ2T5jVf5b+SyWK%CPep}XEP$_I!#X>|>6nFrk$*?ctl;bjz`<gv}WNADDU$8;?GcY3_&ODrO-e845Hyk){b1M-9fy+&a
O~Dl0!iF-ysiZO{31-gZV2w=#)RSe^Jd<N*S#S`Th9##2`BMaHbs#x$uFc)gPB^O>H#XTi>UkXQNxNZJYSe*Lpi8qpw_JlH89yD){llPpaztXWS2l=fyp`Th
L&7#@2_^~w_{lN)U!&ouoOE!>hQlb>cRhKVV*wT&gF`koiER=1WA>t-LtL+LKKX@m^%ZPYC%J{>@N^8a9KEMkZC%W#4q11G(pFS1wJVx3&2Vo41e1fXha>}k
Pn;3m$*&Qb3kdA+EFS#_lNs4CLS#o1>%q#Z%|lrQ7L)R4s0M<Xp1z`WuOHz#Gvjh*N?C**dSo&cq*)dn`>q2gw1>Z6k(N`#q4FKNY~nblzXz`)f+9pbzg|Oj
nt**iZUzhOFBHNP%1_I9QU@c<C+c2LBc2SWw?W95(w2Qbb?7u;8q*GsfNGmKze8Gys!Dz4gei{xZ_X;c+GrZudI#H|Ik_xnk?f#?3LmStWdA|iq8{Y}p|fJ!
Fep=$#27%WgP;&tvqAO)i;scalL0j`5hJ42G{UA5<v5=iWY3{%6Yc=nJ*4cT?im5%GL)J+u$(-Tp{KOpZ2El7+@C~>PkslnLX!^@=$}lMWbA+AhK^yrj{^FU
r^Mj+pI>u*)I(w1jEN(Gj|ptUPs#9hHJg-8a+-Am3kmrttp~;$A{befia&$r^g%XRMmCl(MH8%(z&ezAFoxu3Q!Wmf>(f$GV$o<NY7gDhjM-pViY6LM$Z&Sz
DrD6)kH+bjTX0)iSz^x6I2vKh$cLw>h+z1d2P4vGY%FM|Jeo`<K6hwZ(-%~AS2>V9rH-Otd>>n{aZN;Z4V)xF1R5}_4ySqJ-wy3BVh_E4<y=59a+`*0jD+Yu
RlqP3#iaRGD+{3>=)^ijX*9bQbOzenP6##EpJncSj{D4g^xz?Gdoz9tf@)#gC_4}C&J(5TOC{|S^9w0DIf3L8!G~7XDecFn>b}2E&wA!36f6+R9eMf&TOs+K
_PM$O@9>!qdib3T?)R4m<$|gRJ$jdBxw<_;({5i<doN5Z_jp4XAJKuH-ap@|*)(-z7meh@gq<YY535sWzigiIMk-Fa%!r6*R16YnSVNuP(e0`eq&z3)pA5WZ
#1L_VSh`H)0h3}dkdser>ei!FwT+6R06|1wc{^yJq1iunNz*z_W#4<_Mefd!`5~qTp<yTV*$FuMlZZbu=zxgc?|9hPqM@M)RMbQsH+KMN)UfH8a%8axjJzI)
GF7GA+-B*}ZR7ovHqP%2;4J-K^-6)ZeQ#mq`Ru5pH0wWFW~$U*o8+4L`SqYH%P008f5Ryk`fXlDEE32Wh>H=U8PgDuArQ^<5E;$95FW?Z5_`vohN^4r@6qk)
)p~ZfmlMIRFSq)sX$@3>rC-<lx3BqT^_2cbAwzW${!gi)F@UD$MeL1Q!37CH+8pF*UX4@!!$}ned@qD^Dn>PId_8x(4ZW$xEcgW=tI{90{QkQLle6#%J~Qnu
dsHobQaxmD^e#Ss9aHrRs(oesC(@SqCF@`RMm%xX?)B)}k^avQ7!&m0TJPK2sWvxJ?ubXXg+_lbN2iW+pZiYp2ir;4KSp`F>aY)9tObil$k#W2`Jb`ZhG`e?
PW4>7@wuFF&Nw6Siho3@+artPA&JDT4!T0^`sLD|+Gy91MD(S5J`>YGc>|}dB|dEuQJ{6^aE2`<8XZ@Yr`SXLZ+4G%BB77#)Ne3vm<W?h#7Pl!nVFWNch_+g
M9dUYpC@^-?h_nfB`ubnjh)?_v}CIutf7u!GbdvXEeuWW4NUejK4&TO3xT@^k|3sE3CL0PVnOe>6eReR!AOPyaSODe$c{SW)I+=rAi4xdfEVXh#P!e=ir(RA
9wdBS;RgVaO0SUdEg&E0KyM(Lk)a~e8p;@wiU&ZLpqHTnkaRr>@*iM*7z5c~J0PBU<uFVUP)!n4R7*sV(+6SFQd2=6+5WWsz^liFl^qlbR3;se3J4%Q*+t)O
Kl+O&qapXLf+ng3Ik3Jh85#d5zygWY?Mkx+aY$gXG4BFRv>&)W?ds`TC_7S0s+t-Khpc#v=nqDUs9#HBKSL2wnyo3M&-xG36qO)tk>adVIIz<X?PS;Rp;;j|
a2b&@7V(%MHreXqR6D~32dH$Kx;9@TPwAY-#!3$lAdc0O%M_em#}VNG^r&`8wn?qK%`iwsLu}9n$P^7iggOvmB>>68LvlNX>@mZ$EI9*E)l48R@&_3<g-)QI
#2()K0ibg*CZqr46A9i$?mcO)fEa<n94*tVi1^A<iAbmHBy%a4DWpsjhz5iM;35666ch_f5TbgM|7~!FBO<U#>p;;z%!rkuLYvk7fCr4_0tzIe5`idK4o6h&
9^l9trEDMuy_^2rD=<t^2_P~Mr*H>fWQXd63`$a|Ks3;&-q4LCL_oYk&>>ANC^`kup`jB(ssG$Yk%SP$DwKfwxgMT^p<+OYm(eNWuKR$A(or-SRLYQ!JI&l2
f0hsH*-wVwU9Ii(A@-U4^PHPIV{JoJ(??kib=T&J$H6@O{R||=1wc{)9h7Sg+9{@_1tGyABNL=>oV}h3ddOKD<zRwcu_LpbNvV>I5FUP?z{+!!i35Rv!W66o
X+=fLU*p!c->*olD2L+@%f*Muwv*v${^T(<#)#RpjhRNkvD?j-=&&-C=G`{8R1`#8K{4F3X>)q*AYoxBA_gRnI%bad$=dSsMOROQA=O5;Zd$pHjF5!6W*=hy
WR8)7MHMJ2yu+c2mL;L2B7}mBNZ_gqX*M#Rz6L|aiK1ARBBp|nJF*^oiho%kL4J+CAw8G=gOLONX#sf>QNa^2F(^b+D?~J>zoD96X9P5bHBtO_fy6`_PnC2%
0%Bh$>O;Z|!gx-O6MArW<Uf$3|0E~{1jsa^!UYIZ5L84IRYMgaP~Un8f21WehmpnqUm-d4$z$Li_T8slEfnh$ABf*a`%{)hl_sQy&OsY10Vg)&SgOv<qV@yd
k@WG%C@A}PmYE-q_~cfPN47<R2UA?d1*%^32ATlVfrP*;KkV=`%H13YZ$WfA8o@A<I%ruM)Q$-_ipFt{+vzE&hC^U0fwiaNhmgV<)d9E7Fo$7=ICZ|P8|E4s
z^ze51;h@E9uNA!a}MD^oNN#M$r4y53O(Ol^?Y;Lr-{?V<~cijqhHWY<9qOG|0hG!ErSA_+KC0_4Izy}Q6i7;{xLdm1=Dq@q)3dzMb?cl!s>8#Bi+n$#;|25
$IGzuyU~JsKW46>w#=$rXejiaSsqMOP*ZZ>^~v|$o?V#}+b49KUitF!OnV8={o~7vc5-4&%Y{83-IV76+uMe&+$p3!m!x!UEJkzBG1eL~8cC<pl?)HyL*SA~
pa}_4;GCe>zYcwA?1iC;DJUoaq!N^gC>06?i4mlPK#5|Sri5q`fKnt+LNB{i>YVr>q3V!AAtC_+s$gQF6q!}{pD_bE#ICR%(TtcgjK}w$K1URI^@8nLz#Caw
1*Yt}VkT(Eb;>~phi@(#cDumsEYybE8XZ=)5*Z`OI`hMbj`IgC919IJlN2%qDbdh93e_(_X-?Q00EkLFgw-gK&~3FKQAGvjG+tp%6on$RI(qDym58k75K5Ou
maq^rS}`>hQzRV+NO>w{2+S#fyo6XrT@)0gTVg08siq_;V5G*|R&|nyrja5jbQp+=h=K}&ibyE{qzR-babhuyOu|bjLZ3vJ*+Z~V*?!smVVzLkYGNh^MJPd-
L6MneVi^h&ngWR;qGoESsR|&12#BDDp^8Fb1cnk;NnuEYA_j<*f<YosnLe8AI2bbFOrb5)02q(Bkm{p@LjhR>@`Ocz#uG3LCl?NN16-5@*}hvb4FSp%8i99r
5VJal*$m``?p<j(!wp(DkNxc4pV}m@T60dhFxT+?(O|R0I=*l$K&cfhKqI#N6>$Qe7#~!Qu+X81P~jlvC>E&)Spjv0FiL{ravABA%>4dlK<l;@9#|K_OpE1n
lSkK8CnPp81q@L!697{}Ls1em)l9&jhA_~0Jxs`lAQbO9oCOClk@Y4NnmrDlY%P|lQ>X&SZ2jN0{iSduJ}g7-?G+R6oy0~vj$o#ek_bw*x^!RHyt;gsR2~16
z;a)@Gh|fVkett;<`pr3pdN@)Fid#4b22XsD9W^_sL<s%z|I|}tY*&$<PAu|YPCCahLTo)tDDdy@v~Xv_J?`j=6FMk<oJEc4h?XBp2_PIltBPR9c+}rGzCBA
*w8wupg&<a+cLh1Jzas$5|GsjAu$3?hyz5>3`0Ci2VdL*4yU-_c;xH*dWfDfmY%`=MvK$DUO;zY8U%<zX-3%YwH^E+50D?B@ej&$AI(8P>bHkFrN79Dca9$~
cbw?<4^SooJ}KyoulwwkR0$&rkx&IF6ch)s;)~J{^qud4VF&YiK^=a>CgnlxlTN9fQf2#p3FD3U%KtnMNFG4$!JudaC|AZ1#G6C3BZvbb6;&H$S%tJLtMVUY
R5eD`D1gX7aB%m^q%<(2NkK>_MQKA&1Ka`WPtg}F1bv5^c}a*e@f0yAlk0&wD1P|>>Vf+U)NnNBxcFl-H-?{2pxh1Lr1cB7uloQtA6X{)#bfN%(~m=zz-VOW
km8)c=qG}S>z_zO53U0eM3GQPQw$Uk6$KU}6zn*FEsRT~(?LWPBBZrMNhnazAu&Y?8dqAhh5!%s<CZ0AMkWTBASjTPprl!VXqAD6Sb!YMLo!eWC=dba^l`#q
+8j5-8UfaAnAdFhV*>sD|B!=C2@?^1+!`NaijMZt#TBGX7?%PdwFOHAq@_j#1&9M{SwR?#>1d6aF%?c2h|vYCQY8{lm^4sW$dVSLE169=utP2@Hj&eybVQE9
lNzFHY*Dr_YYcC^1soD0>#Y8$ajo4$+96Nj+IxHgm-&58Aikdwe4wN$R$;`nAHawzP=b0u(TG|^&`0_?>JS<b;)n<XfQ*Pz#E6y62aqG+hF1`e&#~|Z!4*pG
XfXvGPh9<H%pc^=-@{-ZElQ*^cOkxW3(5P2PvAY@)ShTfu!Jok?!gp|jSu0ex^BY~{J6;Bb=UiHPa3{S4p>psN<SC?$v+<j0BB!ysKlXyaRLSi5QlRJCKG;;
72NfCo0^8EmuKK<2NmNWYIf=x4>(g-s}z)CM-qkiP7w6iuqjxwV*<61@Fc*eZ$uU;=6mPehu3%ohGM)A@dQK}HLiY%vs?I%LrG1|@a!OAsDgqRk)TQvB%w$M
iG+r<4qyU+X+bGQD2rrVL-&w0fOueX3*?BHg@lnwN+423N@8LNB8Gy1T0$h6D*DbUV1w|+fT|i)p`fItrKW@yWs=~d=)B)XEshz<gO3ez90QgX{8Ah#b`=lF
GtI0Mj5Xhko0hvX980ZXwz^@b0cl3!RYSILDjS6H&k|{@3=wu4lJi1`5rXLdwin|m%QF%HDz4-vA*!%>mSB4|1Ln4-=xeT-6gKqB{(mqb0vc!#p+Z!lN*NFc
hDZRSsYrmKRESCjfr%g@f*=YNq(DAA(*QdMz@~s;fPN4dVX2ZP0(2Cb4OrBs0~tt!j2I*bDT<Q*!cM4_4B<*j#Dy2P1}w-V?e!mae-9^3afA1KC&|ql>%2MD
`(Dma(5pu?%acS}Q%3HNrKxkS_~?H`ST>^}Pjqt6LN9p2{zm0`-t?mk7R_K84J%Q>xe>*^p5pA*IUIO#pYGRuCmW{$kfzF_bQBDZ(`E)6Fv(3<K|9GZL+4^$
&Qa4(hnEKP)b4YUg^30M4?+keJ%%j0gZr!qWrtR6+o(YT%?ooq$jER*BC%vnO!4IJU4%{Rr!~B}#W4a#O9_cI5Y-g+DY5L(`h1icI~f-+1V9l3OB752AkY9%
(8M56OsZgJU_(fu1e634kV_*K6(o`rgh0u*47kjr_9bvhN(EHQN}Pz#vID1nJF*xLvSYIv$17V$cx<>WGsfwmBw`Gf$|S9d8voZV$rLe?jNvxRZf|Mf1Rzc~
%!nJQD$Iht>-Kh@;Q9<WegS;Gj9*!~vV6@?n{d#Gi?5C7JJ9>!B0`VlJRWl0tPbNplQfTsyPjUxk+1SkWSV*y6g$#?Lp#1aY|ZBdp`Sz3VI+s<8W*p*IsSx%
EDv-dkcI~Q;pBsbGH0)y^f&b9PJUTBJ~vD;57+7+acx-(Z1=efaKx(?*<(lfj1zP%nU;b2vP~?(vnS<?Pe%uc)#`9yAiGRGn+LQ&KIjr;KtCUg(*_LS#uM1a
WJCAK@g>Ovq#G9v4>me9B{0p$K<$B)4l}nn79%h>!1RQqJR~I1L|P3P!H0;g)`FUdy9Xi8Y4~&8l%2$|b1=Y~6NXNu>MdbPHUrcH2N@9uKsqpTKgTqyqUlKQ
SaJRE`@kVW$@@maeat8EALmiOxI+oTT2V3)A<#$7JW7rcjB1=fL}26pZ};ozC*8{%>GbKR=-2x@6#KfUf_I<W-^Iih3Bfh88q2V4rm-<o;T;F--|%0biG|bz
89xq#fRcpW2tyJpLi}KKWK6(^*CU6*Xryoe&?)*MC|`;le~+MZf}AyJPUV<de_nD-;Ulo!<Q_66uu#t^+<5idMvcvI%(P7LN~0D6nrNxsO{BJX2QWtqRucKN
Rh;UWXBc&>I0bm-hcA(%P~N2J2Sr&qj6auSG99glcZ5IT_5;)bJidVgQ5Te+(nZ7on1Km>L}7}ExQm?l^VS%8_~1iy@>2uA;7B48z&mX?Pj0sW+a#3&#P+oM
@vPIBQxFP2&}5p`;UzqaDcXU`MV~XBFyzf1Y?7qn+CS_&<mXj&Mlz=8qj%-Jlc5Xsp`A(r%O`-by@7_%(b?lpx#XtU&Do(O_>m1E4IvGWNFD;C-vIlNLP2sn
cHk3oO6LQ>`1$|^$YZ7gG}ZxiO2DvjzRc_gC(K%`{kjOh@PesR(Xi_EQ`H3pP?UpAkyOD1!%PIkOu+<ADG@RhRK+1wlm!$8Dm2oC2r(3b(3H|pG$l~cd1;7>
)1hJ%qJSw>XhbRqRAyCSA4G6wN(Pc5Xp#zKCLxK0V-wTmyu;(o7I<b-m>4~iuzR6aL`bIL#@vHGc+)j;z`8E~+?I5Q1n^gA*Bnm|{AwujsQ}^KgjDe0gXP$0
n8qFwI-Xv4P*4<urihxk^>vRd<mSl_#PJVw0C@wW%h-SC<_5v2pR>%!9)=Utp3&%JQz8dwhkd$nUsU7?N3>C5kq80tK>t&K#sy*X%OHHSE@B&XKD5?Y1*dmo
j<kNw=su`vfw4i5(iH-}`F_Bg-o78d(4NUYU=T|GAy^aX)9!Sd3DVaZ#uU6m5RloDn?g2U)01Q9oCL=6hOLeoaF~z8{d}$wz$se&Iv)VL`L8)0+#nBvdH&{p
pbeXb{PLPa5W%bimwsqpvp~Vqt^q0Mj1J6-@-9#Zg(L&70#}#zd0C*W=?jTOsMNkHx$M+3?r&Q53=hTfhNtTJVsj)rd^k)3*s;2UX9#w&?&a6H1lcvucW7$x
g%1kc)_f3xrh)1>I);&i&WdtRcziwt;!<S9tHkghKwp1q`UkZ2_k+gCIE<M~Y%vyyhGUC}W9M{2l#>iiTeI9_wU%^U-A`@|Xf>CKJo9*-5pe7$Ob~X`r7Z|J
*)$a}v}vY<q9mFtM#jsd1fdLy6GT?KjcYfC)uRc~=Fdx`d5lu*n_a~Lqci06XdO`TWlYRTLctI~n5|;cMPm&(nI97ZhhVCRHQX>MlCcGXCAP>EEfEJ0SkE7c
DsXnuh^r*XNh4C~dp_zI(C<6o^6<qKi1u6_K6;j(WcwqGZ`Z{PW2a)E9g;)}y$;S{O&?77b9<nAvrkVBfD|(ZF^3ijd1DViewfpzqkiBI$f;^lQhT7@=ihX*
_DGzDsyUg6l(e}sF}Pgl!o7>Uw!zPnjp5fzTQdh}M5<|NrsgS>Xx6z(7G<=}RyxtQT=m-Mw09SkCwb;0G2OXJ4zzB!o6chsqK`K)SD4BP6=rH{G?8@~R5e;)
xYD7mW>M*qTuG!U2$HE?=3;kc(snVnD_E&s2qvU@J7m$-Htr5a5K8l|?+ea%KqepzEJ_?svOUBW5;0?@Oug8lDDsZkb*bs?#%7V?p(mnB61@?`xs*=le4xq9
Jt7KukEMl7rNc562Q4hoi~;BBgh;3gS_)Z(WrdO`0d{G-#{jHcVuXjl!;{cYANeH&5f(-~z&V@&4+i}$I!`l31C*loVc7@GeFAo=0P|5ik#=$)pNGe65fg4W
3{-UWgQA>Na~lg=AtAAXN=cv99LZYdqLYsu#>HYAXeUX9&YB2<q|*mr<2fLb7qWM37PFw`B&u4d9@T-*^bAozWeOgPVa1?=1WgSlm2@kFqZ%Re@8T$@5X2Oc
n<|pP8&Q9$P})vLBz7_h`uY6d;(`4=gzfcCz*c-umtsRFX|=M*mKIisl0xVvOIT#=7_N<Dy}BZ&OWy`rb~Z54wjG?6T+J}%At@lZs8&i+X+{FlpMS~J(Alb@
VTNhei>N&Vf&uujGC$}-kL%s$K^*CTc}N_DCB6@0L~tGfJwvaj_YXZ@{xX^MjqJ=*JJFCu5djtnOA0ly5-2B>)>BSSa{pG%Yglw%@X6D(^Mj%&VMs_w3KFD>
WA#$1f+;31Zf<BIpPfGlXoQDxoS^oZK~6_q4M?H*UKugv4^`nt9l~8%+c0obuiefX)U*VLnol$o3VoX80hFP@9or8%-t-Bfd<T&Z50S9oeUnf_;9eQn(d;w0
fz*+k^USoA;6uvt2hi-03EbZ17rZ$Sau&e7y@#aku=5y4f_F0Z_VXthIZY@^QbTMW5NTDi+Jh>4GEy4nXPRw?kj^JoPS-i>r|Qv65Vx7yb04eF>8fHCki?bC
j#3N5RMr{jnp6)*o%FM!U>qAoAu)k%2$|h=j22*pv~IBkD`FI4`JsZRHj!e1U5FmAlb{?Q;~$3nw&OS!c}a*~LFa>Fet$@m4MP&j${1aspge&@ht-@i0r(GL
f_&{ie;*EFmR%U;<u_Qc)PWLx$Bv2(`CX38>l)B#!c$f(m6*?m2R!Y^V4;Xqh$yJbeu!d-s>F}T=KWnr3r(X`-xwM={;UDeB8Nn9cDa8=F8MgZCc9^SLcd3z
pIM&5916{D!?LR;gJ46v6n&}>$5Y+D9khV0YKX)_$~gY6$<7GfoJAy-Y&k6yJyE1~F$AGaa!Q%0EwR=sY(cojjuX3$CrQ}|!^mMc?o`4eVbYn{p~Q(2s_>7)
IhHCvn1t9c<{DEHIuwXfASq@<sub~*(gH&U#VUE>;19BaNkT7x5FXUh84k_8|EnHnoNo6W6SnMoD>e+LzbBby`BJhnA700a(i=Os7@=O0$&O^V<vpR$Xd$+F
TPj0`w3oIWp3jr+5Pz4qp``BC{F#X6CL+j|(MnSjB+F3J6WsA6kq42f2(7f8*m~{cbNe<aF|_L*&brZFXH3oDZ96ZNR~>X5Z|1wB$5tb;F;hotEH=Gh^^VlG
%L_~%+%;|MHyPARb#9_(EyF2y92~<8X56;@{mDD1T5%eqOc8~MFulwqY%)lIIs;?NfTo&UL$}v)+d2x0*w9l$M%ye=PCd63f6~W6cF|6n^KOmv%pK&ls6YNe
xx1~^nB<Cct2%TcjbOM_jFn4wtI6-4PtCZQHkZtCZhMLi4qznMc#Il!wWm`Z+Pa90VfH)BeYQ@C_BvjBA1;a}Bg-QLXgn^LTCCvTZ1v5Z_PL|ntNk(^^}UQk
+ZMK*2E`4R0vyOP-pN)CFj}yM7#AFQvoLPQ*>k*)8@SxgWI}*uwJ$O_vi8R8XF{B?GIS`GoTarEQxweC1sOs4%<J5?GmFzTw={WPLzL!8Es3Q-SgTn^v0b3d
0}z0S%EK))M~-6>nz2h&+{|fBvSwx5n(pA5ows>}ITRaEOiHCIg5|apnT@n8QqfccqSBV^ETuB;k8(R*6N8QxlN*;ImNZ6G8<yhx1bMhev7#>R+2VK#tj9M6
B(_r&xQUw5ipG@oIZUO!aBv*u!r;uKOO9N-Ny=u_>(XH?v}-(KS(}x?S!s(HWlEGBZLj`~d~@40GY~3URd~$6=F!WfTuPv*);t}hJCb;KPR631))S|o&>Qc$
g6hwi?=KbU+44J1qH31BEmU0wBgbayv!8Yjv20a#)IA}jJcn4F6;6kvM%O&r&YNMn^S&HDlzY5^L(h$wG|?8YWNWl2;t8fz1s}1xZ4znBAYw8pJT)egi)o9)
s-BBSe3KL9Mj|2|j_(0A9YvO!-m|>z%+UixdCeg?WLY#Y24I#ta~oi)Pwbpi4blgFV3?8Rl9H*Is3?i4qI+O|Z)VyKWHbmPhg{ROMKqZUBNYJz)hoAlmUnb8
FC>N*F~~;XWK!A#LcXd_bG~}IJ&gmW5LdILuG*Mwm9~|4vo!4uBF&gmr9)M&g$rZ6OPOgvR~qu}pqHAyDjP$dGo1*WE3`N?Z<j&?In{>k)wN*i?<*0BdET^w
ZcwUaj2Xg1N)vVF8QTL+V+ItPZ=ArgmXmCxF5fW?yJBRDV`)Rq4jR$r7ZT=TW@x30)@IVuskp;$VqD)F(dUL<^8w+v0Ya53cLCL=kwb5pwAeZZB#R|wX>m08
y>5E*!ebuvZhN9!_f1@yRjcuNjkmN#X`Gp<p*XWjqHnG5TXAVpU5SVY<?K?`<>N>VBz9{|81q+p3he4C7f6z9Jh#WEmuYddMJTPag&JD%o#VMPDR8#)CATv(
6H4Kfb40cv^*g(q<-&$qZa9J+a)y@EYe#6>V5$h^TX$~mB|DjAFu9qTjnJ_M#4*B*k&-M#8%PvFw86=fO4u|dpZ)C`hd`1;4T}};nFWJ{W!~{!5?j(5%PyP3
#zmYn7YeY;GfCaRz!K7~@tKG^!t)0^PSG<dg)<%5b!9T1cu-K<RMQr<tQ1=BS{Md5qar}k2?H&%2`23WYCCq}X<EZhZ<7Ntg$*^a4xC3&oItc;m}`Z$PFu$<
CanWX-Vxf@bfGa>8DKE@p<X!76NgE?YceA@5hG2eVY5`FH;4&01r@{!D~_RcJzdW;y};-?ho+2kvq;8vK(HN6p74BDAd-vc&gl&$zIn%tQ4vhuVVvM*yMXw;
=3$k(rJ!Oove>Z1#4_bL$*haQX%`ulG*C1e!rf+J%x&s24Ld^O7KW0TaUmKei6jMBKy3sfgs?zBcNlWtHlx|X<=TjGg*a*ou~CX`izh;2>v@?}HJCYC(b{J+
Qt?FtGH7kO*-a}3#EE=khf^@DK`TSuo9-ST5MP*t7!P5pB4%O<pr#>&keHPXe+)Vh@H9-OK_M6fG(L|DgnrN5620Tti{u>(_n$i$yev>fbZgVCD|AydjSf3v
#G7zMR$hPbK?b5lqD$3PBQ*hx1(S@|<4VNYoA_(7c4rsO6q&-_CshS3I7B)yfwdXnnyPSBu){WKhL?OyH^ID%Uhr|?luvs(uReelbVwZVCNp(KF>U1P<EE-x
X4{-<q=+^x)C~eag_$Fvg^<;vSS%!qcSm|?aNB7~Z4Sm%OWav6Lu?qW1(}@X;lo>4XoZ(^G}4rBw}Ivl5{Raul9)iC3Q{U6iln3;U^04v<JsiELBz@2DUkM%
h$5jOC2`^sgaO7f%04pi2OK8}$3?bBE>@pAwwIfYrDqoTM&IWk9f1e+c$j|^PWCGxN45u2C%Rk+c~wb>Y&gL*ACX{(;6wC4Z>DkZ`D{O*%);-oym%%#mK>Yh
{u-vVcRHMzxIds;RG?}X@3NBqlDz8_QBmEyRCWlBOeHKA=LSZ<wP!4%CQ-QVCh}(#xtX!oHvc*N+XK||_uTU7WU7AencLGzN$M=A%<q$4WY&3k-elm}fhr0f
VAIQ8&&5>LLRdxb1DKLv_eBTk(Z+I5VPM#!1h)i=2b>dy^}+h={Y5@%S~Npdhf>5m8E|=OiTl0f-GgS%;XaHzatJbjh)pl?b^61<uRn&RL4jdoq;kW4zaQTH
zbH{yFtST0?Vs5Ezmy36=Q<I9dV!dlk|sa5gSr`YYHU?FBsGu-grF&iiD_x3Dkx?spv{P5`SKoJ2?aw*<YE*lR_%Jo_u%xt7Kew9xqMB5!594T1Y;G9P$uCU
#pEA9ks2=mh2G`W@=H{tr=_pdE%wd(>YRM&e09=`&pctR6HHjCQxi3z95xlZ3eto|EDNfYVG?d5%nvW-CWJzyfT)O=A_}UYnVKr0X`q-QgpjDHf?{SGN~MX4
il`u{sHzGIC<;Pgswzq#Vi>6*mYABVC?X`Ong}RLYNnYODS(J535t?}gov3UYA5oH%+xeRG-ypkl!XNpRP1OilU9@R>?H(C6$AtoF;UnvP*NKv2(672G?W!o
B@{tW6f{v)r3}eQOA|9eNi}FSK}5q;6BLy}G)&c0kx<N1)KN!gRwLX2Vp(Iy02-%pp~Hl82f|mDrb*)&kn%1RR}GvzO+C5goqs#d%=7JdzTj%>1oAjOQ{*ww
apIq^o`9TBxFnNsC(Gv{^%%U!;w~aGiH7jTnlN<}9Y<d?F)@mxr!6*ylN|}5yAK`Y9?=mE?ha)!#F&^a?B+XLRz?pt>A{j_A{irDs7pre(}~K!-2~~Or318q
HW+cDE7gTjhZD>b-`1XzpB$>iKR=Jdd~O1g3UGy9zJY<E;CAtMhTk!qadE%qp{3~8xmVZU0TCid7!0Yq>aicnvT@cr(Ens9`(S)oya}=SG)kf25QK?91|$sb
K8-B|?}YRL5({=67wYUlyR&%ZFu<*n4jO=qfn2i<$1Oj%8e{T|NYq88btEYehDl0RP)2e4zjQq};PwOO=K5r$?KF!l%y%t&yS-b7Esh*qNWgoI03wNA^z9z=
hp<ls;DHdp5`X-Z4iX6|C&Rb)d7mFxyia~JKHuLd50V<&3Y`|KIZU1cMZh02u&QL+PF9C_0pu=2j5;1MNPE8|<jW-`Gb-9^MvO$v`B>8$muzOEcDxV6k5gwl
<qMU?${dx|q+JJ|T78Xp>)jwtQdDf<nZ>b0)iB+Gr#lXv@k5s7<(#2cfZbR_F6={w92h@-G9k658bJmU1d`!~Ia*c}QZn9CF&&)jX`0iN$x{wy7e>vNp>$;|
Yp!E1Ida#o;j0?+J;fE|HrJUjY4bg9?WWP~Lh_HNI$bU8mk`t@?uEpfZUqftwbb0ZJ7$4xvnVsxIhiC-mkSq)4_Y(~<{Kg$&LM{M(5+;f)uw%}aB_M0DGx6}
A)W~}0bnT+l66}olvIGBKeT~*G>2lfXnDl)bg{bgR}|1)W<PMgx*ym67vel@m52eK@G*K1`!HW+1Y^<!Ag#eD>-~h>U28-sdRqitt6^sXNFSuIrO5y$L&bjl
yXn^uK-P&S#9VKoA{Fs6CZzm>@HnMxOb`T?0HAOo06ApU<nMHHq2BYW<BmJ;xN_Hidunk2(l4{aOKMb1id4$q63j;DXSj2bB0w86yxQ3vjn}9<4kvDgpz#ng
utKYYxt-ok_}k|H=x2MbpuC7jKrZ?#zNkwBu)tz<V&5Zju~V*ln&!gRq4n7S4p0ChkR*z9ri1We*!Qv?AaMX+rwY74gMw`-<BNi8c)|{OW-!*m&c~hFXva|<
-$n%vh)<Rj_E7Fmcu&kCs6s>vV|m!_?|R%%Xb)hodej-dd>tXs&e^OfK@j$(;}U^m1y=}Qh{FPn&L$rP^5u?nd#V&#sAzb{n>Y=YJ@uo)AtA0E5GxN$hytLE
`B)=ZrqIFx%5dNbk-LV~{jtM<jUF<ABT1t0flOtvIi2LQ-cAd%=y9MLK~wa^9eL2HS*J@~Ff_M()_OI;o_uk~rk4zydS_RC`Q+H?&L}0KWTBW6$nRKkv&9)R
C^JAsEYN@gL$HV-shFCLLkftli`5YCiEQLWV>hwsstaT?6ifz<4pVu~^?5_5uo)!L1RAWhiVb#jw*$MQdKG^?4r?$ConJUPncqkrhb~Y=P(%b_EJha)uRc2u
Ly2i<&>S>;DxfxM^Gg7F>xJQ?t!9UErh*GYK+~ZOVl=3OWJ5&-O{eHv!{b31RUThFaciPB27#tM=D6>$@!tYyRkY?qCs^!_ZS5kCQk(QCE3Yddi4ljhCe8{P
?|P({wHMdNjyT-q<;bl}WbMY3CtB;s=dA+;X8565q|ZE4B4z9)I5goitz^#@W3iK`mJATg(Ui>2vl~#AqQMZvEJS66W=)%X-Rv~b@C+0fr9*(w*$B|`)z3}r
#x!U>`ZIamnjy)u%S*QyX$sWg(1sb}ZthjWdp@QWvV3TCF2NzREY`?^)VVo}gM4Dcc{e$+HI|Y?I3eF+wGE;OECt#~Z$CR-$ocbU4EPB#J9wvO(XKN>b{)=_
Y~bY6gCocSWjxIpmSlC|&{Umj_C3b)+nPWULFUvaUi=AdU7rjgU~^_;a>N_(RD=*iu-T!dR>Eg(k|;bEPFBT65e|}w4M>Q$g$8YP-&a{+9-8VPP(UWZNhZE{
MaC^_Q5Q+VBF0}-Lx%~bEG^-h-Q05W!2xJOrFWWCv>xmTdC4|=(9`N6b%apEKyVv(yxH@Q4vM{Y3c3>ZF=(TsnHUIUogl{LJoY)!n_FR#Oz_YM&<8=fLzE#j
9g;xHUaHqz#x(qL3Zx%fkO-*|SeezPKqkfSdPNxo*=w-D;bcn%yf|Uw$!HU2%49p&=}z~j)|zpy#pd#{G%zmg<u>81&e{#T%0n@Q(0Mm7%MyI4qI&h)&oD3?
;o4SVY^>Oos+7qv!gn_0&e$D}4mscqqfc`@ue}W7F>`u-afhx+1Il5R#Sb=6>hX|YOXQf8PMTK&9>B@RemcTAt&Xd?Xxt=%O<K0nFGViw`{zpdjYiNfdwY&H
fs?@8JMD0hja+TTQ$;#bLySp0e0;rAC!=Fq-iM<10wNH>TBzY7$$EBdcw<fs4^zJa>dfM8S7wnLBY?Nx$9P9HP6Ot$s3OVl;nCwB9@7wWy#fd_w%4t<w)dvH
WM+A9o?PU^gfo~aB7%a3sbI27*M2<SPfZ%74iT{3&GX-$Hyxmf&lIVjV53}C+Cs<*BSB-bHOTObDzM?ITQe2Qhe)t4nh4sdfD@y#Y<0%k=G~7tItx5o<IiK_
>4q>X5r)BHPbMB{skydKSb@``2W*A9u=>k)Lje#sX~V8Ic5_l~tTrygYT|IrJZp*wif#xi*gb>1PPJXIQuB<taULm*7gnhkX3eRy9<*?p5DBf6=tE{}T$(W3
ZM1+(7$BptLm~__Win%NHp3JdtS;|3Ei&s@7j#`Ugoe7yl3plH@?UM$>zQ~<BS8gG1e}HpiUxD83A+F%35Xy-3(C;a(#P~V5qP(Sm>}3RsEw^r0$rC>AqZO7
d*)aJ2n4T|JXjLwYQhYdBD!d)Xi<uoT5Ar@_YG=+=*{Yi0H<eh*B8%?^m$A-h;x>5)H||mRV6|iOtl+n9r<zHoNYMt?cUr4De+dR8UfkKqV?R4tzV_T3Z_{K
n8b5lvgPYRSEz~D#;i5BH3UO6PZmxmqIpe15H;MBt4Erw%t7(>(u9e=Ii#_=EE2BOgYxc~$JsuCUTC*&TXn+6h{gbWqAsEr@Dn$Rt46Jh#B6QYv?e^;zADZH
Bt#&n1|WKrN;LQbkm(m&0M@-tycv|u0Efa3S*{KpGua0qZbr12;?A3nOEb0tWC6Ks5lOL26;DKQ)?N;_Lm=&-^^-seVMvv!ML1Tfa_C87cr+jmhTPaE3P$&X
A=u9n97Bdp>f&XgNQj;hj<?Y5OHpK1x?x(TlIW!Z$cmQ2#gm+jZ5c0xifcV?;I8Mdu58Yrbhd^pSEn0ck4BnKnW|2ZK(kD5OuCHGnGhg~v1tmh?T}~{gUGOk
+7eP3R~ZDHAyP<m-#M(n0|d$r-cug{Yo9mBHkyNw`0-b*><guE+6QhMiP@eROk6dNoi$gKaZa#dpr$l4e(-cA^Hgm1Y)Y#jGKHqVGh1T)c7<t_mYyQ^WCnS9
fdQn8*7TY!v28##wp?h98k(;zV035$M!VoEMwG#}^RTpt?C5q(x*dRSl_34`*cyB@y8+rdH>>hPC}<(CCGDtqhJz!g3Q@orFgnP*O--8KKBR}eq)dsB@NZ_g
xK3CBz5+Q~y;;G?zDVhJsj9lleNLF1fE=m_3Il+ORygMnx=b*sTT%fGP3ukIHOy9U3c`>o1_t?Kfh+~sF%~cl<;a;*FP%G!08PQb37dMC16WO5+)cp7xZebU
hMEXG0gdZ2vcxSr64AgTe4)_6g0%9(3))qJHfMg%i=lO*xB;pMlwK}Bb}$b(?^i}pobtfCI;1o=obWVAr6%k)%`>X3Wela9jZjq9ivt3bc#&v<G^S%Frcu3O
wV=%_j373hWKJl-ac(rYrU(vB>1_qtY)*vek2rwK^`?E01~6+hMKV1Vgg%BO#aODAfxAL8!;~T|MX_SmY7SEL&U0BMXKncj;I4p&bS9EZ+eW%(M!-R6V1R6G
&}5BkO&T36e7YUP0Wjt4TLITe@&NLn`aClG8n#H}!344|GKrF?Sp<`S&}xnF^70JUHY|%EAdWh+$tZ6rGdSBsWZT7z;hjDjwS5rt$uF$X%r-R898hie>wCey
vV%9oYPBMxDx%X`ILHbmI5;@1uQlCMd&@oYAdmqN0b3)R>wE6~TfHs~YsZ$%#83-T9ncDcR01NSMPFwJB8=(_)(|w+Uwc7cb{)NpI=5#;TfYRf4@$vgbPW^4
rgS;G$~Xzc5vj3nh3YaGUP#c8c3~rZ4&dv3F|JU6@^WZqVzw3yc)P80&bMaEKL^LJ1E`OBS>$=0J?}@n!>N8w?_6*#^xr|gqTH@{y~h`|=C-WK$u6}h7%E#S
NoHmgH=++v@*vwlilT=V1styist-2DQIbKZgEYt*%`!Q-MWv`O6$%Cbg$z2RVKpyMLxV1cI>G?%k1!E45Z=uTDg+GBR~Xg?pHYDI=bAY;q8KoZc5G`rzFwGI
6J76ECnlUb#t!<+oY0yTwdPo4254wa8^T_<fMfHMn^#iy_q-XdRf%<W5UVvokT6`J=IRVgW@|#0fNW?TkW5wr-iE<kx>p75+k1wzm5S>FtP9H6^S<W|&4W53
@_25?E$cJGbZ{lHq#6scHXaL<H5l?%m5#%AU?a|B)7Qq=c%HIV@HVKha4BwIP++=5Dl8DfsY=4@K;%9zCiH@sTi)nh=oD)WY&Lm3YTqMwk6mkU^H|v3)mSE=
7uv>JcE%jCD|##$Lyf7ChNBu>QpaYdwsC3!a5iAp6t(QFCZ$$c?PGx|OKx3>H$sE8fI<kl)7JY74OR+3Z4FMG&w;KOT1CiBNe`1c#$xvYoQJD~1+{f;N;Xu8
nSGni3_xJfBZHvyaNIOHH7*CBMV#|tjNbC;nn)2WD_Shjvq+E)cC^v84LLQ3z8&<HP<zx!N<k>s8vW7{0_+5rRf<ei0wm8_ms_XacYG4Y#R~<40@vPZ%mrq!
b!1^X$Ax_0X)VuOO*jPhW^vdYWNpNQA@;S&t?v<MA~9>rV1^g2qdHA3a{At?#uKavi#<1k9ip})nny9(j@yGExL3lgdpQv#bhJ10b{O}}miNxae0KZOv9!4t
VeQP?vL&FpI@eYmo_cZUi{Y(Ppau9^ZW}gs$tN7-lZROj(haIN-7xO1PDv{|gwjHjo_mL>t^|{VQ#tDi-+lQ`ChvL7Oh%kdqKYV)pewG8l-Di?WC6H48==>+
WM*r}7E0SRKomz|HB8)a@-cxTlxkeJnE;<@z>#YxzgKWW31+zInHP}FItH)^cIKPVXjuvyGuX(efJB)W(FEK8LdF5^umP#@j;J-gbbz=Bb;?~)rY5qB)Vm!9
sE`9dlgW3rwk*ujCZuh~!r}mHR-kMviIHpz?jTt(hz>Br3^!oO@EJVoDtcX42C1F6czF8rws4&sY~5`zRiR@Q!oy6_7PeT+XR`sd5MisPtx!gE3sMBUtmVNi
V+e@2??*V(?^eSGcC}+2bb2c`olX^P2wAeh2#y|D`foepTB(NEs|}6yxsz#l$j@0a6!V42Cf!b9yrB4CDA3|^G_paih1v#Ue7Cy5g+2p8Yn$7HcsRPYW}Z@V
_TtE)%1ygqjvyYLwB*~%J$Gc&*6D(2Q%O~tPLfVoN!bFkmJ)D>FMOn~Wtu~5tk;6pLxjXQXKvIzHO@n%n1mzRhh==3rSV}+BTcFq;?q<*Lr8c+ZCGh56x-V|
&kV;IZ7nUgpA_u%y<yA3bg}@~4$WX%q?SOjB+5)!7qkjD8hqbt)<eW%qLa66TD7E9SSzK>T(zmg;j1`Wsx3;8bZ&WxH|Yg?Bqx6T&q=wVN_OkaE7y2z5ON92
#a3_}S32JmDv<2dC0_Uf*EX~!qb8RTYus0CgtbtaA^pN4j1xA)7XT^RfKZBYnT&i{P)lkHJC|H|z}Yb_@{Pvwnk@^s%P9+CxKtkKU}XSolI~{g9X)pEZ7XJU
=;Y>>FL+EZ5_dO{?rP}DknHa%Y?xVPo6P5|GMTK>X=A>q2Oa~H$j})wNX-y1%Ccyx2_9CeiGZk<VfDa1j0+WDPT38b7K1sCli(-0>(7g1b6-pEM%I%PQBoLV
;m;fg;lOAniYDR}<L>Tf$)svy)(;8E2$MmyI3|daW`-aH0)_Iv8kvWorlG?LqB8FUYhktMqy#2V%aR~k@;vA+uu<`2Psc+xCQO{~NqCi;I=xvp%3YWZQra3J
ka|HLS``X{#vR+#bEODv3w?F385lb>yDVV$cxaA@T{3_w*r}kvIF*^Jrm#yR8WjKxk^#Z2S(5<Bgd8^Z2?PztS~DTz9cRp`p?pIZ104XhT}!dOG|fYuMlxM&
mt2%6QXrZpkXX#2Pc8V~l&Xf=%PZ3iPYmE?T0x)1$JqnP=MpqX9|R*qn^jwn%%Kj<DorxYlni@(temrkM|7;;TxRyX=OP))b95Z#%`-zLFnF@WGP<)kx>H5?
k}`y=KJ6iY7$+Z>4O&Kt5!2ZS+ct`-)m?qlG`_y<4cKkWRT_8|LDD4YuzN5vH=R@7B5;6@WJhC5EDI`=4g*JwTm-84Ax|0MbDC>>&QQap(<&C#6<{ig@oUAU
7!*Yg*yj$emA?>47#=t2bEHAFOak{p5DO?(N}LEBU}=Yb&{MPJ>E=ETy6%h2X$RWqfe)QCh~~}g_&sZT&>HBf3R$=qDhG8c&#VX&>k-dI*qTs{4eLl9A*%Ec
Rht_=xyoZeHu!=MVTMH{heKOq5I}S<eze6F``r>~K%V^cdoE=!g(Uk7JHYIGMC>~UBiKXK?l(G#$ivs3=7e-|X=O48tm02YiZJ9j(8P=eW&rChM7YsZMRfQf
N#e~IYtN7=$w&-BMM0xH4;X69NQvrlU<B(#j7S(&8Mp)!kkRF%fih^wA`=aqNGZ1wGP!nnyo7Z(G8qi13b}VUbLF5cNoE?=E3NTs!M-asvVd%u>MVs#s1^(v
fKV5mvlh&pTAHTNDQX<fHC}aF!m@n<;0qUlFjN6Th5gu9;AO&0P<o)kEBFK+$PR-*G>Cp=#L}*p?nnlbfDa)w>5D`bf|^*B@^n(2P#R4j9Vqk(RHsu30y0vx
(yBTYDrlM_aFz^XSx@opK=82}4!1iM7{SL*Muns_9TfMZ1s)X)Kw=Q5L#ItuH0u;WLJ>OD8gW(Wm;6XSxpUed*cOKJ3ai`B5}KN%f|1Mm9NU&9#F&RB%A2G_
4J$A;hur!Yf{uzE$bH{l0L*`nG+y_haIUsAPSgSyv^5NqNi5U3qOW)YcdRHWM1crIB@tA_DhcQzRCj;V;q7@GkvyTn)lm4Wgx11f{|EwUXpVn!Baq>d2qgxB
DVvQ)CgLOMs6r$f5Qqn~)jd#=G*YslO$7x@Ae<gbQZNtt{WS~Z^21^hvSy_x&smaiB|yh_IJmV&F25<rahf7#hL0Q{OOigHBbb6HA_;;Niei$Du{6;N>}O++
IBAB63Mz>rhybXN2_R-l0#X?vP>(_cSa+$TS}_EKHOJ{ih0!JlN74Fa4sumHDMUxm+H+r{<r7#^d)~LfrL(^q6T_E9V9+BFKy#RLV)T}~Tn+{q-gB$#dX}}5
oeS14$1pLXFK@HU$mv=`5MyV+d&`(*M;Ffdzp{_G*Oq3X(F7oV6Qa#RGzVmunO_ssg9`ZCXNcFGZ)s92K$&b-6eR{>iK1GdT=4tiT;7_;eOsafWw%TVYgI9L
hM63SJMc)6o$s1j$_~DE4%f>7d}l%{ly~sU(M$2)h#FzGK(AEv!_k|Qtn;0rq^5?HpAJ2~J$P{3vT!%wmff*CZo+-m_drH6?S3cAi8thiX!znjGpnIXQH-)7
Z?ipVH{RBY?~QKu%_U{n6;~bPA##4X<^2WG3~rGUe03f_W7W{mT+<<91o;?6_042I1TfbSx2p(r(B=<gy;vH0BYFnI5p?_7t9*-EuQtwcXmThy8RkWAfE<+g
d*ZuN@gOLQ133c^QEJ`Tb-?0qGe%6&$<C}msR*%~I2&z_AY8>0A{^x6Q)~}gvjBszl}tlshQX{X8tbJ#CsNJxE+bGA-Eh)jq2NO4y~o#zatg_NTF*wS((+F(
4G|zKL~lz65$k9W#J%C)jJYd&J*;W%xkbD^s4ZEtZ4pA(1UBbz*n^visT;~*vH}C4XhF0qI5u=0*>=<jFy5qd--b3f^x8{6{CS@4$6S7t<nt$!@I{Db)X8JY
LPb}!i2{03g1kNUN_etV8w^|#BVwTH5Hl_gR2Uhl1ip=I%VWhcNW-VTZ5b_&g@OY7?ZjSr+BUw<0iqV+T<ttO9Br55In{4jwA!}oNY-6Ht#0b<9A)3l`SZLx
O(wj(;X?t0S@t-$i>>Ytcq^B6hH4L=4!xf(aII*fVwJD~>E5~*4CzsnM6Qevu!&)CYUK;2YIK`h?_;72TSFO3Ili?}GS<4kTyO>8g!*|{WI}2&4w7MByXq^j
G>Opfb!3yTTz89Q1aWtPUEbt_m6`E<k3OD`BrchuwptiAo1vg}c%1e)!Bitkvhj8|4#haB%#aO{ke*!}CyqHiCWN-mD)#423U*}gX_MIq^RmQSo%3AU*EP)x
0v%{+FxKA;DB}v=-JKB{<WJ|<U0A?y72xM0AXjFaPL!G4?r2(=BUSLa4J~49`x`b{;s-%J190$mId@X`&FU|i+u9Sk4S?sE4i7P(aCmN^l;4K^o!yzb>{!`1
Ac%sdPY%9}E)GQEBr!OGl)7v{d_x=cVq$HE5YaOLN`LSB;6D;a5yrI+h&s?pXhxBUDu+1(5n{lYxB<}bRYiD*dFaED6WD|UVOK^HCGpb&+z?LkRC=gAh`%XR
V1U?8)KG;EGKfJ6a*^~Qkv*2C1R6v+9f5k9h<~VR1Kw=+hQxIV_(P~C(YkpGJC5~1tLanHx_Dup{5%slV4B3|CLo5H4WaMqp3Y$jQ38}w&@_Q0u_6ul<iteK
F%U?UB*8|9LPbV^G=R24y%c^7N=Y<DM1v$10S{;BFSb^Ii2EPT9DSt{#0@D%QZ-l>kl0zq4MZ;kf7{+|wv5RAoxi}(-}>w(8FvXd#Rj7;jZYUSYryF7J|uwQ
P!JBliIlxB_IAC8<%pVQWw{UI2?O_^aR0aM572Q6hx`Q;m?4Tx*<6H1Qz5WLDsxr(rB7;l5diB51t@{!Kz1i$hiGcQ+o*VllLC1j?#_gK<%z^XL|7$pA&5o9
P(;N`jG3S)n24b;RY)xhq@YoXU|LWpXrO`sk)&h|DkWs12q1DxzgERWMJf!6huhPB(EoG?(YK>0X((#D1I7Gg5DdQm@AAX&Z+~I?`GUO1>xJz>_(~*1G7%zD
f%c&QZm+Z;rtQkBq=J}{SF~uK)tBY;`fm)UE>0yl)yXS}Dh`>(T!!I*pps>PvjV6mdQS>^NH#Esfe$7&aLR9YIojQTGz&t?L%Y4$&>ybM<5|XLxpq=e+o6b%
DjPy*VJSm}B+Hg-%(>y2p&bF|xJH5BAGX1vF(O0&{kB+?JD%|Ie1gcT5Q?FsaG-a*VOumq#w5*^jDw+MlWH(lU~1JmWF9JVF!T+O#oaYbZ(6L!kM97SZ0%<c
1IX;CiuW8Y>Co)iqYlSi6LWx%c73*3iRS-vvs7c&sMF+zBmF!X;)#Jn*+A1Eet)!I`}ATlUwwCVai*#Zk)PikSMUFcML(FohwZLPi4gsiIS$UA8^ff(x8~dh
G~P9n`3#&KmI=)&k4NNw|DJ$3msl0VNh%*CoS}NNOeXT`Zc-K{>(dc2PPMykb4T{`x``<^x5=XnL2Bc1>v<Or5H^9~A?4F#2h3qnM}~9S@SJ}SUfXZH?KIZX
+d1r~r6pjGbSifme$$fAC#mr}q+h)IALMsFBM?L<0ki)b6c$p`7$$?i(!kU`use|T9-;h=kDbfx0spVl@CD`HCobPVEeBK|>VbZe*GK6)C&W9C;eo;S0QhB0
pNz)*J>5D^vVuyY!}!R1(<2719qrO#X3g;|Or;PxZbAb#>M%oyfmFzXQb3m=%yP_+q)zNP{8i2-Hk4Lm&Tp&AOS^|ZtAVD@XD&lcwMOF1jkP5L`y9-20wc^a
VrzF@x~5^3u2nfb4dLD%FN)j49lN?+<&~>WF2Wv5hzd^Q8=Qs-J8pwEDuoWZ);tXC_13Ucr&lx=EeA>k3{S*ipx`0W97hIa!;BcP3>*TIz>{2*%55;R*I08<
_k57!P}~UMT*gcqv{G`#=Pn^_8h$jKvkfgF&9u{YHEkwzG$zIXPk}OXYZ$9y(O3wwFbO~l84VD^ij$Im8PGX>`vQI>AtD^Q9J%=RpG5rNLk%QV4FxoxpW+`@
qR_ZDTNnw>5{9%GoW*DyLu*i4F{d<6#9GdCL~T1pw3UsbDvUvGTkDM{L85iod$ETHSu2?fqdCEVBL*bV4#M=*9*+%;m3#i?W|fK{X<A8|3LvPaB7taPLWzWk
@l6m8@Fi352%#wvp-E_liKb~4lA;z06^TZYS&2p@l11ow@46&II6yo(*X9%zl|ixmEawDEOKC}Aq_Gz%V-!JQQ1RgVCV^MAedmLW8Y8kFAyI?0R6BxUrDY_c
nTe5xDJD?}WRYTol!AqcXb6U=f=ENt`TRM52DoW11xZZwH7Mq0n`(NWj-ZaopmY@}(m~i`@t7>@hw$xSB+(VkV+`0|D4LYt)u!55ZLYX<X38H;nZEnuDX|Hp
FzKS3OT2i{?{0VDln`Z&fNEWo!FLQJRs%H(<+={z2wE5uP5ant218k{99i2Ai4HOoUR0K97B`8jm%?j;6W&$Xs~j~!RdVUNFeVDUNw9#%fMhnCPpJP~vLZlD
hGM7<MFTttBV+`&#u_HO<t0RJqCnsptwNshg8;P2577lyjY0uBL85mx<jHNEOq|*SQ-fMac#4=s6NPHhaV(1shFxGo2V*!;8Wv8*7Yntm397^ivqS?!DAu;l
K@A!!<2diC8=X+7vZF7PI9H=?Azh{>TUgm>%9U!Znp;dA9&CLxU0*ksNjl4Np+ci9<u|%@ye@aOKG(7?CE5%OYzrf!LyyB4YMJ7UR&X8)QKwJoMk2Z}ev(U{
F2-&~_l+2qznM>}{js+RojQDpM`_gke$QBa2HZN(xG2k+i_JO5S8Ug%@Xixv=*D%Ut5tj8X~OpONCYjWSRmcn29RS=TtfpvVQvD;K!jrrQYD&XCl|ANiSt6n
tm2qNq%V47EGs(bY}}yNMf_`zo%POZ0CYhe*y;!d={6PyHF~(qIU)ko%cVoXp^nA)+~w$d*dECT8Jmdkju0qs2uPSOle-sWK${_;&_~OVr3i0{4wdy?Xu6|P
ur>$>q*%)my+9DA0+KP7fFh`XMTwH(kAp7kP!`k1=xZwpFb&~i9dXF;O`1b#6&EeoI<Vm`oU-1Q17}28gbk21F>NNU1`%S*6?SY&!WwglHGp2W=rFT>fgUJ-
3c*w<ctg8|gRTMNR}D)bTxSux1Pp}^Q3Jp_6icvHKtMW;?Ki^nu$>K^j~=@l^tO0<wFC3j!F`kg423%gi$`S#V#WZ99yT5zkT*36X9H(QD58McavTs1jz$+#
RRf5a#Z(*h!YkK0QAl<m55-6Ip~QW%)+mh;G2x^{J!fGF4KOkxruq@h4ulI01hk5Oe5tBvX#!}b38DcAmXejCgeV9M-C~nlvXHcpKKcV->Jd1`%%H*(q0@<}
(GDZq=5}e67ybK-&)i)?0|R6^5(gyn0F$G|L)v;%{zP*@4MXnu_?-S<1L(f2edpC^pF|BXLfc^YkS5T5BAN!Ie;vF{fW%Qsu_yONA_$V7sG}7m1%azZ+JdO3
J-X2}cR%l+(?*#TiU^7muK9(UqT-BTtHteZBt%3lGT`G$0Q}s0djiV|*^21{!ajN*+&=~X1ibaap2CJ)8t^G)+|#3a)O^{|m7YBrjGsTt`7l2-=l0$GryEXx
Uvb_To6Fui+taGkOti4EGnq}NcptMvywRjN&}`l%yx-H4b?xjhvc?VFCoY{gZk$I)K*UA^YikK02&kj8Ojyk<SjyU@<I%_(4QW%kapI6h?$FVYgAE383%UV-
@QXoAX`q#+3ItQPQs7q@%(n(6%CiBMs|iC8kP<_!L`Vl%-jGI|3bQ~;Ajy~zek_mCB_v6dzCm*!F;u_4!by`QEAUf=JO(4^4?IvXC#ooYWTQ$!3rkTbBoII>
fI$KzOiGj}VdRhNc3K#QBnX0<1gfH8LNmnc?cW;**nhcZEqnWn>m_wSQ_%Y1t;oI`tKXZLhxCJ#-BsoF4*aJgl5K;W3;{7~C~#SU$w8QIT8c*B(Bb6)Tz?|(
#?^|f={|`FC|lSl#LKH%mDj882ko%v#kMTMFpTS6zyridxZa$BYT@?B18dE6ks*v)HL2u@Vm67h+LLY-DKyr%g;WV>Aq>DH3~iz<p*g)=qY1{;N^Oh-&s(0M
&193%#u>ebhdxGTAy0XRFeur|nY{+~LFAp2!rzqR0b-hU5;GI5O=hpZT68cfiIjYR00o^caS_@EchO46tH~D9+zIceTE%9^xizcnt=Z<DIbIrev}(&cJlg0_
6<p^Yc%7G{Tz>5Fiy6vZn9$^~Wl0rP6<bxT4<&^Y)t1mLOcoqb39cO!YInDmvo&aN*Mm=Lc!JBQd@;F=`pdhfjiXWb>s2+OwWMwB-&vWQ-R~CQzHOP(6g&~4
GHEQan5fC(X(WRiMsOONBSPS8z!Q=H6O!)6N!E{j<IzLibea+mRwPytfLvGx5kwJSkqbN>APU&kbj0cJK#o@1HxIt7Xn1Y!S+}%BW;!?+V}%%jAap|PTeYML
@Ru<Hx27huTDC3X*M{{K_}EI7-(7D=>q~v!r17oH=0!QYtMgjWH|<}3+Ar5qM+^v8cFvr}+g0}C2u5ODD^f<-z`Zv(Fe)?`etXwLt9pA>@ZKa!KJz3%a|Z!_
A@;*h6cRM`nx|Hr-qohK%tSr&d(i6G5qZ$jdCCEN`qyqa2#Vd#FxW8lkep2Ov{4O|C>x^YYqQ3UKsW^AB^4ORpuLh=uLgDz5O+b08pB;vIS)*UYTkMGx~mu>
yl(a;gD~2>YIs@SO>E{sxOUtVL1zttWR+aIm1S}jVu~Mp;`jr5Z<x#igBie4upj_2_|@SpR7j36&!c2$=)Yobmt>#`2!sJzvwsS}lPfN&L2BZ!5`k9<pp46o
Z>}$Uwr#F6wQrm43u+tElzMD3Y|qMDma)a}s1j`RFz_?6RH@|?j^OUfH=a9jOn&F!UC-wTgp&{jRL^GJ5IQP7Kzzm!KQejfV<`nQ6$}*;Qm|5>RSABd)Dw;O
cHCwPZq8Y-#=5JHjb=MvedKmL-g%y;OsB;I{fSgTND1lh#P-vMDX5H*JwW>i4d3JD^Mfj~`^{uBV@-T=OL<+)p1Oc{?s<q7!gV==LhJRIG(R#PQ@(lK4`A*?
kiv;0VK6bQGSIZTr}Yr0b{xq{r2UK`j>*2VY5B55qwV!@RK@IRFRUBD?18zIGj;+!j%>1H9+SmBnV{;PM09pHfMmm*2m#AW)u{Q=9v(f3zhAk$5ms9`%7OjW
|5hBl@k#Yb*50y2WHx0CWslTxA*2C$WbLA#Se&2-1wfyDqJaiUDrka8st3$qCTa>K37CdTAkm3}b~ObQ#Duh@URt3(nN1fPMc7V$jT6(-(i%+yV@f+oCK7b`
$vGmKU=t0iR-;y|KOi_i0GtsMJUC2&Bz=U`!;;hk)RMCyEE5Aahk_=eI>dZcKa&Z8PShSe7XmwBFJgrh#H9d`0fl)G(gZ>!A-H<PN_Ktz#NPAdfiRLVfkAg;
Pb^~)w6puNu6yjJJ-5cGy|~*k3XmwF#d>Gt1x(NpL@3OVNSSpJ0S(dv9_2r(7M%NheZlB?fE}4o`iLeGKO61*K7{-9*kSr_%#X)MaP{C~eEH-3z4QAGRzsEr
(pdop9uUAS!v{9#wt?i^w+qFpc=70eKhnbzBg2245kvko+jt6bz+9y(kVsEZpQ&H4_Ueju$aMtH2Qi=?nNWCoeo2Zbh^k0Ppu`Zyz-9thFmQA*=9VC!kff#L
!Se<~bspF_pm_!Ul6CV5nubQ7(_;n-aWj30?uf(^OB4{{oiS{h2$hv|93I3yoGWMiS)v&&Zl4hQ(rDRzoQc5pe*v5dFxmLt1mV6CpMm&)b{Wndeb50gP@x1e
%ml;`K$65tPzg}LP=yL5B9x+12$YBM2?4^M+;sz9k<T|yL6@#K7h|q+B6odX(#T*yp(4f<Fht0t6)P<)py{Lpk${O1{z}TaqzVxlP$>e40~mdRAIbez--VyI
_;34n3;aJ>&mM3xYng4?J3QshlbkCm#~IX{&GV$w`-8vjpS6U<fu*9EB0&3u5TIxjC<+v45|tFdsh~WA{n1LH6#+}o9lYio9_&1}#B3r`Mii_PAz-W#ZBaxK
S!Gy_u|^_{)lIXhB$+5+f?1Mcij!(n1Zx$PHk|#koHPjs6cHLmtXpbqY?~1}cFi?WA;vJ!M=r%FRIusGRYa3xXrd1H_J_WEA6d*^n>9&L#MIJ?9y2jS)gVbh
iu&MP#LU`PV<2V<s7eSBq?QQNhC7FW;!22?8rj0c6=Jc9&e*V^6dFyN#!gNVf(Rr6Q??NCEWQ|`+L6UWXsl6FI}RymF|$;fVVed9h6sv=gEjzZBVxv4SPF9E
H4z$X6hGq_DvP$7gcde22}UC^TV^sFKRDrdnn0$hSSJ8s+7m^FV9A(iY+#g8=zc??N0LM*!ZC_MHmRbTj^mJe2`P5PNE(>ZB^C$9Ubv0&JIV8cX&)gI?Jkw|
K<N;Fb>xDvcuFxSqvUFUf~pqpR|b)}29f{>a+DmBpke~tFs=eoR}3Srvw_t9V(e+`-;VFAW^44cV5on(k);#(Wv5iqDTuh>j9=iNKTpSJDGr_#dddI84Kong
ZKZW_w4kk-WyUut@p)#OIfhW%9Xq=XHQr%`+ET_1$|qf*9g}j8c0INt3lK&+-m^~@n|8=yZ4vo=Jx>yE%{JD-syWJk@|XNdRzGM#f)Yr9gd~Cn4<7U60nG21
`YZq#e%2L})IWB#V;Cg&$(VeZN0XH3!l9g3d3paopC4f-6M>>f`5<4ds0?Ho*`=kYnboJ<H?|=3P_$>7mnZamMW#f~o`W!_7{nv1Dru&J+nj9q`INxx<+HU$
0zirO8o=_M0vi<{26xDHymDaZlBOrDo5FelIb7r5L%@thjemCrIX}-t6rjSeQcToIObn3CO$ih*%FF=^M9Bb1%F#mM1m)9+y+I*|rHGTrEXi29XUaGhnh?cb
ldPiZ1qlDtI=vhA(xSN_aRdG*9Au_pW(ODPkhy+lS<l+|^pogGCI?*De+H^RN9wv{e#kSOv<<Vbw$~eE8n#ZJ&ip2;&JB*xr?s;qULRg;HgDmqAe<gkh-m7E
--A;j>Uj5NL!)o2kO_eD&y$asc~CXyPG6Y!CRPlGI0EUNpdB`oIKG{epbbUe{k*XDkc^mc2qJon7WR}a>BWbB^xT@SttuneX}Dy9D#ipnAXxW8pbI$FkJi+h
6V!tteipFOp_!uq;X5Q~U=8zHRgq7MORNIpYs*tG_o_RPCI$5NXin#sj}c&KlCZK`+RJ>?A??-Pb#{-t+mH2REEsUZhCOuQ?#Z=2ON#K1Zv3PL(jHoNw#G=c
p=dPQOsA3lNd3}>zRq+73GA4f4w8dxG>6oQqt82n*i%S!>p^_H+<6`w9!h3P36RigI>C;@9LAj#u_2)}F&Nn>(NrBN*0|Q_N=}uS;|$6}$<iFAjpj`=5gkVu
gIIJO4GCSgs*<#HJrsmUbd*GfhebzYNK#Osbb+K|97vW-3Ai#LQh42&-sRqch1@*ZL09<EvLA;Aif)=UXo?{GVeQ2yb~>kL1fJ`jAUj-wL4?mJFxSuyzz|e~
4&P0Nyw5*;O1^DcB`qo<TTd!c%5ZE$!Vu+Pim0NC9F|c+i2fC`H7$ATGM`<KbuiCkN@NaGV_pV0@X<9&DNUi_4v|5h^Lw&&lyN4rtcY$6m;<;cq&h~B7y@MD
28M(R80~*IZVew`h)pS}Jz=o{GCEPSX@JS)OO(9p<*uEWqy^4V@B|oAB#0tqP#{<!q=1L=${I)PMwxrL1X>kdSWY3jJCJ}Xfn`vFROUuR`O~8c2nvi!1qnmB
0HkCn9|P7ZA*Z9F#L`lU=pk@HgnoffwnB;#3K7q|;*R{W?F+JdH5cBw9@0aIC?36ZXG~a2jPMT+6FTe&Jg{NCz3TY^N*)N$d<%#Ig)}K_7$9O*Gc5?@wUe>|
{D`ia4+%<5DCkwtut1K4ipC`&n-VkxMOy$wi9<?a&@4ga*92(;5?IcXD7;}Fm3SZ=kgROxTrh@$2`Eh=lq8~vsfZmZZD%30Sw~f*P|-k|j35R>R+i}|B9FZ)
h%SVqf+9&I2!`GjJYtf7N)(uT(X|eW7(?LzZdM!^j7FnI3Q8#ct5w#jsCKiVodzN*hC-0*V-5;{m^H!O)LX8Zi4MqUXrT^;(ON`w4Iy431DO!w5@5|CAj%>6
S<ICRXe|a%LkvMEDN<j7!TNZr#ZQ&7A1ALa@-(X(Q}6l(!>6=zcTA!BJTTP_B?7fTv^1ZSiihUWTMiT93U5QmkEqtKxMD>bR)7!J3%qXgU<r`h3?ySpKYt?&
D4%*^Ow$9c>-c2K(j0yMB88ALad_#!XdA25Jj@F1K~ykMB_T>n2|}3tV5S)qpbq5?UhoKo%7A7^MFXG*DMO&gr`3bQ9)!pTdm)?{O=0af902nX?@oyJO7%eP
ByqAjV;oMHc#+O~5>(PO2!2<-J2ng(%Y%rgm}4RB?a9}-ld^`rE0Ts}kccXp5m+<mXfA|N^)NAIOB8T+@$1J2xwky-%)LXScj5422#}(L#taY|+6>Kgh<_`H
c#2WH$QpaF^<5Y+b}lQYTuiOMf)9K=1fKLgN#eFPGxgUB2rj8gz@%SGFeZ@nV<ENMv7#GVbn#cH1L^MS`4QVw@n5<qDLgDf<JXL^K@DaxQJAB<4wpw(4Masn
r73Yl%+e7=Q&dc)L{vcyDpJ$2n&{HeMM)AxqXSftQbE|v1qxAJmn@M`=?y^zK^if3T|^ZQgG8jo1Q8Q4M6=O~BSWRBXy{DEK}f`;$w4YXjiHcamVy|S(&8c_
njnZK7%tt&X-bfRmY5Kyr(&|`N>fT?iE4|9#BqZ=DTt>QsM2YMC=HC%t3pv!bf%O#O;U&Zzv=EuW7xuea%fue3?DI}CJ2Hdp@<@il7J`MNi-BxK<s8hVn&pJ
hH4TR2&g+`je*Uh5=AVE(=fHJ-Eiijf~ZCU2_TUeWeQ~}CSqtG!b4*Lz(ds)K}AFq1x<N@(Fo9y1=EQFA{ItjDJfs8<#>4!06^rDkg^sB-7!9A-huOR`X|#3
V=p9Ad@j!0U^da-bL_$O90304ROQeEUr6X7t1V?TRB?bs^#LKzuTKL)Z(e44WyXFCpW**U)|Oc!h>Z&>+9H_SY>^t%jAv(6QdXQ)K@Dq8w%RlW0vkCU5jdh9
E|Ag~k*xu3PR1PzK-(>Cl#4^Ph1*olly#>>5){O3ovMollr4=LI+7-~%o7tqK}!WQ{rezE)LBYFq#aV5YSt%AOj>cXMKmU@I86bxU@Z<SY-lu*X~0d4?ClP*
8qq<musM>4ZADnJM#hPvh%_3CDoBQsl_`pX3M&#&nhJVh4i_8U>Ns~2a*~ChCYgwuB8G;F0;Z*=WEveBNQQ!jBw`qef*>iNDM|*afT)C^C|Xj0iHV3x0)(Vs
ftgBBq@|>xsDz{n5`us!X<}fAr~;CT8fYRK1Svu)r722?5`w6rfTon8psHAswsSC`L?Ti#1qBOLLqb&}OF~l86s<8VLQ>FDl%*7f0Mx?L($h&mP&G{`&;=;b
LekLHC{h%ZB}EZcRFnk?NHmQL5lcXkL=*)DH5Eln6oSY~5hO-Ge{P%C!`Swk{q(E1R2C%RJ@Wc%4C|Pmo~mW36uD;;8KVwgnfGbbxTX|6GK1-4Q%)CfDc>Qv
*jhG#kD8e3-!CuS!MF7#)je6<0G>cX6Z_xt%t}^*VwJWXXws1ZP*jaN(o!09v?EZ(Kni~7Kr)9ItqB#j-rQ*ym#RX5F**~cPhGL2rAV2Owh`9mgShUB3SylO
sEb=V7yv(4#Y&_KplTw5sinvt2$SLIEhR-sOF~l>6oH}Ix`=m56w*?Ks;;D~6*Wv$BfvQG-zILlVmO@FIf$O=Gy}d6f~DdBa*%of=>tIw2%V6kP-07bA}l>%
<Q;p=oMUhk+rbXSC!w){P@GQ69HlxCKDkBE1$KHc9lM&>UO*qhHsE+hAfl)R62L@c3STB>CG<WFJbn*={7*?wzuHm{)YSM0p{46O&VoL$hnyYu*WP^tGvi}8
-_4OzhCw1KQYmCdw_IqR6-6Y0MkPV?qP?!SJdX_m4xKwYbv2@=mJW!%5z|jHGWj%32xy6&zn}cS&9aXV^26iULDtz`WdIU@K>li|&K{UdW5CJ|NZucT$*6>R
$M>Ou`^6muZmbRk7Y@W8{O)HKI0ra^zj1f>2B-k2i9U%FN`ABOEsWHMicL-ppY8KFitq4I9D7|tXlX(Kq@p}Jtsi!PXiA-!Fd{gFF$&<0iThL@Zjt<mScYK=
RHa#jvJr$tiELTiA=mKxAFhgwVKs6O>ohiiVt<*${{rXahq8Q?(~MWyI6SgG1_<&xy3P%v=>0{(kz|T15maLhDD60*lsqDigX&EQS_^DMQb9>D^ipUvhg;0d
#xQbnn-fmh+!uPR)ua&?BdBSK)W!ubY^$6HIV3nvSXLF<Nk3vl6<B6nGxiB>kWzkG$Qe5Fu!nuwByYS^6U2HHST;HjyfFtQERWZ*78s~F0-c|s{e&Uv|7djb
AA<WxPmI^!A&i)yr0t3xaA_QD8vGv4+wAcJ2x5Kj$3Ll^2SO9O+!;McdL6#rcKz<Vs9O4EU}Z)uA4?phM@d&ytkujh!2=6j*-^kN85S4I@;T57eUkd0h$oUX
{QcsLBm}?|m-him6;%xs6c94Bg%K1n1j9u%2t>rhV3a6O)|GIhEKePjp`r32`9>rmiUH|BC=Cl00xcu4kxqli2$(NW`&eWu>&W3B;ReV-kio804<xSB^{K64
IE>m<-K!X)={Umb!+Br=k&2>iqDlw213u6v;rM=wFXE0irJ46b4cjbqTyq?`W+>3gXHzWA3uH=CmSr8pz+J?)+(oHa)>5h@%9)jMu%?P?v{6g0ZlBe2f^Ful
Hn~SDGaQy<G@4A^+M2bMtwT>5#nY@6T;hfYcQV^-cspaIN`=(QyPI|nXE7<jw(4broW|OJLBn`mnZ=e`MVKZXIf99akg6mx2E6T0lG8Su&8U$1i_Nb*^NSo@
a%MKst4cKrS0b#yw%k<XhQ>U!)lXFQwk~ySL)HoD+A({v=a@HXB1t<ha&aBjX(P$<8Yp<CDk$D{nmdaDz24#$?6s6-ahz7|ki5K`Yf+lfdfLT%-RGL_u;${^
iKkdCvDoGgTb08zTGFly6-OMxtz}A@_qD~G^_Qbb7k8XncvjIFwU`PBn35t3(Tr2O=NrvXd6Kc+#Y@v;MQE<Q?NL|Ea_1@LIZaj;me7`+O}Oqd!eX+3+Yn@G
OF*V1POhhzCH)8DdXH-II|UBOaQ7~ABjlcYC}lMd$f%eI`!8B=vAQ_1%V>^{gRVmcq4iY~6eUr*2VP{D{AZer@KcxgN*sXfeQ*UOHT6S_u`z&X!2wkObwW~m
A7og7{&4^=g2X`}ASI|EqLLT_h)-x<{3(v8B1PaJ)i1;W@<2Z%=^UUNV6YYLYy^TY?}6Ok`Ck^aq|J;tC?P(A>^IPqdgzZJjG~Y8*T4t4P{M~<551HcPzG3{
AgQ5&NRojlq@^MjAfk|^2#5fHD5PWvssKCy@rnWznOdrlhysGCB_SXoiCC0KC?Oyrd><sE%~cTfr4Y2VPy<B=wou6wur|WrfQVuOM_~+-k`#nQMMVliQ3Ox7
1M>m=aH;8$d*pKC8(E>r?ZzRBvZ53Se?*)}b}+Oj`yg;b{#}NJXi1t6Vae`P_7FPTcUD0;C8c^lj2s<C$JP}-LcJ;!0YX)2h%gwGVo>(R<egza4<RTAe98<$
K6!*c2vNZV<wcbe$ZZ$#GsJA2(MfUOa}bJ1-Uo2?sMDUDM70qG06{O7BGrz;<rbV%N48oOQC1}BILfTj6_7Z+%nJd6!Bm{`Zvfy&Z3K2DW;h7yKhJ)r?w``m
cQy=B2DrhHCx^{_>j%gW?|}9p>HrUVFC_Gz$d-ZgDi)WKSSsA3_A;TTY#Q_SVHd&|$<rk;CZ=#0+tnS9f8YjJ)_&_I-lbpA!AVq7M2SqZNF@VNAaXvgZV^vO
`u?8^NsVG+ET^(6np|jWEFlvq#ms~oQ~>=!uq;$lNoohmJHr>UUj+Jt%O!<<ey>&GoE`s`a(+0+XI#!}bGym<<jcBHaZi%SgDR<nePJ-hRf~57KsnpTVpozX
voFe+&>4cq_SIDe*Vu{}7zhE?WNB@}W?_M3I7kwTG%U~yYDh<F4O}Xo3u=MlRX25^XG5e9Q8ngCxJrsjx#;!5BL{D)oSrobshw!z`A3brn$TA%G){8zjn$eY
7iDo*Fl7mw#btHJxv~OPKuu85#63-M0Bnn@?185pb`K{{whNQC`#ag3^53^yOp;{9*_BMZMYJ+Q-U1ZCh&=muPj`jRz%Zfi!Y8g(ct8+>(9aAoVAheKQvrsQ
f%-Ndo;4`v$qj=guJD5G$5&TwJadCh&9HMEtFglZWOQQM+g<m#@WLEJU5xK|kB|2U=buN#`28W5JQMAKJA=Qou1C>lyT31-8I{^pb;c3l!y9nZe{dd=^!NKv
6U>_$jAsu~H-sO!8H4BM?w?2M^d9H@K4)LUKu^M7zC`)PCX~z1txo4mBuBq+z&?Nxb#T1N6rb4&Qt4$w`^u1FOb}Pv9U}^d`V6(iNBy?%bWEo#Jabf#lYBct
Yzd?aAC#OJf{G=faX3iip{pq-kIK+K#0oHp^SENcDFD8qaETBX$6{So6grIL){_YTl266s*YL&(_wzH<!!9r>vi94+6o~u4eW;$UJv_AlJYq<pXc|F?2#OXV
N~H>FCX{AYmXxImqJ!T6rhy7oqF^Wnsv&6th9RV+0H%>B1*H~{Xi7vSU<9UN3P_TuDJWKiDFI3VR4GJHcnJJXYLD7b9}&mai_1|L_b72u72+YX3UU+f1b&q+
FRvm8>GCI-eL>tB95RUhGK-<1>EluWlmbOa6p<=WQ`tC$i9QepAPO2piAn}yk%>f>34xiSg;XMDLWU)zC@KOy@+JvrC?aA&iBj;BG_XNTNhCCz89;()77~b1
pqMM~_ULJ$N4WKepmRA)CkQbOIbful5*iaQjZ9(rGZRG%`rVA24yNI}g6Q2oJR|uQ=tIyT6ZWKw1L}o9sXkgEp%|C?&+b#s4`V?PDD3P8gGG)h%z#=zp$L=1
7)nJcP&|EM)X+2z)1J=1se_5IY6se~2;(nr+kGJlloSa<iA4Y@K;b1ZuMDCG(j=OY0(t>E$44yXCfKl5Dt7l`cDHHHswFf*WE3{QJy|i~fNdw{g*4bh=91*F
Z$EBqhLEAGs&a>pTx}r)rt&6{IYWdwK-N%;AaHl`;>pQsacG0MhG%Z(W}|Jl3kyMa12MwGZj?Sr(tOxolT@Ma&Nz4>iDRO|Lq*iaN|n;4v6RP9@PtqRT1}YH
<GP;_c%$hs2eK%4AsQ*5F$!W+$l$eGs~r7bvcP?ZbP<dcK!N+Bgg8*4q;wiVKiCkdpelkJq}~{U*uj{KMha4jKa?0Ne|~ZW6ah#a8}BT_sXAZNf7o)i+Qp-?
0kD!ku1X48A6jVaIEksNTwD<|c{qzxSRO`0X*8@3pGG`YRZAq<_WWdz9k!70L*3{>{Y23a2vCs#l!CM)^@{<cE@hxXfM`k&OP(QP2iO7WM@a+L{h=g6RadhD
7^zr*q@sX=qMAa6sagOgrU(**N~wwvp<<${iX>!~7$4j9@(|`op96=K^BMWGGR*yc=fwjJ(02<A8j#vR<6~hoIxXP}G9R&r$$^OSb&^&?XcH+RbQuh-ibGEa
m<?^IRB8n-(wLBVNRg)<2GBIlk(o#-P*H01fHsguW<WP{l~dqCf7Vz}ls)0w-rNv)*TZ07$YLAaDUyq!T!u|OkpB-p!{f)9g5s3>Is3%WIZ2`EG_&rTuH(+G
7iwgf8yzwXI~QZJ8ZtxdbZEE}y9o_M(XyS;%(0j;j0K6K9*|#92tBHu<Xi`!i@<_p5r$(6*!g&%r<3j#pf)gjOq>n$&`|Woukg{*9Jj(lT0d=~;!I?d_#yp5
8KNaYN6bUW{7=O6Y_za!_VsI{`?D}b9XeGNoNA^NE!hPn!RmQtZu9ihl%`SCDD!%8xM<0J8=Kw@%0JVIiAw}8EF(cOx7!RaY=+zej?&ql(=|7P%Im0sgoTEO
k8*T;pCRe?NbLT-9C<uz$}P-_Qw&hU8Af*^6)*wh%+2A3B#u?q2DHD%WF`nH1tx+cv%!X;pQnvX+0%|o#2S?~7!x7PC6Z%j22>4`&_C6}qKc{^(T5Zg1Vt?@
Y<&RygSON4A*7%wK%prq4IRON-1pnfH<r-Y!J#zt={TIw5VRe^)xkC91k0BJ%sbBZ!;h-~oInR^h^d$%st76qWTl}DeV=cBM0Gi^Ad1f2zqCz{+vk3fPqybL
p-E`iB`@<i3**pGf}a5sZr<)T3y((AxW`HlO^j%WT1hRNWaTnh8xXmN>_bg=0SrQ={2e*{8P*j%ad8e<(y3L5B)&WN?{+T>I@WTS42LZIm>Lt^;xn^+L$aVO
jXm9C-r+mmZj&9#h{FBwC&v$#W4{I<uPjvFInYEs1W9RLZ_e)tq&Z<;xo&Qm2T3wbSn=L^`g-tl1`n8C*myE#Rxt(d#msMeUn?rJw>S@8L{zZBPK#tc7#AeA
k`;p}t$gED@zt0`1rY5E$6dBfMF50G#A$F{^umJYM*!#+0D{|qY*=hMd93*h_R8->vK@iQMo3>yzTlpy`ab!jT3e1e(1|wBc4QeCMh;t3p%!4aRQ$5U#_h8a
WLR;|u~us>oVFwA)8X48lVP(Q8x9ynKQz6lu}SMEqyz3VuWZ6oEq((q)`_-FGc3})u-#)<S9WED0?@WvZ54z3nazQLig7dzCWFblJ*-|%SI=Q&53rvM33fl6
?EXEwH&)(cfxH~h<0{O&N;bDcf3vW{lb4agrs#Ieve^=cZN?o^x47dVZM3!q>28$&H)?RzIMEwhfq`te%qiO&tlXM3I^yCf<8FiGct_*1p9slB#S+AOL{kRA
RXYZ?rhsyS)ZjQPB{F7O3XBl}yU#3mV2y?ycy!zWIk|yCn;nZ9VU?WNnRL!v(~!KovSwyBLnJwj)T}CH1l$Ixca#qEwC#DB(Qe$#gw{9>q$!$gz+6_$wB;ay
1`{X=HH%$gyo}5<Y~9Q;%z~fFbOpvmoJElB_b%RxeF@U%H#_Oh9C8de!$ZQ!+6sPm#qw&YUBTPb8*L3L9?EfDw|BjZ4|UPNy^OoWfY}O6gb|>7&flH4m?cbb
^Ftw)Rm5#0P=CoV$VH=y-P3ylI6`>DNIJR`3v+psz470juUdLuAdCo;rVQS60W&rxQZTy%aD~`LLrA-LCL_c<yfhtW_P{i&goF-9$q@adt4O0t0Z5OxhoW9z
S_`TM#HXmAwEdsFL!kYP0JVgq@%v@B_6MGq0|`@*JmJqb37IHHC&dHZ<{tDuJOZeaB>2V?-g%~?fS<)us!$?84MWuSdCJK>a)b|LO&324J;y)fGtU-$A_uL4
h#u)f5UwSCKK&EE9t=8@z^G>BlZU)*45J569!PC8MMNb`d|jhxtmjG?gf%+Zzs)*WcFeq$8xlym3>y+LGfkGYgG-U10+v;7z=k41p|PD&Y>l+ZG=&6%NKqAN
bj;}0Qd8ELq7qPpfRc&AX+UED5SbkgRH`HhmVqP+W@u;tq$|=6N@p}oRj&`Y$)&7~p@)d)I2{41qAIWLj_l|n+1;>RW{ytDbo;y5iP6@YA0TOL5oL$vT$dCm
dv@GBG7d9;9K+Hf)dRFFsB}!6(>W`oEUYl&hl52#l+htc^%$st<2gFl$rt3W6#*{97r!j09^)SAg|I?*CYx_*x0Fl{87<^epdSX9EDBUAFt(?Ah;nMi2!Mhz
8hU%a*PI9(UiSiM<9QQ0GK_}T6W-Y=DDq!m=}I5Kj_i~=F$G)r$5rk;!5W5OHp4>@F;Z6_B<RCUFp}?YQR8yGJYHRBaIk1tj@D7<29j<ZaHS^DjIs{}0R&VK
5Wq=DwFpon2?Qb*sZPZ&UJHTCz>Gvg7M+8FTtsX>&G5>AVo#5W1>iwuuW9c6Q2KOM2Z{2>icdHUF)OElVbPby7gn=j+8&0%@|9AMrAZ|y27r`?A%PMe=P?!}
i|bE+BIq@2uKqUah@~psJ#(qHK9D$y0)*mB#eB0NOwY)~l$)9c0*xUye()R~lscVW`?flaggxQ$hA_$;aNIu(t~xV6GhS!0A@2Y`=LsZ*1yuqw0TB=}Fc2>?
7X*|IAej%tkK9#b2RQnOO&SwH<T!-W)8zRcPN--P7(5_)I-^KZf1dG^h;Fq4p?|;Ap!mb+dUAY!9&m{}+9E%t)`DnI_}WJieGSDEn~3qTdnCXTOiW(*!9hV4
MO2hftpi84FijjEaX}RkdLLF$$b7lEH95)-1KD@pFn1mpD(8nzNr3fn^I}K^0Ek6JC;$prR6YNYkVE|e^knWD13E@=rZDh&!Pgc$JC8^W<_XXR)%mD>GKB(A
l&M0rr3Erdi$br|4nQC~lyDqlu?8GVxZXZ`WqObw*8MicZy09>wlOwEIZ2F}LbSS=O(sWLewnO7|2AgyVU_DxLiNd;ViS7z<F1MHdhmu$W6;ZyM!vF8#)nQB
EWr7Y;<6`)J5Y)RiLV);yA)c3-aaGTgAb^)l!23EKVO$<c|p?+5vZO?K`KpYvw`gX^Z={_{DcjppB}(i=(<G~dxrCldoQ<azdvqwj=jXl53n?dl%Ya+M}Luy
&ez8y!c4~cI9DX}Q(ju3&hF;-qmC*vh-`jn8<I)q33l|6XA;p$C*=tq{}NeBeV%^XpQlF}?YgO=8wwkQ{7)nIWFG$jZNn*4w#6vM?#B}o{xF^_M;P)jao0JE
WWix6H3Y2$l_{>_47S_^+iOr2)(tTwAW*x*CD?|kB<SJ}gM!niMPP@x$aG++VrQ|$9388Q0vHOa?>je=o;;lrM=8Y#GD5%vi$VNUN6$M&QUUZW&mODCs!0SC
(F{;jB-Frf9j75fU`z&+n<fF!^^1!B9A2F3%O)j0A_M(VKu|P+_$TMfy*$o5PwVIPFlPc#2kh`Q5Hv~sDYF327#c@#p4fcPV!`NJM9}IVf3+{;Vd<d$2pb-D
3(TogGCM;03sgXWBh`RBE{04iynAD>7xLhSq@2bRN{aPo7*R?mpPtQ|>XgR9@%sLG43Ws0Cvbzi%?^8Z_@80E5o23fKabs0G*XdL6pN|g8cWC9V!=6pD5Zgy
^|>(A!41;w{Q1L62=?ouTD#Mb4<-oZkslC#2VjnvTo9QDN{T{bRO&zM*9q_EwpxC{)_vGu&3*yB!x$#`T~me%Drm5xJaqOmEE<S{;Lyjhz|dfGn`FC|7pur~
m}YM7Ki!rb*UJR(Oa~+ZX+VEXf|dZ0S_XnqAy!~=Cs5;`qz*D7Y@>w?rd1&3B#NSaZ|Zs?Bgowpd$$D9P2eV2f)aw7o;YX^kUfz(>-x;s?rtFzlsT~ULmebI
^PsauXhjuxxB8NX`Gvv<s~~uX`uKoX$-aH-Ly>irCL%hytr|Nw7j+;3i~@peYO3pNxG_*!G)CJw0B}mCG~pb@h1Lv|YdTDxmguOYB8m1uD@7p$MJpbXW87rg
*nspjttuAIaS>qf#}l@mf9L186jKl_AkAqFTgiHQeUrH#A=9Hq<GNr##HCT7Ef#Q?cb;{&x1M&olRK-&o6k7uO${h{14fsjO)Oh^S9D;yG*MF#O)`Q*FvU=j
ER-;Lj6b%)b~m{+NLyrxgwmLn8Y+^DN4#Jnr6OoLOvusnU_%f<F%U&W6vRpFQWGHNGnYyajsVdwr=8V#jIk6&b~cL|Pb~@sDnfZS!|?tmwB--m(A~qm>G8qw
6VGl_Yf0^%os8{41r=2jFhvAOFiA*IQEcs*10lKN2#^OTBQO&L1;a8)Aa?*Tx)0L*PcA3FU#`l!pFZFmhVMc5igq4L#PK&5$^>!|)QhHE8NmlFg~EP6AD(z)
CSR+=mP6|ALy<B{I^f}|94EaIz+igwyM@m-OQhmziKk8&IjB$O6ckEwmuiqb7)pmvNE#WYcYR=g5*b<MYO}i~2qaLf1cOv7IXGsUW}UWtakx;j6$~))$>(kU
T)CVzL|#y41JodT(0pKMpsEInh!SKeDTpYgqDV*xs$hhYXejle;h@Mw!!Xh%6h1(6M0D1(CWA`o^RpsAk=lT3GEqeamqCcOqN{9qDTpXq3yc)vA`*m(wCN&n
Y1IXyiUr!+V=<*P#$BYMNET&*tx=jvDu{|m2m+Rxq=+I=pgUlyQXz_BlqsM$VB&gRVjTeyNKg_=(L$6EK0&DRaaB)j6cq?e^yC_eh%VS7S|VscA{v$g4#}iN
sg@-oijasYYLcL)X@**228xiRg&JTb2pLIZZr<#0%pJ{`Izsd#i@^>uJ_IEZ1Wi>sO%5&kAwa@Cm=jHilgRDt;q%liRwg3CzGtCf<>*jj2MoH_CY=K7E||JL
11GaN|3}c2Lh3VUcE*!Je)Cuj&J9F{hxSK6_nm{hgF;Y^0gUImEIbgsVp%ljLO7Nu_CwOO5fnuuSk4qELQeHupmPo#oqMyd>pqC8Z_$X9&=M3)8gyb>q|)dO
6`=}D&VkZ}CXvJuG!!ujNl94Q5b0Btrb!l5W4mLz9%ebooJNVy@BWN+GvC?gv&UTBW}(DR)Ug$p>YGeMRMId-ASxCWFq-~2y*tBX?gIwhgo*)yoFJfBwWk&c
+Q9zh=ArT%ht1OallyS{$vyI0U89bjG)|Yh-V}Y1;bsyo<4vQZ`(B{;f<x$lEk)GX$6q@gY+T?>9h!Si^HYl61RMF`<vE%P5XSfb%}7M@+6o>RQpr^AJ)|-E
!#ysW^K1kFCnLx<UAG20P5UKH<s}b@mOmMQpx~XJ(B&^1VoVOczU_MicJc%6kq<Q_R)j$J<B9R$J>o~L{qvLJi2{TGk3app-|7!(%r=oviBL+_h|ial5A=oC
Tyd>@%@m&xfejB)>dXSb0gDrIE=RS{0uQZ5L&a$?ewB8O#ohqJDtfwtxXC)>-+K#0Vz<S#qBIi1DeycOCxFBKp*1^*f+_+XHJW-d_t=(T#eJloI#{HK(Ub;B
?F7+CLPbm`t`Zae2AU>B5MD?r;PcTvRe#kW`1qzmWP+%Qlwt~Kh@hmTi6AOiU@C$jDPp3OmKKpIDM}Q9Sb>^KXsMQFf@*4pn1rgRijrxjl&Yd7X;OeD`#@xt
P=rDVDOL%u>5wpy6QI#m1ca~@Gbt?}<i?CZ=4whvpe2E5iXjYX)?tcMA*3Iqd^gnxliXrEKNK+b0Q%I_SLMG#>HiTBMFW0j5YBsmc#`jw*pi@JX(Yu}%25<V
1mxDT|3iGH^xkcM+BZ#;lNKs}y@t$f4@b@%=Y8qy;x?!=NPyEN^!3V_P%JDGSY%^_wS>d2ZZn<d8XF5)P44QNz(Y2FjCm0NJ@+ae$A`6b&yc?)7ohSW>>)vk
pi^POc<d`mM5I7581JqV!b+klmRO=DnWQ30LV_xSK#6K1B9`-<$yCM_%K8xP-A-ABxAZ7eYj-jWnFEw`VoNs9Vn*ZWLW3!nThMG*lUml2@nsyX6~H?poQ_TA
EC)M7ZiWwePGyxv8YSi1lF-~Tn1(yOC}lSjhk8y!uxVjKk`vNy>4#-IP2p>q3Z}-~OLvD3S%sWE=MMBb7cOpO4U)@+AeQy0YuGdsGF_dsy00UWj`wxtf+dJz
>J2wRl%A{{MBdV+mSM>?dTR5IIzAs`j_|{>nbQ1{B+LN?q!tY2Io_em!3nv+OB9)TaGjVG25I2x*O4FNIMIWlw`nwzDn>(9M!>F|E!C!of)0^7)_Kn4gDvjP
n48Y0Y0f1gR5|g)?;b`5h^bx#4B$+=0Rb{zUxU1WX9n2t=~lY5i_lkW*h&ovBY~ZQV!>9(GyxM)KSZ8gwt0NiG_4^-o6kH(;iTNz4cvvW>wL)$*j>D(VVEOJ
X~s4bvWBS}+jR|uu-Q`TQpoV6c2ai^cbPL0D9|}`xt14>Fk^wND1u=$9U-%qnX;VZy>)c%Tgx~#YAx$fQdKzFvxBYJqZN2`nT;Hv8IrF#a?v<$!zs&!K-;QO
wXL1ECuGiLoMkyu6P8d>6UjPxA&QtLAee|e``Hej-N%JX#)iE%h!M3j5V>s)4vdCkY2AT@yNQIbxn-$LT5epKiK2w)aYU3gQndvz6i~oHB*jTdF+|eA3^4&n
!Q(oD(c@j7x6a2cC0AHjsA$YEQAm(ALhp_y-I3g>#I9iErY)2fUh?JM?pws|yHf5`J_mL$Al^p1X1d9(b*5;jlePxN%_Uu8Xp==94cPI)QxMZqEL;hs+8Wt+
aK{Q|##J%PfxyN)VYHaXc4#&)19NauNF$GO=pH6RDb?ERqj|moJ+Cl&JaOZohht3}Ba$pbpw)$fZ%Z;(?NOwxL>EcKHBBce%QKfwJFqz*81cDosU1mTu(VrC
0Oueq^a&*5$%qD-ydC7_*0-Bq2;RbShKE1_4&j2bXljZgl%r0Sz|pE>YYHVQ&Dst#Q4vh%&c{nbv6DkduVc8&7{Yy`j;0f{L$=6H9ldI<g{4L%O2dS`YT`uK
CBcz#<12Oo;jM1(Tqfcm$gJUom2wbP#YwY>liX@3cK5VL3-b5C*ONs7!5?JuI3<vYk_AxZD(-1b-8<tpi{q*p#W#a$XCn_?bA?CWaGbMl3!O6!rb;=Pj0#n;
ifa)Ll5Ux1whanGZ3`vv1#uj)CQdQR9$ncY4dIQsdtB~iZOoY2C<7|&Mp+UdY${1XEJZC1NHZOQmI8%UI0>}wTOir0ggZ!{RSW8c#(43RS*#*%*xRI35HO4c
Fxnv(3%eh9-1PRFLiaBwH%n=wDrp?_)6D?IN#P#vbWdx%4sH<j=)>JfrJO0YQpjZ!I3{<1oSvB`;?1F02L&aYshLwVJ#*C@Hb#lfa{4?uW?L^%%<o)Q?o((q
Xl%1uBT<A{O4vf}t3bSZ#bjGR2d<MK0XWD)l^x9PxVE0>#>4^_f<R<|kf8uUq+umG!e$ML6H$a&Hi53okcRQY1VU)yl{VbBH-L<)@Rf&*%#{P_#<6stY`mmW
n#{y{$&vHCrpJVq?&0N`ifkbxF&89p4=Cwvrn$AkYy?Onq>6Nf%(#QH5k=l~lUc@0agowY#|wB}C{3~!mr@<Z1TjcaWEPuwM)I!oI!>c((MFAVJ@a@W)8QZ~
jy~ArR;Ygf_uf;XMFYapB56=WssgE`NtmjTrhueR54NCsm`Yj`eBBLs6bNDjDMNXVJoD{w)b^vKF{jhgJPZg9^9(#3KVyP9bP}@?z<PM#&rk$l!~}*82koO$
yrPF1vEMT%*)wFGr}Q<*B14|kIEM$*@c01Ri87x=oU*?lVx^ZF&%uNSllbh_pJP4bIVlIXaNKf(k1Y3L^g#V*VHPYnVlt){J)&w^QkGju?{fm!*iv1?BBHKY
m1u)JGxEf??Tv8^lqMYb^Lf@bQ+UG~G~ppl(=g+BDYc2W6NJEXivy%IN<j&^2=Hu^`VcTaxDMYXh#Um4KnWT&N*iRAGy~h1bn`hFZg#y;!9OGBcTlnVnEbjF
^~OI=b3Vi=S^X9PhpNF5hp!qge;~eVGE5meLttDzDdgO^GmQ0J8an;Y84W!QCu9lz3wD!1-rZbigu%{iQxJD(CjCzNq@kzSWWIE>LF2Cd8vFe|!Tu3s66>&f
U$H*oC~b!UF@!jn-|5wQ>ARiKG>pH_GX)Vj59qZn;@lDL-fiFs(g{KdNTG2OOmJgur($W;_RC2fI%^vmr(!h5s+=I3Nk##4lNs7Yg%s7oe9Z(8d<YSszZ5;*
KT7y<%5rI(UU{(z4`yVIofyVqDWajfxh`2^+(&o-^tybWod&DGfIN>b-Mr9vG*Qvh9fP6mgUCXGJcEx52=OmF9z)P{6pmBE@ai{LFm2Q_o4ckiUEO7F!r;x8
17Pk<Hj+y$C9^do18$34G}IZxfwml=(_F>8ESOwNvD#{|YzK%$IuAE)($WW&bRp36QPC526uSWEe1I;Ilwdjq^Ja&(SFJI&o--!vh~u|*dg(iCsRqrd(Mg~v
O44W8#F2T7lW#6@+t}AyZ##2&-CJ$iU~XM&ba33w*9N4^X=Q>bwUQ^G>ys>J8OsDZWILJy3rGcS5@ez%#@5GOmrHKauv#@-nFt)27)x;-Ek_(oz{2r%%*D&4
z{{1eO;)riDO=8*25XAxmw`DV0P-tETWY?f@$|1_n!6g96T}rCZZra4Q9#lYC%%NuLPQfH%*ix-_ftazTqZtBdZN07h8lA)VGEgt7(B!gP1%LgX_o@H3e+~z
hOX&#o291I({fh3cu#@kYJ{M}XbRn~;W$b+VKflHWizLp;gc@D(khyv(?SN34GtwBlS)!iLQ<e<#1u54pbBYp=oFv{no!n~kSjva&=fioNGVQ$%~5TU#OPvT
LX@ggV>A`E0MH?$Nue_&Tt=CYA{=a}Gz}#Rl!8(#KnYZ!(k%-?KuQw~vJi|B5(JD=P!tU%DL^Wew6PToOq383hS>#5M0y1SO(Q~Wg<ie=I~%_ddh>(PKCuvf
2dlTc1EZfPa+^vM@>^l~m1i;S+&Xc%d50{x@tkVvbESq&0i&WHGBeQt?g#BD4e;M;qN;1~$(bmMB9dwxgPdD3Q8d#;0WeWZ6MKEHz6?kQLE;|7`ec*4A*0}h
pxCVjndOCk6{IX0rt*gDll0s@nGV7~m4<7G*s<v(LnH+!qBpAa=j-tv@)&4HRpE!(-r-X`^>v(rs+uC0AejguDw+TyXcZ_HsR{t0B$OzMh-x5+A&45P6;gqi
R%IwCs-miqP^1Qtl7@tal>nxI0wf|6^F5Ilm4uYx^npANZ4j3nf|`jcrhtwNF6IP(@|qc6VafD~l|VfGopFQ;EMnC-Nx8^e6o)c>LC``2A*D_dXem2j(lGlf
;3<<9Qc58fRKz$rCwZ`C5`srQ;AoZtL-ChMN)Sezs|0on#W09FsN;0OBr|E8xkOCQ)Py29;p&PQf`$HRLqY+eLr4WI&$AC7x7T_v%;nFU`Q=Z->e2^@!0D(%
>_}9Dkn5&<10Y}%x5x}TMu`F`-40|&&T3K$A)u0GN-AlhX$BaSXrMxrDhNbM1*4~+P9h~JKsrRyDM(T@u>pQKJV}kXL16V4^1zO;(sn@NcJV>*4jp#b<pfV3
TijWb{1DxRW8ni8@?cbq_*V_&)u0S<gTpET{N+R_Pe8q6#P*?QDeC}`#Nv^uDgpt-nei{MY%i$v8XKS%gB>}%5zPG=53Tc@!16W&6x<G`cxlDTDD8k!km#`U
zl<+*^C~?&imXOO*80FqwlL~WP3IEYF7sA!bH?>s#uRp#Arv$vL`4I@iJV8sc!g*Zo`cd5pbM;%Y>>44^mPDE9KuH0Wp3`_Hbc$2UoMab$P+>Z^8heG_K7lp
28EIxq-;5(aP^#_w2Kg+p#4($=C3U%e3b@{BoBld@ExCNC1^rnQT;Y=9s{(4_@oTK1PusX@JMEXB%Lgw!I6`lP$V_iVD%CpOBD<;P?XgKMMMCwz!L(264Fu>
D11CVz6E9iBC<J=bYZMPprH*W!=f4(iHIV!>1fbVnKXDnadUTMTe4IHowRkD0}xKhN=DK%qsvKH-gDkz@+bp7aCa~|4Pqq_tzfM&vQDf?Y9`i*NaGlY5+R}>
;w?}{A~TB}vONeCB2a`~ad1wyb*W&YbF}vy93)XxQ3VqPmsyxtsD#mqO@YV~gk{5-N-SkF8Hm`DG!7_3Y-_M_#T1DQxq!*GqL_)MilEU-6lOFTBS0Ey8bzcQ
Ac8@kw1G++qy*856rm$XO)FHOM#ODse7af<i~vhS3(^+ML8b|&Y6>dIv=j|Vrbdj|vk3u31yD3oLq!3Mu56HriXtSKB4m;%hK7TPD@v4u(x!V4akEs?W7D4#
$(UxCiW_CaL{Uot<OaC39{7zuFQSX;<BUR_FVw1!fIvhEfR`ZbNDiuSkV8^60nk_V44bD31CA#F4bRC^h(I)9U}@To5-CXA2^c3(SKc}(I~Xw<p{HPs=rIFY
96_L`K<LC<jP4UlYXlTgA)<p4I!LrM=nXWctZZt;5@=1FXr#8IS~f8oBo?M!6-ZGAv71pEO(h%i+9~XLg*!xbm(a{bV+-icB_97)GHV4G_<XY_O(fZB$@f1i
2|4Utn>oUXgH!cC$&+3z>=+c^<>ATsu-VwE3h_#D$C2=odd~Jl^PxQ4LI#26`A}O4YoAgq14sc#kbqFEN&wpfB7Fu3B#0`Kt?`3lEPUUgBk%Fdf2>9@B~6JR
oat!(!brc<v`_o^#XdhiadsauqEGl_3J<?NPcacOPsu1^3n}cxEcnwWtqcr^)Tv>ki$8ktxu^>?ad;S9lDQBPnuTJ+94s(AYKXzkZ(s+F1?H+k@xWBvhX?NG
1{>z4P(=k;i5$!@?uwXM44Sa9#-L>{Q=GwP2nQKayhQ^L7y;O2Kv5Vywq!$S<(U{LCy}ei6ufrLJeOR#G_XU&t6@-C(dY51qo+n&DJe~jVP%1`jzBB@1bAki
#w5r?Fz3#_+nY08b4%MS3?f6;0Fns$IO1MRx$oqu_C)^m42lQB9R)V`sq_Scs6m1saq+@@^f9f2O>z$6Jis;2-^f48U+_w_Hv~J^Dh7cf5hfLc>YguTdOQLm
lA3SwHG>gEG(t;@5{Y_={+|M*m|{=(nM5|Qr4W*ubbrc`i3D+gq)Y;NgaN9i;B_?<R6*nDkOEk!D2k#jSG0Vg0P7;2P$(zaBCcdnaS9CzKfDNle{mEPniq)B
5)u$3Z6H$Rz!VRzi*OJ4WUy5<i}sE$m3%t^Kys0ZQ}yK!lfeX-{<ml^?=44)Oh%xmVx)w9PH=}v^&<M>A|wW8e8bQvXClA{GfaQ8W4wDiOyV$Q{g3@W+NxoH
z5;=0cChIfr6Gnzhzb^%l_&?`1K^|}^a%v*OnrC&F(aVlSM%`NQ78%qkpTJP2lK)EC{ai%dLcpmmc=y#x<VNkCS{Y|V-*nrR5ePT2xtSLuknb3_i|*UL&?Q}
L)lS&>fBzXOA#MOLP(K;6LmvlQb+iQ{B=}AX$Y#CNMK@FuV5kF@*$ByBlyMz6d|mhx$SO9z>R~S+4@r__CxhC6f#<*G|$vHS2<cJ-~o|PxZxE22&RM-FZ0GG
PY)TzEOm@8EMOvt3IoO+^^H=*sr5d|!6`^k1P~mPjet9o6ume?BB6qYW85x|ic_Okfock%Pum6(CZZ@JD4Ga1bJuZT$h1Ep9SN$V!W8*0lBFx8Vlg_1D5-(e
ETp6YQA&jel7@n6XgUORAPpiB0}#+q9!cGjfHuQOQ4*ytz-lN-kUa=T6vPHF4kmy&x<1Gk;|Lj4{<(rm8cHb&Dj+Bt6yetbEBO7pJNakl%R&S(G5z{UznOd_
5RJA-4aD;72avr2;YXsAw;@k-y+2ZafAe1@<S{^e$c8?rNS!0u?xjld&RNQ9izMRUV6j9+Q5C`*LKkJ+k3a{qDbNKcZ0autoJ*N$a+DQ`<JCL%|2%ARjRmc;
NaCZ`77Y$n0Yds+B|tbf+d`qZ<OAn@{5*P0PM6r#*<WSyQ^*gIHsWDOMv?yAOx6MY`bX4$mz&t+k<kW`IK$mG9E^u7gznzCO=W3imL(4im2FWC7M7q)5K*_9
0>LyqlnMxnhxAH{<-JIAbFj<TPZ5U>Z-CzTx|`s_b*$us^FSaSGnPmNWZAw#|BNF$W%@zx9J(4Fxd;)m5*t7@AV!olkWKYt037((73>X+Z83SP@pyZpknk4-
V5=CT2G};G@((hkqJmJ7peTBY?L9Ut5r%NIB;lcoBEIoVDo`gR9}i-3LlAyd54J<V0-%pqAnGStfr@Af0I4Q`0EjxE_yD3l2ncD<RCG2BDh7!l&=V?DNh~C>
LlYGcRK-*>5Gcb-0BoR20e~Pi2UDaGRF%~f_@Y7{k{?kxgn}_*o4qJ#yfAy?HV9S7%1aS6f%*gv*eMD{Bq0E$DZZq_7=>nE_Q8WB?k6mFp!DGCz-17{r3Hn&
{Lb|k@xoAgNc5RK?s1ZE+c?MfeD9+=enE$Cc9o|@7oZ1He|Ktl8m6Y<!VbdX48TN^P}O}BU?E5;nZA+${_k3P67oy{^#UX>V!-PpHLYQD1g=Gmv~h489M9pc
W{kHJ9L6RtBbJU8Y%ncva6;vE;h8m%IR1ZIIk7%HM|5HR-4k>|+x;R2+dU@J8g0u|%rT&bAy{{acEo6D0m@<27>?yRfw;TyTs%y9k08g^Fjnh|2)#Mx9zq{6
bwvD+3_dcx#DZv3&W83IZQe{*9ZfPtQUZz*YNaJ8ADGcm3_)5G6A)8H6)-fLWSMCunI@sCqGYLxXfDZ$h$xmk-N67hu^MGMaWyktlMCyT$)JqvJ{ZJ#v3q;i
l%SipT%YzK41|+XQqoI72vBg5vtFi6(&3l}NF`?~1{|R9^XGS%BTgg83K=j&pp#5YJVGXDs?cC5W3Xr>>oo-g)kKIyBRx8*rBbMb?YkX~MNns4pma2}cl*%!
e7*Ivv_(Tg$th6CF&<+SmS+PLKu|;$?bQg##6c4@6a-eWB+RP=Lj?g6G8pEzEc2R@7+7e6hMGvC2!B>{H3cwuY{jAjYLW$jnW8GqEwr9>1~+cL{mmX;2FaoV
5aBsw0*a(5K_;$YMTiRq+d0vY50X77(x#BMG?a=^29<PDQl%{>VIQ;xM3D&y04NGzyFPWc+S@^;(G!RpVoC1njTHK91u6$YqVplEx;TnUwzO%D0Zb6Yj0AKG
LPm8%iy=>ADDB;>&g?2Z1G@xBKXW3Ey46O7E6C8^;Cf5Up-2_h84n?KY>D{a+~?q&CRCTx)WT(9LrIDCri=TIz$O@?qqYnU5(JP^3nfS=AWxSN!1hRX`;2x!
cd^dr5IGW45;3XJVpy7JN<Y5+eC41tZ|2FD$f1ZR$Pc4aTg5XoF;J|cio{@uA|%v~gw+O(4>6)HBdw(U0aYfRCZhe1H>cRIKtIlQl8PuyK>31ago#2G&}C3P
ygQR;tq>qo)Xc0yK+v%$(E0#T577#(05m94l!`C!4S_S00OFD%QfQ?~k-+|%x&~1D7FwkZVNvJ9y(*+4C?-lF2?M+^j1m&V$zI7)y+j>=KfSZ=pPR9T*S+J7
?Ejsz2SQL1N$~vs*2sY}5W8gM4`9M@7xW+5|BLJ?(5Kc)2vD>u|Kd=@GyzIb4n_oI0o0?+eKM3QMJn>+8UA7Z9&f~soh@JC7<|r)++m@bDD06GCLOKx_sCCB
j|hZ2{p$<)kLo2+Nn}tZl?OtIP=Wrsg{3hgea{FqYSv=yv^5DqB@8T0fJ`9jA{!xK53C0Q3($i8#ioHD&*=kC2$+h9qKYCYX^@X^w>cO+XVaz)6g8;(<aLSl
VI9Z1XbMJ<ViIHzfMXp3>XHv~E}{E>PN>X@NJO-y1u6e;Vu7GYm0>dx6sLjwCP=4qho0qFv0%V`XQmRAfCwoxjA`|H3913534$b{pel%JfWBzRX(C8~swirZ
N?IrT5ex~Ug^rp+4^{#uXA<KeY@qujN>kcE7?2iHL7EC-C@2PKglQsHBn^ZF<=y+RIG?o-x=^Gdpoj`aR$?d`Rl&}n--MRv9%LY#frC)|Z-=*zQ7CU_6T=1o
qoC1<3V*6NOQ#=LIGCt{?Mk()M82ma(3!bEHtU?tu@K=6uK%a$+n%I(=P*NB1i)qhl>XgXT9m2!a%3-_nJyX_uRx%G$`Hwz>DGI)r&GYK;HM2u2}KSid*elX
<rwe7`yWZ<mbYQV>M;q|<b`2kG(!4c(ZXtBf1Za%W}lGZsRK>|W^Nl<pxEs+p3rT0LEd+*OaxN}*wInk(#lwF+jKZI+~rAzp`lAJ8M0jG3T%0EWt#IbqjFkh
sDi|0iXf-&E;9}&VQB2rq&2aot=lR%#pL5guBA+K96^~j;Fwlgt7-=vInEo9ETgU$7cH?e#{gE8E23$zM(Rk_#4#yd+>(+U0>bH~7-0}Nr5nhqVkwiZ_T7Zk
$P(znjD`>(+g$wJHK3#lPq!EqKXtOgZUbJ3@PN~|2b5xSE0#*02jKU&TF7J;v}YEAWh$#Q!HS;R8fb<%jGadw9O$WD$^0R8?3x`XZRB~l;;U>>15$xyl7#~B
V^3;*^G|w8HG>fT_>@fI_RF7h{e8o_ice2C`O`Ih^>s?I6~wlfnY$DX>r^$PEzmn)jh5R-GbYlC@|Dw>u9{ue(VLkq0M%&N7LzL}mhOgTqKHz78MZ0zOhqCu
{73HooWyKmB7eL1gO1!VmNqDZM=It+?L$R}^^A~87HY`Y^9LwUpWmgUQjNYK^3H)W$)-03NMWF4&dya_ChqGn=Qm4tl&3RJDsv3imJb?X!wi;@akf~oV1;Ou
qgrOQnmjfb4bd^@TD;|;!!UiK$LzQvp39F^H1z5*26QNMm_KsS)mO8bS!Phq$u<Sc450DKW%%bad5dQ&ZCyiQp-@>i3^XH!0K#iV!@2n&JfSfqB1#k?0#Nvq
6Ha6r3O~wm%nx{7EinO2QczPtS}}-g(;{L@C_vbKCO(t%kL~5hQ`-+1eyB0SN7WpRQ>idPUed$0+w!x)<MkF?f4?v~K>x`IcszteDn1niP-IW;dmS+}W2a78
V-TzXWZ5SPEuRr6Vq*+)<;+@Hd{T76X%17@i#=!YEaR#M;!IJHd#AxLMmm{x8*2Iye31LVjif)%$@5clr1(M0w8wSI)}M#J!sZNNou?E5FJjc`tzq#EiqOO?
Nx31cZ)9Q8jwa8wJ9^-Vf>VB+7uO1O8H=S8t)?`{b8(ZWU}vo9ZNQS-8?&Z{xi>cBotSqSPbfFI73siYHZEO!MSDVE3ILc5M&#_|yU2A^P&!S_FWjR*i|eVQ
5%)?@)^Tt>*3Zv4$wQxwhh9L4vr~EnQIUe2$=zkP$}CH@vI$|biL_{Z&Z;BVNilxAeEx18AF~>gTdfDb9Awb5o;Dl*0V%*7bk<Hvk1>#{@oxNz9utOeDjX-b
7EXGrDE3tLQP})8bY~`Zm%Te8=2Dn%XdEV>h6w_KDF)CxcA6wU;zLZE4hpzc3qdkHl~m}o!(g`2Xo(AkMpFce+1t5Iq05?8sk?Ca-;7Qzh2pha+mhDI4Q!jJ
u1M~Se6wzgDVhv|(jf#TAQ_pjUhfDsUN^bn)CJmLuy#vZ32Xu1c`@X}ClLjpovc(*g4<6Rm|HwqkHV53s+dEdf)qy<7L|9l!4YRlks>c94#Lp`s>S6yC1h?&
cxUD{4#HKI)9|F!g!+F}KXf0$Lrn~9i9(SnLqkhMNYWZgOcAl6f@4KhCZ=pyC@q{wtpZTdK@mg@F;nJ!f$b2&FS!KCqL&O{DVg2miW?_hBmPh!NNn<CK=So=
9k0i{^yu!q6OJdLp^$=}$P2gwH0Q)dlZ}rv2X<nPJ<S<kNKjl|5MLg0VI;(0WT0ASt^+<|dyFFdg&IfD7yy8YSO!pnOX3y)2^m$01`&`1fgu(Uq>31kl18ME
31LZj5DbNdXvz@JLgCo)1NAfM`Ou~p?}ax!pdCa5%>)|Id7?M4JeBN$X;owbNOR~Qb%(+d6xLG`He&}gtk4}g7Js1FnI>=%grM?KkXZp?p^{VYoSJZMp`bTX
)|P1vu+-asQS~W_(0g^!sSeuUhpwUEV046VPT9ifikclglrUsH1m2(`G>fHmF8*vM0uKZv9GrFg581k>#DkN;!sDl5ht9rOQ2M9N1HcIJlkP@>Kw-i&KJ)C_
g2DU+(=k}byO4!+E^5h$f1f~X!1|o}Q0GfKDaUD!+~_|(KP>OiUg<~deCNgi1Bd6yd469U+UdJzVb_@tN>V4T07NMfJy;AQNa<l6V8ATi!l~Va3J-7xvbtR~
qf`lbhh8PB0McG(K}m#QF|cyqb0Ogv@O0VSQ8)@h>g^V%!;)Kmb4|B2*^w{boXNYHX-yH0g)nJ98XFHQEBb@*_=qA>en=83fPG=_Oag-lw_*>A(&Bb!r$jW<
vvVP)gP0z{@QD3>oeujl9h7xwqazfEG~TNU9@ZC3mLFl;gGhRwlVR;+kYqS+V9p{SoFyEkL)c-Vm>R!ssm(m{9239S3ND%uHe2c6T+MFF5`WZCP-z<om3=)j
4y1c0g%of*a+%;BK7NlJ82%f(L^`8v^dHv&ygeAHp7%f2F{eCW<W1y&L?X9gG;M<t8fiAn!%OHG(M3el1r*~Y8^9#x1Nw^uEJ*6Kfk0?7#3@Nt7xd#$7M!>g
?2|$SFcVUgAWldmk~zRql@Ck=vn>K?0}~RJK?5+zKoB7eAk|S#Geji@LR7>INX0;nAS^;MPz)F&)I0%zI2ICp0R7NDL~<r{C=j19Bus=dkUJc`-J6T-5b6He
P8@LKk5S0u4TBH>8SnDIb-&V2QL>7LI+zdx0pGER_2SOY*MRGuF25~*(`Q_8BB=$7CMiUd3SMWpL7ygwkQRGp8I4vU5Q?oa8pBWTZ6VhnM@3Cc#Wb{47TN+o
U8OXGt*`|G5h|2ZRYcN71xZ96ZA29<5hW!AMHIzINko(tO&UPbQB+V<7k22GqDi0#kkA?`HqivdNeMyGgr<(DwoquzT1YBVVk-BHob0{MpoS?JtIQRqCT1dt
39Ct^qiBp15=}bLrp6+Ok^-qp5~++v0*N+Pp*jSjn1Yp(nV2GBnn{*qA%Z{Xg~dTomxeu#f+84_h=)$5h*}C~XA?~UFvP`75kyP{K}NLHG%6EPL?tMlwItLO
Of4qbh=MAbWttf@G&)$C1R@27vxiMmsZmu-0aZ;CHBc1H69ph~Y6*%(q9TSMs$%zMh$)z(zIS>!G)z_~gGzY=qza+y5(XsO8Y(KHk{Q|21uF$HB!)3nmLRC0
t6C`#q^c>RDhd{ulVchkG@}r+MMWvGmZ~;H$q)@J#T2DbK_x*;1Vp7B8loy#h^m+hpsEc9s;VM_nks6Dk%nR*sH%oa3Mo?UqL_#@1{5ly8lj*lC@QEeIwC4k
mYSJrY7~zUbS+R&lql5#(?N)$ofu6KQV}gB3_;LRiR9ni;qQ(u20)x=L*UBfWT2ozkO~>QVwunH&IsoesX7o^D20TqK`dy1g#@*s(FSgqppM==VvA(YWhkO2
4%Eh&p@ju)62vH4t)r~NnkHo{!)<xMWTEn;+fflzl!l!-mk<#FMu5<0#6&a!LY6iLVwl(y1r$>nrKB-a7{-#9O+Ac(RI~w9m2rZCt&CF^*dT}pbYYq%s-Dhj
WvWuDD5`>iuqqh{9R`RdL!Q8#LStoU8VDhVRN9py+ESEhcGD|RMj*;;8X+3B3lgHSMmAa@K~^miv<oB@P*PepO4>y8G?#9pT^S<SHk#XFsX}BZz-(<%Y*@re
CY=$K#2^!@D=Rph8x-WRg2r>AD2SFOfGA23q?uhfjBJ?OV{AnejUkE#?W9_&Dvf9;B4VMo)XiGO1r1dMQ8OekjU^<K2C~gXAs|GwlF?NRgatBDO%g#gwMhg?
EKpLB0RdFQB%>ifQdG#sHj`g#q@se6=(aR?R1^_HNdeMKwT)nkD$KofaaC%E6O3tNWlB<vM3fLGOQlL)osCfZ5;aBj?{qg~N7LbyURWUrA{iGX6lh%tL<n1A
W+Oj=`U<Kr`2{IOB~w&fw#fba;B^qF3TR2UCqEij38m(<g2PNaNbR6hD8kD_F%Z(9g^FXOF>F%I%t%e5jY8tps&G<lXF<J96=o=)qJW54sEd?o4Iq&NOi>QD
$R>c>Eg}@UR*735qeD38NBI~sGBN=m5J*CVlJ-mhN<#W%4N|c)UfGKCw;UN2@l1b-0N_XWDq&LY>FV^8^2TwKH4}>!3|XRMCg$R@Mngs+M+`F@xMC$^5k)Xb
29s7NRW~@zV?A`I7~NrtEma;f#Q&@C?md=Q^ac-Mzt@j>l>>kWkqCAObx{xD48p{rQX)X5EiEBIQ8hJEP{fFtY(X)R5cm53PE<HC=pwNUQbZC=di)eTWS{Fg
DE{-%5SMogpN4xN4!j4cIs0udOz3SF4Lfh~y`gopVf_<&t*Nq=Cs00Ups^N2ph+$`?@3V$1<&-II2aFbh<}(T`X#Z&1UwJVmp~QBLg|bLKm^pKDu9U!WFO*t
d(4FiEvFF#5hTn-RRU6=P@H>_=|%qH4+sq$kkJwq6;VR>nCK^J;x2jOmjrNXAfc+GT8-V@?RRKmgyJPBX`#^Rsv;_kbDdpdqM9`39*FLzUAwenj=|XnV<ypr
iJ+#CiizyzwJwC9C_7_Zb}EXJX;N4Y;EStBbasu1qEe8ilEyVnjA#m`F^v^Tl<o?qiX8>U3u{|!+aya=XJshR(^Ii4S~}{OdZ^kYgSd&?1ZdGiF;GDh*kIeN
>~6%&M8f1uT6)|EE(gJaB+SxTTfVS$S7_FYQEh<nTg>AW&4sl1P^PVHX~CA6X-vVzaaf6#H8TWI_9HDdi@AuEw614EEi)krFe{@2*f$Z1r&svM84s4K!t$#7
aKB^*)N2?~_dt}1fPz4%LADdAZ_Q;gKfI<5Y|&DnC@5yK>UPiy_q=J-%OGkb!&Yqry&MTb<{u0`^P%*dLi8u8RtSj)V7%VBz`0KMr;3GUtZrn~{5QOHB<5TD
gNxVR0ZGvQ&^-*_TTaydPlQBRYqHx7_Sd1kuwxu4K?SKwr7NOSBPEmB_BLd|#chSKR^M61WH}jJq;^Qw@_Vy`B(g^&(1QuI35lhsp39^>q56Lz$HimXf~xV~
IKf~!msFnb0Y9PnuN{r|^cOA|%ORj4w%Q*CY+>)KHj{oB8uE1qX+?<#AIN}yGw?zD8h$LnF)=eL{)iSP_MO4U1}J=;=3*#M*?P;~Ml@9{gF);0Qf1(c;{>y4
l4k<|#jSw;nO-5!41Hnk4@Nx`=7-R{4d(O01}0`p%+3Q*e{+f-d<Ma&Ve`fl*E$cq`z{5dSdd031_N&LR&tk~a50_YOhpOHiEC5u@tASO@IGmwL4nJoB}AhA
Kne%YfjiSkaljw11oj-%B146UAz`T^C6b9)s6m7=g-0iNe<d-+CZOvWeqX%E8R1GaecEJY63NB$Ajo-&bw!U6ykKT<;-vIX+JQ1o#MZQa)zzoYW<eunhejvP
lV(+8L7a(LPW`)c<QwN{xssv83j&bkwG^!RjJuSfq<?ii6B*`^+?p=<FN1UlV+kqQ=}KbeuTPjdN-8`gb??Jy&~n$!pov1g2q3C`$(i?L{SXe8ePVW#ML#{W
)l$vj`Y`CA*xa#=4mj6C1>mm_V0u?S8~}Wcy~>vts(D~}2@fwzLt4YnnK_tRV}L&CVy~<CL+nHreoc;fA@Gzusfp84s-MlK6r)e<DNODssfVHI^T5)6$N}kK
aj9bmnF^-i!sx{0rWgj46n5&=T$m*2HH2G~Z)DGT$-8Q-XBLX4W{$B%6#>fexQMO|V>1ZlbZt~a6$Xt(V{MHFj8IP5tt`t<BC<xRjf^>9(?;0Vh$N_}*f9w>
#8@e<u{g#mr(+!&pn@7&x-1k1+flY6o{nRNV?o@Sh_165s~EAhrexJitwk8xjW*O6ol#p`G(|NtN<h!yXp4-t(N#5bB~x@O2U;j}R7DqKR7*Dzh=_un8fT!)
M#ia#o1(^Q4cXm}v|VYY*4Wc9QW0q|ZF`r;iw-JkB8Vi4Bq)ezsU`C}H6^vTS?!3`4jqh<wiqq5G!#U@Q2{kY4G~ok5=2r=xK7GoG!LHTF{TSWNg@+@=wDDB
s)OhckFI@t;SVGk2u&hbD5fF^0|OJpNB9aZKH-7>AIAYj2gboyy}2zID8Zg7yQXgL7F;9-#=;-ihtxjQw+(>o51cUy6oHNZuLnycDGU`bOtC>1*Q(?II|LK>
i~aIcO2i=$3`)^S*!|ryqvMN^aXR<p`MV>;pdun@pon5(0;H9o3Tl9gW{83o3Mp&p1rPWUBp1{U1i&5wN;!lws+=Pq=HUfH$W&IU^C3#42^lD)BBq(D2@~kS
nMy|LEU|J<P!z!^F(Dd-+&!n70*m>@3cDl^XeX#J9=}QN_nFFi-)<=S{y*M)_B9*Qu^ZzFa?Q)-uh4M!J?i<yMJO0gLI|MxpHPGmR7@bkK4Gh|dPNVMs1Q*C
P4W+5c>9R$52x&Z#uSQVNt#uNSt11b!(kadqFMK)F=)o0&f$Qi1b-LqeiYfgYMvl`ARGtMXh;gf!VsjTuu&{*nG)4fW%STQO3R{FIz^UtLZE&VI5cUAA-~l*
G!qc*C9o%>nr$T-icU*yqvhW<qI!>-Xi21C>Y?W(NFHAB5cQn{=3qR}%p@2nS{VZ$$x*VggZwoi0x=9rNfA{lP!$kNl@OHC6%dpF1xz5Y6eKH4Q42*?N>tTM
kO2siOhi-_QdKHM5i|sqR4_tJArccZz?2a&3qv(kL`6{%BvBz01xN`&OGHG_s|5rqO4PKhNh1<f6#+{{Qb|Mw0U*gBLrF+7kg|g)$Q43R!ZaWgP}EUX0|b(g
!ch@KQ4%*OcmWGT5YbXd6rQ99kF$aU`9S#yc_x&k@?9p45e)=|0|`=r0R+!%K@zl7%R*CBP|{G4K@}=ZH7P;ln2$Rt)p;5dO&BjDL!=!<#IVRxgu=+g$3W&J
i8b6fC5S2|prk4)E3|Uc4>?w1V1RJ}3O*n%PoWOp`pA;H4I~PSSjmM3lqp0YmSCZ1bUG#`i6n-p*fdF{Xi(G?g;Y`rNHoxlL_tafNks<OKl4@&-NnO=Awx(y
5Y$T(6)F)W2<QzuT(l7)!3z~pCbK9-8wi^@H4NfXhb*xvq^C$k>tO81Xoi_8sH3tt0jEt4#9|E%QY_6NQYmaXVp%*~3gKP=0GtJ51QZmNF(m^*OEN@3B*e7E
G{FQ+(-c7|5Dbz*B@swA##9Wa>OIFmSKu^BAR$bIDpz<OfPnI3{mg)(*W`ddg@q9M+xoQ9<(x;am|-0lJ$4<i9^~jJa;I?sC>}447si2aG3-WQf<?;UHihk~
Wrilfj5S0WQ>y2PF+M$xJSH${IW0tDak90xZtCgom?g;@I~gh>Cr2ICauSmh5@<8l5CT@E>=_J}K*QzTMzm}zoEU*8EazZ6L^47DK+@8ImPbMngA1`fZV&wS
W)%8=P{-~MU*93AX{VrusFEIf{a@Y3H~yd5#rGPh`1PsHEKG_V0QE&(h82dr#5nI{OXzRDutbS>5r7_|=TbiELjcaHrU4COIT_@zkl$eOh<NRbdVSwx2?=C$
jdyY=MwmgAmLW@Yoocg}y)AeZ=~W<0R6|O2drZmM?k*IGbD|UX%n?XL5s1c|yx8IMX(C25Xla_^nIOoGKT4N#dE>373%!k6<YWdq)R5t2MkWSUU#{C~fUwo-
@sk?WH!AcOip&BMda+tU7>pDl+3H;k%kjN4fF|ZP0cg2M1ko&wa@Z!30_o(g*PY*iu!guUKE}-o(i2>9bAa)=$F;t*{28dum4Q;QzaBD4>M%Hl4Ov9lE#U*2
OSJRjr~wSyF&jN@5uk3#JIcaL-{8p&pd2qAU}S(17bpw1^k-&ZXntiBTBfnXJ;=Vx5`@#Mqz!jRqC4qcfkAvlhh=)rNZ87m1FuosB0!?zLx!OTe)KF0v0!1M
0bs7+^LJxjlj7D6-E5CJka}66OKOI}Mokq`k=RMlMd<-iq7!y|?M<!DDR$PDj%+|g)S?V=E<t#$>$we_OVsV9TH`UdFe+M6%^`>s9u6a?T|@7CiWMWfpbi&)
D4sb?TJ`9<mxmyd4SCOt8hY0JL9y>QE58?)d(#$4%$ZOOC^Uw9w;1VBU3%9K4z}Wry6#6i#z8mRLx=&VuCr4Z`U`$>SHDbZQqR8_oe}5a4dsTnd3cw@$8vax
hG%)LFxAo+i&~;DcufzC+4Zatox@fM`n=r|O5XK3mCh>$W(WoLi6M=}wPYbH2ki==UeJsk^x^byTs3Q0ZfAklJ5ojR_<ku&Q4mYpR%sb^V||w7VGP#(PgKUH
wPOP~8hwq}pf9ebWq`9lubjUd_+Cv1Cm04STv<nhcp6xxx*o@QY6L*`YdCpY9b}qFy53HAlRmKf(YaSHVC%&M0PK1DB3qzTG$;YNuer&X=qMpo1QE%cs3D02
(8kMR1%aRv1`NAfh^t)j1s6bfaTe_~1X|BkTE8R-2Dd_qdIMoJw$c=gPU^1{u-(wP1t*a71fx;ht|b$_9f;i*4L%S_B0DwGfO}tq!KFieDmmxQW{0fRqr{>*
oR>z-S+3a_qii=3w}KYzQK(3YTh-%v9xN9A0hYYrp#)e1#wij&WE6mFzI1L&+YToX50@FH7|0o)K)^7=lsgz_xFD96fz>!?c0>^Oqq0fFXgJcV8q2v%6-T*H
0RtElhK6{cJ;0*7GO9{*n1V{V^Avdkpn$F24UNPAXbE)%*twE{sM!NqtvI3ZyYNR;`mEMR8Q4tPQp5wz`#W4CgFXlxI?ECHKCiKx8GwDqgOrA93fx_mYSra%
HpMH3aZ4wHLKk#pM*ZD!6&9{Hj62*=?1dfP-ds?IqEaT`=?wzfv-tM7h#n^$q<M1NF%M?9csZ>c-m2K|-cTK%k>K}K!rRrL9d(+TOC2=sP~{Ii_U36(L!C7G
PPlbw9rl*rM$GCQIqRa5Vgc=;a5cW38C~_)0jnu4XkCUVS_n0+nz09?j{C+^==4Wg8NM*c=BDoJW`@dYr=OcWnnf0yjHQ&u+pcbo6D$+y^3;aI35QUi3DHDZ
psbxnVdkFLM8YB*wTdb0uY3qdbQ`H@QmJi^hQU>gd{|vIvX$QaXfzB>q^eJw48Rh`$bhUASK~c59Qu6yzNGJanubaUf-)iG{rtvy+>sD<H6m;i;?JMDheFm@
;LD3r0oG8rmMksBJ5Bf;IBXi!EFBT-ggo;e{Jsr&QfpWP1cDE*4Ux-QJv2zd1WN!QlZzPJs=&sWLl4H>IboAzUF+C^4WaN3bO#q&s|><S2Fc+=Z#ic5SVS5X
lU5cEd;q>qIt`6zk8Km{rP-TGrxy4YKBYa8ABT^LFnlH90b=1DZCnK3)+zPEOs_pktoq6wpBJO_(*=cbLLu_xD%tq&LF;J}IvRL{7(2FK2RQs!I1N!XM1WYa
SSjcMg{h`tZ96-diZ14{J!ozq?VF0Q$lB;hQx5kI^f)uGhnB)(2l9gu(?t};6he9C_3yrT-p7rZ1z4gUE@8ZESyL?>`QCT9ZgWlQ$_|4x*5t3cc`L%L^XKL4
C-K8Iv1BEPxq|@(Ug?plqew?|rG%++z|c`f*Je0-$i3mlJFvOEDo0+}X&^v}BH@vSL<zP0CV*J6%ZK2!5uuLcJR}NZPByjeAe(&fug{e5AxttfN~+04ECp6t
1Y!aZny)EdYeL0?W@Nr|ifER6Wa|RVL=aA~HH_N?rEA#Y@q3Vp3lb?aQY%ziBK<4Xph>cA64B{uWq|0C8dQYd`siUC+Jv;H)dV1oHPU40gif<>v$LYB*<E<)
*L!JWEn42xmcg1SZCcS;dW!66DLC3`Vg!SOqroxh2K+i&1RomIoIPu^!U^o~@Yvv40GnQpIdBGxMJ=9f)vD4Ta6%Pr&jdmgK#6#2cCQVGYS5D~=)i7QCwn8!
`QJr=)pr1zvOWz9HOn3~!19I?+zvuv5rZ5;S8SlYPZr?eLn(Kl#x8K}3!*@W2Vs`3cI}H)RC3q3qmc!obZ+YtL!#6dRk96jsWSr3PcV2rlbvgqM$Xlt&3*OF
swWNm<YUXYJ0eZk=X>ZJuN*ty#J=ab)2q`B3{Bp%GolqN_r4KpVo{p3<3SKaq{9|>RF{D%rl*C>up5onWYrzmNuf=;G*x(+cf<$Je?%<Nqq9x+C!TlXSaOQM
#!53Rsv(RUY7(!I1?E<wwbT#}5<vq*S(o?u`VHKo$rU!ZP-?)HGGP>iF)SMTvJtC`8DmjsqA)J50vZp!LK>=@)H}eMY0?NTXg0XJS8+MrK+uZ^#2xyfRt`d9
%7rtK>I;ku>6>SY#0S>ECMBuHwpC?0J0u(mZZ_3`)sCec6EN=%rg{c-j;Ah}&COJ{+jFJYJhniBf|axcAvE@pz(nX{?;`--j<x32`VW8&j{EO@(D4o5G&54c
BpO?$wzA+4dexwe;=;g@ArX2DK{lM6gE$Yw1*D{%Bp5sAsXW=!W3A9HWd?QRS{8H&SYI^;l`bl+cV~yIK#i%BS8GUQ+BOb^o?Naqv$p$q9{E@0JJjuo<3P|Z
A}1Ixrh%|{Iv%b;IZ*1tLeCcw3c$2KESU?T4~>SM4HyoA1&AcDBWTTbyGC;{WbmA$A>QV0h4G2n$aA1;<HhSAQGy_e4G<f1!3Ngu#iW5$MqIv3=|&yqt)ql6
(d?tv*eweqqV^!Ee<gD!OFh&SZwS|m>Pb1q1cVLsSc0+qd+#&Wc|G11c#CWr`MU#tHM;i;#>+_gPl2KU?geBxX|si+b4Zgpml8&2rMa3*Rl+M+nV3RJ8|rFz
t86Na0%rHgiA-i<=5tPY*8I+9!i@%cC=g-`UNU#n!`0V<8K^b41RB5~JMHEoM-pT%r_%L!8|hCPwoi6bBZyOHw#X-_)fHsg)~OrmV+y5Rpp0SZNiY#V^MD2+
?1Ma!7}Fh}Ltl-#r`L(`C6gWMIK^vnA2yJK+3|_gOR1tPT-A-Oo9{MchGC`#o}i!Lk(~Q#<1dG9`L5Yxo##~$=aKW)c%*?txLO<YVS7y$)ERKsc!9=WB9|E}
jr1=dYh#1uj7$;`GiDRc#R-wSSg;&Gw5#3+tK+qT>fGK;(!ZvJgJaUy;;-I=clgej7Cfk6Xf}&Xt~&Wdj19!SO`g8ak9zVu@!_fh_RA<01Wtz3fnNh;;@tA;
V`yUUS9OKC0g!D(G1ML_!xwN?rx;I3lndw$3mtswnj{{^w`#d@sy}wNBfuv?!PlFDbwQmLJTixvCz=Ta>f=yE<6W)3q>%mdeK!N8GfH#50xbCfVYd|>U}S-e
<YO-c^$zMOMg)mj51<@%XqT*rip{!GP(_qhpN!m=HlLq-=yNx+p4}JXVqoOMrM9n7sfV3fP6?|7NCXAAYlH&|-PvK$7gf^Y9&PaUdmI_RlY1OgNYZXdhtr~n
*xx*IZ4}L(C?9;n%Aqd-%j2DNKDy5{e&P`OL5}B=NID(iHpdm7LP0?bN1%i0dEVW<>Fz1%b-4Im*9y(}g3RTKv)xuKfev$(zMjf!df~2`%T#0;m=20Sa7zhg
3Q*o<%<wk4>r{PVsGkEMSq2DoTjLb7;w!Qc#5TY{ihe=d74{!!%}O(|$mlhmkQ5x)tKa3V&AvG~4MUSwOaiM75roC?{xV@8q48mKqp`|7s6gHKVEd=eo(7(!
JTfxFV4kJ0yzJ6)2F=hQV#i@7H+e^_7uO>oz;Q=9DfnCN^kthe=REe$8$1EHT+nw|;ed~eCDwx>trLCEmG9%O4!1D)Yq-!u!8Zkx9ZpIP8IFqqZA!5~_d^e6
3`St4V~2Eeed(ub@5t#oowUfRe(}hRaTQt?s)Z>=qu9t(J<c!6!+=i^VNVylcpop7%%D{Y>(=}|m09!+&~`?^#=d0I8lhaR){SI5QX0l~5crBF2q2<i#;Kkm
5)*zol406w1CE1Xu+0Yg7g|AlRIDQPZlPo<zJ+(dx&ct3o=<0+VT$a-B`jW^5o1CYP9J`IxT(0Q0aUFCas(YhaTp<)>E#l8Q`Gq{TD3keMUDoISU)epY$6Rl
Q&eqIHmJPUTXwJH<L{IL@(4F^Q5qpRkdUTm5TaF@kXJ<&9jvPt>zs3bGi#2U!#z-T+xt&WmE)Sdh>km6J5r*s5!?xR+|KL6tto*)*0wtownvUD@oJb$W|5`{
CkuOcQ9D*x+MAfR6O!d_Mg;VgiIZIIOlt0DNRecP*lpZ{Lc<ns+?v;_ssVc0!ni^>xTbgB!6I;+Iab-~#!PRK%<7<)Br(|u10*3X4QN#w97DBsFv<Wm+z!SC
>nuPC5gkAd8qgqL0>Z*AX9r1}51NE)kn^_E8`>m{2NTAcO%DXgubJAr?&xuU>7rzVpCAJS<{_xb@FWvne+Lg+tUg^r<%OE3ZEIqp?L0p5%SJY*P4i7_FcH1Z
Zl<k>E>nu@Rh$<MZ+ebX-wt-aE%1iYIwTsXNge1M7Cm8RPBw(qT2(K)m8q8MkaOAbP2U*REi#MWvWYDfKpm+Ya+;JQO0F-fb>A|xFMQ+4>byUls?Ndw8G7Ev
^hjX8)KX*41TfG#oe&vo#<Gd^mxrrQNEg#?c>2EN>@M7iVh{g`ns5*Vba#F+!~oIK^Un0*&tZzkMN!si1yTFOZ=PUQ@a>`oF|LtgA|jLB>K}1_g7{X;iV;f}
ePvwF1Si~9(`CsU#kca2)-j85iFh<P8Y7A{U_-iV9t-no*Lv1Yb!xvC+l_Cn-v?xM>&kWG(@aVnTt39Z!6d@^Oy*j2)!l0}LKvJXNKHMxvr>BdmK+{bzT6$6
o;WF!y0^(WgwIQXk2sXr+i#xRy#}bjVRF%sGC~yNY&}jXv2kpSS%yT28mK|l{WT6LRzcAPu5R6-VcXRDW(`i8@&V-#7%=RnheXuNsiJNNa(6li9Ts~-n$S2-
OW?_Y+i+504VoeF3<JwjB4~W#IcrS<hKb1J?<Ja)+9;>29g_f>p{g7}>ftg-bdm22DS-}w_~(90dxz4wR=u&;oNW8b5bTU1_PK<a*EX33_nO*Op831IYitWI
=BrQ_T+~HQ-6bdt-QLgQFn9^FfEf4vUsL*YKG+Rs^s|VfgZ1<U^!36VHB_JqHkXO{Vf?hgw(qz;S{pEgG+B73${MG6zqaQ?{S(XAuRh(3LNig8C4uxms7y`M
5?dI@b0%A#+W*SvbK6zx63N+<k?D(8%G1m+!4ZA^Br_fImc5MjGM#Y@n5T<90z!TX@SY?P`iI4V_%mkcLEju;aaw%czz!k+kU~X$*plGc6g|MMA)@nrbHHSb
-WXeSOC*F;NQ;32aEMi)(lm-<Y6?y_kldUtG(0Aja>&Dr5M-E~TH(r6WaT+=F~&?yVYyQ>G}-{UjPuV9oa~-au-ejEZ8K7)pqL0Og+(Umn%60#g<vQ*XExk=
Y3)4f;5LRQb`za<OxDUnpw1Am<|W&>aG5sj-!q0<bM7ec&0;Ifi`=7+FD{zxf(U|%-O0zu)8;2?vw2Z=_Hi1rF^y71XvRyTHz`!5lQ@{srM1I(o193_(IFck
g`l8Tu#>q^j43L~%MRV**>6Ve8U-qGeBQq@dMFT&$oUCONq3fc>C-EqvE2Od)YKkhNr<G$NK(ZnBGULqj8)KPj{}T%3KH?6h>)5os6;{&$7jEud3%|CNMw#n
*!3HVD5=}<?0&2qDV3vZDi_->N+{K-L;g4!iT@b+^<MknJ~ol;*9XhOrPB_W*{1`Bpn%3wh786GQfh0i+YQAb%Vy=GvN4I-rsOH@$ols6v+zYzmSZaoRw`W(
xuR~`4ACYiAHlrCDU`zHH;YE|j$<2ZiI~D=BPO$lJxMtioOGDFnKNhmG%$9N(Lu2%Xm5wKlOTX_z=qRkZbE$vHg_csPAH&|SCxsY!_|y|#GX;Z#rhXuQ7Adf
NTnc9v<)c~NDU<_tfUka1p}}-$!~u>j<eY3{N5N+n`(wu=3L#&3uA62vC}s|*ApR;JZhpL93(Ym6~y|2TrAOUA=KQtnY)t`^*0-|wlvB_rc<sx^StYhaZ+17
*y~4^S*pQmS!>2L)hya2xKW~V<~Yq<)WodIUEITN5~d*H(8u7-I&|=3tAY-d^FX<D#?W^|GM0rT6=Q0bGXj<yZFL1?VNX<>L$xa|%|^?`^yLGk+YbhAKxk@q
IWmorDcm#4X``k=p?nfH7cuUhU*x9Bc36d;t)u1c5w_+syu)s)BDDlBnCc^oynD99;J$2^d^ya+jy0#9nKoBh7&i4aqbDs<QHM6_B^Z>eV?bVta_Q3njmlGl
SuoX>j432(kc8o!y0!~#gaL~jJSK;CY%xu?EE$Cubwx239c9}yQp#!KOrhGN18J1B$|faaZt{v+WIJnMn%5VM<(wxG7%>%y8$jy?)@cfr47L?n1XMV|xWPnu
X6FUrk5SVDn(7?o(i}9#=BO@{G*;EqiDMC*vpC_*-B+B*Z+pqh%QeN{NK{M`+6!We)^Mz>#b||ddeCY_TcNp)=7yS+BCl>Z!BY|4x@*|*C)PbD(KbNj4z$n=
g%T=82#FAIwhLR-bZ@H3577F7{dqnj2d#{USQ_aoyv)f$ezf@B4dQRx<{q>^ssfI%aQJf}M<|}-?b_{nhjgfSUTm%*Vx$UCXhu`F0#e1gvKach%LXJE?a!U0
rTU19iTKiSl=!m;i%!;7e2P+_i$aCD25{u`DZ`c@obA_gGX!~8d^&y@X-A0-a6*uvGm#(1JpSH&xtGH<%f@P0v(Aw36XW`zN97A36{Bg}GJ;Yi$|aaLf0t<U
&d)icgLZE29)zmgob4H&?MGI7u{P1zy0ODz2KwZ%XnDUq|A7V`b{vesfhs9P5i^8?M?i<1{-}CGgEkLlM;Rj1KL<F`B#BDG!0SG629x~oo_5fTN{7rDKI`L@
k@}iQMTmu12XOi2n}BHHpFJ8Upa!5sF2UKl<uYpZH}~8ZTC^I$5cwG~2j{tfKc5&s4f*Ii^776Yp5;4z_l^hOQ$eFfz5Vwg$@&M=?IC{C<b4QBKF1UmoLEtD
3dmSb<ssj=dA`V=l=^P`wTpm!1mP0|9%e8EaM<6(>huRYoUe_dl6b)UQ6c5l$6lD_xzpFLO_1zBgS21{M0fcIX-zatztj8Nn%+~-viEr8hNYxf0oR&nvwXQh
n{Q65kYSpnA{cQJq0%u_fV@bJGlpHa!?N3YeI5V-?_qTpl@G^{Kt;VshCf!-Cl+?IS^_GGSfUBDkAMKL@)<tF^W@|aIFLE;cs&z=kEgMg-Au+{T&9HfvcO+j
6pEm*6-80ch?#k_NukyhLaM6y|Bg|l%^%iSd`{=>l7=BDh!uzughE1AB}s~zLqU`=DcYyvz51PpXCB<?mk4r7aO>T!w{ZpNp8ThJ91IopV}#`xCQ0F3c<xr0
@<8;-;V<<;NfcD0R0B^!O;?~{*@`s%C)y{#M?^dAiBA>(biebMQv?(agbO(eK+>iJ&%8sFQnaDi8BUPU(^WMMB~4TZBfsU8;P=i2-PpmoV;K4kOZ@4vhVRJV
D-0Pa(>0lg@OVmLx^T`kU~OlF`g5Ff_c)&DA>PP+nbXJU6Elsl$Atb=1M)DrThrXW-Rh<-4KV#?duPD`4e{k0iNH9TgQgntHzh?OCQ71$B8iqNPvs5<N|YIh
stSRE2#O#mX|0e=0>M(TC_oTO09{OI&LA<AkVp<E5R?pm6oHlz!Iul7v;Y~PCPEaB9wz=|n*lfm5_5Te`KaS!E2!W)a%oW#nV4oWW;rn}F%hF}3SmPq!&|H}
Or(A&0Ei;NMmfVJ+mX0nq7(rn%MGBTwwjXJlT0odmkdrW9L`~vPVyLX+zjAv{oOgpmfLLURO1A0Mh%pu%DdgkW!koL0`fe~+rxSh6hSM`4$Y2|lJ18YnAwI=
DWs?281T+wJdpG+C%}>D(ZesCM%9dIe1{VRr<e>LJY%?t@UhfaL5kDbcayxUL;>D;-33>X<mWjPQ4?Y`R^}U)ZbH)3*6V4Q<=d`o*p@}8s7XT0U>nT9+A3Fs
G3Cf$YrW(>7l)edJv}J%4pmAD6xI-qqiM^S&CX=R+&5Vbv8EO~8JY124ll*X9wbW+!FU}<t-H3=+IGDV@ABjVZ4GUK2{J=(pv&G<&4Y!D5elBDA4W;!JwW8V
A=YqaKVL5Tx(UNMw@nxr%Z0JZfU3J1{ym=48ZoTchzsC%2W(9inST(bYz|yAvf+}kZti8%QxzsWvQ&lLA&QC%4CG`fz0+UGPTI87?9|T>Lhlq5oDCx;F$uXZ
M(GZZ>Q63%M-oP34M3le*DXH^cQln&L_A3QVTk(c3__@j?Uy2-ghRF==OMBtlx!7;zC$U5`ib=*b%!r$-|;C0Sujef0%@V%=2kw)UzMTJEe6W+>EWw1Gy$Rw
Wlhz*U?EjBzMoYj8s@IF6z}FH%gyf-USm&kZU=9LBxL6N-{+6tP&KMG1O%HDEgG#fjUM$4WT621&kipE=d)qZzBWC0^3MJG{h8ZB=m${?u(dQpg-`Zs6eRo%
A+kkC2>>5jd{80o-;b-~lSv{wY-GoGt89k0BgdN@ay_i|1c4KnLV+|QFvS%Q#7Jg+ooE*g7Shc!s&6nIAc>_gsu3!cBQO;4iV(oTD?p?O5CqDiLd>vG)DbkK
HBl2y5X8j+6$D8&C{q<QRS{Da0Yx;FL{i07xsH8+JO?LUT``f~5#T^0g5stm!BZ3F%AmuVRTP3vQi?FnZ-(l{%QNSQWK=n0#uya0OD!EvUB0-QW=7Kv4d^hM
5K$AgwI@Oudtvc~m%!;Xh|{O!AdLae94odPfB-DehcFZiGNG67yAfM<>}(uzYBAS!&{piQ?B;eo;Xj9(JT;PS0L-Ajgp;&QYB5e{R~b+-F~s3{wiOL{%(l%r
=jWsyD8=2db1+aGlSC@kjSX6YG%m@Gor`S^GC)8vBpi6}lTZzy#Iv*T$t3-DLaA&m-(5~8yZG{P3^w*n$CqC7pkI?J3mZ!O+Q=}_O?9bABdk<tG!E<o`1wev
i>6UsTCz^&0Z`Si)_ERBdr80?;mo3ayI|s21|FSUJ9oE`IVkEgauJ==%*4IKGN0lc`5yJ^a|A<4SR4uT&oep8F$7}D6{iS{`X8P2n{iJoY-cSM6%kh$G;_Zl
*Pse6$ITDWKo@c^>Ei10?an~$yfndGGP@Zt+83gr35*m&u}5+Qzy`7%y_E*vpNF&M`u|LiVCp-d9^L-qb5rn_p<h(|W)90|8m(+;V13~Y{R8|Q?EZ|0_Lh=!
2wHX5KK*FxTvo5_-)_4YEvaDl*r|hz1P4(tzgj^BrX3Ty!dT}=y^Qh8*FcV|4_aVPl86Fd9Rv=nd100fU78(J&wEL<@P&Y+#&DR5R#q)$-V?@)HkA>pPu=P1
hVmX<Yq7F7thBYVz#xN%hLI_1QrC%Ir2%AIZoD17C3p>oNoP<9JMRT=VPOLjjBWWm#D(SEkq3u2b>}QxEC%nQ*!9NE30X>V*f66|mLpMn3Kk`#Z?&mg)n`f$
8fqrAQbsBXGiR~42)s&QreKDU3O@-JfYU4o#E|Yxfuuw9ew=v~K|&D$1cBtdC?^?|l7M3Pzj#y5SILATNe9?O#GVqV!c!y?B%D8v=8zpYaOWIzlQ9G^sVApx
V$N8zamR$(y(Z@rIAzO;j<W`{R0rc4PorQwmHN6^=>!lll(j(Z4#-_zxVWJJuq*{t2IjRNoT#fz-$;17rcZtcy~W@;Ty)*_xD}(AA|{-BUW5t0;lisTA{WaG
c}spel^{tHS=}=t!LViC?W{zdu<SAfmdK+^rR?2#YnhX}aCq^!a%WlIQHY|Vu~rs@C8Q-fXndviWHVBnUlMK)eKE>{$nn*U^SB1X&^u3}F2dh%U;{*$bsQFr
5iKPtjA!YNy)aLE?d{OhoZlAc^h#V~PNfcHVMA;t_L@-LtL5e7+e@X84DDspxK1(YytZuy#H6;A@`5jhGH&WlnciY(>w@?3zdYHoAs9Nk2-pWX)rM&;9;6z*
_0}q>Zn(N@CSE&eFdW>fVA;A(+CFe+j&5-CtM>@O<8x$b0tf|Ah=91(&ay7$-2s(E-~*xnPLO0)WMZ53I`X!*8|c*n=xBhF8$*|bVN`M2rI(I7Vbbio(rXyZ
%P}_&FpD<xa0|TB>P+B=Cd6og4`&ylBRCGtBIpHlP|M!N;cw=0>`0G9q@;5T*y%Y}TR#@~)nK`e9>jV*`hvAy_5;IpVN(Pke34C$EN4m?)89A5<TDcY0?^lZ
<_wDqFP|K49%M;q2E#G6^)-=Kl&JyQ3<wy{Gpx<x>l@ac-n9`WOC6^1Dr64PK~Tg8hYbb@G&ZLVF$G_S%!Cwt^KlhdLAb=-res6KdZN}<Xp04OP}*Iz84)%E
Zy2igCI&XfyqIPD)w^T%q4SKCIzsQuz#v70jPb7NUg#Go3X{_>DIG3cd78j`H7{>1cL>jIRo^EM0}M8R8_zhmWNFX?Cexri;6zhZd<Q^~LOpM-!b_~K_1q&6
FL}N;A#s>}anTsa4uuh>&Q;kowZJSxhkDkdys97SHG=EMB-SX3a*a*m9Ni?=j1Kv%IHEpCuDmMo&T+1qJzYuB?<zB=+vDj@uAIQ7Oj!4O%2u<3;`4TBk7rlD
*zGOVtDzNR+5~laaN`=saxrF+5Z7Ks-~&A1?2@<3zIw2}eC8v?#yzhncFQX}rnW0W>5@pqhk+(+^Tbx03J0LgFN|8uj=>5h<@d<XETB`?dZL1=EjQ_$dK~&2
yza)?*_km8Sv*fF9dzD#?bD-rqp`L?wv%Qcss|9L12tA?1EpM*t|ooGX6Y+KPh$NV5+l|CNhB)M3J%zOq*4U)H(ew*cmQzmXHyohLQ!-@05yG@11iOW5~GFd
mvp7^3k;Bf7(gbr!;3=0A`Xv2@1}E|`l+oCInjZxxR_(OuN4txkw}giL2C%Q5yC)-X$I#Tpi3#Gq%%tFLROs(JrqW605(92j18q#w%GV0mee>y5HX@fCMORm
pj41{*re?6os))RH`(;<$EQ5O7HgvpQ-K3XFxa>iz@b{Tf}tQa8nQEY7R}od3<w#rz^qt4m=dLML<eU2&1-(EeC1woAUmosgU~%;qeg0TE!@^Xs;DSw3aBg=
CM0R}S#Ux|mUedcWDi!Iz18jbzb-rE*qWQwSU2!TIB6Q2*H@PqLicflL5s{gtgLF3Gke|?c6HeIY^9{7x3sHhg{QVd7^WdtRJa!_m|`_621{&NwaENp7>No}
@iO;TocZYhu^#&Hn3AM7&6+G8J8Fv;oYfI;ex8WDT%o|KxdxadNTD1^8-$?8ND-bogP1Xo9p!W~$<sa5pi&Tu6<1P}3O&^WNCwkgwS{vrbF8N6z?eIta!CTD
q)ge&wzPt}s~S}}1d=efe9%?xCex~UqA9C$PNBXKM}rG)yK%MNRutUwnj9TS18Avkpm53-&dX@L2O^@@^^*1_)6GMioWXp%cGoA<yLCh<LVQ-=q21G4@R9E=
4%4%gL1K|0bcqhcYew>GC^FTB;s?<(!~tC!uE>ye(}M)=R<;#hV%GBVh48Hz)OJT7D{-Zu?m-EMMucXRBClvXBfSUC4hTuf!K)DYMQ{)|Lk}4Y5<<&-aKPG_
)^ENV=SZC4PDh?f&I68X=j0vxLEZKUGz+TP32nXy>%9R811_0iomv&>fXwx^)Wktg5VxHtZE&ee6PV>;PEZb9&r_q?TsXP%c{@&v*^RISMj;9*s3d$uHY^EL
L?bLAUyBOnn2V`ks2kYu!jYY>wx%j&5W!`G&Nph_{B4%J%j#L&TVuho!Di=ajv%aKe0{y<7UfikCV^n|-4GfYA!k=GB|LJ&D?<Yl5z{f3icD?RuyxtPZ4@sq
^4<5qVzJjXb}HMs4)1-!btVHi(06W;##4JF+$c-hy2-4qzO^|X^$Tq6tVn39g;zC~3**$36;ojnsAx7w9w$>PYz%|e4eEl3D%XvN<2h%;Sw?_m(Z#eq%|ij-
myBk3)9Xm^5j8vz4#pRn&1Q`cS^<I&9()?@7`VyE42A94=L1gc1D1xEa*{J33?Eyt`q)|-cZ2o4z3c5rT6^m>W{fkttrJLMs#<AsDaf<1%@yA}1t!qN?(1fa
XBsDyBJL^(XB1J{$0oRQH!|zbJd=J@kyD;9qvRosK~ZM<Dcqr9t=Js0Xy)0-Cog_?<<3yNupMbydfm{@^^8uIp8=Oe4$~(kH_g2G&6d3(+q}tM!=iB*31Evo
RGkA_AehlLb}`lvLkBwTZ#?ID6RcqEmJ4qX9|SP9Z0syae9|o}k5m;%*&|}CPfMZ^!&pi|k)!4<$P4sWY7moghvFtm=<LwGj`-%@UuzgUHtRzxla@84P4B)7
vR)%Jc44q><3bw9hO;7keRZ0e$HRF8Enpy_xg*mM(wA}KlGtRPVjaXH9Zo7}aE@_E#x6^>*BDWnWW9BbRZJc)FB!))K!D#}2VnV>FJb`4DG2}-JBSfmv5y-?
!|46Q`rKM@H4!rDHtGzV^GUv83XBBJ8?X-}PHdRKv_|O(>u|8T{JzV3-qTzUk7uHDl7ZqUO&o+SG!t(N!1um-_1bjQ!wQ;fn$`fSDJq&~s-VNqrsj#=#vFGn
4&BO19z))wECwW5fJxYpH~<5XIu&>W4a_Xi>%N=Udd&pzU>jo2_tqY*>JQcEdp(whGTAcaR$M!7(qgoCabQR-lk2#i`HoFx8b$TjdymU<F}Tdp{6!?f>)}qx
;sSw4QX>s0syv9oE_u@B%~!1}Ho`c<3(5hfLLHsCyv|<vV%Ft{H8qolR0m-Sf&h{N^AiazlJc?nw9uFw<Ql&Y_0hn0-gh{b_9s%<-+bV}7c-C6X3mJRO%VYE
mcw8@gE5M>_o!hEAd3Scbzt;xu_4_cg{A0lF<l$IQwSFTf>xS?q2k2B)B{7Y6jnk8Legx2YgX#bMnW`Ugj17d%r&iJ14W)818^sZG}N6#uq2TiiN1#vHWNc$
Ck4W~361w!4V335jJ$(PYooQxu$K_%THsPHBq&m?J{c&Yiz;yv7cg`@D1@9fQB+YxO)*JTQ8XedDMmycX!1_%J3b!l^1}B!_U*0Wq+vL^^d_9lPen7Nr(J>4
Q>WeWpoj1n0_{%=tzL7bm{E1pby{d_+5d$Oodhsmpok#Cc`dZ8XNS{;1#bDRMn+)3A<Av7H`Vy)Ra`?`I!soARlc8Oa>nF!qolXKdz~9Q8)=AVI%7qf+Swc<
TtH}qNHt`$y`gLAi;C9ao)YoW8ly>T2tsk@;NJDzT1wC+%B92#*~pnF5ktO|4b7VZ>6<&gWr#rd2VLKd_J=jTFr_*IB$}joMX-z^QzcG1W4h~*)@g?+>gF?+
T6H*Lbxc>Now=KPQ26zE&62Wg2p(7$jd>3oogGaFQ>jkjz)_Illsc81PU(d`Kqm-m#K0P%qM?nOOotdsQh}vjJCUv&qs8JoE<oa%CdI%p4)jMP(G3-ngrJjR
H63$+Bn-_v;Hl(rG<lHMyHkOepb(r(iG&V#UYSe=%h5A|N=y|pypDuC2W^5NS)i77IOjXk;_*|R;fiTgHR*E=5jfyAU4q~39<Xpt=(F0ES6*-cNdyEbp$epy
C|XD=P#RTz%A~3Z@;skRLEdNP1UUyyG4qr?h(PjY&_qH!AEXzHa!KrHy-LSy4#(Ot6^9T<Sm7Wu;C2#$as9T2HKK|wpc%B@0sJ@peg1iwj9!i-2el#M9E8nD
4>QMm(XE?$f@BmZzPt|5lsVB4t~VU$6DgK6Iafe6*F(5Gp#VI^L!S+LUv-iayMu|TkpL765_sXCUuHhp<%PvdxavQr*v!p6vMYsl;BYv48yy2LMq=`$I^rrL
pk^LJ$T)0Sn4pCD<mr@fU3ljpKGW0`QA9J1#Pp7c;RO%*VWO#usai%EDup<5t+?XFj?A8B&hVhpf{`QyD!$O<hN4R3T_q%drAj~^NWjR0+^gE;6%87ag-<m$
O=SRrLL`X^C?OevNQ5Q;N>F8*Psoh`2LXm)3I2nF$ax@wuxDD$s}?k34J3BbJ!vvuV_@m5V*z23X~u2R(}0XF7@<O#Mp|kiG8IG8XwrrW@~+lMk32UeNuzmY
v>Y+e8g$kw4Xhp6Vt6()6k-}^C5<_Ywg_(ByNU-z1ely@490|}A_8Wng1b3rk`D+2NEEX)`x-rsC%bOX1mKe|q$D!P5K0t`f;X@`JL|*pf2@8B>5V&ovF~mc
w~FEz9UK%_72P@OhHpj&Bqo<)VIABFDi>LC1BvRwadl#|K;4YeRD>mkWyB^qmMlwcH9^pBvINO7ksGA=3N*9Jlq#7q<q>(81P!|mW0kSBpu)o1Do%5Pa}^X2
Xa)#|5fd<zG*?grn<U&fjpfIiYi~DRav5&*#|PmZEvH%*FKd`{*3KE5<ASpGM0Qe(6(a>55={p)e9jG}RNd(p4*I*%mkYt8kT(%o)D8x7wlTznHxTNNe9(CW
gP-*M&%K*yz^M`uOAVCLq#>Y6S}3Ja!4%He8bT@1=17Ss)&S6rD=Y}aG!lelK(&BNVIaS?KdalHq6cHWDxjiCjaCW_`dMpF!W6E<UwwwYt&rfL^aSfw0#Qi}
qOyb~0W&NFB&imEkV8vU)uE3Zn5EBp{V2Lv6kPWr`pGHOJos_Wel&#qK4;S@(9_IRF$cD>9x~%-vWlci$H2z$K8+rh07)eSG6t1qAqM*EECMZTqp)!%7PSrq
FyjP~#1#St7<6;aSaJs?fnmqp+T7}AUwy+u47A`!2sb+vSwa<w5p{Pt9heR$KOR;=<5kO+oq*sW+%xWZrM9Nraj0M9gP)=)ut7F}jToH}<RB}S8Ki9B<G47q
Xb#V9(H1R@Za8@qLlWy%$yu!1n55H<qF|9qnAZ@(t!x$`<kx=2<dSJ5?eIR|Q|hjtKXwe%+D>m~cU}IBd^4YIo+GF&DTEE~eHZ7y)MG4IqgznNRFS;Iuo%k+
L0dFuMv(a~<56P9jSWCzN(UOi733WY%N@Yxd-up3Avkvo2@HMM(6|66ZKf)Siv<{pkvP@@h7qH-cGU_iKQ6}^Z#hsw7=nIDCv7IA>&NzIMvD<0&{B8uzc44U
;s?mU%lyq52Ozp;VX6k4OhRNDXbPWJpa;=j7x+qeeS6<827YWy*(uD=p#k+NrXQYIYj6#)HKjU8<SuhVB|<`z5fX{)2}_{Sz7r6RceTb2M5vg<Kyf-;dxdqN
rFn<=z=nd3jRBc`v?6p-piLgnkJiw>Km{PjmPa0z01AL-+8fU7HOCnWlH`(*h9)q~ec(5l?#W0L0p|}4@!^0nodcwE0r8MK*g#A`g6{~2e4~j0pb&iFXrhFO
3L>G1Vj4jxMDT#5%&xL2qXx4;nhgU=gQSXqi9w;NB2Z#SL+q;bQl$+D3_=qC282d|bQF}0AiW}D0dygtLV>0BN2Tde4uJ>mB7T3Q{C3g>u+)@RthRD%G(V>q
?Sb#a<zA+WeA-e8rOwBN(XOg0BctN|plDF#2xI^x4T(-NgKP$#$v8=d9ky~B)*@OemfDI&z3m)XDgui}LZGGxNDw+ehiDwTiiYnXHB~#xEm2Zc*zJRyozn79
)!4-dL}{ek0c<pB=bSVFotOupT<FtGh?*QcC#-i!cR-XKT{-e!)&L%+gs9GgBScg*#c6b13jvy^(Ff(@jxS}OA0UQ`r72M8xsYE8QiI@ugBXxJdaq)oqh_2w
*VOKC3?_Ra!w8H$#E~{&dO;Pkv5F$Ynj6CX5}7-taIH<a7~gyejDUheLK64;;W!jYptQVR`lvAtQV5*?N_nu@2KnI8<geme^JJfhp3F9z^1T_$oF9u|9uD(Z
8)N&W{rFDvu{G16EHq-VWiQB2HSUe9nFHMY7%ce+T%Uiv3>-@|+A)mCQiUr(6oCfYDhseD>XJ%t^_I>|#8%wQ9KxEB`MNT$&>Iyog)-(!yrj&!!nkRe6A=r!
aZ56RmaC7g(7~l-w<wt9XhW3TmFC*!Zmp7AW{w$_JQH?`OBfcFDy<OWra`up$dtWx(L|FFcFo$O_;++xv2Q0(Xn5PC-Ht7-*!k4HNsG8$M^udpguvM@k{C)Q
GG%Kc-eY$1HQducr#Q(K5fu<MP(o1!Or*gK5D>vtL_(C)@PIiyRFv@QLu%Yki0GqCFicTF2F0^?YV6K97-iaKh+%UF8*PN-h7jGE1J|qHG<cKi;sz9^nh28f
9oeTsl0l<vQ$SE`WJ(B#2<+)8U|K+-S^=a8fod-69a0vG-&Gtc5(hw$5>$&op)ep(5kXsCbIY-e7zb@cAUML6Kx_V>hUlQ}C_ASSUOVuEgNep4z+ljMG#P|G
X~3&=;+>~``mZT_d5|3E1o2o?>mCOl)D6&1^>|4|P*8|a3{53c1uIPoK?yJvK=x8J5bD~4{5CYOprWHNJ^w0Y^NFdT^nAWP^W1S<5w%fi(<zdRfH3`5fxG!&
bd!cGJoipCW>FDHEMeb(=Y~<MbU?-%hZO{wGUc#*Pznj@)xkZ9=>k$8^g;)2*Sc~ZOuayeeZC17b3kZKPr(nxg-KAYvV%iI2k@7-Vh$C6+b$sD;;xZnZ5Blv
MPcaU!}{tX7Y62=299Dy1%e>JI5|Y}Pj3)(PbN=r4+TzhMFlE>iisg)Dg>EjpqfQPKq#~-n2`j;0=S5eU}$QA_%WajmvJe$zU!XDr?&_Qb0{c~B5H)9sU`xb
n4qPJDM6qRq$UCYVpJre5`d%%ky<E929c#`sG1sRnJ9>9DuN<~L6%TRA#?O#ItnZfK-Q?_)e}XPHj!#tkOK#ommgmaWF!OyEiY2pfnYvmCQVALb$_AOonEq)
;LAfo7{21orOi4?3=pg)SK5cq9P48oqp<w;10Q1}#GOQ;K{GN_+YzQ5Mi2v_gW8UOXiG%`?neWLi-0`^!goG>=iVYnb1@89$HUfx<>^-l8nJK)DJqceOcxFb
qpx~UNXleuoX~q{-)RkM<0_Cf0Rx8OfQj1ur=B(g!>y1C9Mqw62+$~KX{<|%$fh^Ep%iSCNJ-LAp%Z-AXN{T5)^C$QV+Pn_qT+R}4ymVdyLQQiT`7(jMqOcf
r&dk3vYZM=*+X1x&a-@JkztI6ow^yPIq}n}t|3j(;ChH|+MXT|(+6}Hc^d`LomsCJMl$e$EFQx+Lla!xpm5AWZ3IJkk|~clHHCX6W<7JxZ@uGFiH7WXsoHEU
4bzV4Y_pk}OG`MQSw|8yjWRlkl4_)GwgwS&B*5DU*}@Y*&@h_}7J@{NS}ll0zBEkrX_&zbglU!?Ajn|q@4j9g#_xwI?$<V<5R+z!vDz188Wmu(Tsyg<Ce*kX
X(dcO#vbDo(UEAUY~hKFv@X;l>TwwJ)yb(lr$L0&!<v>98IvwZ$gyn~nA{M}G-DR?9K+znIFu?-bOAjpeW2`227vSHSRlcOaHBf%jCh4h-EhteVsCZ}GmiLa
Ja4Z)VKy3&>>RM5kp@pTYX)3s!Pe(<0OE;>uQ7zRqDj4q&D*<M@#pXDvvk77gsPSpj6|)J$7ov{=sFx02EtNcWDF|Di(nn6aEvtqVZQm8kDr2rpTbb0sl_~F
>Qf>N!4L;99T88;N-1b)h6#`gP&gZKJv+VUrXQo(gtB6BV-qkxT+lR7kW*B^&;>I@L`7VlCxj>j_yz}x2d8Wyk5&Ld4^$urk|?wa(g=CiY-+FJ8}dCtF$PFX
5vgQ`z8VKGRXmeLT~BPCun!qd&4;j(AYiD7VVa34CP*qz5dtYWblE5>utI$?o9<5pb5Q|Z&qR4tz7$8Cr+s>4wIy(&@L;0Mhm<VezisG;-*$cpUxrgNQB1{A
`A$#?hubtXEL6`k+vcK%DQPHwOfy<Pp0)Vz<#n2EpKgYS_P<F9Sd%+n0MRx@Liw?PS(p#)Khe02G^<A1S((gbrZA@ybX{ah6DQ-qOZKVt0AzYXZ#qQ!NDJ}Y
z|euA>+`(i_l@oiQuxU->Lnryh>A&Sf~ZPpA&QoQm?Q>bMWvmzEi4d24KA><v{a2WZRCJ%z=n`D5&{}5V9?@XDhZ-1z|n(4wH8V!n%X2PsFI+LO@J%(asVIv
6$z2nQDQ)(1E+Xs3Zbha0i(R~4iDFdBa^TLyla17(j5+hE&~`GKqi13L4${x>+&m_pm+ALQxX3+-}ZmW3HPTs#+M^ZG#Cpwf7_ny0O58Q_5LL?#1xD`1WKI5
B=liTG)xfzg`@|03929nB^Sgr?C!y$y6ft6Bq|F42=*hp!0kAYS8gyYNH{5q95CVmLKZD45>xQ`pSIKVwfB>sml}#_hCl>6Glkf|556MW`#x9-^nvX-0-VFq
IB$p+aM>ug%&;Gw8B2dmkE*;@qU@O1q=9sH8gB8~nanLdavp?}naG=m0|8;u^aYzjzt-@d#OS0uhf*Zy!kw-EXSW*CKSK+L`dKN{=dhvvj{p6f>MB8f7#%#l
cn8}cd<{7v=|ND(BII0ZiHHI!MeK{9ucloZO`6xbn)2-pn0k+K!h*lD45Rgk2hwCSAGoRvU`VhLhJh$2n3FIrCL#(7gfk<E8zF?2Rv<S~z5t(cq38gC1`_Vq
cTr!cQXSB8c_u!Yp*SB`)GBa@9s9zetNzQdQ28w`KKh)IL_$QAgvAB*28n435P>qv6hWazB0*d|K7YRYFi`&g?><L{ifYGs4rt6_GcrVbux2n9w$jJ-c%j1`
RtT|#&BMq0E{Rg^?{eV-@=ne$?jd8Tmk-Oq&S#eBnIWgiIS-U3Gby=2wM0fc#Y98dBN9)7qvRfxK5!WUe&4xucL!Msh=nFo{QFBG63HY>G=!-Nus7c*7$^1?
hb5v~gpLm;{AVzMt$$Gj#)66?5fm%UuyLhDJ~w&urG~)Ln%)K|kvgy^LM)i9M2ZU`szBZ8!{COT8L8}1<GKcHbAuC!PiJIyA6P$pKgKZuMEw3T8whiG50{c0
>RKP?IFQfJ0%kwUF1J3EMN)fcF`cF+ilQiiz)MDfC@CV)R@+8^f+&dymMRJYC7~&K2pJ$x?FkxU^aBa&XKR>a8#oLQ-nq=l68M_fc#pL7r$&=lib9yPfTL*5
AYY*^*s=zKsMy6gBSkvI=_qm^xL@=B(EnrsDM?d9D>Xnw6vDF;!Q^=H)EPXj^li#wf)V+BNFUsQgB2eT_1vSs+52)I5(o7L6W-rfp$z%?rsuR1m_H!MZ}P#&
io|FqK*QAfWz@CN?SOZcDO^e&+5?RSsHAB$y@a&71E4~XXiLli^S9UP=ctyI=bV`3s4BpVI2B4ltRD(~>Q2mx1OA&HrP)J$&V|?-j1HMXPNb*jqM`oeqK8R&
y<wOa3+SCG{7dWMZ}kB`>`&eOHX=4mSlHPzYT2r$p|s<F9v#>USfJU#T1nc05Lycqv85>r<X^?eS(}NQQsZ7*6hxhBEMozo(LxyJn2?UwS24zg%HqO}wF+DM
1T(fMlDn7L2hIajvn)yk1N>mB6qy)CRAz{zDwHS)go%o(YKf(!peb0XZhiz;5L1wG6l{4s6D?CT$OTUsGTIDI#xw@o1Qe8othxtkYMp{C>MY<_v4f;a4xL?{
D3s#RF(M8Tg$Wo49BxO{oP*Wb=+53I4(=huc#xcyAOetSQzN)Oxj9kFta<IKA+gyh5R*|5Qq)N@fkjeqeZMpF2;Zx;8hNRBjXEsgIqjvb>L0B5#0}#3q>q>N
^)EqoVXRrnm@~}h6mwJ_p{c|=Fk$Su4?tbX6qq6cib5c&o2N=!AeveLq$r|fpoUqGw5y7mVo;=FM4*d9qd~1`h@mMGB9<lTO*90;6sbX7A*4+Y?S(jiu7pD*
KdK9A!Gjot41y457C?nT*~gcm^Gybk`8J!lf_*iH3E|tfPjP|E9CZCZ^Shho|6h)s=|%7*?B;nE;U`_E6xS57Vx^mzHXC}iavC_47ED5*r`yh+{-S?#eWs_J
1HKXE3Uh=h0Hs&TRM{#n%LmSfIIv?`rj9l>5eselL7jV2AODHn=BeKC2dTdf!9EWfvGK^E<(zO6CM7dKs|6ZaeO)P*ZlYmGR-VSpf+>?hps`ZG)aVY|et%CQ
2S+S>o<%@Isi{2s_%>`=7iFqcVVY_sd+&{=dL>@45Mv<v<@5vPEhPtLXx4G@75Shats<6$2$YFDb#~)}*WKP_d{cla)>^7dt|`M9fW(AI=%*7BZH2-zCXlui
h85F7sX}D&5WwjYia`@NsGy;spqD3p_)zSD2aE{fPB3W!+>!tomy~#RSW`(*J@kc1A?1QzISU~tW<Z>B9c9HEdz33O(^)AZW1|)3f#1|NWGKk824pE+5G;Bz
yif-nLlQy<f|m2p9vQ%~^2HR;$zBmz_)n<<2iGiRim~@WW?;-ZBvB%PqB`~-&0${QHukF=q~&-LxZ#XKVnC!$FfTyUyS?yq$l!+$oMcna7r5L85!4o5na2^#
Vh*!|p(=eaA>ACICc%#FPH$<I%4;UKb>Gm!dY9A*?h<=o0H6h>P^AIz{V*jX-@-tlr|@x)tVK~t7vB$!6fzJ;)P=p`ECIf#j(<Cm_Jv(fe743hS9OTTc02Il
N0hFxhjMj-k!e~1XjX=S3Q7?@W-sH1`mZ1ZLIQ<AMiB#~+8O@?{6(1#2xtdy+nx~_59<;~;Q}Fws#!@Hn1+E!Dwu?V8JLDoK<NAf&>iZY!{7Yy9RQaYRRqAu
q5o506ZmIed&+v{e_$G#{>?;x9S?-w#^MqMqy8}u=V;7ff;0K{$p`>}qe9rO(LJQx6T8z)?wzxl?9IXju$b;)l8Xpyp<q~wHUI+6Q~^C`lB|VW#2`8_3s;&^
;Lt|_nUL&+aAFu}fHP4<mb9?jLieUK1Q|%x2uT2pvH-G$!zQmrYcxSYR5=5kY<1&Hqc7wPnK=<UWghGUxZ(nbPYzDI(9Wq!J38JOZbSl$&yDHm?s^q34NUW<
O%9p`r!zQmBentuHt_Sh+m#0qNN0A#K$Tjgb_oY%MMQvgi+J8k(v+&lQf`HUiJ%A}Y*zFDcHYE;5t>1O8tCX;51T`K7U+a%I$2B@0ESSb$8Tzm+&aDPAT_si
^a%iPhC>7di_`+iLhiJAcKM+sFGL4)2w)mDd?heDg>^bLzBM?V-vB~A^xJ|h*N-P4d3Ys?%B${awg9A56xv~7v=&ZSNPtpIBuTEE)KJAByNQh%f`~&&)KFDX
AW$V_jWrmsQt*~i=Uiu-fxVq`yQpR&5*R^YR%^!=rL9zj4PdyakzBK&z%T_#3mx^zV6AU=yhJhP0btp(G)9eRi`HS$tTk9cBS9??9I8s_VaI~!e}u0a2w@ot
1|_z9xyYE*&aUQS64X8dn+slh9(*p)3OdZs1EkV#2I6>!Eu6X-Ft|{s5Otk2{OnaK)n+2_t+m1gHfy4==RwYAH(p9P;^%8#)-<sxVDi+HMuBK3XaLZKB@asx
_->wDIH9Yum^Fdq8BTGb3~28rMUo$>pdv%nBEgam@WaT#AMaBlfR1ZermC%A*IFn71&vgd?7JvYBK?3cbD3JZ)PVu)xbQ$4X52iu-O4WeiKlxwF@P7^b-vvg
YrinObuutX5Kim>s;r2Dk^v9_wncdyf!xc%7a@S%?a>1X54#G?3n!)#l!GvuNwep@<G%kdlIEe)ukJGZ{r)WcW91n%zp(Rgm!EXwGzWw8?EfU50gGu`Fsw$e
_c@35+L+5sW@JYuQ!raZPEVK~q3#p;dPy|`Zh8mY9@S|{Vo6ehlqDr3B!(smhzUptMnH*`B%)GSsS21>hy**cuu{y>Lj<tYlrcY6mm31Y%t->!v=p?ZBotEB
h*MOJ0WeTfkt{}oN&D0A2SfBqP}MCp6H2Ct4}gGkI#AOQO;q0p34-==*vZlUGXLDdUt)@%KnO>H>hs5s!>1(;5dNQj2a3bl`B)#zTqbEr(>NTz4CI@bYpc!t
|BwE=u5J(%3Pfb?)_<?N)cPOvVNd@~a!nMWc{7?@EN$_k)i6)^N%v#P@RX#Yl9N~y&Q$sd+v&pUaIw#`%a(~2s_BHpY@7k4u-ERhhJCM={kP?xh~azL$f%%y
y|U{rDsg?X7&oxZLBNx`a{*5XIZ2U<Lm3LlvUQ?`x8Thz`uFm_bgskAA;bR9+fI1D^BLjBN$t>07#@lJ=C^|eLQw2kkR*;ugfoXPS6xd(wly;ZXo{0b*veLL
akDvO|7)*@IU&z$jGJLOY>|MWfn}@|l?3)FJ53a4#^h6Bf#oWvh)Sxz(d_&_8V9@nzI>lgr2ofHr~AJD+u8H``?+W<`J?pvNk8WC&BkyphKDRb4hyq5Ydh1z
iqtC4%(M{jS4XH&`-}SOEX3TbCS=5bGk0>tN)B9$x*z6f2%08X{S*JxM(PHu6?Q>aks{VIXd@$&2RZoV`VZ*;<Ea0a0o(B$zyCx3lkkqzGz&Z(TMBFl0=n%1
!X>^{?BjQyaUgl&V?H*|7-``Y|J`S(vGJOV|MS|_!o$T%lH~FJj`sEo0dXeWGUgV!{)ZdA>@Vbn>p!RMuk_FiQ_HjHXJcRP`Q^j<i$L!;e6{ZTpfnEefYHf$
7|gcMq@k@8H9}{*JHSaY<ZFKz5G{I;4U$(AwIEfg{D|C+M0*_?Ndr6X(+m2M)#meU%Aneg%|{^wfZ`Z^6CC(g<s2MFM?SQm(KJWgLik;D*;I|{<oG_(o1sV8
*b1E!1;e-J?-wC~CdiABxa_E6ik0`8vG;g(A~r^^Z!rG1Z~n|1d*|zL`#&TPBoE?7Xox*hcaLkb20}8@=(;I&Nxri~BYon6lnyyv4K4fSUw+^EXF9<j8|q_d
99O4%T8J80yO2)(9dS-F=U2qwUz2DHgo~THdXPMCH}AK*s9K4G4yFFyoBc%&ey{q+x2AZH!}a|u|M0t#DZ+$?5)GSJ
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
    from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow

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
            def __init__(self, files: dict[str, str]) -> None:
                self._files = files

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

        if not any(type(finder).__name__ == LakeflowOsipiArchive.__name__ for finder in sys.meta_path):
            files = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))
            sys.meta_path.insert(0, LakeflowOsipiArchive(files))
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

    class StreamReader(Carried, DataSourceStreamReader, SupportsTriggerAvailableNow):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any], limit: Any) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, SupportsTriggerAvailableNow):
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
